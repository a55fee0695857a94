import type { Element } from './element.js';
import type { Name } from './namespaces.js';

/** The element that is the feed in a document, and what it holds. */
export interface FoundFeed {
  root: Element;
  /** The channel of RSS; in Atom the root itself. */
  channel: Element;
  items: Element[];
  /** Our prefix of the namespace that the feed is written in. */
  home: string;
}

const pages = new Set(['html', 'head', 'body', 'opml', 'urlset', 'sitemapindex', 'tv']);

const called = (of: Element, local: string): Element[] => of.children.filter(({ name }) => name.local === local);

/** Whether an element is a feed: RSS by its name alone, the others also by what they hold, because much else is called so. */
function isFeed(element: Element): boolean {
  const { local, space } = element.name;
  const holds = element.children.length > 0;
  if (local === 'rss') return true;
  if (local === 'rdf') return called(element, 'channel').length > 0 || called(element, 'item').length > 0;
  if (local === 'feed') return holds || space === 'atom' || !element.nested;
  if (local === 'channel') return called(element, 'item').length > 0 || called(element, 'title').length > 0;
  return local === 'entry' && (space === 'atom' || called(element, 'title').length > 0);
}

/** The element that is the feed, also behind a line of garbage or inside a wrapper; not inside a web page. */
function feedRoot(of: Element, depth = 0): Element | undefined {
  const root = of.children.find(isFeed);
  if (root || depth > 3 || of.children.some(({ name }) => (name.space === '' || name.space === 'xhtml') && pages.has(name.local)))
    return root;
  for (const child of of.children.slice(0, 100)) {
    const deeper = feedRoot(child, depth + 1);
    if (deeper) return deeper;
  }
  return undefined;
}

const isItem = ({ local, space }: Name, home: string): boolean =>
  (local === 'item' || local === 'entry') && (space === '' || space === home || space === 'atom' || space === 'rss');

/** Finds the feed and its items wherever its kind puts them: in the channel (RSS 2), beside it (RSS 1.0), in items (RSS 1.1), or the document itself. */
export function findFeed(document: Element): FoundFeed | undefined {
  const root = feedRoot(document);
  if (!root) return undefined;
  const channels = called(root, 'channel');
  const channel = channels[0] ?? root;
  const named = channels[0] ?? (root.name.local === 'rdf' ? called(root, 'item')[0] : undefined) ?? root;
  const home = named.name.space;
  if (root.name.local === 'entry') return { root, channel, items: [root], home };
  const holders = [...new Set([...channels, root])].flatMap((holder) => [holder, ...called(holder, 'items')]);
  const items = holders.flatMap((holder) => holder.children.filter(({ name }) => isItem(name, home)));
  return { root, channel, items, home };
}
