import { minutesOf, plusAmount, readAmount, readAmounts, type Amount } from './amounts.js';
import { mondayOf, weekdayOf, type Day } from './day-number.js';
import { linkAt, oneDay, stretch, tokenAt, type Days, type Now, type Reader, type Reading } from './reading.js';
import { dayparts, edgeOf, pointers, relativeDays, shortWeekdays, units, weekdays, type Pointer } from './time-words.js';
import type { Token } from './tokens.js';

const NOT_LENGTH = /^(?:tijd|lang|later|oud|oude|duren)$/;

/** 'vandaag', 'morgenochtend', 'gisteren', 'vannacht', also 'morgen over een week'. */
export const relativeDay: Reader = (tokens, i) => {
  const token = tokenAt(tokens, i);
  const known = relativeDays.get(token.text);
  if (!known) return undefined;
  if (token.text === 'morgen' && /^(?:de|s|elke|iedere|goede|een|in)$/.test(tokenAt(tokens, i - 1).text)) return undefined;
  const early = token.text.endsWith('morgen') && /^vroeg$/.test(tokenAt(tokens, i + 1).text);
  const part = early ? 'ochtend' : known.daypart ? undefined : dayparts.get(tokenAt(tokens, i + 1).text);
  const next = i + (part ? 2 : 1);
  const read = ({ day, minute, direction }: Now): Days => {
    const lastNight = token.text === 'vannacht' && (minute < 360 || direction < 0);
    return oneDay(day + known.days - (lastNight ? 1 : 0));
  };
  return laterOn(edged(tokens, { next, kind: 'relative', days: read, daypart: known.daypart ?? part }), tokens);
};

const LET_BEFORE = /^(?:ik|je|jij|we|wij|ze|het|hem|haar|de|dat|dit|ons|jullie|iemand|zien|weten|maar)$/;

/** 'gisteravond laat', 'morgenochtend vroeg': the edge of that part of the day; not 'vanavond laat ik'. */
function edged(tokens: readonly Token[], reading: Reading): Reading {
  const { daypart, next } = reading;
  if (!daypart) return reading;
  const word = tokenAt(tokens, next).text;
  const told = /^(?:laat|vroeg)$/.test(word) && !LET_BEFORE.test(tokenAt(tokens, next + 1).text);
  return told ? { ...reading, next: next + 1, hours: edgeOf(daypart, word === 'vroeg') } : reading;
}

/** The day of the week that a pointer ('komende') means. */
export function pointedWeekday(pointer: Pointer | undefined, weekday: number, { day, direction }: Now): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (pointer === 'next') return mondayOf(day) + 7 + weekday - 1;
  if (pointer === 'coming') return day + (ahead === 0 ? 7 : ahead);
  if (pointer === 'last') return day + (ahead === 0 ? -7 : ahead - 7);
  if (direction < 0 && pointer !== 'this' && pointer !== 'each') return ahead === 0 ? day : day + ahead - 7;
  return day + ahead;
}

/** Reads 'a.s.', 'aanstaande', 'komende', 'j.l.' and the like. */
export function readPointer(tokens: readonly Token[], i: number): { next: number; pointer: Pointer } | undefined {
  const word = tokenAt(tokens, i).text;
  if (word === 'a' || word === 'j') {
    const dot = tokenAt(tokens, i + 1).text === '.' ? 1 : 0;
    const second = tokenAt(tokens, i + 1 + dot).text;
    if (second !== (word === 'a' ? 's' : 'l')) return undefined;
    const end = tokenAt(tokens, i + 2 + dot);
    return { next: i + 2 + dot + (end.text === '.' && end.glued ? 1 : 0), pointer: word === 'a' ? 'coming' : 'last' };
  }
  if (word === 'as' || word === 'jl')
    return { next: i + 1 + (tokenAt(tokens, i + 1).text === '.' ? 1 : 0), pointer: word === 'as' ? 'coming' : 'last' };
  if (word === 'aanst' && tokenAt(tokens, i + 1).text === '.') return { next: i + 2, pointer: 'coming' };
  const pointer = pointers.get(word);
  return pointer && { next: i + 1, pointer };
}

/** 'vrijdag', 'komende vrijdagavond', 'zaterdag a.s.', 'elke vrijdag', 'vrijdag over twee weken', 'za 14u' (short only with a reason). */
export const weekday: Reader = (tokens, i) => {
  const lead = readPointer(tokens, i);
  const at = lead?.next ?? i;
  const token = tokenAt(tokens, at);
  const long = weekdays.get(token.text);
  const short = long ? undefined : shortWeekdays.get(token.text);
  const number = long?.weekday ?? short;
  if (number === undefined || tokenAt(tokens, at - 1).text === '#') return undefined;
  let next = at + 1;
  if (short && tokenAt(tokens, next).text === '.' && tokenAt(tokens, next).glued) next++;
  let daypart = long?.daypart;
  if (!daypart) {
    daypart = dayparts.get(tokenAt(tokens, next).text);
    if (daypart) next++;
  }
  if (short && !lead && !daypart && !shortDayAllowed(tokens, next)) return undefined;
  const tail = lead ? undefined : readPointer(tokens, next);
  const tailed = tail && /^(?:coming|last)$/.test(tail.pointer) && !units.has(tokenAt(tokens, tail.next).text) ? tail : undefined;
  const pointer = lead?.pointer ?? tailed?.pointer ?? (long?.repeated ? 'each' : undefined);
  if (
    long?.repeated &&
    !lead &&
    tokenAt(tokens, i - 1).text !== 's' &&
    !/^(?:om|van|vanaf|tussen|in)$/.test(tokenAt(tokens, next).text)
  )
    return undefined;
  const reading: Reading = {
    next: tailed?.next ?? next,
    kind: 'weekday',
    weekday: pointer ? undefined : number,
    repeated: pointer === 'each',
    daypart,
    days: (now) => oneDay(pointedWeekday(pointer, number, now)),
  };
  return laterOn(edged(tokens, reading), tokens);
};

function shortDayAllowed(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  if (/^(?:om|tussen|half|vanaf|rond)$/.test(token.text))
    return (
      /^(?:number|word)$/.test(tokenAt(tokens, i + 1).kind) &&
      (tokenAt(tokens, i + 1).kind === 'number' || token.text === 'half' || token.text === 'om')
    );
  if (isRangeOfShort(tokens, i) || isRangeOfShort(tokens, i, -1)) return true;
  if (token.kind !== 'number' || token.text.length > 2) return false;
  const after = tokenAt(tokens, i + 1);
  const link = linkAt(tokens, i + 1);
  if (link !== undefined && (weekdays.has(tokenAt(tokens, link).text) || shortWeekdays.has(tokenAt(tokens, link).text)))
    return true;
  if (/^(?:u|uur|h)$/.test(after.text)) return true;
  if (/^[:.]$/.test(after.text)) return tokenAt(tokens, i + 2).kind === 'number' && tokenAt(tokens, i + 2).glued;
  return /^[-/]$/.test(after.text) || (after.kind === 'word' && isMonthLike(after.text));
}

/** 'ma t/m vr', 'za-zo': a short day beside another one. */
function isRangeOfShort(tokens: readonly Token[], i: number, side: 1 | -1 = 1): boolean {
  const sign = side > 0 ? i : i - 2;
  const texts = [0, 1, 2].map((k) => tokenAt(tokens, sign + side * k).text);
  const other =
    texts.join('') === (side > 0 ? 't/m' : 'm/t')
      ? sign + side * 3
      : /^(?:-|–|tot|tm)$/.test(texts[0] ?? '')
        ? sign + side
        : undefined;
  return other !== undefined && shortWeekdays.has(tokenAt(tokens, other).text);
}

const isMonthLike = (word: string): boolean => /^(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/.test(word);

/** Adds 'over een week' to a day: 'vrijdag over twee weken', 'vandaag over 8 dagen'. */
function laterOn(reading: Reading, tokens: readonly Token[]): Reading {
  if (tokenAt(tokens, reading.next).text !== 'over') return reading;
  const amount = readAmount(tokens, reading.next + 1);
  if (!amount || minutesOf(amount) !== undefined || NOT_LENGTH.test(tokenAt(tokens, amount.next).text)) return reading;
  return {
    ...reading,
    next: amount.next,
    weekday: undefined,
    days: (now) => {
      const base = reading.days(now);
      return base && oneDay(plusAmount(base.first, amount));
    },
  };
}

/** The place after 'ongeveer', 'precies', 'minder dan', 'nu en'. */
function afterAbout(tokens: readonly Token[], i: number): number {
  const [word, next] = [tokenAt(tokens, i).text, tokenAt(tokens, i + 1).text];
  if (/^(?:minder dan|meer dan|nu en)$/.test(`${word} ${next}`)) return i + 2;
  return /^(?:ongeveer|circa|ruim|zo|precies|exact|krap|nog)$/.test(word) ? i + 1 : i;
}

/** 'over drie dagen', 'binnen een uur', 'twee weken geleden', 'over 2 weken vrijdag'. */
export const counted: Reader = (tokens, i) => {
  const lead = tokenAt(tokens, i).text;
  const ahead = lead === 'over' || lead === 'binnen';
  const from = ahead ? afterAbout(tokens, i + 1) : i;
  const found = readAmounts(tokens, from);
  const amount = found && { ...found.amounts[0]!, next: found.next };
  if (!amount) return undefined;
  const after = tokenAt(tokens, amount.next).text;
  const back =
    !ahead &&
    (after === 'geleden' || (after === 'terug' && !/^(?:om|rond|tegen|vanaf|na|voor)$/.test(tokenAt(tokens, i - 1).text)));
  const since = !ahead && !back && minutesOf(amount) === undefined && /^(?:sinds|sedert)$/.test(tokenAt(tokens, i - 1).text);
  if ((!ahead && !back && !since) || (ahead && NOT_LENGTH.test(after)) || (ahead && /^(?:geleden)$/.test(after)))
    return undefined;
  const sign = back || since ? -1 : 1;
  const next = amount.next + (back ? 1 : 0);
  const minutes =
    minutesOf(amount) === undefined ? undefined : found.amounts.reduce((sum, one) => sum + (minutesOf(one) ?? 0), 0);
  if (minutes !== undefined) {
    const exact = ({ day, minute }: Now): Days =>
      lead === 'binnen'
        ? { first: day, precision: 'minute', minutes: [minute, minute + minutes] }
        : { first: day, precision: 'minute', minutes: [minute + sign * minutes] };
    return { next, kind: 'exact', days: exact };
  }
  if (lead === 'binnen') return { next, kind: 'span', days: ({ day }) => stretch(day, plusAmount(day, amount) + 1) };
  const wanted = ahead ? weekdays.get(tokenAt(tokens, next).text) : undefined;
  if (wanted && amount.unit === 'week') {
    const days = ({ day }: Now): Days => oneDay(mondayOf(plusAmount(day, amount)) + wanted.weekday - 1);
    return { next: next + 1, kind: 'relative', daypart: wanted.daypart, days };
  }
  return {
    next,
    kind: 'relative',
    days: ({ day }) => oneDay(found.amounts.reduce((then, one) => plusAmount(then, one, sign), day)),
  };
};

/** 'de afgelopen weken': more than one without a number counts as three, as 'een paar' does. */
const someOf = (tokens: readonly Token[], i: number): Amount | undefined => {
  const unit = /^(?:minuten|uren|dagen|weken|maanden|jaren)$/.test(tokenAt(tokens, i).text)
    ? units.get(tokenAt(tokens, i).text)
    : undefined;
  return unit && { next: i + 1, unit, count: 3 };
};

/** 'de komende drie dagen', 'afgelopen twee weken', 'de komende uren': counted from now. */
export const comingStretch: Reader = (tokens, i) => {
  const lead = tokenAt(tokens, i).text === 'laatste' ? { next: i + 1, pointer: 'last' as const } : readPointer(tokens, i);
  if (!lead || lead.pointer === 'this' || lead.pointer === 'each') return undefined;
  const amount = readAmount(tokens, lead.next) ?? someOf(tokens, lead.next);
  if (!amount) return undefined;
  const back = lead.pointer === 'last';
  const minutes = minutesOf(amount);
  const days = ({ day, minute }: Now): Days =>
    minutes !== undefined
      ? { first: day, precision: 'minute', minutes: back ? [minute - minutes, minute] : [minute, minute + minutes] }
      : back
        ? stretch(plusAmount(day, amount, -1), day)
        : stretch(day + 1, plusAmount(day + 1, amount));
  return { next: amount.next, kind: minutes === undefined ? 'span' : 'exact', days };
};
