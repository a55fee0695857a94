const minute = 60_000;
const shortest = 5 * minute;
/** However often a feed fails and whatever it asks, it is visited once a day; in milliseconds. */
export const longestWait = 24 * 60 * minute;
/** A feed that publishes now and then is visited about four times between two items, but an item never waits longer than this. */
const longestStretch = 4 * 60 * minute;

/** What decides when a feed is fetched again; durations in milliseconds. */
export interface Rhythm {
  intervalMinutes: number;
  /** What the feed itself asks (RSS ttl, sy:updatePeriod). */
  ttlMinutes?: number;
  /** How long the server says its answer stays good (Cache-Control max-age, Expires). */
  maxAge?: number;
  /** How long the server asks us to stay away. */
  retryAfter?: number;
  /** How many minutes usually lie between two items, learned. */
  publishedEvery?: number | null;
  /** Failures in a row up to now; 0 after a success. */
  failures: number;
}

/**
 * How long to wait, in milliseconds: the longest of what we and the feed want, between 5 minutes and a day. A feed that publishes
 * seldom is visited less often (a quarter of its rhythm, at most 4 hours); every failure in a row doubles the wait, and it never
 * gives up. `random` (0 to 1) spreads feeds over a tenth of the wait, never before the moment the server asked for.
 */
export function waitFor(rhythm: Rhythm, random: number): number {
  const { intervalMinutes, ttlMinutes = 0, maxAge = 0, retryAfter = 0, publishedEvery, failures } = rhythm;
  const stretch = failures > 0 ? 0 : Math.min(((publishedEvery ?? 0) * minute) / 4, longestStretch);
  const wanted = Math.max(intervalMinutes * minute, stretch, shortest);
  const asked = Math.max(ttlMinutes * minute, maxAge);
  const backedOff = Math.max(wanted, asked) * 2 ** Math.min(failures, 12);
  const ours = (failures > 0 ? backedOff : wanted) * (0.95 + random * 0.1);
  const theirs = Math.max(failures > 0 ? 0 : asked, retryAfter) * (1 + random * 0.1);
  return Math.round(Math.min(Math.max(ours, theirs, shortest), longestWait));
}

/** Retry-After as seconds or as a date (RFC 9110 §10.2.3), in milliseconds; a date is measured by the server's own clock, not by ours. */
export function retryAfter(header: string | undefined, sent: string | undefined): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  return between(sent, header);
}

/** What a server says about how long its answer stays good: its own moment of sending beside the headers. */
export interface Freshness {
  cacheControl?: string;
  expires?: string;
  sent?: string;
}

/** How long an answer stays good, in milliseconds: Cache-Control before Expires (RFC 9111 §4.2.1). */
export function freshFor({ cacheControl, expires, sent }: Freshness): number | undefined {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  return /(?:^|[\s,])no-(?:cache|store)/i.test(cacheControl ?? '') ? undefined : between(sent, expires);
}

function between(sent: string | undefined, until: string | undefined): number | undefined {
  const wait = Date.parse(until ?? '') - (sent && !Number.isNaN(Date.parse(sent)) ? Date.parse(sent) : Date.now());
  return wait > 0 ? wait : undefined;
}
