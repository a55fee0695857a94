import type { CountInWords } from '../../lib/counted-words.js';

/** How strongly a municipality is filled: nothing, too few to tell ('enkele', hatched), or one of three steps. */
export type Shade = 'none' | 'few' | 'step1' | 'step2' | 'step3';

/** The fill for a count; steps are thirds of the highest number shown. */
export function shadeOf(count: CountInWords | undefined, highest: number): Shade {
  if (!count || count.value === 0) return 'none';
  if (count.value === null || count.value === undefined) return 'few';
  const share = count.value / Math.max(1, highest);
  return share > 2 / 3 ? 'step3' : share > 1 / 3 ? 'step2' : 'step1';
}

/** Most first, withheld numbers after the shown ones, nothing last; equal ones by name. */
export function mostFirst<T extends { municipality: { name: string }; count: CountInWords }>(counts: readonly T[]): T[] {
  const rank = ({ count }: T) => (count.value === null || count.value === undefined ? 0.5 : count.value);
  return [...counts].sort((a, b) => rank(b) - rank(a) || a.municipality.name.localeCompare(b.municipality.name, 'nl'));
}

/** The counts with the other municipalities of the region added, in which nothing was seen. */
export function withSilent<T extends { code: string; name: string }, C extends CountInWords>(
  seen: readonly { municipality: T; count: C }[],
  region: readonly T[],
): { municipality: T; count: C | { value: number; words: string } }[] {
  const known = new Set(seen.map(({ municipality }) => municipality.code));
  const silent = region.filter(({ code }) => !known.has(code));
  return [...seen, ...silent.map((municipality) => ({ municipality, count: { value: 0, words: '' } }))];
}
