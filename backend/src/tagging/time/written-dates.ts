import { dayOf, daysIn, firstOf, partsOf, type Day } from './day-number.js';
import { linkAt, oneDay, skip, stretch, tokenAt, yearFor, type Days, type Now, type Reader, type Reading } from './reading.js';
import { innerPeriod, pointedUnit, readRank } from './periods.js';
import { months, numberWords, rankWords, units } from './time-words.js';
import { yearAfter } from './years.js';
import type { Token } from './tokens.js';

const NOT_DATED_BEFORE =
  /^(?:met|won|wint|winst|verloor|verliest|stand|uitslag|score|klas|groep|leeftijd|aantal|tel|bel|versie|artikel|art|nr|nummer|kamer|lokaal|v|paragraaf|hoofdstuk)$/;
const NOT_DATED_AFTER =
  /^(?:jaar|jarig|euro|procent|km|m|cm|kg|meter|uur|keer|winst|verlies|gewonnen|verloren|leerlingen|jongeren|punten|personen|sterren|kans|klas|klassen)$/;
const INTRODUCES =
  /^(?:op|datum|d|vanaf|m|t|tot|van|per|en|sinds|voor|na|ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/;

/** The day of a date without a year; within two months back it is past, otherwise it is still to come. */
function undated(month: number, date: number, now: Now): Day | undefined {
  const dayIn = (year: number): Day | undefined => dayOf(year, month, date);
  const back = yearFor({ ...now, direction: -1 }, dayIn);
  const last = back === undefined ? undefined : dayIn(back);
  if (last !== undefined && last < now.day && (now.direction < 0 || now.day - last < 60)) return last;
  const year = yearFor(now, dayIn);
  return year === undefined ? nextLeapDay(now, dayIn) : dayIn(year);
}

/** 29 February is not in every year: the one of the nearest year that has it. */
function nextLeapDay({ day, direction }: Now, dayIn: (year: number) => Day | undefined): Day | undefined {
  const { year } = partsOf(day);
  return [2, 3, 4].map((far) => dayIn(year + direction * far)).find((found) => found !== undefined);
}

const fullYear = (written: string): number => (written.length === 2 ? 2000 + Number(written) : Number(written));

/** '24-01', '24/1/2027', '24.01.2027', '2026-11-20'. */
export const numericDate: Reader = (tokens, i) => {
  const [a, sign, b, second, c] = [0, 1, 2, 3, 4].map((k) => tokenAt(tokens, i + k));
  if (!a || !sign || !b || !second || !c || a.kind !== 'number' || b.kind !== 'number' || !/^[-/.]$/.test(sign.text))
    return undefined;
  if (!sign.glued || !b.glued || /^[-/.,:€$]$/.test(joinedBefore(tokens, i))) return undefined;
  const third = second.text === sign.text && second.glued && c.kind === 'number' && c.glued;
  const next = i + (third ? 5 : 3);
  if (/^[-/.:]$/.test(joinedAfter(tokens, next)) || (tokenAt(tokens, next).glued && tokenAt(tokens, next).kind === 'word'))
    return undefined;
  if (third && a.text.length === 4) return dated(next, Number(a.text), Number(b.text), Number(c.text));
  if (a.text.length > 2 || b.text.length > 2 || NOT_DATED_AFTER.test(tokenAt(tokens, next).text)) return undefined;
  if (third) return /^(?:\d\d|\d{4})$/.test(c.text) ? dated(next, fullYear(c.text), Number(b.text), Number(a.text)) : undefined;
  const [date, month] = [Number(a.text), Number(b.text)];
  if (dayOf(2028, month, date) === undefined || !looksDated(tokens, i, next)) return undefined;
  return {
    next,
    kind: 'date',
    days: (now) => {
      const day = undated(month, date, now);
      return day === undefined ? undefined : oneDay(day);
    },
  };
};

function dated(next: number, year: number, month: number, date: number): ReturnType<Reader> {
  const day = dayOf(year, month, date);
  if (day === undefined || year < 1900 || year > 2100) return undefined;
  return { next, kind: 'date', days: () => oneDay(day) };
}

const joinedBefore = (tokens: readonly Token[], i: number): string => {
  const sign = tokenAt(tokens, i - 1);
  if (/^[€$]$/.test(sign.text)) return sign.text;
  return tokenAt(tokens, i).glued && tokenAt(tokens, i - 2).kind === 'number' ? sign.text : '';
};
const joinedAfter = (tokens: readonly Token[], i: number): string => {
  const sign = tokenAt(tokens, i);
  return sign.glued && tokenAt(tokens, i + 1).glued && tokenAt(tokens, i + 1).kind === 'number' ? sign.text : '';
};

/** Whether '3-1' is a date here: well padded, introduced by a word for it, or followed by a clock time. */
function looksDated(tokens: readonly Token[], i: number, next: number): boolean {
  const [a, sign, b] = [tokenAt(tokens, i), tokenAt(tokens, i + 1), tokenAt(tokens, i + 2)];
  const before = tokenAt(tokens, i - 1).text;
  const after = tokenAt(tokens, next).text;
  const timed =
    (/^(?:om|rond|vanaf)$/.test(after) && tokenAt(tokens, next + 1).kind === 'number') ||
    (tokenAt(tokens, next).kind === 'number' &&
      /^[:.]$/.test(tokenAt(tokens, next + 1).text) &&
      /^\d\d$/.test(tokenAt(tokens, next + 2).text));
  if (NOT_DATED_BEFORE.test(before) && !timed) return false;
  return (
    (a.text.length === 2 && b.text.length === 2 && sign.text !== '.') ||
    timed ||
    INTRODUCES.test(before) ||
    besideDate(tokens, next) ||
    /^[(]$/.test(before) ||
    (tokenAt(tokens, i - 1).text === '.' && INTRODUCES.test(tokenAt(tokens, i - 2).text))
  );
}

/** '9/11 - 11/11', '3-1 t/m 5-1': a date before another one. */
function besideDate(tokens: readonly Token[], next: number): boolean {
  const at = linkAt(tokens, next);
  const [a, sign, b] = [0, 1, 2].map((k) => tokenAt(tokens, (at ?? 0) + k));
  return (
    at !== undefined &&
    a?.kind === 'number' &&
    /^[-/]$/.test(sign?.text ?? '') &&
    sign?.glued === true &&
    b?.kind === 'number' &&
    b.glued &&
    tokenAt(tokens, next).text !== 'en'
  );
}

/** '2026-11-20T17:30', '2026-11-20T17:30:00': a moment as machines write it. */
export const isoMoment: Reader = (tokens, i) => {
  const texts = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => tokenAt(tokens, i + k));
  if (
    !/^\d{4}-\d\d-\d\dt\d\d:\d\d$/.test(texts.map(({ text }) => text).join('')) ||
    texts.some(({ glued }, k) => k > 0 && !glued)
  )
    return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = [0, 2, 4, 6, 8].map((k) => Number(texts[k]?.text));
  const day = dayOf(year, month, date);
  if (day === undefined || hour > 23 || minute > 59) return undefined;
  const seconds = tokenAt(tokens, i + 9).text === ':' && tokenAt(tokens, i + 10).glued ? 2 : 0;
  return {
    next: i + 9 + seconds,
    kind: 'exact',
    days: () => ({ first: day, precision: 'minute', minutes: [60 * hour + minute] }),
  };
};

/** A date in a month: '24', '24e', 'de vierentwintigste'. */
function readDate(tokens: readonly Token[], i: number): { next: number; date: number; rank: boolean } | undefined {
  const rank = readRank(tokens, i);
  if (rank) return rank.rank > 0 && rank.rank <= 31 ? { next: rank.next, date: rank.rank, rank: true } : undefined;
  const token = tokenAt(tokens, i);
  const word = numberWords.get(token.text);
  if (word !== undefined && word > 1 && word <= 31) return { next: i + 1, date: word, rank: false };
  const date = Number(token.text);
  return token.kind === 'number' && token.text.length <= 2 && date >= 1 && date <= 31
    ? { next: i + 1, date, rank: false }
    : undefined;
}

/** '24 januari', '24 jan. '27', '3 tot 5 maart', '3 en 4 mei', 'de 3e van mei', 'maart 3'. */
export const writtenDate: Reader = (tokens, i) => {
  const first = readDate(tokens, tokenAt(tokens, i).text === 'de' ? i + 1 : i);
  if (!first || (tokenAt(tokens, i).text === 'de' && !first.rank) || /^[-/.,:€$]$/.test(joinedBefore(tokens, i)))
    return undefined;
  const night = nightBetween(tokens, first);
  if (night) return night;
  const link = linkAt(tokens, listEnd(tokens, first));
  const last = link ? readDate(tokens, skip(tokens, link, 'de')) : undefined;
  const end = last && last.date > first.date ? last.next : first.next;
  const monthAt = skip(tokens, end, 'van', '-');
  const month = months.get(tokenAt(tokens, monthAt).text);
  const pointed = !month && last && end === last.next ? pointedMonth(tokens, monthAt) : undefined;
  if (pointed && last) return datesIn(pointed, first.date, last.date);
  if (!month || (monthAt > end && !first.rank && tokenAt(tokens, end).text !== '-')) return undefined;
  if (first.date > daysIn(2028, month)) return undefined;
  const dot = tokenAt(tokens, monthAt + 1);
  const short = dot.text === '.' && dot.glued && tokenAt(tokens, monthAt).text.length <= 4;
  const dashed = tokenAt(tokens, monthAt + 1).text === '-' && /^\d{4}$/.test(tokenAt(tokens, monthAt + 2).text);
  const yearAt = monthAt + (short || dashed || (dot.text === ',' && /^20\d\d$/.test(tokenAt(tokens, monthAt + 2).text)) ? 2 : 1);
  const year = yearAfter(tokens, yearAt);
  const day = (date: number, now: Now): Day | undefined =>
    year ? dayOf(year.yearOf(now), month, date) : undated(month, date, now);
  const days = (now: Now): Days | undefined => {
    const from = day(first.date, now);
    if (from === undefined) return undefined;
    return end === first.next || !last ? oneDay(from) : stretch(from, from + last.date - first.date + 1);
  };
  return { next: year?.next ?? monthAt + (short ? 2 : 1), kind: end === first.next ? 'date' : 'span', days };
};

const NOT_A_DATE_RANK =
  /^(?:keer|klas|klassers|les|lesuur|uur|plaats|plek|verdieping|etage|eeuw|helft|jaars|jaar|kwartaal|kerstdag|paasdag|pinksterdag|week|weekend|dag|hulp|maand|ronde|vmbo|persoon|editie|poging|graads|lockdown|kamer|divisie|rang|klasser|keus|minuut|set|van|kans)$/;

/** What follows 'de 5e' when it is a date: the end, or what one does on a day. */
const ENDS_DATE = /^(?:|[.,;!?)]|om|terug|weg|vrij|jarig)$/;
const NOT_RANKED_AFTER = /^(?:is|was|ben|werd|wordt|worden|als|over|plaats|klas|naar|dit|en)$/;

/** '4 op 5 mei': the night between two dates. */
function nightBetween(tokens: readonly Token[], first: { next: number; date: number }): Reading | undefined {
  const second = tokenAt(tokens, first.next).text === 'op' ? readDate(tokens, first.next + 1) : undefined;
  const month = second && months.get(tokenAt(tokens, second.next).text);
  if (!month || second.date !== first.date + 1) return undefined;
  const year = yearAfter(tokens, second.next + 1);
  const days = (now: Now): Days | undefined => {
    const day = year ? dayOf(year.yearOf(now), month, first.date) : undated(month, first.date, now);
    return day === undefined ? undefined : oneDay(day);
  };
  return { next: year?.next ?? second.next + 1, kind: 'date', days, daypart: 'nacht' };
}

/** The place after '10, 11' in '10, 11 en 12 juli'. */
function listEnd(tokens: readonly Token[], first: { next: number; date: number }): number {
  let { next, date } = first;
  while (tokenAt(tokens, next).text === ',') {
    const more = readDate(tokens, next + 1);
    if (more?.date !== date + 1) break;
    ({ next, date } = more);
  }
  return next;
}

/** 'deze maand', 'volgende maand' behind two dates. */
function pointedMonth(tokens: readonly Token[], i: number): Reading | undefined {
  const span = pointedUnit(tokens, i);
  return span && units.get(tokenAt(tokens, span.next - 1).text) === 'month' ? span : undefined;
}

/** '4 tot 22 deze maand'. */
const datesIn = (month: Reading, from: number, to: number): Reading => ({
  ...month,
  days: (now) => {
    const first = month.days(now)?.first;
    return first === undefined ? undefined : stretch(first + from - 1, first + to);
  },
});

/** 'deze maand van 4 tot 22': the dates behind a month. */
export function datesBehind(tokens: readonly Token[], month: Reading): Reading | undefined {
  const from = readDate(tokens, skip(tokens, month.next, 'van'));
  const link = from && linkAt(tokens, from.next);
  const to = link ? readDate(tokens, link) : undefined;
  if (!from || !to || to.date <= from.date || /^(?:uur|u|:|\.)$/.test(tokenAt(tokens, to.next).text)) return undefined;
  return { ...datesIn(month, from.date, to.date), next: to.next };
}

/** 'de 25e', 'vrijdag de dertiende', 'de 3e van de maand': that date of this month, or of the next when it has passed. */
export const rankedDate: Reader = (tokens, i) => {
  if (tokenAt(tokens, i).text !== 'de') return undefined;
  const found = readDate(tokens, i + 1);
  if (!found?.rank) return undefined;
  const before = tokenAt(tokens, i - 1).text;
  const inMonth = tokenAt(tokens, found.next).text === 'van' ? innerPeriod(tokens, found.next) : undefined;
  const whole = inMonth?.kind === 'span' && units.get(tokenAt(tokens, inMonth.next - 1).text) === 'month' ? inMonth : undefined;
  const last =
    /^\d{1,2}$/.test(tokenAt(tokens, i + 1).text) &&
    ENDS_DATE.test(tokenAt(tokens, found.next).text) &&
    !NOT_RANKED_AFTER.test(before);
  if (
    !whole &&
    !last &&
    (!/^(?:op|vanaf|tot|voor|na|ma|di|wo|do|vr|za|zo|,|sinds|van|en|\w+dag\w*)$/.test(before) ||
      NOT_A_DATE_RANK.test(tokenAt(tokens, found.next).text))
  )
    return undefined;
  if (!whole && rankWords.has(tokenAt(tokens, i + 1).text) && found.date <= 12 && !/dag/.test(before)) return undefined;
  const days = (now: Now): Days | undefined => {
    const { year, month, date } = partsOf(whole ? (whole.days(now)?.first ?? now.day) : now.day);
    const shift = whole ? 0 : now.direction < 0 ? (found.date > date ? -1 : 0) : found.date < date ? 1 : 0;
    const first = firstOf(year, month + shift);
    const then = partsOf(first);
    return found.date <= daysIn(then.year, then.month) ? oneDay(first + found.date - 1) : undefined;
  };
  return { next: whole?.next ?? found.next, kind: 'date', days };
};
