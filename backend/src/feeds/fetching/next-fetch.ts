const minute = 60_000;
const shortest = 5 * minute;
const longest = 24 * 60 * minute;

/** What decides when a feed is fetched again; durations in milliseconds. */
export interface Rhythm {
  intervalMinutes: number;
  /** What the feed itself asks (RSS ttl). */
  ttlMinutes?: number;
  /** How long the server says its answer stays good (Cache-Control max-age). */
  maxAge?: number;
  /** How long the server asks us to stay away. */
  retryAfter?: number;
  /** Failures in a row up to now; 0 after a success. */
  failures: number;
}

/**
 * How long to wait, in milliseconds: the longest of what we and the feed want, doubled with every failure in a row, between 5
 * minutes and a day. It never gives up. `random` (0 to 1) spreads feeds over at most a tenth of the wait, so that they do not all come at once.
 */
export function waitFor(rhythm: Rhythm, random: number): number {
  const { intervalMinutes, ttlMinutes = 0, maxAge = 0, retryAfter = 0, failures } = rhythm;
  const wanted = Math.max(intervalMinutes * minute, ttlMinutes * minute, maxAge, shortest);
  const backedOff = wanted * 2 ** Math.min(failures, 12);
  const wait = Math.min(Math.max(backedOff, retryAfter), longest);
  return Math.round(Math.max(shortest, wait * (0.95 + random * 0.1)));
}

/** Retry-After as seconds or as a date (RFC 9110 §10.2.3), in milliseconds from now. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) || date <= now.getTime() ? undefined : date - now.getTime();
}

/** Cache-Control max-age in milliseconds. */
export function maxAge(header: string | undefined): number | undefined {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(header ?? '')?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
