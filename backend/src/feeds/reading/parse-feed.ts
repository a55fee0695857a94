import { decode } from './decode.js';
import { understood } from './format-parser.js';
import { notAFeed } from './feed-problem.js';
import { parseJsonFeed } from './json-feed.js';
import type { ParsedFeed } from './parsed-feed.js';
import { readXmlFeed } from './read-xml-feed.js';

/** What came with the bytes of a feed. */
export interface FeedOrigin {
  /** The address that answered. */
  url?: string;
  /** The Content-Type header. */
  contentType?: string;
  /** The Content-Location header: the address of what was sent, if that is not the one that was asked for. */
  contentLocation?: string;
}

/** The address that relative ones begin from (RFC 3986 §5.1: what was sent says so before the address that was asked). */
function baseOf({ url, contentLocation }: FeedOrigin): string | undefined {
  const asked = url !== undefined && URL.canParse(url) ? url : undefined;
  if (!contentLocation?.trim() || !URL.canParse(contentLocation.trim(), asked)) return asked;
  return new URL(contentLocation.trim(), asked).href;
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 (a feed or one entry) and JSON Feed from the bytes as fetched. Never throws: what is
 * no feed comes back as a problem with a Dutch sentence, and one bad item costs only itself.
 */
export async function parseFeed(bytes: Uint8Array, about: FeedOrigin = {}): Promise<ParsedFeed> {
  const source = decode(bytes, about.contentType);
  const base = baseOf(about);
  const start = source.trimStart().replace(/^\ufeff/, '');
  if (start.startsWith('{')) return parseJsonFeed(start, base) ?? { title: '', items: [], problem: notAFeed(start) };
  const feed = readXmlFeed(source, base);
  if (!feed) return { title: '', items: [], problem: notAFeed(start) };
  const { title, items } = await understood(feed);
  const { language, ttlMinutes } = feed;
  return { title, items, ...(language ? { language } : {}), ...(ttlMinutes ? { ttlMinutes } : {}) };
}
