interface Series {
  weeks: readonly { count: number }[];
  total: { value: number | null };
}

const sumOf = ({ weeks }: Series) => weeks.reduce((sum, { count }) => sum + count, 0);

/** The topics most seen in these weeks, at most `shown`, and the others, most first. What is too small to count is never drawn. */
export function splitTopics<T extends Series>(topics: readonly T[], shown: number): { loud: T[]; quiet: T[] } {
  const sorted = [...topics].sort((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0) || sumOf(b) - sumOf(a));
  const loud = sorted.filter(({ total }) => (total.value ?? 0) > 0).slice(0, shown);
  return { loud, quiet: sorted.slice(loud.length) };
}
