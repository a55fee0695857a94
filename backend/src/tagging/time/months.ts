import { firstOf } from './day-number.js';
import { linkAt, monthDays, tokenAt, yearFor, type Days, type Now, type Reader } from './reading.js';
import { readPointer } from './relative-days.js';
import { isPlainMonth, months } from './time-words.js';
import type { Token } from './tokens.js';
import { yearAfter } from './years.js';

const MONTH_LEADS = /^(?:in|van|eind|einde|begin|half|tot|vanaf|sinds|sedert|midden|medio|eerste|maand|na|met)$/;

/** 'maart', 'maart 2027', 'de maand mei', 'januari volgend jaar', 'afgelopen maart', 'jan tot mrt'. */
export const month: Reader = (tokens, i) => {
  const named = tokenAt(tokens, i).text === 'maand' ? i + 1 : i;
  const pointed = readPointer(tokens, named);
  const at = pointed?.next ?? named;
  const token = tokenAt(tokens, at);
  const number = months.get(token.text);
  if (!number) return undefined;
  const dot = tokenAt(tokens, at + 1);
  if (dot.text === '-' && dot.glued && isNamePart(tokens, at + 2)) return undefined;
  const end = at + (dot.text === '.' && dot.glued && !isPlainMonth(token.text) ? 2 : 1);
  const year = yearAfter(tokens, end);
  if (
    !year &&
    !pointed &&
    (isPlainMonth(token.text)
      ? tokenAt(tokens, at - 1).text === 'de' || tokenAt(tokens, end).text === 'van'
      : !(token.text === 'mei' && leadsMonth(tokens, at)) && !besideMonth(tokens, at, end))
  )
    return undefined;
  const days = (now: Now): Days | undefined => {
    if (year) return monthDays(year.yearOf(now), number);
    const told = pointed?.pointer === 'last' ? { ...now, direction: -1 as const } : now;
    const wanted = yearFor(
      told,
      (candidate) => firstOf(candidate, number),
      (candidate) => firstOf(candidate, number + 1) - 1,
    );
    return wanted === undefined ? undefined : monthDays(wanted, number);
  };
  return { next: year?.next ?? end, kind: 'span', days };
};

const leadsMonth = (tokens: readonly Token[], at: number): boolean =>
  MONTH_LEADS.test(tokenAt(tokens, at - 1).text) ||
  (tokenAt(tokens, at - 1).text === 'en' && months.has(tokenAt(tokens, at - 2).text));

/** 'jan tot mrt': a short month beside another one. */
function besideMonth(tokens: readonly Token[], at: number, end: number): boolean {
  const link = tokenAt(tokens, end).text === 'en' ? undefined : linkAt(tokens, end);
  const before = tokenAt(tokens, at - 1).text === '.' ? at - 2 : at - 1;
  return (
    (link !== undefined && months.has(tokenAt(tokens, link).text)) ||
    (/^(?:tot|met|m|tm|-|–)$/.test(tokenAt(tokens, before).text) &&
      [2, 3, 4].some((far) => months.has(tokenAt(tokens, before - far + 1).text)))
  );
}

/** 'Mei-Lin' is a name, 'mei-juni' a range. */
const isNamePart = (tokens: readonly Token[], i: number): boolean => {
  const { glued, kind, text } = tokenAt(tokens, i);
  return glued && kind === 'word' && !months.has(text);
};
