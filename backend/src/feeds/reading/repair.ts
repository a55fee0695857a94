import { innerBase } from '../fetching/address.js';
import { atomText, insideOf, rssText } from './feed-text.js';
import { elements, field, first, isAlternate, leanItem, linkAddress, whole, type Format, type Place } from './lean-item.js';
import { tidy } from './plain-text.js';
import { localName, readMarkup, type Element } from './read-markup.js';

/** A document made whole again: well-formed, with only the fields that we keep; undefined where there is no feed in it. */
export interface Repaired {
  xml: string;
  format: Format;
  items: number;
}

const roots = new Set(['rss', 'rdf', 'feed', 'channel', 'entry']);

/** The element that is the feed, also behind a line of garbage or inside a wrapper; not inside a web page. */
function feedRoot(of: Element, depth = 0): Element | undefined {
  const inside = elements(of);
  const root = inside.find(({ name }) => roots.has(localName(name)));
  if (root || depth > 3 || inside.some(({ name }) => ['html', 'head', 'body', 'opml', 'urlset'].includes(localName(name))))
    return root;
  for (const child of inside) {
    const deeper = feedRoot(child, depth + 1);
    if (deeper) return deeper;
  }
  return undefined;
}

function homeOf(root: Element, channel: Element): string {
  const name = localName(root.name) === 'rdf' ? channel.name : root.name;
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

/** The items of a feed wherever its kind puts them: in the channel (RSS 2), beside it (RSS 1.0), in items (RSS 1.1), or the document itself. */
function itemsOf(root: Element, channels: Element[]): Element[] {
  if (localName(root.name) === 'entry') return [root];
  const holders = [...new Set([...channels, root])];
  const lists = holders.flatMap((holder) => [holder, ...elements(holder).filter(({ name }) => localName(name) === 'items')]);
  return lists.flatMap((list) => elements(list).filter(({ name }) => ['item', 'entry'].includes(localName(name))));
}

function channelBase(channel: Element, place: Place): string | undefined {
  const link = first(channel, ['link'], place, (element) => (isAlternate(element) ? linkAddress(element, place) : null));
  const self = first(channel, ['link'], place, (element) =>
    element.attributes['rel'] === 'self' ? linkAddress(element, place) : null,
  );
  return link ?? self ?? undefined;
}

/**
 * Makes a feed whole before rss-parser sees it: bare ampersands, unknown entities, control characters, text before the first tag,
 * missing ends and unreadable dates no longer matter, relative addresses are full, texts are plain, and what we do not keep (authors, whole
 * articles) is gone.
 */
export function repair(source: string, base?: string): Repaired | undefined {
  const root = feedRoot(readMarkup(source));
  if (!root) return undefined;
  const channels = elements(root).filter(({ name }) => localName(name) === 'channel');
  const channel = channels[0] ?? root;
  const format = ['feed', 'entry'].includes(localName(root.name)) ? 'atom' : 'rss';
  const stated = innerBase(
    channel === root ? undefined : channel.attributes['xml:base'],
    innerBase(root.attributes['xml:base'], base),
  );
  const place: Place = { format, home: homeOf(root, channel), base: stated };
  place.base ??= channelBase(channel, place);
  place.language = tidy(
    first(channel, ['language', 'dc:language'], place, (element) => insideOf(element, false)) ??
      root.attributes['xml:lang'] ??
      '',
  );
  const text = format === 'atom' ? atomText : rssText;
  const title = localName(root.name) === 'entry' ? null : first(channel, ['title', 'dc:title'], place, whole(text));
  const ttl = first(channel, ['ttl'], place, (element) => tidy(insideOf(element, false)));
  const items = itemsOf(root, channels)
    .map((item) => leanItem(item, place))
    .filter((item) => item !== '');
  const inside = `${field('title', title)}${field('ttl', ttl)}${items.join('')}`;
  return { xml: wrapped(format, inside), format, items: items.length };
}

function wrapped(format: Format, inside: string): string {
  return format === 'atom'
    ? `<feed xmlns="http://www.w3.org/2005/Atom"><generator/>${inside}</feed>`
    : `<rss version="2.0"><channel><generator/>${inside}</channel></rss>`;
}
