const minute = 60_000;
const day = 24 * 60 * minute;
/** The rhythm of a feed is that of its last weeks; how it was in another season says little. */
const recent = 56 * day;
/** When the last weeks hold too little, the last year is better than nothing. */
const longAgo = 365 * day;
/** Under so many moments of publishing a rhythm is a guess. */
const fewest = 4;
const mostMoments = 50;
/** Every moment of publishing since the last time moves the learned value by so much of the difference. */
const weight = 0.2;

/** What was learned of how often a feed publishes. */
export interface LearnedRhythm {
  /** Minutes between two moments of publishing, usually; null when too little is known. */
  publishedEvery: number | null;
  lastPublishedAt: Date | null;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The moments of publishing, newest first; what came within one minute is one moment, what lies in the future none. */
function momentsOf(dates: readonly Date[], now: Date): number[] {
  const whole = dates.filter((date) => date <= now).map((date) => Math.floor(date.getTime() / minute) * minute);
  const moments = [...new Set(whole)].sort((one, other) => other - one).slice(0, mostMoments);
  const lately = moments.filter((moment) => now.getTime() - moment < recent);
  return lately.length >= fewest ? lately : moments.filter((moment) => now.getTime() - moment < longAgo);
}

/**
 * Learns the rhythm of a feed from the dates of the items it shows now: the median of the gaps (one silent holiday or one busy
 * evening does not change it), the silence up to now included when it is longer than that; smoothed with what was known before, once
 * for every new moment. A feed without (enough) dates keeps what was known.
 */
export function learnRhythm(dates: readonly Date[], known: LearnedRhythm, now: Date): LearnedRhythm {
  const moments = momentsOf(dates, now);
  const newest = moments[0];
  if (newest === undefined) return known;
  const before = known.lastPublishedAt && known.lastPublishedAt <= now ? known.lastPublishedAt.getTime() : -Infinity;
  const lastPublishedAt = new Date(Math.max(newest, before));
  const fresh = moments.filter((moment) => moment > before).length;
  if (moments.length < fewest || (fresh === 0 && known.publishedEvery !== null))
    return { publishedEvery: known.publishedEvery, lastPublishedAt };
  const gaps = moments.slice(1).map((moment, index) => ((moments[index] ?? moment) - moment) / minute);
  const usual = median(gaps.sort((one, other) => one - other));
  const silence = (now.getTime() - newest) / minute;
  const seen = silence > usual ? median([...gaps, silence].sort((one, other) => one - other)) : usual;
  return { publishedEvery: Math.max(1, Math.round(smoothed(known.publishedEvery, seen, fresh))), lastPublishedAt };
}

function smoothed(known: number | null, seen: number, fresh: number): number {
  if (known === null) return seen;
  const share = 1 - (1 - weight) ** fresh;
  return known ** (1 - share) * seen ** share;
}
