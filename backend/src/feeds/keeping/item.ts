import { email } from '../../privacy/email.js';
import { profileLink } from '../../privacy/profile-link.js';
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
/** Feed items older than this, in milliseconds, would be removed at once by the retention rule. */
export const tooOld = 30 * day;
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
  return /^https?:\/\//i.test(address) && address.length <= 2000 && !namesPerson(address.replace(/%40/g, '@'))
    ? storable(address)
    : null;
}

/** True for a link to a post, profile or chat of a person, and for one with a mail address or password in it. */
function namesPerson(address: string): boolean {
  return (
    namesWriter.test(address) || profileLink.find(address).length > 0 || (address.includes('@') && email.find(address).length > 0)
  );
}

/** What a database can hold: no NUL, no half of a surrogate pair. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** What we keep of an item. An item without a title gets the start of its text as title. */
export function keptItem(item: FeedItem, now: Date): KeptItem {
  const words = storable(item.summary.includes('submitted by') ? item.summary.replace(byline, '') : item.summary);
  const title = storable(item.title).trim();
  const summary = keptSummary(words);
  const published = item.publishedAt === null ? Number.NaN : Date.parse(item.publishedAt);
  const noticed = published <= now.getTime() ? new Date(published) : now;
  return {
    title: cutToLength(title || cutToLength(words, 100), longestTitle),
    link: keptLink(item.link),
    noticedAt: noticed.toISOString(),
    summary,
  };
}
