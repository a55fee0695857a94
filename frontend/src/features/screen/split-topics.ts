import { type CountInWords, figureOf } from '../../lib/counted-words.js';

interface Series {
  weeks: readonly { count: number }[];
  total: { value: number | null };
}

const sumOf = ({ weeks }: Series) => weeks.reduce((sum, { count }) => sum + count, 0);

/** The total as it stands beside the bars: '28+' when weeks of few organisations are not in it, so that it never says less than there was. */
export function totalOf({ weeks, total }: { weeks: readonly { small?: boolean }[]; total: CountInWords }): string {
  const hidden = weeks.some(({ small }) => small);
  return hidden && typeof total.value === 'number' ? `${total.value}+` : figureOf(total);
}

/** The topics most seen in these weeks, at most `shown`, and the others, most first. What is too small to count is never drawn. */
export function splitTopics<T extends Series>(topics: readonly T[], shown: number): { loud: T[]; quiet: T[] } {
  const sorted = [...topics].sort((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0) || sumOf(b) - sumOf(a));
  const loud = sorted.filter(({ total }) => (total.value ?? 0) > 0).slice(0, shown);
  return { loud, quiet: sorted.slice(loud.length) };
}
