import { parseFeed } from '../src/feeds/reading/parse-feed.js';
import type { FeedItem, ParsedFeed } from '../src/feeds/reading/parsed-feed.js';

/** One document of a table: what it shows, what arrives, which items a careful reader finds, and what came with it. */
export type Case = [name: string, document: string | Uint8Array, wanted: Partial<FeedItem>[], about?: About];
type About = { url?: string; contentType?: string };

/** An RSS 2.0 document around what stands in its channel. */
export const rss = (inside: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" ${attributes}><channel><title>Wijkpost</title><link>https://wijkpost.example/</link><description>Nieuws uit de wijk</description>${inside}</channel></rss>`;
/** An Atom 1.0 document around its entries. */
export const atom = (inside: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Wijkpost</title><id>urn:wijkpost</id><updated>2026-11-20T09:00:00Z</updated>${inside}</feed>`;
/** A JSON Feed 1.1 document around its items. */
export const json = (items: unknown, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wijkpost', items, ...more });

/** Reads a document; text travels as UTF-8. */
export function readingOf(document: string | Uint8Array, about: About = {}): Promise<ParsedFeed> {
  return parseFeed(typeof document === 'string' ? Buffer.from(document, 'utf8') : document, about);
}

/** The items of a document that must be understood: a problem, or an item that breaks its promise, is an error. */
export async function itemsOf(document: string | Uint8Array, about: About = {}): Promise<FeedItem[]> {
  const { items, problem } = await readingOf(document, about);
  if (problem) throw new Error(`taken for no feed: ${problem.code}`);
  for (const { link, publishedAt } of items) {
    if (link !== null && (!URL.canParse(link, 'https://wijkpost.example') || /^(?:javascript|data|file):/i.test(link)))
      throw new Error(`not the address of a page: ${link}`);
    if (publishedAt !== null && new Date(publishedAt).toISOString() !== publishedAt) throw new Error(`not UTC: ${publishedAt}`);
  }
  return items;
}
