import type { ClockMention } from './clock-mentions.js';
import type { DayMention } from './day-mentions.js';
import { DAY_MINUTES } from './day-number.js';
import type { Now, Precision } from './reading.js';
import type { Daypart } from './time-words.js';

type Today = Pick<Now, 'day' | 'minute'>;
interface Time {
  from: number;
  to: number | null;
  precision: Precision;
}

/** A clock time on a day that was named. */
export function clockOn(day: DayMention, clock: ClockMention, part: Daypart | undefined, now: Today): Time {
  const hour = resolveHour(clock, part, day.first === now.day && day.direction > 0 ? now : undefined);
  const night = (part === 'nacht' || (day.hours?.[1] ?? 0) > 24) && hour < 12;
  let from = (day.first + (night ? 1 : 0)) * DAY_MINUTES + 60 * hour + clock.minute;
  const passed = from < now.day * DAY_MINUTES + now.minute;
  if (day.sameDay && day.direction > 0 && passed) from += 7 * DAY_MINUTES;
  if (day.repeated && passed) from += (day.kind === 'weekday' ? 7 : 1) * DAY_MINUTES;
  return { from, to: endOf(from, clock), precision: clock.precision };
}

/** A clock time without a day: the first one to come, or told back the last one that was. */
export function clockAlone(clock: ClockMention, part: Daypart | undefined, now: Today, direction: 1 | -1): Time {
  const hour = resolveHour(clock, part, direction > 0 ? now : undefined);
  const at = now.day * DAY_MINUTES + now.minute;
  const today = now.day * DAY_MINUTES + 60 * hour + clock.minute;
  const from = direction > 0 ? (today < at ? today + DAY_MINUTES : today) : today > at ? today - DAY_MINUTES : today;
  return { from, to: endOf(from, clock), precision: clock.precision };
}

/** Chooses morning or afternoon: by the part of the day, else an hour from 1 to 7 is in the afternoon or evening; 'van 7 tot 3' is by day. */
function resolveHour(
  { hour, twelveHour, resolved, to }: ClockMention,
  part: Daypart | undefined,
  today: Today | undefined,
): number {
  if (resolved) return hour;
  if (part === 'avond' || part === 'middag')
    return hour >= 1 && hour <= 11 && !(part === 'middag' && hour === 11)
      ? hour + 12
      : part === 'avond' && hour === 12
        ? 24
        : hour;
  if (part === 'nacht') return hour === 12 ? 24 : hour >= 9 && hour < 12 ? hour + 12 : hour;
  if (part === 'ochtend' || !twelveHour) return hour;
  if (to && hour >= 5 && to.hour < hour) return hour;
  if (hour >= 1 && hour <= 7) return hour + 12;
  const at = today && Math.floor(today.minute / 60);
  return at !== undefined && hour <= at && hour < 12 && hour + 12 > at ? hour + 12 : hour;
}

/** The end of 'tussen 12 en 2': after its beginning, in the afternoon when that makes it so. */
function endOf(from: number, clock: ClockMention): number | null {
  if (!clock.to) return null;
  let end = Math.floor(from / DAY_MINUTES) * DAY_MINUTES + 60 * clock.to.hour + clock.to.minute;
  if (end <= from && clock.to.hour <= 12 && end + 720 > from) end += 720;
  return end <= from ? end + DAY_MINUTES : end;
}
