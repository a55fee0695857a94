import type { SchoolHoliday } from './calendar-days.js';
import { firstOf, partsOf, weekdayOf, type Day } from './day-number.js';
import type { Daypart } from './time-words.js';
import { END, type Token } from './tokens.js';

/** How exactly a moment is known. */
export type Precision = 'minute' | 'hour' | 'daypart' | 'day' | 'week' | 'period';

/** Against what an expression is read: the day and minute of the observation, and whether it is told ahead (1) or back (-1). */
export interface Now {
  day: Day;
  minute: number;
  direction: 1 | -1;
  holidays: readonly SchoolHoliday[];
  holidayRegion: string;
}

/** A day or a stretch of days (until: the day after the last), or with `minutes` an exact stretch of time from the first midnight. */
export interface Days {
  first: Day;
  until?: Day;
  precision: Precision;
  minutes?: [from: number, to?: number];
}

/** A piece of grammar that was recognised: the token after it, and the days it stands for once 'now' is known. */
export interface Reading {
  next: number;
  kind: 'weekday' | 'date' | 'relative' | 'span' | 'exact' | 'soon';
  days: (now: Now) => Days | undefined;
  daypart?: Daypart;
  hours?: [from: number, to: number];
  /** The weekday it names, when nothing else points to a week. */
  weekday?: number;
  repeated?: boolean;
}

/** Reads one piece of grammar from a token on. */
export type Reader = (tokens: readonly Token[], i: number) => Reading | undefined;

/** The token at a place, or the end. */
export const tokenAt = (tokens: readonly Token[], i: number): Token => tokens[i] ?? END;

/** The first reader that recognises something. */
export const oneOf =
  (...readers: Reader[]): Reader =>
  (tokens, i) => {
    for (const read of readers) {
      const reading = read(tokens, i);
      if (reading) return reading;
    }
    return undefined;
  };

/** The place after optional words. */
export function skip(tokens: readonly Token[], i: number, ...words: string[]): number {
  let next = i;
  while (words.includes(tokenAt(tokens, next).text)) next++;
  return next;
}

/** One whole day. */
export const oneDay = (first: Day): Days => ({ first, precision: 'day' });

/** A stretch of days. */
export const stretch = (first: Day, until: Day, precision: Precision = 'period'): Days => ({ first, until, precision });

/** The days of a month of a year; months outside 1-12 roll over. */
export const monthDays = (year: number, month: number): Days => stretch(firstOf(year, month), firstOf(year, month + 1));

/** The first such weekday in a stretch of days. */
export function weekdayIn({ first, until = first + 1 }: Days, weekday: number): Days | undefined {
  const day = first + ((weekday - weekdayOf(first) + 7) % 7);
  return day < until ? oneDay(day) : undefined;
}

/** The year that a date without one belongs to: the coming one, the last one when told back, and just past when less than two months ago. */
export function yearFor({ day, direction }: Now, dayIn: (year: number) => Day | undefined, lastIn = dayIn): number | undefined {
  const { year } = partsOf(day);
  const years = [year - 1, year, year + 1].filter((candidate) => dayIn(candidate) !== undefined);
  if (direction < 0) return years.findLast((candidate) => (dayIn(candidate) ?? 0) <= day);
  return years.find((candidate) => (lastIn(candidate) ?? 0) >= day);
}

/** The place after 'tot', 't/m', 'tot en met', '-' or 'en'. */
export function linkAt(tokens: readonly Token[], i: number): number | undefined {
  const words = [0, 1, 2].map((k) => tokenAt(tokens, i + k).text);
  if (words[0] === 't' && words[1] === '/' && words[2] === 'm') return i + 3;
  if (words[0] === 'tot' && words[1] === 'en' && words[2] === 'met') return i + 3;
  if (words[0] === 'tm') return i + 1;
  return /^(?:tot|en|-|–|—|\/)$/.test(words[0] ?? '') ? i + 1 : undefined;
}
