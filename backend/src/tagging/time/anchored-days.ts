import { plusAmount, readAmount, minutesOf } from './amounts.js';
import { DAY_MINUTES, mondayOf, weekdayOf } from './day-number.js';
import { innerPeriod } from './periods.js';
import { oneDay, skip, stretch, tokenAt, type Days, type Now, type Reader } from './reading.js';
import { readPointer } from './relative-days.js';
import { dayparts, edgeOf, units, weekdays } from './time-words.js';
import type { Token } from './tokens.js';

/** 'deze avond', 'afgelopen nacht', 'komende nacht', 'elke avond'. */
export const pointedPart: Reader = (tokens, i) => {
  const pointed = readPointer(tokens, i);
  const daypart = pointed && dayparts.get(tokenAt(tokens, pointed.next).text);
  if (
    !pointed ||
    !daypart ||
    !/^(?:morgen|ochtend|middag|avond|nacht|morning|afternoon|evening|night)$/.test(tokenAt(tokens, pointed.next).text)
  )
    return undefined;
  const { pointer } = pointed;
  const edge = /^(?:vroeg|laat)$/.exec(tokenAt(tokens, pointed.next + 1).text)?.[0];
  return {
    next: pointed.next + (edge ? 2 : 1),
    hours: edge ? edgeOf(daypart, edge === 'vroeg') : undefined,
    kind: 'relative',
    daypart,
    repeated: pointer === 'each',
    days: ({ day }) => oneDay(day + (pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0)),
  };
};

/** 'de rest van de week', 'later vandaag', 'later deze maand': from now to the end; 'eerder deze week': from the begin till now. */
export const restOf: Reader = (tokens, i) => {
  const word = tokenAt(tokens, i).text;
  const at = /^(?:later|eerder|vroeg|laat)$/.test(word) ? i + 1 : word === 'rest' ? skip(tokens, i + 1, 'van') : undefined;
  if (at === undefined || (word === 'rest' && at === i + 1)) return undefined;
  const today =
    /^(?:vandaag)$/.test(tokenAt(tokens, at).text) ||
    (word === 'rest' && tokenAt(tokens, at).text === 'de' && tokenAt(tokens, at + 1).text === 'dag');
  if (today) {
    const days = ({ day, minute }: Now): Days => ({ first: day, precision: 'daypart', minutes: [minute, DAY_MINUTES] });
    return {
      next: at + (tokenAt(tokens, at).text === 'vandaag' ? 1 : 2),
      kind: word === 'rest' ? 'exact' : 'relative',
      days: word !== 'rest' ? ({ day }) => oneDay(day) : days,
    };
  }
  const inside = innerPeriod(tokens, word === 'rest' ? i + 1 : at);
  if (inside?.kind !== 'span' || /^(?:vroeg|laat)$/.test(word)) return undefined;
  const days = (now: Now): Days | undefined => {
    const span = inside.days(now);
    if (word === 'eerder' && span?.until !== undefined)
      return stretch(span.first, Math.max(span.first + 1, Math.min(span.until, now.day)), span.precision);
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

const NOW_BEFORE = /^(?:tot|over|pas)$/;
const NOW_AFTER =
  /^(?:bij|naar|achter|terug|weg|komen|kom|vertrekken|beginnen|live|bezig|gaande|vechten|rellen|iedereen|allemaal|tot|af)$/;
/** In a short message 'nu' is the moment itself; in a longer text it mostly says 'by now'. */
const NOW_IN_SHORT = /^(?:|in|op|aan|staan|[.,!?])$/;
const SHORT_TEXT = 16;
const CHAT = 32;
const NOW_FIRST = /^(?:is|zijn|staan|staat|gaat|gaan|komt|komen|rijden|rijdt|lopen|loopt|wordt|worden|zitten|hangen|verzamelen)$/;

/** 'op dit moment', 'nu meteen', 'nu bij de brug', 'Nu staan er': the minute of the observation; not 'nu' as 'now that'. */
export const rightNow: Reader = (tokens, i) => {
  const words = [0, 1, 2].map((k) => tokenAt(tokens, i + k).text);
  const before = tokenAt(tokens, i - 1);
  const said = words.join(' ');
  const length =
    said === 'op dit moment'
      ? 3
      : /^nu (?:meteen|direct|gelijk)/.test(said)
        ? 2
        : words[0] === 'nu' && words[1] === 'en' && before.text === 'tussen'
          ? 1
          : words[0] === 'nu' &&
              !(before.text === 'van' && !/^(?:tot|af)$/.test(words[1] ?? '')) &&
              !NOW_BEFORE.test(before.text) &&
              isNow(tokens, i)
            ? 1
            : 0;
  if (length === 0) return undefined;
  return { next: i + length, kind: 'exact', days: ({ day, minute }) => ({ first: day, precision: 'minute', minutes: [minute] }) };
};

function isNow(tokens: readonly Token[], i: number): boolean {
  const after = tokenAt(tokens, i + 1);
  const first = i === 0 || /^[.!?]$/.test(tokenAt(tokens, i - 1).text);
  if (after.glued && after.text === '.' && tokenAt(tokens, i + 2).glued) return false;
  if (NOW_AFTER.test(after.text)) return true;
  return tokens.length <= SHORT_TEXT && (NOW_IN_SHORT.test(after.text) || (first && NOW_FIRST.test(after.text)));
}

/** 'straks', 'zo meteen', 'dadelijk': from the minute of the observation on, until a clock time says it better. */
export const soon: Reader = (tokens, i) => {
  const word = tokenAt(tokens, i).text;
  const length = /^(?:straks|zometeen|dadelijk)$/.test(word)
    ? 1
    : word === 'zo' && /^(?:meteen|dadelijk)$/.test(tokenAt(tokens, i + 1).text)
      ? 2
      : 0;
  if (length === 0 || tokens.length > CHAT || /^(?:tot|voor|van)$/.test(tokenAt(tokens, i - 1).text)) return undefined;
  return { next: i + length, kind: 'soon', days: ({ day, minute }) => ({ first: day, precision: 'hour', minutes: [minute] }) };
};

/** 'de zondag na Pasen', 'de eerste dinsdag na de kerstvakantie', 'de vrijdag voor carnaval': the nearest such weekday by a day or period. */
export const weekdayBy =
  (anchor: Reader): Reader =>
  (tokens, i) => {
    const at = /^(?:eerste|laatste)$/.test(tokenAt(tokens, i).text) ? i + 1 : i;
    const wanted = weekdays.get(tokenAt(tokens, at).text);
    const side = tokenAt(tokens, at + 1).text;
    if (!wanted || wanted.repeated || !/^(?:na|voor)$/.test(side)) return undefined;
    const base = anchor(tokens, skip(tokens, at + 2, 'de', 'het'));
    if (!base || !/^(?:date|span)$/.test(base.kind)) return undefined;
    const days = (now: Now): Days | undefined => {
      const found = base.days(now);
      if (!found) return undefined;
      if (side === 'voor') return oneDay(found.first - 1 - ((weekdayOf(found.first - 1) - wanted.weekday + 7) % 7));
      const from = found.until ?? found.first + 1;
      return oneDay(from + ((wanted.weekday - weekdayOf(from) + 7) % 7));
    };
    return { next: base.next, kind: 'relative', days, daypart: wanted.daypart };
  };
