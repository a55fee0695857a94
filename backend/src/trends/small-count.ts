import type { CountInWords } from './trends.models.js';

/** Below this many organisations a shared screen says 'enkele' (domain rule 8.5). */
export const SMALLEST_SHOWN = 3;

const inWords = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** A count for the inner circle: the figure as it is. */
export function exactCount(value: number): CountInWords {
  return { value, words: inWords[value] ?? String(value) };
}

/** A count for a shared screen or a wider circle: none, 'enkele' when it is small, else the figure. */
export function smallCount(value: number): CountInWords {
  if (value > 0 && value < SMALLEST_SHOWN) return { value: null, words: 'enkele' };
  return exactCount(value);
}
