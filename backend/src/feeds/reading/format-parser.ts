import Parser from 'rss-parser';
import type { FeedItem } from './parsed-feed.js';
import type { WholeFeed } from './read-xml-feed.js';

/** A document as rss-parser's own XML reader gives it: every element a list, attributes under '$'. */
type Tree = Record<string, unknown>;

interface XmlReader {
  parseString(document: unknown, done: (error: Error | null, tree: Tree) => void): void;
}

interface ReadItem {
  id?: string;
  summary?: string;
  'dc:language'?: string;
}

/** What an element without a value is: not there. */
const list = (value: string | null | undefined): string[] | undefined => (value ? [value] : undefined);

function rssItem({ title, link, guid, publishedAt, summary, language }: FeedItem): Tree {
  return {
    title: list(title),
    link: list(link),
    guid: list(guid),
    pubDate: list(publishedAt),
    summary: list(summary),
    'dc:language': list(language),
  };
}

function atomEntry({ title, link, guid, publishedAt, summary, language }: FeedItem): Tree {
  return {
    title: list(title),
    ...(link ? { link: [{ $: { rel: 'alternate', href: link } }] } : {}),
    id: list(guid),
    published: list(publishedAt),
    summary: list(summary),
    'dc:language': list(language),
  };
}

/** rss-parser with our reader in the place of its own: it gets the tree of a feed that is whole already, and says what the format means by it. */
class FormatParser extends Parser<object, ReadItem> {
  protected readonly xmlParser: XmlReader;

  constructor() {
    super({ customFields: { item: ['dc:language', 'summary'] } });
    this.xmlParser = { parseString: (document, done) => done(null, document as Tree) };
  }

  read(feed: WholeFeed): Promise<Parser.Output<ReadItem>> {
    const title = list(feed.title);
    const tree =
      feed.format === 'atom'
        ? { feed: { title, entry: feed.items.map(atomEntry) } }
        : { rss: { $: { version: '2.0' }, channel: [{ title, item: feed.items.map(rssItem) }] } };
    return this.parseString(tree as unknown as string);
  }
}

const parser = new FormatParser();

/** The items of a whole feed as rss-parser understands them. */
export async function understood(feed: WholeFeed): Promise<{ title: string; items: FeedItem[] }> {
  const { title, items } = await parser.read(feed);
  return {
    title: title ?? '',
    items: items.map((item) => ({
      title: item.title ?? '',
      link: item.link ?? null,
      guid: item.guid ?? item.id ?? null,
      publishedAt: item.isoDate ?? null,
      summary: item.summary ?? '',
      ...(item['dc:language'] ? { language: item['dc:language'] } : {}),
    })),
  };
}
