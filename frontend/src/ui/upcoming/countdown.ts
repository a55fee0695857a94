/** How far away an event time is, in the largest unit that says something; `n` is a whole number of that unit. */
export type Countdown =
  { state: 'ahead'; unit: 'minutes' | 'hours' | 'days'; n: number } | { state: 'today' | 'tomorrow' | 'now' | 'past' };

/** An event time as read from a text: `precision` says how exact it was ('minute', 'hour', 'daypart', 'day', 'week', 'period'). */
export interface EventTime {
  start: string;
  end?: string | null;
  precision: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long an event without an end counts as going on. */
const USUAL_LENGTH = 2 * HOUR;

/** Counts down to an event: exact times in minutes and hours, a mere day only as a day. */
export function countdown(event: EventTime, now: Date): Countdown {
  const start = Date.parse(event.start);
  const days = calendarDaysBetween(now, new Date(start));
  const exact = isExact(event.precision);
  const end = endOf(event, start);
  if (now.getTime() > end) return { state: 'past' };
  if (now.getTime() >= start) return exact ? { state: 'now' } : { state: days >= 0 ? 'today' : 'now' };
  if (days === 0 && !exact) return { state: 'today' };
  if (exact && (days === 0 || start - now.getTime() < 12 * HOUR)) return withinTheDay(start - now.getTime());
  return days === 1 ? { state: 'tomorrow' } : { state: 'ahead', unit: 'days', n: days };
}

/** Soonest first; what is past is left out, and what several people told of the same moment and place is said once. */
export function stillToCome<T extends EventTime & { place?: string | null }>(events: readonly T[], now: Date): T[] {
  const ahead = events.filter((event) => countdown(event, now).state !== 'past');
  return ahead
    .filter((event, index) => !ahead.some((other, at) => saysMore(other, event) || (at < index && sameMoment(other, event))))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

type Placed = EventTime & { place?: string | null };

const samePlace = (a: Placed, b: Placed) => (a.place ?? '') === (b.place ?? '');
const sameMoment = (a: Placed, b: Placed) =>
  samePlace(a, b) && Date.parse(a.start) === Date.parse(b.start) && a.precision === b.precision;

/** Whether one event names the clock time of a day that the other only names as a day. */
const saysMore = (exact: Placed, vague: Placed) =>
  isExact(exact.precision) &&
  vague.precision === 'day' &&
  samePlace(exact, vague) &&
  calendarDaysBetween(new Date(vague.start), new Date(exact.start)) === 0;

/** Whether the text named a clock time, so that hours and minutes mean something. */
export function isExact(precision: string): boolean {
  return ['minute', 'hour'].includes(precision);
}

function endOf({ end, precision }: EventTime, start: number): number {
  if (end && Date.parse(end) > start) return Date.parse(end);
  return isExact(precision) ? start + USUAL_LENGTH : start + DAY;
}

function withinTheDay(away: number): Countdown {
  return away < 90 * MINUTE
    ? { state: 'ahead', unit: 'minutes', n: Math.max(1, Math.ceil(away / MINUTE)) }
    : { state: 'ahead', unit: 'hours', n: Math.round(away / HOUR) };
}

function calendarDaysBetween(from: Date, to: Date): number {
  const day = (date: Date) => Math.floor((date.getTime() - date.getTimezoneOffset() * MINUTE) / DAY);
  return day(to) - day(from);
}
