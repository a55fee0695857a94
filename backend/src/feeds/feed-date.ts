const hour = 3_600_000;

/** Offsets in hours of zone names met in feeds (RFC 822 §5.1 and those in use since); names that are ambiguous take the reading most feeds mean. */
const zones: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, ist: 5.5, cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, sast: 2, cat: 2,
  msk: 3, msd: 4, gst: 4, pkt: 5, wib: 7, ict: 7, sgt: 8, hkt: 8, awst: 8, pht: 8, jst: 9, kst: 9, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11,
  nzst: 12, nzdt: 13, nst: -3.5, ndt: -2.5, ast: -4, adt: -3, est: -5, edt: -4, et: -5, cst: -6, cdt: -5, ct: -6, mst: -7, mdt: -6, mt: -7, pst: -8,
  pdt: -7, pt: -8, akst: -9, akdt: -8, hst: -10, brt: -3, brst: -2, art: -3, clt: -4,
}; // prettier-ignore

/** First letters of the months 1-12 without accents: Dutch, English, and the languages other feeds come in. */
const months: RegExp[] = [
  /^(jan|gen|ene|sty|ιαν|янв)/, /^(feb|fev|lut|φεβ|фев)/, /^(mar|maa|mrt|mae|mrz|marz|μαρ|мар)/, /^(apr|avr|abr|kwi|απρ|апр)/,
  /^(may|mei|mai|mag|maj|μαι|мая|май|маи)/, /^(jun|juin|giu|cze|ιουν|июн)/, /^(jul|juil|lug|lip|ιουλ|июл)/, /^(aug|aou|ago|sie|αυγ|авг)/,
  /^(sep|set|sze|wrz|σεπ|сен)/, /^(oct|okt|ott|out|paz|οκτ|окт)/, /^(nov|lis|noe|νοε|ноя)/, /^(dec|des|dez|dic|gru|δεκ|дек)/,
]; // prettier-ignore

interface Parts {
  year: number;
  month: number;
  day: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
  /** Minutes east of Greenwich; a date without a zone is taken as UTC. */
  offset?: number;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((pattern) => pattern.test(plain)) + 1;
}

function fromParts(parts: Parts): string | null {
  const { year, month, day, hours = 0, minutes = 0, seconds = 0, milliseconds = 0, offset = 0 } = parts;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || hours > 24 || minutes > 59 || seconds > 60) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const time = Date.UTC(year, month - 1, day, hours, minutes, Math.min(seconds, 59), milliseconds) - offset * 60_000;
  return new Date(time).toISOString();
}

/** The zone at the end of a date, as minutes east of Greenwich; undefined when there is none or nobody knows it. */
function zoneOffset(text: string): number | undefined {
  const plain = text.replace(/\[.*?\]|\(.*?\)/g, ' ').trim();
  const number = /(?:^|\s|[a-z]|\d)(?:utc|gmt|ut|z)?\s*([+-])\s?(\d{1,2}):?(\d{2})?$/i.exec(plain);
  if (number) return (number[1] === '-' ? -1 : 1) * (Number(number[2]) * 60 + Number(number[3] ?? 0));
  const name = /([a-z]+)\.?$/i.exec(plain)?.[1]?.toLowerCase();
  const hours = name === undefined ? undefined : zones[name];
  if (hours !== undefined) return hours * 60;
  const inside = /\(([a-z]{2,5})\)\s*$/i.exec(text)?.[1]?.toLowerCase();
  return inside !== undefined && zones[inside] !== undefined ? (zones[inside] ?? 0) * 60 : undefined;
}

/** The clock time in a text ('9:05', '17.30 uur', '10:00:05.123 PM'), with the zone behind it. */
function clock(text: string): Partial<Parts> {
  const found =
    /(\d{1,2})\s*(?::\s*(\d{1,2})|[.h]\s*(\d{2}))(?:\s*[:.]\s*(\d{1,2}))?(?:[.,](\d{1,9}))?\s*(am|pm|a\.m\.|p\.m\.)?(.*)$/i.exec(
      text,
    );
  if (!found) {
    const half = /^[t\s]*(\d{1,2})\s*(am|pm)\b(.*)$/i.exec(text);
    if (!half) return { offset: zoneOffset(text) };
    return { hours: (Number(half[1]) % 12) + (/p/i.test(half[2] ?? '') ? 12 : 0), offset: zoneOffset(half[3] ?? '') };
  }
  const [, hoursText, minutes, afterDot, seconds, fraction, half, rest] = found;
  const raw = Number(hoursText);
  const hours = half ? (raw % 12) + (/^p/i.test(half) ? 12 : 0) : raw;
  const milliseconds = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0;
  return {
    hours,
    minutes: Number(minutes ?? afterDot),
    seconds: Number(seconds ?? 0),
    milliseconds,
    offset: zoneOffset((rest ?? '').replace(/^\s*uur\b/, '')),
  };
}

/** 2026-11-20, 2026/11/20, 20261120, 2026-11, 2026-324 with or without a time (ISO 8601, W3C NOTE-datetime). */
function isoDate(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:[t\s]?(\d{2})(\d{2})(\d{2})?(.*))?$/i.exec(text);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds, rest] = compact.map((part) => part ?? '');
    const time = { hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds), offset: zoneOffset(rest ?? '') };
    return fromParts({ year: Number(year), month: Number(month), day: Number(day), ...time });
  }
  const dayOfYear = /^(\d{4})-(\d{3})(?!\d)(.*)$/.exec(text);
  if (dayOfYear) {
    const date = new Date(Date.UTC(Number(dayOfYear[1]), 0, Number(dayOfYear[2])));
    return fromParts({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      ...clock(dayOfYear[3] ?? ''),
    });
  }
  const dashed = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)(.*)$/.exec(text);
  if (!dashed) return /^\d{4}$/.test(text) ? fromParts({ year: Number(text), month: 1, day: 1 }) : null;
  return fromParts({ year: Number(dashed[1]), month: Number(dashed[2]), day: Number(dashed[3] ?? 1), ...clock(dashed[4] ?? '') });
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
    const parts = dayFirst(before, after) ?? monthFirst(after);
    if (parts) return fromParts({ ...parts.date, month, ...clock(parts.rest) });
  }
  return null;
}

interface Split {
  date: { year: number; day: number };
  rest: string;
}

function dayFirst(before: string, after: string): Split | undefined {
  const day = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|e|er|ο|\.)?[\s\-/.,]*(?:de|of|van)?\s*$/i.exec(before)?.[1];
  const year = /^[\s\-/.,]*(?:de\s+|')?(\d{4}|\d{2})(?![\d:])(.*)$/i.exec(after);
  if (day && year) return { date: { year: fullYear(year[1] ?? ''), day: Number(day) }, rest: year[2] ?? '' };
  const lead = /^\D*(\d{4})[\s\-/.,]+$/.exec(before)?.[1];
  const tail = /^[\s\-/.,]*(\d{1,2})(?!\d)(.*)$/.exec(after);
  return lead && tail ? { date: { year: Number(lead), day: Number(tail[1]) }, rest: tail[2] ?? '' } : undefined;
}

function monthFirst(after: string): Split | undefined {
  const near = /^[\s\-/.,]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{4})(?!\d)(.*)$/i.exec(after);
  if (near) return { date: { year: Number(near[2]), day: Number(near[1]) }, rest: near[3] ?? '' };
  const far = /^[\s\-/.,]*(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*([a-z+\-:\d]*?)\s*(\d{4})(.*)$/i.exec(after);
  return far ? { date: { year: Number(far[4]), day: Number(far[1]) }, rest: `${far[2]} ${far[3]} ${far[5]}` } : undefined;
}

/** 20-11-2026, 20.11.2026, 11/20/2026: day first, except that slashes put the month first where both can be. */
function numbersOnly(text: string): string | null {
  const found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const monthLeads = second > 12 || (found[2] === '/' && first <= 12);
  const [day, month] = monthLeads ? [second, first] : [first, second];
  return fromParts({ year: fullYear(found[4] ?? ''), month, day, ...clock(found[5] ?? '') });
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
  const text = withoutUnitSigns(value.replace(/[\s\u00a0]+/g, ' ').trim());
  if (text === '' || text.length > 100) return null;
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return new Date(Math.floor(Number(text) * 1000)).toISOString();
  if (/^1\d{12}$/.test(text)) return new Date(Number(text)).toISOString();
  return isoDate(text) ?? numbersOnly(text.replace(/^\p{L}+[.,]?\s+/u, '')) ?? namedMonth(text);
}

/** How far an item may lie ahead of the clock before its date is a mistake. */
export const tolerableFuture = 48 * hour;
