import { DateTime } from 'luxon';
import type { UpcomingTime } from './trends.models.js';

const finest = ['minute', 'hour', 'daypart', 'day', 'week', 'period'];
const rank = (precision: string) => (finest.includes(precision) ? finest.indexOf(precision) : finest.length);

/** The part of time in which a vaguer mention means the same as a more exact one. */
function within(vague: UpcomingTime, exact: UpcomingTime): boolean {
  const start = DateTime.fromJSDate(vague.start, { zone: 'Europe/Amsterdam' });
  const end = vague.end ?? start.endOf('day').toJSDate();
  return exact.start >= start.startOf(rank(vague.precision) >= rank('day') ? 'day' : 'minute').toJSDate() && exact.start <= end;
}

/** Announced moments, each once: 'vrijdag' says nothing more when the same trend also says 'vrijdag 17:30'. */
export function distinctMoments<T extends UpcomingTime>(moments: readonly T[]): T[] {
  const kept: T[] = [];
  for (const moment of [...moments].sort((a, b) => rank(a.precision) - rank(b.precision)))
    if (!kept.some((exact) => exact.trendId === moment.trendId && within(moment, exact))) kept.push(moment);
  return kept.sort((a, b) => a.start.getTime() - b.start.getTime());
}
