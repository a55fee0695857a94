import { z } from 'zod';
import { fullAddress } from '../fetching/address.js';
import { feedDate } from './feed-date.js';
import type { FeedItem, ParsedFeed } from './parsed-feed.js';
import { guessedText, htmlToText, tidy } from './plain-text.js';

const text = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .optional()
  .catch(undefined);

const jsonItem = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  language: text,
});

const jsonFeed = z.object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  items: z.array(z.unknown()),
});

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Line breaks and other control characters may not stand inside JSON strings, and do. */
function withoutControls(source: string): string {
  return source.replace(/[\u0000-\u001f]/g, ' ');
}

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1); undefined when the JSON is something else. A bad item is left out alone. */
export function parseJsonFeed(source: string, url?: string): ParsedFeed | undefined {
  const plain = parseJson(source) ?? parseJson(withoutControls(source));
  const feed = jsonFeed.safeParse(plain);
  if (!feed.success) return undefined;
  const { version, title, items, language } = feed.data;
  if (!/jsonfeed/i.test(version ?? '') && !title && !items.some((item) => jsonItem.safeParse(item).data?.id)) return undefined;
  const base = url ?? feed.data.feed_url ?? feed.data.home_page_url;
  return { title: tidy(title ?? ''), items: items.flatMap((item) => readItem(item, base, language)) };
}

function readItem(value: unknown, base: string | undefined, language: string | undefined): FeedItem[] {
  const read = jsonItem.safeParse(value);
  if (!read.success) return [];
  const item = read.data;
  const address = [item.url, item.external_url, /^https?:\/\//i.test(item.id ?? '') ? item.id : undefined];
  const words = item.summary
    ? guessedText(item.summary)
    : item.content_text
      ? tidy(item.content_text)
      : htmlToText(item.content_html ?? '');
  return [
    {
      title: tidy(item.title ?? ''),
      link: address.map((link) => fullAddress(link ?? '', base)).find((link) => link !== null) ?? null,
      guid: item.id?.trim() || null,
      publishedAt: feedDate(item.date_published ?? '') ?? feedDate(item.date_modified ?? ''),
      summary: words,
      ...((item.language ?? language) ? { language: item.language ?? language } : {}),
    },
  ];
}
