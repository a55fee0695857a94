import { momentum } from './momentum.js';
import { cumulative, logGamma, logProbability } from './negative-binomial.js';

const today = '2026-11-20';
/** Counts per day, oldest first, the last one today. */
const days = (...counts: number[]) =>
  counts.map((count, at) => ({
    date: new Date(Date.parse(today) - (counts.length - 1 - at) * 86_400_000).toISOString().slice(0, 10),
    count,
  }));
const weeks = (perWeek: number, number: number) => Array.from({ length: number * 7 }, (_, day) => (day % 7 < perWeek ? 1 : 0));

describe('momentum', () => {
  it.each([
    ['new', [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2]],
    ['quiet', []],
    ['quiet', [...weeks(1, 4), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['rising', [...weeks(1, 4), 0, 0, 1, 0, 1, 2, 3]],
    ['rising', [...weeks(2, 4), 0, 0, 0, 0, 0, 1, 4]],
    ['rising', [...weeks(7, 4), 2, 2, 3, 2, 3, 2, 2]],
    ['steady', [...weeks(3, 4), 1, 0, 1, 0, 1, 0, 0]],
    ['steady', [...weeks(1, 4), 0, 0, 0, 1, 0, 1, 0]],
    ['steady', [...weeks(7, 4), 1, 1, 1, 2, 1, 1, 0]],
    ['falling', [...weeks(7, 4), 0, 0, 1, 0, 0, 0, 0]],
    ['falling', [...weeks(6, 4), 0, 0, 0, 0, 0, 0, 0]],
  ] as const)('is %s for %j', (direction, counts) => {
    expect(momentum(days(...counts), today).direction).toBe(direction);
  });

  it('says in one sentence what it saw and what is usual', () => {
    expect(momentum(days(...weeks(1, 4), 0, 0, 1, 0, 1, 2, 3), today)).toMatchObject({
      recent: 7,
      because: 'Neemt toe: 7 waarnemingen in zeven dagen, gewoon is ongeveer 1.',
    });
    expect(momentum(days(1), today).because).toBe('Nieuw: 1 waarneming in zeven dagen, in de vier weken ervoor niets.');
  });

  it('counts missing days as nothing and ignores what comes after today', () => {
    const sparse = [
      { date: '2026-10-25', count: 2 },
      { date: '2026-11-25', count: 50 },
    ];
    expect(momentum(sparse, today)).toMatchObject({ recent: 0, direction: 'quiet' });
  });
});

describe('the negative binomial', () => {
  it('agrees with known values', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 10);
    // Size 1 is the geometric distribution: P(X ≤ k) = 1 - (mean / (mean + 1))^(k + 1).
    expect(cumulative(3, 2, 1)).toBeCloseTo(1 - (2 / 3) ** 4, 12);
    expect(Math.exp(logProbability(3, 2, 1))).toBeCloseTo((2 / 3) ** 3 / 3, 10);
  });
});
