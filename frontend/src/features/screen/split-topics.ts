interface Series {
  weeks: readonly { count: number }[];
}

const sumOf = ({ weeks }: Series) => weeks.reduce((sum, { count }) => sum + count, 0);

/** The topics most seen in these weeks, at most `shown`, and the others, both most first. */
export function splitTopics<T extends Series>(topics: readonly T[], shown: number): { loud: T[]; quiet: T[] } {
  const sorted = [...topics].sort((a, b) => sumOf(b) - sumOf(a));
  const loud = sorted.slice(0, shown).filter((series) => sumOf(series) > 0);
  return { loud, quiet: sorted.slice(loud.length) };
}
