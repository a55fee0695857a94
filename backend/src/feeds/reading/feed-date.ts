import { clockTime, zoneIn } from './feed-clock.js';
import { fromParts } from './moment.js';
import { quickDate } from './quick-date.js';

const hour = 3_600_000;

/** First letters of the months 1-12 without accents: Dutch, English, and the languages other feeds come in. */
const months: RegExp[] = [
  /^(jan|gen|ene|sty|ιαν|янв)/, /^(feb|fev|lut|φεβ|фев)/, /^(mar|maa|mrt|mae|mrz|marz|μαρ|мар)/, /^(apr|avr|abr|kwi|απρ|апр)/,
  /^(may|mei|mai|mag|maj|μαι|мая|май|маи)/, /^(jun|juin|giu|cze|ιουν|июн)/, /^(jul|juil|lug|lip|ιουλ|июл)/, /^(aug|aou|ago|sie|αυγ|авг)/,
  /^(sep|set|sze|wrz|σεπ|сен)/, /^(oct|okt|ott|out|paz|οκτ|окт)/, /^(nov|lis|noe|νοε|ноя)/, /^(dec|des|dez|dic|gru|δεκ|дек)/,
]; // prettier-ignore

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 3) return 1900 + year;
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((pattern) => pattern.test(plain)) + 1;
}

/** The basic and other odd ways to write a time behind a date (T10, T1000, T100000, T10-00-00), with colons. */
function withColons(time: string): string {
  return time.replace(
    /^t(\d\d)(?:-?(\d\d))?(?:-?(\d\d))?(?![\d:])/i,
    (_, hours, minutes = '00', seconds = '00') => `T${hours}:${minutes}:${seconds}`,
  );
}

/** A day told by its number in the year (1 is 1 January), with the time behind it. */
function fromDay(year: number, number: number, time: string): string | null {
  const date = new Date(Date.UTC(year, 0, number));
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return fromParts({ year: date.getUTCFullYear(), month, day, ...clockTime(time) });
}

/** The number in the year of a day of an ISO week: week 1 is the one that holds 4 January (ISO 8601 §3.1.1.23). */
function dayOfWeek(year: number, week: number, weekday: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  return (week - 1) * 7 + weekday + 4 - fourth;
}

/** 2026-11-20, 2026/11/20, 20261120, 2026-11, 2026-324, 2026-W47-5 with or without a time (ISO 8601, W3C NOTE-datetime). */
function isoDate(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:[t\s]?(\d{2})(\d{2})(\d{2})?(.*))?$/i.exec(text);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds, rest] = compact.map((part) => part ?? '');
    const time = { hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds), ...zoneIn(rest ?? '') };
    return fromParts({ year: Number(year), month: Number(month), day: Number(day), ...time });
  }
  if (/^\d{8}t\d\d:/i.test(text)) return isoDate(text.replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3'));
  const dayOfYear = /^(\d{4})-(\d{3})(?!\d)(.*)$/.exec(text);
  if (dayOfYear) {
    const [year, number] = [Number(dayOfYear[1]), Number(dayOfYear[2])];
    const last = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
    return number < 1 || number > last ? null : fromDay(year, number, dayOfYear[3] ?? '');
  }
  const week = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?(?!\d)(.*)$/i.exec(text);
  if (week) return fromDay(Number(week[1]), dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1)), week[4] ?? '');
  const dashed = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)(.*)$/.exec(text);
  if (!dashed) return /^\d{4}$/.test(text) ? fromParts({ year: Number(text), month: 1, day: 1 }) : null;
  return fromParts({
    year: Number(dashed[1]),
    month: Number(dashed[2]),
    day: Number(dashed[3] ?? 1),
    ...clockTime(withColons(dashed[4] ?? '')),
  });
}

/** 'Fri, 20 Nov 2026 10:00 +0100', '20 november 2026', 'November 20, 2026', '20-nov-26', also with the year at the end. */
function namedMonth(text: string): string | null {
  const found = /(\p{L}+)[.,]?(?=[\s\d,./-]|$)/gu;
  for (const word of text.matchAll(found)) {
    const name = word[1] ?? '';
    const month = name.length >= 3 ? monthNumber(name) : 0;
    if (month === 0) continue;
    const before = text.slice(0, word.index);
    const after = text.slice(word.index + word[0].length);
    const parts = dayFirst(before, after) ?? monthFirst(after) ?? monthOnly(before, after);
    if (parts) return fromParts({ ...parts.date, month, ...clockTime(parts.rest) });
  }
  return null;
}

interface Split {
  date: { year: number; day: number };
  rest: string;
}

function dayFirst(before: string, after: string): Split | undefined {
  const day = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|e|er|ο|\.)?[\s\-/.,]*(?:de|of|van)?\s*$/i.exec(before)?.[1];
  const year = /^[\s\-/.,]*(?:de\s+|')?(\d{4}|1\d{2}|\d{2})(?![\d:])(.*)$/i.exec(after);
  if (day && year) return { date: { year: fullYear(year[1] ?? ''), day: Number(day) }, rest: year[2] ?? '' };
  const lead = /^\D*(\d{4})[\s\-/.,]+$/.exec(before)?.[1];
  const tail = /^[\s\-/.,]*(\d{1,2})(?!\d)(.*)$/.exec(after);
  return lead && tail ? { date: { year: Number(lead), day: Number(tail[1]) }, rest: tail[2] ?? '' } : undefined;
}

function monthFirst(after: string): Split | undefined {
  const near = /^[\s\-/.,]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{4})(?!\d)(.*)$/i.exec(after);
  if (near) return { date: { year: Number(near[2]), day: Number(near[1]) }, rest: near[3] ?? '' };
  const far = /^[\s\-/.,]*(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)(?:\s+([a-z+\-:\d]+?))?\s+(\d{4})(?!\d)(.*)$/i.exec(after);
  return far ? { date: { year: Number(far[4]), day: Number(far[1]) }, rest: `${far[2]} ${far[3] ?? ''} ${far[5]}` } : undefined;
}

/** 'Nov. 2026' is the first of that month. */
function monthOnly(before: string, after: string): Split | undefined {
  const year = /^[\s\-/.,]*(\d{4})\s*$/.exec(after)?.[1];
  return year && !/\d/.test(before) ? { date: { year: Number(year), day: 1 }, rest: '' } : undefined;
}

/**
 * 20-11-2026, 20.11.2026, 20 11 2026, 11/20/2026: day first, except that slashes put the month first where both can be; 98-11-20 and
 * 03-11-31, which would not be a day or lie years ahead, begin with the year (ISO 8601:2000 §5.2.1.3).
 */
function numbersOnly(text: string): string | null {
  const found = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])(.*)$/.exec(text);
  if (!found) return null;
  const yearLeads = found[2] === '-' && found[1]?.length === 2 && found[4]?.length === 2;
  if (yearLeads && (Number(found[1]) > 31 || fullYear(found[4] ?? '') > new Date().getUTCFullYear() + 1))
    return fromParts({
      year: fullYear(found[1] ?? ''),
      month: Number(found[3]),
      day: Number(found[4]),
      ...clockTime(found[5] ?? ''),
    });
  const [first, second] = [Number(found[1]), Number(found[3])];
  const monthLeads = second > 12 || (found[2] === '/' && first <= 12);
  const [day, month] = monthLeads ? [second, first] : [first, second];
  return fromParts({ year: fullYear(found[4] ?? ''), month, day, ...clockTime(found[5] ?? '') });
}

/** Korean, Chinese and Japanese dates with their unit signs, as numbers that the other readers know. */
function withoutUnitSigns(text: string): string {
  if (!/[年년月월오上下午]/u.test(text)) return text;
  const pm = /오후|下午|午後/u.test(text) ? ' pm' : '';
  const plain = text
    .replace(/\s*[年년月월]\s*/gu, '-')
    .replace(/[日일]/gu, ' ')
    .replace(/오전|오후|上午|下午|午前|午後/gu, ' ');
  return plain.replace(/\s+/g, ' ').trim() + pm;
}

/**
 * The moment a feed means with a date of any kind, as ISO 8601 in UTC; null when it is no date. A missing zone is UTC, a wrong
 * weekday is ignored, a day that does not exist (31 June) is no date.
 */
export function feedDate(value: string): string | null {
  const quick = quickDate(value.trim());
  if (quick !== null) return quick;
  const text = withoutUnitSigns(value.replace(/[\s\u00a0]+/g, ' ').trim());
  if (text === '' || text.length > 100) return null;
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return new Date(Math.floor(Number(text) * 1000)).toISOString();
  const milliseconds = /^(?:\/date\()?([12]\d{12})(?:[+-]\d{4})?(?:\)\/)?$/i.exec(text)?.[1];
  if (milliseconds) return new Date(Number(milliseconds)).toISOString();
  return isoDate(text) ?? numbersOnly(text.replace(/^\p{L}+[.,]?\s+/u, '')) ?? namedMonth(text);
}

/** How far an item may lie ahead of the clock before its date is a mistake. */
export const tolerableFuture = 48 * hour;
