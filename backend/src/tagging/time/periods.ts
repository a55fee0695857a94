import { firstOf, mondayOf, mondayOfWeek, partsOf, plusMonths, weekdayOf, type Day } from './day-number.js';
import { feast, schoolBreak } from './holidays.js';
import { month } from './months.js';
import {
  linkAt,
  monthDays,
  oneDay,
  oneOf,
  skip,
  stretch,
  tokenAt,
  yearFor,
  type Days,
  type Now,
  type Reader,
  type Reading,
} from './reading.js';
import { readPointer } from './relative-days.js';
import { readPointedYear, readYear, SHIFT, yearAfter } from './years.js';
import { rankWords, seasons, units, type Pointer, type Unit } from './time-words.js';
import type { Token } from './tokens.js';

const WHOLE: Record<string, (day: Day, shift: number) => Days> = {
  day: (day, shift) => oneDay(day + shift),
  week: (day, shift) => stretch(mondayOf(day) + 7 * shift, mondayOf(day) + 7 * shift + 7, 'week'),
  weekend: (day, shift) => stretch(mondayOf(day) + 5 + 7 * shift, mondayOf(day) + 7 + 7 * shift),
  month: (day, shift) => monthDays(partsOf(day).year, partsOf(day).month + shift),
  quarter: (day, shift) => quarterDays(partsOf(day).year, Math.ceil(partsOf(day).month / 3) + shift),
  year: (day, shift) => stretch(firstOf(partsOf(day).year + shift, 1), firstOf(partsOf(day).year + shift + 1, 1)),
  schoolYear: (day, shift) => stretch(augustOf(day, shift), augustOf(day, shift + 1)),
};

/** A school year runs from August, by the law on secondary education. */
const augustOf = (day: Day, shift: number): Day => firstOf(partsOf(day).year + (partsOf(day).month < 8 ? shift - 1 : shift), 8);

const quarterDays = (year: number, quarter: number): Days =>
  stretch(firstOf(year, 3 * quarter - 2), firstOf(year, 3 * quarter + 1));

/** 'het nieuwe jaar': the next one, in its first half this one. */
const newYear = (next: number): Reading => ({
  next,
  kind: 'span',
  days: ({ day }) => WHOLE.year!(day, partsOf(day).month > 6 ? 1 : 0),
});

/** 'de hele week', 'het hele weekend': the one that is now. */
const wholeUnit: Reader = (tokens, i) => {
  if (!/^(?:de|het)$/.test(tokenAt(tokens, i).text) || tokenAt(tokens, i + 1).text !== 'hele') return undefined;
  const named = month(tokens, i + 2);
  if (named) return named;
  const unit = units.get(tokenAt(tokens, i + 2).text);
  if (!unit || !/^(?:week|weekend|month)$/.test(unit)) return undefined;
  return { next: i + 3, kind: 'span', days: ({ day }) => WHOLE[unit]!(day, 0) };
};

/** 'volgende week', 'dit weekend', 'vorige maand', 'komend jaar', 'elke dag'; 'de week' and 'de maand' only inside another expression. */
export const pointedUnit: Reader = (tokens, i) => {
  if (tokenAt(tokens, i).text === 'nieuwe' && tokenAt(tokens, i + 1).text === 'jaar')
    return /^(?:in|van|na|voor|vanaf|begin)$/.test(tokenAt(tokens, i - 2).text) ? newYear(i + 2) : undefined;
  const pointed = readPointer(tokens, skip(tokens, i, 'heel'));
  if (!pointed) return undefined;
  const word = tokenAt(tokens, pointed.next).text;
  const unit = units.get(word);
  if (!unit || !(unit in WHOLE) || word === 'jaren' || (/n$/.test(word) && unit !== 'weekend')) return undefined;
  const { pointer } = pointed;
  if (pointer === 'each' && unit !== 'day' && unit !== 'weekend') return undefined;
  if (unit === 'day' && pointer !== 'each') return undefined;
  return {
    next: pointed.next + 1,
    kind: unit === 'day' ? 'relative' : 'span',
    repeated: pointer === 'each',
    days: ({ day }) => WHOLE[unit]!(day, shiftOf(pointer, unit, day)),
  };
};

function shiftOf(pointer: Pointer, unit: Unit, day: Day): number {
  if (unit === 'weekend' && pointer === 'coming') return weekdayOf(day) >= 6 ? 1 : 0;
  return SHIFT[pointer];
}

/** 'vorig jaar met oud en nieuw', 'volgend jaar in maart', 'dit jaar met Koningsdag'. */
const yearFirst: Reader = (tokens, i) => {
  const pointed = readPointedYear(tokens, i);
  if (!pointed) return undefined;
  const at = skip(tokens, pointed.next, 'met', 'in', 'op', 'tijdens', 'rond', 'de');
  const inside = (at > pointed.next ? oneOf(month, seasonNamed, feast, schoolBreak) : oneOf(month, seasonNamed))(tokens, at);
  return (
    inside && {
      ...inside,
      days: (now) => inside.days({ ...now, day: firstOf(partsOf(now.day).year + pointed.shift, 1), direction: 1 }),
    }
  );
};

/** 'het weekend', 'in het weekend'. */
const theWeekend: Reader = (tokens, i) => {
  if (tokenAt(tokens, i).text !== 'weekend' || tokenAt(tokens, i - 1).text !== 'het') return undefined;
  if (!/^(?:in|tijdens|na|voor)$/.test(tokenAt(tokens, i - 2).text)) return undefined;
  return {
    next: i + 1,
    kind: 'span',
    days: ({ day, direction }) => WHOLE.weekend!(day, direction < 0 && weekdayOf(day) < 6 ? -1 : 0),
  };
};

/** 'week 47', 'week 2 van 2027'. */
const numberedWeek: Reader = (tokens, i) => {
  if (!/^(?:week|weeknummer|wk)$/.test(tokenAt(tokens, i).text)) return undefined;
  const number = tokenAt(tokens, i + 1);
  const week = Number(number.text);
  if (number.kind !== 'number' || week < 1 || week > 53) return undefined;
  if (/^[-/]$/.test(tokenAt(tokens, i + 2).text) && tokenAt(tokens, i + 3).kind === 'number') return undefined;
  const year = yearAfter(tokens, i + 2);
  const days = (now: Now): Days | undefined => {
    const wanted =
      year?.yearOf(now) ??
      yearFor(
        now,
        (candidate) => mondayOfWeek(candidate, week),
        (candidate) => mondayOfWeek(candidate, week) + 6,
      );
    return wanted === undefined ? undefined : stretch(mondayOfWeek(wanted, week), mondayOfWeek(wanted, week) + 7, 'week');
  };
  return { next: year?.next ?? i + 2, kind: 'span', days };
};

/** 'het derde kwartaal van 2027', 'Q3 2027', 'eerste kwartaal van dit jaar'. */
const quarter: Reader = (tokens, i) => {
  const token = tokenAt(tokens, i);
  const named = /^q$/.test(token.text) && tokenAt(tokens, i + 1).glued && /^[1-4]$/.test(tokenAt(tokens, i + 1).text);
  const rank = named ? { rank: Number(tokenAt(tokens, i + 1).text), next: i + 1 } : readRank(tokens, i);
  if (!rank || rank.rank < 1 || rank.rank > 4 || (!named && tokenAt(tokens, rank.next).text !== 'kwartaal')) return undefined;
  const end = rank.next + 1;
  const year = yearAfter(tokens, end);
  return {
    next: year?.next ?? end,
    kind: 'span',
    days: (now) => quarterDays(year?.yearOf(now) ?? partsOf(now.day).year, rank.rank),
  };
};

/** 'deze zomer', 'in de herfst', 'zomer 2027', 'afgelopen winter'. */
const season: Reader = (tokens, i) => readSeason(tokens, i, false);
const seasonNamed: Reader = (tokens, i) => readSeason(tokens, i, true);

const leadsSeason = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|tijdens|na|voor|sinds|tot|vanaf)$/.test(tokenAt(tokens, i).text) ||
  (tokenAt(tokens, i).text === 'van' && /^(?:eind|einde|begin|helft|loop|rest)$/.test(tokenAt(tokens, i - 1).text));

function readSeason(tokens: readonly Token[], i: number, named: boolean): ReturnType<Reader> {
  const pointed = readPointer(tokens, i);
  const at = pointed?.next ?? i;
  const start = seasons.get(tokenAt(tokens, at).text);
  if (!start) return undefined;
  const year = yearAfter(tokens, at + 1);
  const inIt = tokenAt(tokens, i - 1).text === 'de' && leadsSeason(tokens, i - 2);
  if (!named && !pointed && !year && !inIt) return undefined;
  const begin = (candidate: number): Day => firstOf(candidate, start) + 20;
  const days = (now: Now): Days | undefined => {
    const told = pointed?.pointer === 'last' ? { ...now, direction: -1 as const } : now;
    const wanted = year?.yearOf(now) ?? yearFor(told, begin, (candidate) => plusMonths(begin(candidate), 3) - 1);
    return wanted === undefined ? undefined : stretch(begin(wanted), plusMonths(begin(wanted), 3));
  };
  return { next: year?.next ?? at + 1, kind: 'span', days };
}

const YEAR_LEADS =
  /^(?:in|heel|eind|begin|midden|medio|half|vanaf|tot|jaar|van|t|m|met|tussen|en|sinds|sedert|uit|na|vóór|helft|rond)$/;
/** What makes '2000' a number of people or things. */
const COUNTED =
  /^(?:leerlingen|scholieren|bezoekers|mensen|jongeren|kinderen|personen|man|deelnemers|volgers|likes|views|euro|meter|km|kilometer|kilo|gram|stuks|stukjes|keer|punten|woorden|woningen|huizen|banen|meldingen|handtekeningen|studenten|inwoners|uur|jaar)$/;
const TOLD_YEAR_LEADS = /^(?:in|sinds|sedert|vanaf|eind|begin|medio|midden|half|na|vóór)$/;

/** 'in 2027', 'heel 2027', 'het jaar 2016', 'sinds 2015', '2019 tot 2021'; a bare year behind us only after a word for it. */
const year: Reader = (tokens, i) => {
  const named = tokenAt(tokens, i).text === 'jaar';
  const before = tokenAt(tokens, i - 1).text;
  const at = named ? i + 1 : i;
  const found = /^\d{4}$/.test(tokenAt(tokens, at).text) ? readYear(tokens, at) : undefined;
  if (!found || (!named && !YEAR_LEADS.test(before)) || COUNTED.test(tokenAt(tokens, found.next).text)) return undefined;
  const link = linkAt(tokens, found.next);
  const ranged =
    (link !== undefined && /^(?:19|20)\d\d$/.test(tokenAt(tokens, link).text)) ||
    (linkAt(tokens, i - 1) === i && /^\d{4}$/.test(tokenAt(tokens, i - 2).text)) ||
    (before === 'met' && /^\d{4}$/.test(tokenAt(tokens, i - 4).text));
  if (link !== undefined && !ranged && tokenAt(tokens, link).kind === 'number' && tokenAt(tokens, link).text.length === 4)
    return undefined;
  const told = named || ranged || (TOLD_YEAR_LEADS.test(before) && found.year >= 1950);
  const ahead = ({ day }: Now): boolean => told || found.year >= partsOf(day).year;
  return {
    next: found.next,
    kind: 'span',
    days: (now) => (ahead(now) ? stretch(firstOf(found.year, 1), firstOf(found.year + 1, 1)) : undefined),
  };
};

/** 'de tweede zondag van 2017': a year that something lies in, also behind us. */
const innerYear: Reader = (tokens, i) => {
  const found = /^\d{4}$/.test(tokenAt(tokens, i).text) ? readYear(tokens, i) : undefined;
  return found && { next: found.next, kind: 'span', days: () => stretch(firstOf(found.year, 1), firstOf(found.year + 1, 1)) };
};

const DECADES = new Map(
  ['tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'].map((word, i) => [
    word,
    10 * (i + 1),
  ]),
);

/** 'de jaren negentig', 'de jaren 80'. */
const decade: Reader = (tokens, i) => {
  if (tokenAt(tokens, i).text !== 'jaren') return undefined;
  const at = skip(tokens, i + 1, "'", '’');
  const word = tokenAt(tokens, at).text;
  const tens = DECADES.get(word) ?? (/^(?:19|20)?\d0$/.test(word) ? Number(word.slice(-2)) : undefined);
  if (tens === undefined) return undefined;
  const first = tens >= 30 ? 1900 + tens : 2000 + tens;
  return { next: at + 1, kind: 'span', days: () => stretch(firstOf(first, 1), firstOf(first + 10, 1)) };
};

/** 'de 21e eeuw', 'de twintigste eeuw'. */
const century: Reader = (tokens, i) => {
  const rank = readRank(tokens, i);
  if (!rank || rank.rank < 15 || rank.rank > 22 || tokenAt(tokens, rank.next).text !== 'eeuw') return undefined;
  const first = firstOf(100 * (rank.rank - 1), 1);
  return { next: rank.next + 1, kind: 'span', days: () => stretch(first, firstOf(100 * rank.rank, 1)) };
};

/** '12/2018', '12-2018': a month as it is written on forms. */
const writtenMonth: Reader = (tokens, i) => {
  const [month, sign, wanted, after] = [0, 1, 2, 3].map((far) => tokenAt(tokens, i + far));
  const glued = sign?.glued === true && wanted?.glued === true && !(after?.glued && /^[-/.:]$/.test(after.text));
  if (!glued || !/^[-/]$/.test(sign.text) || !/^(?:0?[1-9]|1[0-2])$/.test(month?.text ?? '') || !/^20\d\d$/.test(wanted.text))
    return undefined;
  if (!/^(?:|in|van|tot|vanaf|sinds|per|eind|begin|medio|tussen|en)$/.test(tokenAt(tokens, i - 1).text)) return undefined;
  const days = (): Days => monthDays(Number(wanted.text), Number(month?.text));
  return { next: i + 3, kind: 'span', days };
};

/** 'eerste', '3e', 'laatste' as a rank. */
export function readRank(tokens: readonly Token[], i: number): { next: number; rank: number } | undefined {
  const token = tokenAt(tokens, i);
  const word = rankWords.get(token.text);
  if (word !== undefined) return { next: i + 1, rank: word };
  const ending = tokenAt(tokens, i + 1);
  if (token.kind !== 'number' || token.text.length > 2 || !ending.glued || !/^(?:e|ste|de)$/.test(ending.text)) return undefined;
  return { next: i + 2, rank: Number(token.text) };
}

/** A stretch in which something can lie: a month, week, year, quarter, season or holiday, pointed at or named. */
export const period: Reader = oneOf(
  yearFirst,
  pointedUnit,
  wholeUnit,
  numberedWeek,
  quarter,
  month,
  season,
  schoolBreak,
  theWeekend,
  year,
  decade,
  century,
  writtenMonth,
  feast,
);

/** 'de week', 'de maand', 'het jaar' within another expression: the one that is now. */
export const innerPeriod: Reader = (tokens, i) => {
  const at = skip(tokens, i, 'van', 'in', 'de', 'het', 'uit');
  const named = (at > i ? innerYear(tokens, at) : undefined) ?? period(tokens, at);
  if (named) return named;
  const unit = units.get(tokenAt(tokens, at).text);
  if (at === i || !unit || !/^(?:week|month|year|quarter|weekend)$/.test(unit)) return undefined;
  return { next: at + 1, kind: 'span', days: ({ day }) => WHOLE[unit]!(day, 0) };
};
