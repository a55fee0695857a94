import type { DateTime } from 'luxon';
import { createRequire } from 'node:module';
import { ZONE, type SchoolHoliday } from './calendar-days.js';
import { findClockMentions } from './clock-mentions.js';
import { combineMoments } from './combine-moments.js';
import { findDayMentions } from './day-mentions.js';
import { firstOf, weekdayOf } from './day-number.js';
import { findPartMentions } from './part-mentions.js';
import { ROUND } from './read-clock.js';
import type { Precision } from './reading.js';
import { dayparts, numberWords } from './time-words.js';
import { tokensOf, type Token } from './tokens.js';

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

/** The moments of a text, in order: announced ones ahead, told ones back; ages, scores, prices and telephone numbers are no moments. */
export function findEventTimes(text: string, { at, holidays, holidayRegion }: EventTimeContext): EventTime[] {
  const tokens = tokensOf(text);
  const moment = readMoment(at);
  if (!moment) return [];
  const now = {
    day: firstOf(moment.year, moment.month) + moment.day - 1,
    minute: 60 * moment.hour + moment.minute,
    holidays,
    holidayRegion,
  };
  const days = findDayMentions(text, tokens, now);
  return combineMoments(
    text,
    days,
    tellClock(tokens) ? findClockMentions(text) : [],
    tokens.some(mayBePart) ? findPartMentions(text) : [],
    now,
  ).map(({ start, end, from, to, precision }) => ({
    start: iso(from),
    end: to === null ? null : iso(to),
    precision,
    text: text.slice(start, end),
    startIndex: start,
    endIndex: end,
  }));
}

const CLOCK_WORDS: ReadonlySet<string> = new Set([
  ...[...numberWords.keys()].filter((word) => word !== 'een'),
  ...ROUND,
  ...['half', 'kwart', 'uur', 'middernacht', 'midnight', 'noon', 'middaguur'],
]);
const LEADS: ReadonlySet<string> = new Set(['om', 'rond', 'tegen', 'vanaf', 'tot', 'na', 'voor']);

/** Whether a text can tell a clock time; 'een' only counts behind a word such as 'om'. */
const tellClock = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kind, text }, i) =>
      kind === 'number' || CLOCK_WORDS.has(text) || (text === 'een' && i > 0 && LEADS.has(tokens[i - 1]?.text ?? '')),
  );
const mayBePart = ({ text }: Token): boolean =>
  dayparts.has(text) || /^(?:school|schooltijd|les|lessen|pauze|uur|lesuur)$/.test(text);

const load = createRequire(import.meta.url);
let luxon: { DateTime: typeof DateTime } | undefined;
/** Loaded with the first moment: it is a quarter of what importing the tagging would take. */
const dateTime = (): typeof DateTime => (luxon ??= load('luxon') as { DateTime: typeof DateTime }).DateTime;

/** A moment as written by a client: with an offset, or naive and then local Amsterdam time. */
export function readMoment(at: string): DateTime | undefined {
  const moment = dateTime().fromISO(at, { zone: ZONE });
  return moment.isValid ? moment : undefined;
}

/** The hours that Amsterdam is ahead, by the rule of the Union since 1996; undefined for other years and in the nights of change. */
function offsetOf(wall: Date): 1 | 2 | undefined {
  const year = wall.getUTCFullYear();
  const month = wall.getUTCMonth() + 1;
  if (year < 1996 || year > 2100) return undefined;
  if (month !== 3 && month !== 10) return month > 3 && month < 10 ? 2 : 1;
  const last = firstOf(year, month + 1) - 1;
  const change = last - (weekdayOf(last) % 7);
  const day = Math.floor(wall.getTime() / 86_400_000);
  if (day === change) return undefined;
  return day < change === (month === 3) ? 1 : 2;
}

/** Minutes of the wall clock as local time with the offset of Amsterdam. */
function iso(wall: number): string {
  const utc = new Date(wall * 60_000);
  const known = offsetOf(utc);
  if (known !== undefined) return `${utc.toISOString().slice(0, 19)}+0${known}:00`;
  const moment = dateTime().fromObject(
    {
      year: utc.getUTCFullYear(),
      month: utc.getUTCMonth() + 1,
      day: utc.getUTCDate(),
      hour: utc.getUTCHours(),
      minute: utc.getUTCMinutes(),
    },
    { zone: ZONE },
  );
  return moment.toISO({ suppressMilliseconds: true }) ?? '';
}
