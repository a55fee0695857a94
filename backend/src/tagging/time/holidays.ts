import { namedDays, schoolHoliday, type NamedDays, type Rule } from './calendar-days.js';
import { partsOf } from './day-number.js';
import { oneDay, skip, stretch, tokenAt, yearFor, type Days, type Now, type Reader } from './reading.js';
import { pointers } from './time-words.js';
import { yearAfter } from './years.js';
import { tokensOf, type Token } from './tokens.js';

interface Name {
  words: readonly string[];
  rule: Rule;
}

/** The names of days by their first word, longest first. */
const byFirstWord: ReadonlyMap<string, readonly Name[]> = (() => {
  const names = new Map<string, Name[]>();
  for (const [alternatives, rule] of namedDays) {
    for (const name of alternatives.split('|')) {
      const words = tokensOf(name).map(({ text }) => text);
      names.set(words[0]!, [...(names.get(words[0]!) ?? []), { words, rule }]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
})();

/** The first words of all names of days and school holidays. */
export const isNameStart = (word: string): boolean => byFirstWord.has(word) || BREAK_NAMES.has(word);

/** Names that are also other words: only a feast after one of these words, or with a year. */
const NEEDS_LEAD = /^(?:kerst|sinterklaas|valentijn|nieuwjaar|thanksgiving)$/;
const LEAD = /^(?:en|met|rond|na|voor|tijdens|de|tot|vanaf|over|sinds|om|m|tussen)$/;

/** 'Koningsdag', 'met kerst', 'oud en nieuw', 'Pasen 2027', 'carnaval volgend jaar'. */
export const feast: Reader = (tokens, i) => {
  const pointer = pointers.get(tokenAt(tokens, i).text);
  const at = pointer ? i + 1 : i;
  const name = byFirstWord
    .get(tokenAt(tokens, at).text)
    ?.find(({ words }) => words.every((word, k) => tokenAt(tokens, at + k).text === word));
  if (!name) return undefined;
  const end = at + name.words.length;
  const year = yearAfter(tokens, end);
  if (!pointer && !year && NEEDS_LEAD.test(name.words.join(' ')) && !LEAD.test(tokenAt(tokens, i - 1).text)) return undefined;
  const days = (now: Now): Days | undefined => {
    const told = pointer === 'last' ? { ...now, direction: -1 as const } : now;
    const wanted =
      year?.yearOf(now) ??
      yearFor(
        told,
        (candidate) => name.rule(candidate).first,
        (candidate) => name.rule(candidate).last,
      );
    return wanted === undefined ? undefined : spanOf(name.rule(wanted));
  };
  const { first, last, hours } = name.rule(2027);
  return { next: year?.next ?? end, kind: last > first ? 'span' : 'date', days, hours };
};

const spanOf = ({ first, last }: NamedDays): Days => (last > first ? stretch(first, last + 1) : oneDay(first));

const BREAK_NAMES: ReadonlyMap<string, string> = new Map([
  ...['herfst', 'kerst', 'voorjaars', 'mei', 'zomer'].map((name) => [`${name}vakantie`, `${name}vakantie`] as const),
  ['krokusvakantie', 'voorjaarsvakantie'],
  ['carnavalsvakantie', 'voorjaarsvakantie'],
  ['paasvakantie', 'meivakantie'],
  ['zomervakanties', 'zomervakantie'],
]);

/** 'in de vakantie', 'na de vakantie': the school holiday that comes next, or told back the last one. */
const theBreak = (tokens: readonly Token[], at: number): string | undefined =>
  tokenAt(tokens, at).text === 'vakantie' &&
  tokenAt(tokens, at - 1).text === 'de' &&
  /^(?:in|na|voor|tijdens|tot|van|sinds)$/.test(tokenAt(tokens, at - 2).text)
    ? 'vakantie'
    : undefined;

/** 'kerstvakantie', 'na de herfstvakantie', 'laatste schooldag', by the calendar of the region. */
export const schoolBreak: Reader = (tokens, i) => {
  const school = schoolDay(tokens, i);
  if (school) return school;
  const pointer = pointers.get(tokenAt(tokens, i).text);
  const after = tokenAt(tokens, i).text === 'na' ? skip(tokens, i + 1, 'de') : undefined;
  const at = after ?? (pointer ? i + 1 : i);
  const name = BREAK_NAMES.get(tokenAt(tokens, at).text) ?? theBreak(tokens, at);
  if (!name) return undefined;
  const year = yearAfter(tokens, at + 1);
  const days = (now: Now): Days | undefined => {
    const day =
      year && year.yearOf(now) !== partsOf(now.day).year ? now.day + 365 * (year.yearOf(now) - partsOf(now.day).year) : now.day;
    const found = schoolHoliday(now.holidays, now.holidayRegion, name, day, pointer === 'last' ? -1 : now.direction);
    if (!found) return undefined;
    return after ? oneDay(found.last + 1) : stretch(found.first, found.last + 1);
  };
  return { next: year?.next ?? at + 1, kind: 'span', days };
};

/** The school holiday that a feast stands for in 'de eerste schooldag na de kerst'. */
const breakAfter = (word: string): string | undefined =>
  BREAK_NAMES.get(word) ?? BREAK_NAMES.get(`${word}vakantie`) ?? (word === 'vakantie' ? 'zomervakantie' : undefined);

/** 'de laatste schooldag' (the Friday before the summer) and 'de eerste schooldag' (the Monday after it). */
function schoolDay(tokens: readonly Token[], i: number): ReturnType<Reader> {
  const rank = tokenAt(tokens, i).text;
  if (!/^(?:eerste|laatste)$/.test(rank) || !/^(?:schooldag|lesdag)$/.test(tokenAt(tokens, i + 1).text)) return undefined;
  const named =
    tokenAt(tokens, i + 2).text === (rank === 'eerste' ? 'na' : 'voor') ? breakAfter(tokenAt(tokens, i + 4).text) : undefined;
  const days = ({ day, direction, holidays, holidayRegion }: Now): Days | undefined => {
    const found = schoolHoliday(holidays, holidayRegion, named ?? 'zomervakantie', day, direction);
    if (!found) return undefined;
    return oneDay(rank === 'eerste' ? found.last + 1 : found.first - 1);
  };
  return { next: i + (named ? 5 : 2), kind: 'date', days };
}
