/** A day of the calendar as the number of days since 1 January 1970. */
export type Day = number;

/** Minutes in a day of the wall clock. */
export const DAY_MINUTES = 1440;
const MS = 86_400_000;

/** The number of a day of the Gregorian calendar; undefined when that day does not exist. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return firstOf(year, month) + date - 1;
}

/** The first day of a month; months outside 1-12 roll over to other years. */
export function firstOf(year: number, month: number): Day {
  return Math.round(Date.UTC(year, month - 1, 1) / MS);
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return firstOf(year, month + 1) - firstOf(year, month);
}

/** Year, month (1-12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * MS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** Monday is 1, Sunday is 7 (1 January 1970 was a Thursday). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The same date some months later or earlier; the last of the month when it has no such date. */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const first = firstOf(year, month + months);
  const then = partsOf(first);
  return first + Math.min(date, daysIn(then.year, then.month)) - 1;
}

/** The Monday of an ISO week: the first week holds 4 January. */
export function mondayOfWeek(year: number, week: number): Day {
  return mondayOf(firstOf(year, 1) + 3) + 7 * (week - 1);
}
