/** One day with its number of observations; `date` is a calendar day, YYYY-MM-DD. */
export interface DayCount {
  date: string;
  count: number;
}

/** One week (Monday first) with its number; `incomplete` when not all seven days are in it. */
export interface WeekCount {
  start: string;
  count: number;
  incomplete: boolean;
  /** Too few organisations to tell the number: it reads 'enkele'. */
  small?: boolean;
}

/** A school holiday, both days included. */
export interface Holiday {
  name: string;
  start: string;
  end: string;
}

const DAY = 86_400_000;

/** The day number of a calendar day (days since 1970), so that days can be counted without time zones. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** The calendar day of a day number, YYYY-MM-DD. */
export function dayOfNumber(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'short' });
const monthOnly = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'short' });

/** A calendar day as it stands in a chart: '3 nov'. */
export function chartDay(date: string): string {
  return dayAndMonth.format(dayNumber(date) * DAY).replace('.', '');
}

/** The month of a calendar day: 'nov'. */
export function chartMonth(date: string): string {
  return monthOnly.format(dayNumber(date) * DAY).replace('.', '');
}

/** The Monday of the week in which a calendar day falls. */
export function mondayOf(date: string): string {
  const day = dayNumber(date);
  return dayOfNumber(day - ((day + 3) % 7));
}

/** The days added up to weeks that begin on Monday, oldest first. */
export function weeksOfDays(days: readonly DayCount[]): WeekCount[] {
  const weeks = new Map<string, { count: number; days: number }>();
  for (const { date, count } of days) {
    const start = mondayOf(date);
    const week = weeks.get(start) ?? { count: 0, days: 0 };
    weeks.set(start, { count: week.count + count, days: week.days + 1 });
  }
  return [...weeks]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([start, week]) => ({ start, count: week.count, incomplete: week.days < 7 }));
}

/** The part of each holiday that lies within the days shown, as day indexes (first shown day = 0, both included). */
export function bandsWithin(
  holidays: readonly Holiday[],
  first: string,
  last: string,
): { name: string; from: number; to: number }[] {
  const zero = dayNumber(first);
  const length = dayNumber(last) - zero;
  return holidays
    .map(({ name, start, end }) => ({
      name,
      from: Math.max(0, dayNumber(start) - zero),
      to: Math.min(length, dayNumber(end) - zero),
    }))
    .filter(({ from, to }) => from <= to);
}

/** The indexes of the first day shown of each month, for the axis. */
export function monthStarts(days: readonly { date: string }[]): number[] {
  return days.flatMap(({ date }, index) => (date.endsWith('-01') ? [index] : []));
}

/** Where the present, unfinished week begins in a row of days up to today; the length of the row when today is a Sunday. */
export function presentWeekStart(days: readonly { date: string }[]): number {
  const last = days.at(-1);
  if (!last) return 0;
  const weekday = (dayNumber(last.date) + 3) % 7;
  return weekday === 6 ? days.length : Math.max(0, days.length - 1 - weekday);
}
