import { plusAmount, readAmount, minutesOf } from './amounts.js';
import { DAY_MINUTES, mondayOf } from './day-number.js';
import { innerPeriod } from './periods.js';
import { oneDay, skip, stretch, tokenAt, type Days, type Now, type Reader } from './reading.js';
import { readPointer } from './relative-days.js';
import { dayparts, units } from './time-words.js';

/** 'deze avond', 'afgelopen nacht', 'komende nacht', 'elke avond'. */
export const pointedPart: Reader = (tokens, i) => {
  const pointed = readPointer(tokens, i);
  const daypart = pointed && dayparts.get(tokenAt(tokens, pointed.next).text);
  if (!pointed || !daypart || !/^(?:morgen|ochtend|middag|avond|nacht)$/.test(tokenAt(tokens, pointed.next).text))
    return undefined;
  const { pointer } = pointed;
  return {
    next: pointed.next + 1,
    kind: 'relative',
    daypart,
    repeated: pointer === 'each',
    days: ({ day }) => oneDay(day + (pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0)),
  };
};

/** 'de rest van de week', 'later vandaag', 'later deze maand': from now to the end. */
export const restOf: Reader = (tokens, i) => {
  const word = tokenAt(tokens, i).text;
  const at = word === 'later' ? i + 1 : word === 'rest' ? skip(tokens, i + 1, 'van') : undefined;
  if (at === undefined || (word === 'rest' && at === i + 1)) return undefined;
  const today =
    /^(?:vandaag)$/.test(tokenAt(tokens, at).text) ||
    (word === 'rest' && tokenAt(tokens, at).text === 'de' && tokenAt(tokens, at + 1).text === 'dag');
  if (today) {
    const days = ({ day, minute }: Now): Days => ({ first: day, precision: 'daypart', minutes: [minute, DAY_MINUTES] });
    return {
      next: at + (tokenAt(tokens, at).text === 'vandaag' ? 1 : 2),
      kind: word === 'later' ? 'relative' : 'exact',
      days: word === 'later' ? ({ day }) => oneDay(day) : days,
    };
  }
  const inside = innerPeriod(tokens, word === 'rest' ? i + 1 : at);
  if (inside?.kind !== 'span') return undefined;
  const days = (now: Now): Days | undefined => {
    const span = inside.days(now);
    return span?.until === undefined ? span : stretch(Math.max(span.first, now.day), span.until, span.precision);
  };
  return { next: inside.next, kind: 'span', days };
};

/** 'twee dagen na Koningsdag', 'de dag voor kerst', 'een week na 20 november', 'drie dagen voor vrijdag'. */
export const anchored =
  (anchor: Reader): Reader =>
  (tokens, i) => {
    const the = tokenAt(tokens, i).text === 'de' && /^(?:dag|week|avond|nacht)$/.test(tokenAt(tokens, i + 1).text);
    const part = the ? dayparts.get(tokenAt(tokens, i + 1).text) : undefined;
    const amount = the
      ? { next: i + 2, count: 1, unit: part ? ('day' as const) : units.get(tokenAt(tokens, i + 1).text)! }
      : readAmount(tokens, i);
    if (!amount || minutesOf(amount) !== undefined) return undefined;
    const side = tokenAt(tokens, amount.next).text;
    const after = /^(?:na|vanaf)$/.test(side);
    if (!after && side !== 'voor') return undefined;
    if (after && tokenAt(tokens, amount.next + 1).text === 'nu') {
      return { next: amount.next + 2, kind: 'relative', days: ({ day }) => oneDay(plusAmount(day, amount)) };
    }
    const base = anchor(tokens, skip(tokens, amount.next + 1, 'de', 'het'));
    if (!base || base.kind === 'exact') return undefined;
    const days = (now: Now): Days | undefined => {
      const found = base.days(now);
      if (!found) return undefined;
      if (the && amount.unit === 'week') {
        const monday = mondayOf(after ? (found.until ?? found.first + 1) - 1 : found.first) + (after ? 7 : -7);
        return stretch(monday, monday + 7, 'week');
      }
      return oneDay(after ? plusAmount((found.until ?? found.first + 1) - 1, amount) : plusAmount(found.first, amount, -1));
    };
    return { next: base.next, kind: the && amount.unit === 'week' ? 'span' : 'relative', days, daypart: part };
  };

/** 'op dit moment', 'nu meteen', 'nu direct': the minute of the observation. */
export const rightNow: Reader = (tokens, i) => {
  const words = [0, 1, 2].map((k) => tokenAt(tokens, i + k).text).join(' ');
  const length = /^op dit moment$/.test(words) ? 3 : /^nu (?:meteen|direct|gelijk)/.test(words) ? 2 : 0;
  if (length === 0) return undefined;
  return { next: i + length, kind: 'exact', days: ({ day, minute }) => ({ first: day, precision: 'minute', minutes: [minute] }) };
};
