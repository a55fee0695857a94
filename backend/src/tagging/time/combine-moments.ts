import type { ClockMention } from './clock-mentions.js';
import { clockAlone, clockOn } from './clock-hours.js';
import { saysTheSame, withBounds } from './bounds.js';
import type { DayMention } from './day-mentions.js';
import { DAY_MINUTES, plusMonths, weekdayOf } from './day-number.js';
import type { PartMention } from './part-mentions.js';
import type { Now, Precision } from './reading.js';
import { HOURS } from './time-words.js';
import { directionOf } from './told-as-past.js';

/** The day and minute of the observation. */
export type Today = Pick<Now, 'day' | 'minute'>;

/** A moment of a text: where it stands, when it begins and ends, and how exact that is. */
export interface Moment {
  start: number;
  end: number;
  /** Minutes of the wall clock since 1 January 1970. */
  from: number;
  to: number | null;
  precision: Precision;
}

/** How many characters a clock time may stand after or before its day (in the same sentence), or right beside it. */
const AFTER = 70;
const BEFORE = 14;
const BESIDE = 4;
/** A week or month takes only a clock time that stands close by. */
const NEAR_SPAN = 20;
const RANGE_LINK = /^\s?(?:-|–|—|tot en met|tot aan|tot|t\/m|tm|en met)\s?(?:en met\s)?(?:de\s)?$/u;
const BREAK = /[.!?](?:\s|$)|\n\s*\n/u;

/** Joins days with the clock times and parts of the day that belong to them, into moments in order. */
export function combineMoments(
  text: string,
  days: readonly DayMention[],
  clocks: readonly ClockMention[],
  parts: readonly PartMention[],
  now: Today,
): Moment[] {
  const open = mergeDays(text, days);
  const used = new Set<ClockMention>();
  const moments: Moment[] = [];
  let next = 0;
  for (let i = 0; i < open.length; i++) {
    const day = open[i]!;
    const from = open[i - 1]?.end ?? 0;
    const until = open[i + 1]?.start ?? text.length;
    while (next < clocks.length && clocks[next]!.end < Math.max(from, day.start - BEFORE)) next++;
    const mine = clocksOf(text, day, clocks, next, from, until).filter((clock) => !used.has(clock));
    for (const clock of mine) used.add(clock);
    moments.push(...momentsOf(text, day, mine, parts, now));
  }
  const alone = clocks.filter((clock) => !used.has(clock) && (clock.needs === 'alone' || besidePart(text, clock, parts)));
  moments.push(...alone.map((clock) => standAlone(text, clock, parts, now)));
  return withBounds(
    text,
    joinRanges(
      text,
      moments.sort((a, b) => a.start - b.start),
    ),
  );
}

/** '3 uur 's middags' needs no day. */
function besidePart(text: string, clock: ClockMention, parts: readonly PartMention[]): boolean {
  if (clock.needs !== 'near') return false;
  const part = nearPart(text, parts, clock.start, clock.end);
  if (part?.daypart === undefined || part.clock) return false;
  if (part.start >= clock.end) return part.start - clock.end <= 2;
  return /^\s?(?:om|rond|tegen|vanaf)?\s?$/i.test(text.slice(part.end, clock.start));
}

/** 'vrijdag 20:00 tot zaterdag 02:00' is one moment with an end. */
function joinRanges(text: string, moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = [];
  for (const moment of moments) {
    const last = joined.at(-1);
    const range =
      last &&
      (!last.to || (last.precision === 'daypart' && moment.precision === 'daypart')) &&
      moment.from > last.from &&
      (/^\s?(?:-|–|tot|t\/m|tot en met)\s?$/.test(text.slice(last.end, moment.start)) ||
        (text.slice(last.end, moment.start) === ' en ' &&
          /tussen\s$/i.test(text.slice(Math.max(0, last.start - 8), last.start))));
    if (last && followingDay(last, moment) && text.slice(last.end, moment.start) === ' en ')
      joined[joined.length - 1] = { ...last, end: moment.end, to: moment.from + DAY_MINUTES, precision: 'period' };
    else if (range)
      joined[joined.length - 1] = { ...last, end: moment.end, to: (last.precision === 'daypart' && moment.to) || moment.from };
    else joined.push(moment);
  }
  return joined;
}

/** 'donderdag en vrijdag' are one stretch. */
const followingDay = (last: Moment, moment: Moment): boolean =>
  last.precision === 'day' && moment.precision === 'day' && !last.to && !moment.to && moment.from - last.from === DAY_MINUTES;

/** Joins 'vrijdag t/m zondag', 'van 24 dec tot 2 jan' and 'de nacht van vrijdag op zaterdag', and days that say the same. */
function mergeDays(text: string, days: readonly DayMention[]): DayMention[] {
  const merged: DayMention[] = [];
  for (const day of days) {
    const last = merged.at(-1);
    const joined =
      last && day.start - last.end <= 16
        ? mergePair(
            sameYear(text, last, day),
            day,
            text.slice(last.end, day.start),
            /tussen\s(?:de\s)?$/i.test(text.slice(Math.max(0, last.start - 11), last.start)),
          )
        : undefined;
    if (joined) merged[merged.length - 1] = joined;
    else if (!last || !saysTheSame(text, last, day)) merged.push(day);
  }
  return merged;
}

const YEAR = /(?<!\d)(?:(?:19|20)\d\d|['’]\d\d)(?!\d)/u;

/** In 'van 4 januari t/m 22 januari 2017' the first date is of the year of the second. */
function sameYear(text: string, last: DayMention, day: DayMention): DayMention {
  const size = (last.until ?? last.first + 1) - last.first;
  const dated = YEAR.test(text.slice(day.start, day.end)) && !YEAR.test(text.slice(last.start, last.end));
  const late = last.first > day.first;
  if (!/^(?:date|span)$/.test(last.kind) || day.kind !== last.kind || size > 92 || !(dated || late)) return last;
  const years = Math.ceil((last.first - day.first) / 366);
  if (years === 0 || (late && !dated && YEAR.test(text.slice(last.start, last.end)))) return last;
  const first = plusMonths(last.first, -12 * years);
  return { ...last, first, until: last.until === undefined ? undefined : plusMonths(last.until, -12 * years) };
}

/** 'van maart tot mei' ends where May begins; 'maart t/m mei' and 'vrijdag tot zondag' hold their last. */
const exclusive = (last: DayMention, day: DayMention, gap: string): boolean =>
  /^\s?tot\s?(?:de\s)?$/.test(gap) && (last.until ?? 0) - last.first >= 28 && (day.until ?? 0) - day.first >= 28;

function mergePair(last: DayMention, day: DayMention, gap: string, between: boolean): DayMention | undefined {
  if (last.minutes ?? day.minutes) return undefined;
  if (RANGE_LINK.test(gap) || (between && gap === ' en ')) {
    const shift =
      day.first <= last.first && day.kind === 'weekday' && !last.until ? 7 * Math.ceil((last.first - day.first + 1) / 7) : 0;
    const until = exclusive(last, day, gap) ? day.first : (day.until ?? day.first + 1) + shift;
    if (until <= last.first + 1 || last.daypart) return undefined;
    return { ...last, end: day.end, until, precision: 'period', kind: 'span', sameDay: false };
  }
  const nextDay =
    last.kind === day.kind &&
    (last.kind === 'weekday' ? weekdayOf(day.first) === (weekdayOf(last.first) % 7) + 1 : day.first === last.first + 1);
  if (gap === ' op ' && nextDay) {
    return { ...last, end: day.end, daypart: 'nacht', sameDay: false };
  }
  if (!/^\s?[,(]?\s?(?:de\s|van\s|op\s)?$/.test(gap)) return undefined;
  const exact = [last, day].find(({ kind }) => kind === 'date') ?? last;
  const same = last.first === day.first || (exact.kind === 'date' && (last.kind === 'weekday' || day.kind === 'weekday'));
  if (!same || last.until || day.until) return undefined;
  return { ...exact, start: last.start, end: day.end, daypart: last.daypart ?? day.daypart, sameDay: false };
}

function clocksOf(
  text: string,
  day: DayMention,
  clocks: readonly ClockMention[],
  from: number,
  after: number,
  until: number,
): ClockMention[] {
  const mine: ClockMention[] = [];
  for (let i = from; i < clocks.length; i++) {
    const clock = clocks[i]!;
    if (clock.start - day.end > AFTER || clock.start >= until) break;
    if (clock.start < after) continue;
    if (belongs(text, day, clock, mine.length > 0, until)) mine.push(clock);
  }
  const behind = mine.filter((clock) => clock.start >= day.end);
  return behind.length > 0 ? behind : mine.slice(-1);
}

function belongs(text: string, day: DayMention, clock: ClockMention, another: boolean, until: number): boolean {
  if (clock.start < day.end && clock.end > day.start) return false;
  if (/^\s(?:op\s)?$/.test(text.slice(clock.end, until)) && /^\s(?:tot|t\/m|-|–)\s/.test(text.slice(day.end, clock.start)))
    return false;
  const ahead = clock.start >= day.end;
  const gap = ahead ? text.slice(day.end, clock.start) : text.slice(clock.end, day.start);
  if (gap.length > (ahead ? AFTER : BEFORE) || BREAK.test(gap)) return false;
  if (day.until !== undefined && /^(?:week|period)$/.test(day.precision) && gap.length > NEAR_SPAN) return false;
  if (clock.needs === 'touching') return gap.length <= BESIDE;
  if (clock.needs === 'near') return gap.length <= (another ? AFTER : 45);
  return true;
}

function momentsOf(
  text: string,
  day: DayMention,
  clocks: readonly ClockMention[],
  parts: readonly PartMention[],
  now: Today,
): Moment[] {
  const { start, end } = day;
  if (day.minutes && !(day.kind === 'soon' && clocks.length > 0)) {
    const [from, to] = day.minutes;
    const base = day.first * DAY_MINUTES;
    return [{ start, end, from: base + from, to: to === undefined ? null : base + to, precision: day.precision }];
  }
  const part = nearPart(text, parts, start, end) ?? (clocks[0] && nearPart(text, parts, clocks[0].start, clocks[0].end));
  if (clocks.length === 0 && day.repeated && day.kind === 'relative' && !day.daypart && !part) return [];
  if (clocks.length === 0) return [part?.clock && !day.until ? schoolHour(day, part) : wholeDay(day, part)];
  const reach = part && part.start >= end ? part : undefined;
  return clocks.map((clock, i) => ({
    ...clockOn(day, clock, day.daypart ?? part?.daypart, now),
    start: i === 0 ? Math.min(start, clock.start) : clock.start,
    end: Math.max(
      clock.end,
      i === 0 ? end : 0,
      reach && reach.start - clock.end <= 2 && reach.start >= clock.end ? reach.end : 0,
    ),
  }));
}

/** 'morgen na het 6e uur' is an hour, 'vrijdag na school' an afternoon. */
function schoolHour(day: DayMention, part: PartMention): Moment {
  const base = day.first * DAY_MINUTES;
  const soft = part.daypart !== undefined;
  return {
    start: Math.min(day.start, part.start),
    end: Math.max(day.end, part.end),
    from: base + 60 * (part.clock?.hour ?? 0) + (part.clock?.minute ?? 0),
    to: soft ? base + 18 * 60 : null,
    precision: soft ? 'daypart' : 'hour',
  };
}

function wholeDay(day: DayMention, part: PartMention | undefined): Moment {
  const named = day.daypart ?? (day.until && day.precision !== 'day' ? undefined : part?.daypart);
  const hours = named ? (day.hours ?? part?.hours ?? HOURS[named]) : day.hours;
  const used = part && (named || !day.until) && part.daypart ? part : undefined;
  const start = Math.min(day.start, used?.start ?? day.start);
  const end = Math.max(day.end, used?.end ?? day.end);
  const base = day.first * DAY_MINUTES;
  if (hours) return { start, end, from: base + 60 * hours[0], to: base + 60 * hours[1], precision: 'daypart' };
  return { start, end, from: base, to: day.until === undefined ? null : day.until * DAY_MINUTES, precision: day.precision };
}

/** The part of the day that stands within 25 characters, in the same sentence. */
function nearPart(text: string, parts: readonly PartMention[], start: number, end: number): PartMention | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.end < start - 25) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < parts.length && parts[i]!.start - end <= 25; i++) {
    const part = parts[i]!;
    if (part.start < end && part.end > start) continue;
    const gap = part.start >= end ? text.slice(end, part.start) : text.slice(part.end, start);
    if (!BREAK.test(gap)) return part;
  }
  return undefined;
}

function standAlone(text: string, clock: ClockMention, parts: readonly PartMention[], now: Today): Moment {
  const part = nearPart(text, parts, clock.start, clock.end);
  const end = part && part.start >= clock.end && part.start - clock.end <= 2 ? part.end : clock.end;
  const before = part && part.daypart && part.end <= clock.start && clock.start - part.end <= 8;
  return {
    ...clockAlone(clock, part?.daypart, now, directionOf(text, clock.start, clock.end)),
    start: before ? part.start : clock.start,
    end,
  };
}
