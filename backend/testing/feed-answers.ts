import { parseFeed } from '../src/feeds/reading/parse-feed.js';
import type { FeedItem } from '../src/feeds/reading/parsed-feed.js';

/** What a row of a table expects of a document: of its first item, and of the feed as a whole. */
export type Answer = Partial<FeedItem> & { feed?: string; count?: number; problem?: string };

/** An RSS 2.0 feed with this in its channel. */
export const rssFeed = (items: string, channel = '<title>W</title>'): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
/** An RSS 2.0 feed of one item. */
export const rssItem = (inside: string): string => rssFeed(`<item>${inside}</item>`);
/** An Atom 1.0 feed with these entries. */
export const atomFeed = (entries: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>W</title>${entries}</feed>`;
/** An Atom 1.0 feed of one entry. */
export const atomEntry = (inside: string, attributes = ''): string => atomFeed(`<entry>${inside}</entry>`, attributes);
/** An Atom 0.3 feed of one entry. */
export const oldAtomEntry = (inside: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>W</title><entry>${inside}</entry></feed>`;

/** What a document says of its feed and its first item. */
export async function answerOf(document: string): Promise<Answer> {
  const { title, items, problem } = await parseFeed(Buffer.from(document));
  return { ...items[0], feed: title, count: items.length, problem: problem?.code };
}
