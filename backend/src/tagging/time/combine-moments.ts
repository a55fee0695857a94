import type { DateTime } from 'luxon';
import type { ClockMention } from './clock-mentions.js';
import type { Daypart, DayMention, Precision } from './day-mentions.js';
import type { PartMention } from './part-mentions.js';

/** A moment of a text: where it stands, when it begins and ends, and how exact that is. */
export interface Moment {
  start: number;
  end: number;
  from: DateTime;
  to: DateTime | null;
  precision: Precision;
}

/** Hours at which a part of the day begins and ends; the night belongs to the next day. */
const HOURS: Record<Daypart, [from: number, to: number]> = {
  ochtend: [6, 12],
  middag: [12, 18],
  avond: [18, 24],
  nacht: [24, 30],
};
/** How many characters a clock time may stand after or before its day (in the same sentence), or right beside it. */
const AFTER = 70;
const BEFORE = 14;
const BESIDE = 4;
const BREAK = /[.!?](?:\s|$)|\n\s*\n/u;

/** Joins days with the clock times and parts of the day that belong to them, into moments in order. */
export function combineMoments(
  text: string,
  days: readonly DayMention[],
  clocks: readonly ClockMention[],
  parts: readonly PartMention[],
  at: DateTime,
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
    if (day.dead) continue;
    moments.push(...momentsOf(text, day, mine, parts, at));
  }
  const alone = clocks.filter((clock) => !used.has(clock) && (clock.needs === 'alone' || besidePart(text, clock, parts)));
  moments.push(...alone.map((clock) => clockAlone(text, clock, parts, at)));
  return joinRanges(
    text,
    moments.sort((a, b) => a.start - b.start),
  );
}

/** '3 uur 's middags' needs no day. */
function besidePart(text: string, clock: ClockMention, parts: readonly PartMention[]): boolean {
  if (clock.needs !== 'near') return false;
  const part = nearPart(text, parts, clock.start, clock.end);
  return part?.daypart !== undefined && !part.clock && part.start >= clock.end && part.start - clock.end <= 2;
}

/** 'vrijdag 20:00 tot zaterdag 02:00' is one moment with an end. */
function joinRanges(text: string, moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = [];
  for (const moment of moments) {
    const last = joined.at(-1);
    const range =
      last &&
      !last.to &&
      moment.from > last.from &&
      /^\s?(?:-|–|tot|t\/m|tot en met)\s?$/.test(text.slice(last.end, moment.start));
    if (range) joined[joined.length - 1] = { ...last, end: moment.end, to: moment.from };
    else joined.push(moment);
  }
  return joined;
}

/** Makes one of 'woensdag 20 januari', 'vrijdag (24-01)' and 'vrijdag volgende week'; joins 'vrijdag t/m zondag'. */
function mergeDays(text: string, days: readonly DayMention[]): DayMention[] {
  const merged: DayMention[] = [];
  for (const day of days) {
    const last = merged.at(-1);
    const gap = last && text.slice(last.end, day.start);
    if (
      last &&
      gap !== undefined &&
      /^\s?[,(]?\s?(?:de\s|van\s)?$/.test(gap) &&
      !last.until !== Boolean(day.until && day.precision === 'period' && last.kind !== 'weekday')
    ) {
      if (last.kind === 'weekday' || last.kind === 'relative' || day.kind === 'weekday') {
        merged[merged.length - 1] = mergePair(last, day);
        continue;
      }
    }
    if (last && gap !== undefined && /^\s?(?:-|–|t\/m|tot en met|tot)\s?$/.test(gap) && day.day > last.day && !last.dead) {
      merged[merged.length - 1] = { ...last, end: day.end, until: day.day.plus({ days: 1 }), precision: 'period', kind: 'span' };
      continue;
    }
    if (last?.kind === 'weekday' && gap === ' op ' && day.kind === 'weekday' && day.day.weekday === (last.day.weekday % 7) + 1) {
      merged[merged.length - 1] = { ...last, end: day.end, daypart: 'nacht', sameDay: false };
      continue;
    }
    merged.push(day);
  }
  return merged;
}

function mergePair(first: DayMention, second: DayMention): DayMention {
  const base =
    second.kind === 'date'
      ? second
      : first.kind === 'date'
        ? first
        : second.precision === 'week'
          ? first
          : first.kind === 'relative'
            ? first
            : second;
  const day =
    second.precision === 'week' && first.kind === 'weekday'
      ? second.day.startOf('week').plus({ days: first.day.weekday - 1 })
      : base.day;
  return {
    ...base,
    day,
    start: first.start,
    end: second.end,
    daypart: first.daypart ?? second.daypart,
    dead: first.dead || second.dead,
    sameDay: false,
  };
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
    if (belongs(text, day, clock, mine.length > 0)) mine.push(clock);
  }
  const behind = mine.filter((clock) => clock.start >= day.end);
  return behind.length > 0 ? behind : mine.slice(-1);
}

function belongs(text: string, day: DayMention, clock: ClockMention, another: boolean): boolean {
  if (clock.start < day.end && clock.end > day.start) return false;
  const ahead = clock.start >= day.end;
  const gap = ahead ? text.slice(day.end, clock.start) : text.slice(clock.end, day.start);
  if (gap.length > (ahead ? AFTER : BEFORE) || BREAK.test(gap)) return false;
  if (clock.needs === 'touching') return gap.length <= BESIDE;
  if (clock.needs === 'near') return gap.length <= (another ? AFTER : 45);
  return true;
}

function momentsOf(
  text: string,
  day: DayMention,
  clocks: readonly ClockMention[],
  parts: readonly PartMention[],
  at: DateTime,
): Moment[] {
  const part = nearPart(text, parts, day.start, day.end) ?? (clocks[0] && nearPart(text, parts, clocks[0].start, clocks[0].end));
  if (clocks.length > 0) {
    const reach = part && part.start >= day.end ? part : undefined;
    return clocks.map((clock, i) => {
      const moment = clockOn(day, clock, day.daypart ?? part?.daypart, at);
      const start = i === 0 ? Math.min(day.start, clock.start) : clock.start;
      const end = Math.max(
        clock.end,
        i === 0 ? day.end : 0,
        reach && reach.start - clock.end <= 2 && reach.start >= clock.end ? reach.end : 0,
      );
      return { ...moment, start, end };
    });
  }
  if (part?.clock && !day.until) {
    const from = day.day.set(part.clock);
    const soft = part.daypart !== undefined;
    return [
      {
        start: Math.min(day.start, part.start),
        end: Math.max(day.end, part.end),
        from,
        to: soft ? day.day.set({ hour: 18 }) : null,
        precision: soft ? 'daypart' : 'hour',
      },
    ];
  }
  return [wholeDay(day, part)];
}

function wholeDay(day: DayMention, part: PartMention | undefined): Moment {
  const hours = day.daypart ? HOURS[day.daypart] : part?.daypart ? HOURS[part.daypart] : day.hours;
  const start = Math.min(day.start, part?.start ?? day.start);
  const end = Math.max(day.end, part?.end ?? day.end);
  if (hours) {
    const hour = (value: number): DateTime => day.day.plus({ days: Math.floor(value / 24) }).set({ hour: value % 24 });
    return { start, end, from: hour(hours[0]), to: hour(hours[1]), precision: 'daypart' };
  }
  return { start, end, from: day.day, to: day.until ?? null, precision: day.precision };
}

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
    const gap = part.start >= end ? text.slice(end, part.start) : text.slice(part.end, start);
    if (!BREAK.test(gap)) return part;
  }
  return undefined;
}

function clockOn(day: DayMention, clock: ClockMention, part: Daypart | undefined, at: DateTime): Moment {
  const hour = resolveHour(clock.hour, clock.twelveHour, part, day.day, at);
  let from = setClock(day.day, hour, clock.minute);
  if ((part === 'nacht' || (day.hours?.[1] ?? 0) > 24) && hour < 12)
    from = setClock(day.day.plus({ days: 1 }), hour, clock.minute);
  if (day.sameDay && day.kind === 'weekday' && from < at) from = from.plus({ weeks: 1 });
  return { start: 0, end: 0, from, to: endOf(from, clock), precision: clock.precision };
}

function clockAlone(text: string, clock: ClockMention, parts: readonly PartMention[], at: DateTime): Moment {
  const part = nearPart(text, parts, clock.start, clock.end);
  const today = at.startOf('day');
  const hour = resolveHour(clock.hour, clock.twelveHour, part?.daypart, today, at);
  const now = setClock(today, hour, clock.minute);
  const from = now < at.startOf('minute') ? setClock(today.plus({ days: 1 }), hour, clock.minute) : now;
  const end = part && part.start >= clock.end && part.start - clock.end <= 2 ? part.end : clock.end;
  return { start: clock.start, end, from, to: endOf(from, clock), precision: clock.precision };
}

const setClock = (day: DateTime, hour: number, minute: number): DateTime =>
  hour === 24 ? day.plus({ days: 1 }).set({ hour: 0, minute }) : day.set({ hour, minute });

/** Chooses morning or afternoon: by the part of the day, else an hour from 1 to 7 is in the afternoon or evening. */
function resolveHour(hour: number, twelveHour: boolean, part: Daypart | undefined, day: DateTime, at: DateTime): number {
  if (part === 'avond' || part === 'middag')
    return hour >= 1 && hour <= 11 ? hour + 12 : part === 'avond' && hour === 12 ? 24 : hour;
  if (part === 'nacht') return hour === 12 ? 24 : hour;
  if (part === 'ochtend' || !twelveHour) return hour;
  if (hour >= 1 && hour <= 7) return hour + 12;
  const passed = day.hasSame(at, 'day') && hour <= at.hour && hour < 12 && hour + 12 > at.hour;
  return passed ? hour + 12 : hour;
}

function endOf(from: DateTime, clock: ClockMention): DateTime | null {
  if (!clock.to) return null;
  let end = setClock(from.startOf('day'), clock.to.hour, clock.to.minute);
  if (end <= from && clock.to.hour < 12 && end.plus({ hours: 12 }) > from) end = end.plus({ hours: 12 });
  return end <= from ? end.plus({ days: 1 }) : end;
}
