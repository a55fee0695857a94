import { DateTime } from 'luxon';
import { ZONE, type SchoolHoliday } from './calendar-days.js';
import { relativeMoments } from './chrono-moments.js';
import { findClockMentions } from './clock-mentions.js';
import { combineMoments } from './combine-moments.js';
import { findDayMentions, type Precision } from './day-mentions.js';
import { findPartMentions } from './part-mentions.js';
import { toldAsPast } from './told-as-past.js';

/** A moment that a text announces: local Amsterdam time with its offset, and the words that say so. */
export interface EventTime {
  start: string;
  end: string | null;
  precision: Precision;
  text: string;
  startIndex: number;
  endIndex: number;
}

/** Against what a text is read: when it was observed and which school holidays hold there. */
export interface EventTimeContext {
  at: string;
  holidays: readonly SchoolHoliday[];
  holidayRegion: string;
}

/** The announced moments of a text, in order; the past, ages, scores, prices and telephone numbers are not moments. */
export function findEventTimes(text: string, context: EventTimeContext): EventTime[] {
  const at = readMoment(context.at);
  if (!at) return [];
  const days = findDayMentions(text, { ...context, at });
  const moments = combineMoments(text, days, findClockMentions(text), findPartMentions(text), at);
  const relative = relativeMoments(text, at).filter(
    (moment) => !moments.some((own) => own.start < moment.end && moment.start < own.end),
  );
  const own = [...moments, ...relative].sort((a, b) => a.start - b.start);
  return own
    .filter((moment) => !toldAsPast(text, moment.start, moment.end))
    .map(({ start, end, from, to, precision }) => ({
      start: iso(from),
      end: to && iso(to),
      precision,
      text: text.slice(start, end),
      startIndex: start,
      endIndex: end,
    }));
}

/** A moment as written by a client: with an offset, or naive and then local Amsterdam time. */
export function readMoment(at: string): DateTime | undefined {
  const moment = DateTime.fromISO(at, { zone: ZONE });
  return moment.isValid ? moment : undefined;
}

const iso = (moment: DateTime): string => moment.toISO({ suppressMilliseconds: true }) ?? '';
