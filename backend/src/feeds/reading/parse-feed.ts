import Parser from 'rss-parser';
import { decode } from './decode.js';
import { notAFeed } from './feed-problem.js';
import { parseJsonFeed } from './json-feed.js';
import type { ParsedFeed } from './parsed-feed.js';
import { repair } from './repair.js';

interface ReadItem {
  id?: string;
  summary?: string;
  'dc:language'?: string;
}

const parser = new Parser<{ ttl?: string }, ReadItem>({ customFields: { item: ['dc:language', 'summary'] } });

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 (a feed or one entry) and JSON Feed from the bytes as fetched. Never throws: what is
 * no feed comes back as a problem with a Dutch sentence, and one bad item costs only itself.
 */
export async function parseFeed(bytes: Uint8Array, about: { url?: string; contentType?: string } = {}): Promise<ParsedFeed> {
  const source = decode(bytes, about.contentType);
  const base = about.url && URL.canParse(about.url) ? about.url : undefined;
  const start = source.trimStart().replace(/^\ufeff/, '');
  if (start.startsWith('{')) return parseJsonFeed(start, base) ?? { title: '', items: [], problem: notAFeed(start) };
  const repaired = repair(source, base);
  const feed = repaired && (await readRepaired(repaired.xml));
  return feed ?? { title: '', items: [], problem: notAFeed(start) };
}

async function readRepaired(xml: string): Promise<ParsedFeed | undefined> {
  const feed = await parser.parseString(xml).catch(() => undefined);
  if (!feed) return undefined;
  const ttl = Number(feed.ttl);
  return {
    title: feed.title ?? '',
    items: feed.items.map((item) => ({
      title: item.title ?? '',
      link: item.link ?? null,
      guid: item.guid ?? item.id ?? null,
      publishedAt: item.isoDate ?? null,
      summary: item.summary ?? item.content ?? '',
      ...(item['dc:language'] ? { language: item['dc:language'] } : {}),
    })),
    ...(Number.isFinite(ttl) && ttl > 0 ? { ttlMinutes: ttl } : {}),
  };
}
