import { plusMonths, type Day } from './day-number.js';
import { tokenAt } from './reading.js';
import { numberWords, units, type Unit } from './time-words.js';
import type { Token } from './tokens.js';

/** A length of time: 'drie weken', 'anderhalf uur', 'een kwartier'. */
export interface Amount {
  next: number;
  unit: Unit;
  count: number;
}

/** A number as digits or words; 'een paar' is three. */
export function readNumber(tokens: readonly Token[], i: number): { next: number; value: number } | undefined {
  const token = tokenAt(tokens, i);
  const after = tokenAt(tokens, i + 1);
  if (token.kind === 'number') {
    const fraction = tokenAt(tokens, i + 2);
    if (/^[.,]$/.test(after.text) && after.glued && fraction.kind === 'number' && fraction.glued) {
      return fraction.text.length === 1 ? { next: i + 3, value: Number(`${token.text}.${fraction.text}`) } : undefined;
    }
    return token.text.length <= 4 ? { next: i + 1, value: Number(token.text) } : undefined;
  }
  if (/^(?:paar|enkele)$/.test(token.text)) return { next: i + 1, value: 3 };
  if (token.text === 'anderhalf' || token.text === 'anderhalve') return { next: i + 1, value: 1.5 };
  if (token.text === 'een' && after.text === 'paar') return { next: i + 2, value: 3 };
  const value = numberWords.get(token.text);
  if (value === undefined) return undefined;
  if (after.text === 'en' && tokenAt(tokens, i + 2).text === 'een' && /^hal(?:f|ve)$/.test(tokenAt(tokens, i + 3).text)) {
    return { next: i + 4, value: value + 0.5 };
  }
  return { next: i + 1, value };
}

/** A length of time; undefined when no unit follows the number. */
export function readAmount(tokens: readonly Token[], i: number): Amount | undefined {
  let next = i;
  let half = false;
  if (
    tokenAt(tokens, next).text === 'een' &&
    /^(?:half|halve|halfuur|halfuurtje|kleine|goede)$/.test(tokenAt(tokens, next + 1).text)
  )
    next++;
  if (/^halfuur(?:tje)?$/.test(tokenAt(tokens, next).text)) return { next: next + 1, unit: 'hour', count: 0.5 };
  if (/^hal(?:f|ve)$/.test(tokenAt(tokens, next).text)) {
    half = true;
    next++;
  }
  const number = half
    ? { next, value: 0.5 }
    : (readNumber(tokens, next) ?? (next > i ? { next: next + 1, value: 1 } : undefined));
  if (!number) return undefined;
  const unit = units.get(tokenAt(tokens, number.next).text);
  const about =
    number.value === 1 && tokenAt(tokens, number.next + 1).text === 'of' ? readNumber(tokens, number.next + 2) : undefined;
  if (unit && about && !units.has(tokenAt(tokens, about.next).text)) return { next: about.next, unit, count: about.value };
  return unit && unit !== 'weekend' && unit !== 'schoolYear' ? { next: number.next + 1, unit, count: number.value } : undefined;
}

const MINUTES: Partial<Record<Unit, number>> = { minute: 1, quarterHour: 15, hour: 60 };

/** 'twee jaar en drie maanden', 'een uur en een kwartier': an amount with a second one behind it. */
export function readAmounts(tokens: readonly Token[], i: number): { next: number; amounts: Amount[] } | undefined {
  const first = readAmount(tokens, i);
  const second = first && tokenAt(tokens, first.next).text === 'en' ? readAmount(tokens, first.next + 1) : undefined;
  if (!first) return undefined;
  const both = second && (minutesOf(first) === undefined) === (minutesOf(second) === undefined);
  return both ? { next: second.next, amounts: [first, second] } : { next: first.next, amounts: [first] };
}

/** The minutes of an amount of minutes or hours; undefined for days and longer. */
export function minutesOf({ unit, count }: Amount): number | undefined {
  const minutes = MINUTES[unit];
  return minutes === undefined ? undefined : Math.round(minutes * count);
}

/** The day an amount of days or more later (or with a negative sign earlier). */
export function plusAmount(day: Day, { unit, count }: Amount, sign = 1): Day {
  if (unit === 'week') return day + sign * Math.round(7 * count);
  if (unit === 'month')
    return Math.floor(count) === count ? plusMonths(day, sign * count) : plusMonths(day, sign * Math.floor(count)) + sign * 15;
  if (unit === 'quarter') return plusMonths(day, sign * 3 * count);
  if (unit === 'year') return plusMonths(day, sign * Math.round(12 * count));
  return day + sign * Math.round(count);
}
