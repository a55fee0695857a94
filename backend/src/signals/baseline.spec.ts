import fc from 'fast-check';
import { Baseline } from './baseline.js';

describe('Baseline', () => {
  it('keeps the same sums as counting the days of the window anew', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 260 }), (counts) => {
        const baseline = new Baseline();
        for (const count of counts) baseline.add(count, 1);
        const lag = Math.min(8, counts.length >> 1);
        const window = counts.slice(Math.max(0, counts.length - lag - 84), counts.length - lag);
        const sum = window.reduce((total, count) => total + count, 0);
        const { mean, shape } = baseline.normal(1.3);
        expect(shape).toBeCloseTo(sum + 0.5, 6);
        expect(mean).toBeCloseTo((sum + 0.5) / (window.length + 0.7), 6);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('sees scattered counts as more dispersed than even ones', () => {
    const filled = (count: (day: number) => number) => {
      const baseline = new Baseline();
      for (let day = 0; day < 92; day++) baseline.add(count(day), 1);
      return baseline.normal(1.3).dispersion;
    };
    expect(filled((day) => (day % 10 === 0 ? 20 : 0))).toBeGreaterThan(filled(() => 2) + 1);
  });
});
