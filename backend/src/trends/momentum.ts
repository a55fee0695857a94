import { cumulative } from './negative-binomial.js';

/** Whether a trend grows, and against what that was judged; `expected` and `recent` are observations in seven days. */
export interface Momentum {
  direction: 'rising' | 'steady' | 'falling' | 'new' | 'quiet';
  /** Recent against expected, drawn towards 1 when the numbers are small. */
  ratio: number;
  expected: number;
  recent: number;
  because: string;
}

const DAY = 86_400_000;
/** The baseline: four weeks before the last seven days. */
const BASELINE = 28;
/** A prior worth ten days of one observation a week: a trend with little history is judged mildly. */
const PRIOR_DAYS = 10;
const PRIOR_COUNT = PRIOR_DAYS / 7;
/** A change that chance would give less often than once in twenty weeks. */
const RARE = 0.05;

const written = (value: number): string =>
  value < 10
    ? value
        .toFixed(1)
        .replace(/[.,]0$/, '')
        .replace('.', ',')
    : String(Math.round(value));
const amount = (count: number): string => (count === 1 ? '1 waarneming' : `${count} waarnemingen`);

function countsBefore(daily: readonly { date: string; count: number }[], today: string): (from: number, to: number) => number {
  const end = Date.parse(today);
  const ages = daily.map(({ date, count }) => ({ age: Math.round((end - Date.parse(date)) / DAY), count }));
  return (from, to) => ages.reduce((sum, { age, count }) => (age >= from && age < to ? sum + count : sum), 0);
}

function directionOf(
  recent: number,
  expected: number,
  between: (from: number, to: number) => number,
  size: number,
): Momentum['direction'] {
  const earlier = between(7, 7 + BASELINE);
  if (recent > 0 && earlier === 0) return 'new';
  if (between(0, 14) === 0 || (recent === 0 && earlier === 0)) return 'quiet';
  const last = between(0, 3);
  const chanceOfWeek = 1 - cumulative(recent - 1, expected, size);
  const chanceOfDays = 1 - cumulative(last - 1, (expected * 3) / 7, size);
  if ((recent >= 2 && chanceOfWeek < RARE) || (last >= 2 && chanceOfDays < RARE / 2)) return 'rising';
  if (cumulative(recent, expected, size) < RARE) return 'falling';
  return recent === 0 ? 'quiet' : 'steady';
}

function sentence(direction: Momentum['direction'], recent: number, expected: number): string {
  const week = `${amount(recent)} in zeven dagen`;
  const usual = `gewoon is ongeveer ${written(expected)}`;
  if (direction === 'new') return `Nieuw: ${week}, in de vier weken ervoor niets.`;
  if (direction === 'quiet') return recent === 0 ? 'Stil: in zeven dagen geen waarnemingen.' : `Stil: ${week}.`;
  if (direction === 'rising') return `Neemt toe: ${week}, ${usual}.`;
  if (direction === 'falling') return `Neemt af: ${week}, ${usual}.`;
  return `Blijft gelijk: ${week}, ${usual}.`;
}

/**
 * Judges the last three and seven days of a trend against its four weeks before, with a Gamma-Poisson model: the fewer the
 * observations, the more a change must stand out. Days that are missing count as 0; `today` is the last day that counts.
 */
export function momentum(daily: readonly { date: string; count: number }[], today: string): Momentum {
  const between = countsBefore(daily, today);
  const recent = between(0, 7);
  const shape = PRIOR_COUNT + between(7, 7 + BASELINE);
  const expected = (shape / (PRIOR_DAYS + BASELINE)) * 7;
  const direction = directionOf(recent, expected, between, shape);
  const ratio = (recent + 1) / (expected + 1);
  return { direction, ratio, expected, recent, because: sentence(direction, recent, expected) };
}
