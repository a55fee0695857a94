import { z } from 'zod';
import { feedDate } from './feed-date.js';
import { longestText } from './feed-text.js';
import { forgivingJson } from './forgiving-json.js';
import { addressOf, longestAddress } from './item-link.js';
import type { FeedItem, ParsedFeed } from './parsed-feed.js';
import { cutToLength, guessedText, htmlToText } from './plain-text.js';
import { tidy } from './tidy.js';

const text = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .optional()
  .catch(undefined);

/** No feed has more items; what follows is not read. */
const mostItems = 2_000;

const how = { most: longestText };

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
  items: z.preprocess((value) => (Array.isArray(value) ? value.slice(0, mostItems) : value), z.array(z.unknown()).optional()),
});

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1); undefined when the JSON is something else. A bad item is left out alone. */
export function parseJsonFeed(source: string, url?: string): ParsedFeed | undefined {
  const feed = jsonFeed.safeParse(forgivingJson(source));
  if (!feed.success) return undefined;
  const { version, title, items, language } = feed.data;
  const says = /jsonfeed/i.test(version ?? '');
  if (!says && !items) return undefined;
  if (!says && !title && !items?.some((item) => jsonItem.safeParse(item).data?.id)) return undefined;
  const base = url ?? feed.data.feed_url ?? feed.data.home_page_url;
  return {
    title: tidy(title ?? ''),
    items: (items ?? []).flatMap((item) => readItem(item, base, language)),
    ...(language ? { language } : {}),
  };
}

function readItem(value: unknown, base: string | undefined, language: string | undefined): FeedItem[] {
  const read = jsonItem.safeParse(value);
  if (!read.success) return [];
  const item = read.data;
  const address = [item.url, item.external_url, /^https?:\/\//i.test(item.id ?? '') ? item.id : undefined];
  const words = item.summary
    ? guessedText(item.summary, how)
    : tidy(item.content_text ?? '') || htmlToText(item.content_html ?? '', how);
  return [
    {
      title: tidy(item.title ?? ''),
      link: address.map((link) => addressOf(link ?? '', base)).find((link) => link !== null) ?? null,
      guid: item.id?.trim().slice(0, longestAddress) || null,
      publishedAt: feedDate(item.date_published ?? '') ?? feedDate(item.date_modified ?? ''),
      summary: cutToLength(words, longestText),
      ...((item.language ?? language) ? { language: item.language ?? language } : {}),
    },
  ];
}
