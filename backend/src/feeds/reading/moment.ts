import { minutesEast, type ClockTime } from './feed-clock.js';

/** A day and the time on it, as a feed tells them. */
export interface Parts extends ClockTime {
  year: number;
  month: number;
  day: number;
}

/** The moment as ISO 8601 in UTC; null when there is no such day or time. */
export function fromParts(parts: Parts): string | null {
  const { year, month, day, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = parts;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || hours > 24 || minutes > 59 || seconds > 60) return null;
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const local = Date.UTC(year, month - 1, day, hours, minutes, Math.min(seconds, 59), milliseconds);
  return new Date(local - minutesEast(parts, local) * 60_000).toISOString();
}
