import type { FeedConfig } from '../feed-config.js';
import { tolerableFuture } from '../reading/feed-date.js';
import type { FeedItem } from '../reading/parsed-feed.js';
import { cutToLength } from '../reading/plain-text.js';

/** All that is kept of a feed item: no author, no copy of the article. */
export interface KeptItem {
  title: string;
  link: string | null;
  /** ISO 8601; the moment of fetching when the feed gives no date that can be right. */
  noticedAt: string;
  summary: string;
}

const day = 86_400_000;
/** Feed items older than this would be removed at once by the retention rule. */
const oldest = 30 * day;
const longestSummary = 300;
const longestTitle = 300;

/** At most 300 characters of a text, cut on a word. */
export function keptSummary(summary: string): string {
  return cutToLength(summary, longestSummary);
}

/** Links to a post that name its writer (Mastodon, Bluesky, Reddit users): the words are kept, the link is not. */
const namesWriter =
  /\/@[^/]+|\/(?:u|user|users|profile)\/[^/]+|^https?:\/\/(?:[a-z]+\.)?(?:x|twitter|threads|tiktok|instagram|snapchat)\.(?:com|net)\//i;

/** Where Reddit says who posted it. */
const byline = /\s*submitted by\s+\/?u\/\S+(?:\s+\[link\]\s+\[comments\])?\s*$/i;

function keptLink(link: string | null): string | null {
  const address = link?.replaceAll('&amp;', '&') ?? '';
  return /^https?:\/\//i.test(address) && address.length <= 2000 && !namesWriter.test(address) ? address : null;
}

/** What we keep of an item. An item without a title gets the start of its text as title. */
export function keptItem(item: FeedItem, now: Date): KeptItem {
  const words = item.summary.replace(byline, '');
  const summary = keptSummary(words);
  const published = item.publishedAt === null ? Number.NaN : Date.parse(item.publishedAt);
  const noticed = published <= now.getTime() ? new Date(published) : now;
  return {
    title: cutToLength(item.title || cutToLength(words, 100), longestTitle),
    link: keptLink(item.link),
    noticedAt: noticed.toISOString(),
    summary,
  };
}

/** Police pages and headlines about one wanted or missing person: those never come in, whatever the feed file says. */
const personSearch =
  /\/(?:gezocht|vermist|gezochte-personen|vermiste-personen|gezocht-en-vermist|opsporingsberichten?)(?:\/|$|\?|-)/i;

const holdsWord = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text),
  );

/** Why an item is left out, in a Dutch sentence; null when it is taken. */
export function dropped(
  item: FeedItem,
  config: Pick<FeedConfig, 'include' | 'exclude' | 'dropLinks' | 'kind'>,
  now: Date,
): string | null {
  const text = `${item.title} ${item.summary}`;
  const link = item.link ?? item.guid ?? '';
  if (text.trim() === '') return 'Het bericht heeft geen tekst.';
  if (personSearch.test(link)) return 'Het bericht gaat over een gezochte of vermiste persoon.';
  if (config.kind === 'police' && /(?:^|[^\p{L}])(?:vermist|gezocht:|wie kent|wie is deze)(?:[^\p{L}]|$)/iu.test(item.title))
    return 'Het bericht gaat over een gezochte of vermiste persoon.';
  const part = config.dropLinks.find((piece) => link.toLowerCase().includes(piece.toLowerCase()));
  if (part) return `Het adres bevat '${part}'.`;
  const word = holdsWord(text, config.exclude);
  if (word) return `In het bericht staat '${word}'.`;
  if (config.include.length > 0 && !holdsWord(text, config.include)) return 'Geen van de gevraagde woorden staat in het bericht.';
  const published = item.publishedAt === null ? now.getTime() : Date.parse(item.publishedAt);
  if (now.getTime() - published > oldest) return 'Het bericht is ouder dan 30 dagen.';
  return published - now.getTime() > tolerableFuture ? 'Het bericht heeft een datum in de toekomst.' : null;
}
