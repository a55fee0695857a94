import { plusAmount, readAmount } from './amounts.js';
import { anchored, pointedPart, restOf, rightNow, soon, weekdayBy } from './anchored-days.js';
import { comingStretch, counted, pointedWeekday, readPointer, relativeDay, weekday } from './relative-days.js';
import { halfOf, headOf, ranked, thirdOf } from './inside-periods.js';
import { mondayOf, partsOf, plusMonths, weekdayOf } from './day-number.js';
import { period } from './periods.js';
import { linkAt, oneDay, oneOf, skip, tokenAt, weekdayIn, type Days, type Now, type Precision, type Reading } from './reading.js';
import { directionOf } from './told-as-past.js';
import {
  dayparts,
  months,
  numberWords,
  pointers,
  rankWords,
  relativeDays,
  seasons,
  shortWeekdays,
  units,
  weekdays,
  type Daypart,
} from './time-words.js';
import { isNameStart } from './holidays.js';
import type { Token } from './tokens.js';
import { datesBehind, isoMoment, numericDate, rankedDate, writtenDate } from './written-dates.js';

/** A day, week or period in a text, as a stretch of whole days. */
export interface DayMention extends Days {
  start: number;
  end: number;
  precision: Precision;
  daypart?: Daypart;
  hours?: [from: number, to: number];
  kind: Reading['kind'];
  /** -1 when it is told as past. */
  direction: 1 | -1;
  /** Said as today or as any such day, so a clock time that has passed moves it a week. */
  sameDay: boolean;
  repeated: boolean;
}

const plain = oneOf(
  ranked,
  headOf,
  halfOf,
  thirdOf,
  comingStretch,
  counted,
  numericDate,
  writtenDate,
  rankedDate,
  pointedPart,
  weekdayWith,
  weekendOf,
  relativeDay,
  periodWith,
);
const read = oneOf(anchored(plain), weekdayBy(plain), restOf, rightNow, soon, isoMoment, plain);

/** A weekday with the week or date beside it: 'dinsdag volgende week', 'vrijdag 20 november', 'vrijdag de 13e', 'woensdag (24-01)'. */
function weekdayWith(tokens: readonly Token[], i: number): Reading | undefined {
  const day = weekday(tokens, i);
  if (!day) return undefined;
  const at = skip(tokens, day.next, ',', '(', 'op');
  const date = oneOf(numericDate, writtenDate, rankedDate)(tokens, at);
  if (date?.kind === 'date') {
    const close = tokenAt(tokens, date.next).text === ')' && tokenAt(tokens, at - 1).text === '(' ? 1 : 0;
    return { ...date, next: date.next + close, daypart: day.daypart, days: (now) => onWeekday(date, day, now) };
  }
  const range = datesOfWeekdays(tokens, at);
  if (range) return range;
  if (day.weekday === undefined) return day;
  const number = day.weekday;
  const week = oneOf(period)(tokens, skip(tokens, day.next, 'van', 'in', 'de', 'het'));
  if (week?.kind !== 'span' || week.repeated) return day;
  return { ...day, next: week.next, weekday: undefined, kind: 'relative', days: (now) => dayWithin(week.days(now), number, now) };
}

/** '20 t/m maandag 22 maart' behind 'zaterdag': both dates are of that month. */
function datesOfWeekdays(tokens: readonly Token[], i: number): Reading | undefined {
  const date = Number(tokenAt(tokens, i).text);
  const link = tokenAt(tokens, i).kind === 'number' && date >= 1 && date <= 31 ? linkAt(tokens, i + 1) : undefined;
  const other = link === undefined ? undefined : weekday(tokens, link);
  const last = other && writtenDate(tokens, other.next);
  if (last?.kind !== 'date') return undefined;
  const days = (now: Now): Days | undefined => {
    const end = last.days(now)?.first;
    const first = end === undefined ? undefined : end - partsOf(end).date + date;
    return end === undefined || first === undefined || first >= end ? undefined : { first, until: end + 1, precision: 'period' };
  };
  return { next: last.next, kind: 'span', days };
}

/** 'vrijdag de dertiende': the first month, this or a later one, in which that date is that weekday. */
function onWeekday(date: Reading, { weekday: wanted }: Reading, now: Now): Days | undefined {
  const found = date.days(now);
  if (!found || wanted === undefined || weekdayOf(found.first) === wanted || now.direction < 0) return found;
  for (let months = 1; months <= 13; months++) {
    const later = date.days({ ...now, day: plusMonths(now.day, months) });
    const near = later && later.first - found.first < 420;
    if (near && later.first > found.first && weekdayOf(later.first) === wanted && later.first - now.day < 420) return later;
  }
  return found;
}

/** 'volgende week dinsdag', 'week 47 op vrijdag'; else the period itself. */
function periodWith(tokens: readonly Token[], i: number): Reading | undefined {
  const span = period(tokens, i);
  if (!span) return undefined;
  const at = skip(tokens, span.next, 'op', ',');
  const isMonth = units.get(tokenAt(tokens, span.next - 1).text) === 'month';
  const dates = isMonth ? datesBehind(tokens, span) : undefined;
  if (dates) return dates;
  const date = isMonth ? rankedDate(tokens, at) : undefined;
  if (date) return { ...date, days: (now) => inMonthOf(span.days(now), date, now) };
  const day = span.kind === 'span' ? weekday(tokens, at) : undefined;
  if (!day?.weekday || !/^(?:week|weekend|\d+)$/.test(tokenAt(tokens, span.next - 1).text)) return span;
  const number = day.weekday;
  return { ...day, weekday: undefined, kind: 'relative', days: (now) => dayWithin(span.days(now), number, now) };
}

/** 'volgende maand op de 3e': that date counted from the first of the month. */
const inMonthOf = (month: Days | undefined, date: Reading, now: Now): Days | undefined =>
  month && date.days({ ...now, day: month.first, direction: 1 });

/** The weekday in a week; in a longer stretch the first one that has not passed. */
function dayWithin(span: Days | undefined, number: number, now: Now): Days | undefined {
  if (!span?.until) return undefined;
  const from = span.until - span.first > 7 && span.first < now.day && now.direction > 0 ? now.day : span.first;
  return weekdayIn({ ...span, first: from }, number);
}

/** 'het weekend van 3 oktober', 'de week van 12 mei'. */
function weekendOf(tokens: readonly Token[], i: number): Reading | undefined {
  const word = tokenAt(tokens, i).text;
  if ((word !== 'weekend' && word !== 'week') || tokenAt(tokens, i + 1).text !== 'van') return undefined;
  const date = oneOf(numericDate, writtenDate, rankedDate)(tokens, i + 2);
  if (!date) return undefined;
  const days = (now: Now): Days | undefined => {
    const day = date.days(now)?.first;
    if (day === undefined) return undefined;
    const monday = mondayOf(day);
    return word === 'week'
      ? { first: monday, until: monday + 7, precision: 'week' }
      : { first: monday + 5, until: monday + 7, precision: 'period' };
  };
  return { next: date.next, kind: 'span', days };
}

const EARLIER = /^(?:ervoor|daarvoor|eerder|tevoren)$/;
const LATER = /^(?:erna|daarna|erop|daarop|daaropvolgend|later)$/;

/** 'de dag erna', 'de vrijdag erna', 'de volgende dag', 'de week daarop': counted from the day named before it. */
function afterwards(tokens: readonly Token[], i: number): Reading | undefined {
  if (tokenAt(tokens, i).text !== 'de') return undefined;
  const word = tokenAt(tokens, i + 1).text;
  const next = i + 3;
  if (word === 'volgende' && tokenAt(tokens, i + 2).text === 'dag')
    return { next, kind: 'relative', days: ({ day }) => oneDay(day + 1) };
  const part = dayparts.get(word);
  if ((word === 'dag' || part) && EARLIER.test(tokenAt(tokens, i + 2).text))
    return { next, kind: 'relative', days: ({ day }) => oneDay(day - 1), daypart: part };
  if (part && LATER.test(tokenAt(tokens, i + 2).text))
    return { next, kind: 'relative', days: ({ day }) => oneDay(day + 1), daypart: part };
  if (!LATER.test(tokenAt(tokens, i + 2).text)) return undefined;
  if (word === 'dag') return { next, kind: 'relative', days: ({ day }) => oneDay(day + 1) };
  if (word === 'week')
    return {
      next,
      kind: 'span',
      days: ({ day }) => ({ first: mondayOf(day) + 7, until: mondayOf(day) + 14, precision: 'week' }),
    };
  const day = weekday(tokens, i + 1);
  const number = day?.weekday;
  if (!day || number === undefined) return undefined;
  return { ...day, next, weekday: undefined, kind: 'relative', days: (now) => oneDay(pointedWeekday('coming', number, now)) };
}

/** 'drie dagen later', 'een week eerder': counted from the day named before it. */
function amountLater(tokens: readonly Token[], i: number): Reading | undefined {
  const amount = readAmount(tokens, i);
  if (!amount || !/^(?:day|week)$/.test(amount.unit)) return undefined;
  const word = tokenAt(tokens, amount.next).text;
  const sign = LATER.test(word) ? 1 : EARLIER.test(word) ? -1 : 0;
  if (sign === 0 || /^(?:is|was|pas)$/.test(tokenAt(tokens, i - 1).text)) return undefined;
  return { next: amount.next + 1, kind: 'relative', days: ({ day }) => oneDay(plusAmount(day, amount, sign)) };
}

const STARTS = new Set(
  'nieuwe vakantie over binnen de het een a j as jl aanst anderhalf anderhalve half halve halfuur begin eind einde midden medio halverwege q wk weeknummer jaar op na nu later rest paar enkele heel laatste eerder vroeg laat straks zo zometeen dadelijk jaren maand tweeduizend hele'.split(
    ' ',
  ),
);
const TABLES = [weekdays, shortWeekdays, months, relativeDays, pointers, rankWords, numberWords, seasons, units];

/** Whether an expression of days can begin with this word: most words of a text are passed over by this look alone. */
const mayStart = ({ kind, text }: Token): boolean =>
  kind === 'number' || text === "'" || STARTS.has(text) || isNameStart(text) || TABLES.some((table) => table.has(text));

/** Every day, week or period in a text, in order. */
export function findDayMentions(text: string, tokens: readonly Token[], now: Omit<Now, 'direction'>): DayMention[] {
  const found: DayMention[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (
      !mayStart(token) ||
      (token.text === 'het' && tokens[i + 1]?.text !== 'hele') ||
      (token.glued && tokens[i - 1]?.kind === 'number' && token.kind === 'word')
    ) {
      i++;
      continue;
    }
    const later = afterwards(tokens, i) ?? (found.length > 0 ? amountLater(tokens, i) : undefined);
    const reading = later ?? read(tokens, i);
    const mention =
      reading && mentionOf(text, tokens, i, reading, later && found.length > 0 ? { ...now, day: found.at(-1)!.first } : now);
    if (mention) found.push(mention);
    i = mention && reading ? Math.max(reading.next, i + 1) : i + 1;
  }
  return found;
}

/** 'Jaap Maart' and 'Juni de Vries' are people: a month with a capital beside another capital. */
function isPersonMonth(text: string, tokens: readonly Token[], i: number, reading: Reading): boolean {
  const capital = ({ start, kind }: Token): boolean => kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
  if (reading.next !== i + 1 || !months.has(tokenAt(tokens, i).text) || !capital(tokenAt(tokens, i))) return false;
  const before = tokenAt(tokens, i - 1);
  if (i > 0 && capital(before) && before.text.length > 2 && !/^(?:eind|begin|half|medio|van|vanaf|tot|sinds)$/.test(before.text))
    return text.slice(before.end, tokenAt(tokens, i).start) === ' ';
  return /^(?:de|van|den)$/.test(tokenAt(tokens, i + 1).text) && capital(tokenAt(tokens, i + 2));
}

/** The word before an expression, over its article. */
function leadOf(tokens: readonly Token[], i: number): string {
  const word = tokenAt(tokens, i - 1).text;
  return /^(?:de|het|het|eind|begin)$/.test(word) ? tokenAt(tokens, i - 2).text : word;
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  reading: Reading,
  now: Omit<Now, 'direction'>,
): DayMention | undefined {
  if (isPersonMonth(text, tokens, i, reading)) return undefined;
  const start = tokens[i]!.start;
  const tail = reading.kind === 'date' ? readPointer(tokens, reading.next) : undefined;
  const next =
    tail && /^(?:coming|last)$/.test(tail.pointer) && /^(?:j|jl|a|as|aanstaande|jongstleden)$/.test(tokens[reading.next]!.text)
      ? tail.next
      : reading.next;
  const end = tokens[next - 1]!.end;
  const lead = leadOf(tokens, i);
  const told = /^(?:sinds|sedert|since)$/.test(lead) || (next > reading.next && tail?.pointer === 'last');
  const direction = told ? -1 : directionOf(text, start, end);
  const days = reading.days({ ...now, direction });
  if (!days) return undefined;
  const past = reading.kind === 'span' && lead === 'na' && days.until !== undefined;
  const open = reading.kind === 'span' && /^(?:sinds|sedert|since|vanaf)$/.test(lead) && linkAt(tokens, next) === undefined;
  return {
    ...days,
    first: past ? (days.until ?? days.first) : days.first,
    until: open || past ? undefined : days.until,
    start,
    end,
    kind: reading.kind,
    daypart: reading.daypart,
    hours: reading.hours,
    direction,
    sameDay: reading.weekday !== undefined && days.first === now.day,
    repeated: reading.repeated ?? false,
  };
}
