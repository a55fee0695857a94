import { minutesOf, plusAmount, readAmount, readNumber } from './amounts.js';
import { mondayOf, plusMonths } from './day-number.js';
import { innerPeriod, readRank } from './periods.js';
import { oneDay, stretch, tokenAt, weekdayIn, type Days, type Now, type Reader } from './reading.js';
import { units, weekdays, type Unit } from './time-words.js';

/** 'eerste maandag van maart', 'laatste vrijdag van de maand', 'tweede week van mei', 'laatste dag van het jaar'. */
export const ranked: Reader = (tokens, i) => {
  const rank = readRank(tokens, i);
  if (!rank) return undefined;
  const word = tokenAt(tokens, rank.next).text;
  const wanted = weekdays.get(word);
  const unit = wanted ? undefined : units.get(word);
  if (!wanted && !/^(?:day|week|weekend)$/.test(unit ?? '')) return undefined;
  if (!/^(?:van|in|uit)$/.test(tokenAt(tokens, rank.next + 1).text)) return undefined;
  const inside = innerPeriod(tokens, rank.next + 1);
  if (!inside || inside.kind !== 'span') return undefined;
  const days = (now: Now): Days | undefined => {
    const first = inPeriod(inside.days(now), rank.rank, wanted?.weekday, unit);
    if (!first || !wanted || now.direction < 0 || first.first >= now.day) return first;
    const later = inside.days({ ...now, day: (inside.days(now)?.until ?? now.day) + 1 });
    return /^(?:maand|week)$/.test(tokenAt(tokens, inside.next - 1).text) &&
      !/^(?:elke|iedere)$/.test(tokenAt(tokens, i - 1).text)
      ? first
      : inPeriod(later, rank.rank, wanted.weekday, unit);
  };
  return { next: inside.next, kind: wanted || unit === 'day' ? 'date' : 'span', days, daypart: wanted?.daypart };
};

function inPeriod(span: Days | undefined, rank: number, weekday: number | undefined, unit: Unit | undefined): Days | undefined {
  if (!span?.until) return undefined;
  const size = unit === 'day' ? 1 : 7;
  if (unit === 'week') {
    const first = mondayOf(span.first + 3);
    const monday = rank < 0 ? mondayOf(span.until - 4) : first + 7 * (rank - 1);
    return stretch(monday, monday + 7, 'week');
  }
  const day = unit === 'weekend' ? 6 : weekday;
  const first = day === undefined ? span.first : weekdayIn(span, day)?.first;
  if (first === undefined) return undefined;
  const at = rank < 0 ? first + size * Math.floor((span.until - 1 - first) / size) : first + size * (rank - 1);
  if (at >= span.until) return undefined;
  return unit === 'weekend' ? stretch(at, at + 2) : oneDay(at);
}

const THIRDS: ReadonlyMap<string, number> = new Map([
  ['begin', 0],
  ['midden', 1],
  ['medio', 1],
  ['halverwege', 1],
  ['half', 1],
  ['eind', 2],
  ['einde', 2],
]);

const EARLY_LATE: ReadonlyMap<string, number> = new Map([
  ['vroeg', 0],
  ['laat', 2],
]);

/** 'begin maart', 'half november', 'eind van de maand', 'eind volgende week': a third of a month, year or week. */
export const thirdOf: Reader = (tokens, i) => {
  const edge = tokenAt(tokens, i + 1).text === 'in' ? EARLY_LATE.get(tokenAt(tokens, i).text) : undefined;
  const third = edge ?? THIRDS.get(tokenAt(tokens, i).text);
  if (third === undefined || (readNumber(tokens, i + 1)?.next === i + 2 && !/^\d{4}$/.test(tokenAt(tokens, i + 1).text)))
    return undefined;
  const inside = innerPeriod(tokens, i + 1);
  if (inside?.kind !== 'span') return undefined;
  const days = (now: Now): Days | undefined => {
    const span = inside.days(now);
    if (!span?.until) return undefined;
    const { first, until } = span;
    const length = until - first;
    if (length === 7) return [stretch(first, first + 2), oneDay(first + 2), stretch(first + 3, until)][third];
    const size = length < 32 ? 10 : Math.round(length / 3);
    return [stretch(first, first + size), stretch(first + size, first + 2 * size), stretch(first + 2 * size, until)][third];
  };
  return { next: inside.next, kind: 'span', days };
};

/** 'de eerste drie maanden van 2027', 'de laatste twee weken van mei', 'de eerste paar dagen van de vakantie'. */
export const headOf: Reader = (tokens, i) => {
  const rank = readRank(tokens, i);
  const amount = rank && /^(?:1|-1)$/.test(String(rank.rank)) ? readAmount(tokens, rank.next) : undefined;
  if (!rank || !amount || minutesOf(amount) !== undefined || !/^(?:van|in)$/.test(tokenAt(tokens, amount.next).text))
    return undefined;
  const inside = innerPeriod(tokens, amount.next);
  if (inside?.kind !== 'span') return undefined;
  const days = (now: Now): Days | undefined => {
    const span = inside.days(now);
    if (!span?.until) return undefined;
    return rank.rank < 0
      ? stretch(plusAmount(span.until, amount, -1), span.until)
      : stretch(span.first, plusAmount(span.first, amount));
  };
  return { next: inside.next, kind: 'span', days };
};

/** 'de eerste helft van maart', 'de tweede helft van het jaar', 'het eerste halfjaar van 2026'. */
export const halfOf: Reader = (tokens, i) => {
  const rank = readRank(tokens, i);
  const word = tokenAt(tokens, rank?.next ?? i).text;
  if (!rank || !/^(?:helft|halfjaar)$/.test(word) || rank.rank > 2) return undefined;
  const inside = innerPeriod(tokens, rank.next + 1);
  if (inside?.kind !== 'span') return undefined;
  const days = (now: Now): Days | undefined => {
    const span = inside.days(now);
    if (!span?.until) return undefined;
    const { first, until } = span;
    const middle =
      until - first < 32 ? first + Math.floor((until - first) / 2) : plusMonths(first, Math.round((until - first) / 61));
    return rank.rank === 1 ? stretch(first, middle) : stretch(middle, until);
  };
  return { next: inside.next, kind: 'span', days };
};
