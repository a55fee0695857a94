import { judge, naiveAt, simulate } from '../../testing/count-simulation.js';
import type { SimulatedSeries } from '../../testing/count-simulation.js';
import { createDetector, DayOutOfOrderError } from './detector.js';

const dateOf = (day: number) => new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);

function alarmsOf(simulated: readonly SimulatedSeries[], days: number): boolean[][] {
  const detector = createDetector();
  const alarms: boolean[][] = simulated.map(() => []);
  for (let day = 0; day < days; day++) {
    simulated.forEach(({ name, counts }, at) => alarms[at]?.push(detector.observe(name, dateOf(day), counts[day] ?? 0).alarm));
  }
  return alarms;
}

describe('createDetector', () => {
  it('raises the alarm on the day of fourteen after weeks of nought and one, and says from which count', () => {
    const detector = createDetector();
    const verdicts = Array.from({ length: 60 }, (_, day) =>
      detector.observe('vapes', dateOf(day), day === 58 ? 14 : day % 7 === 0 ? 1 : 0),
    );
    expect(verdicts.map(({ alarm }, day) => (alarm ? day : -1)).filter((day) => day >= 0)).toEqual([58]);
    const verdict = verdicts[58];
    expect(verdict?.expected).toBeLessThan(0.5);
    expect(verdict?.because).toBe(`14 op 29 oktober, verwacht 0,2; vanaf ${verdict?.threshold} valt het op`);
  });

  it('names the smallest count that is an alarm: one less is none', () => {
    const verdict = (last: number) => {
      const detector = createDetector();
      for (let day = 0; day < 50; day++) detector.observe('a', dateOf(day), day % 3 === 0 ? 2 : 0);
      return detector.observe('a', dateOf(50), last);
    };
    const { threshold } = verdict(0);
    expect(threshold).toBeGreaterThan(2);
    expect(verdict(threshold)).toMatchObject({ alarm: true, threshold });
    expect(verdict(threshold - 1)).toMatchObject({ alarm: false, threshold });
  });

  it('works from the first day, carefully, and gets sharper with time', () => {
    const detector = createDetector();
    const first = detector.observe('a', dateOf(0), 3);
    expect(first.alarm).toBe(false);
    for (let day = 1; day < 90; day++) detector.observe('a', dateOf(day), 0);
    expect(detector.observe('a', dateOf(90), 0).threshold).toBeLessThan(first.threshold);
  });

  it('takes days that are missing as nought', () => {
    const filled = createDetector();
    const sparse = createDetector();
    for (let day = 0; day <= 60; day++) {
      const count = day % 10 === 0 ? 2 : 0;
      filled.observe('a', dateOf(day), count);
      if (count > 0) sparse.observe('a', dateOf(day), count);
    }
    expect(sparse.observe('a', dateOf(64), 4)).toEqual(
      (filled.observe('a', dateOf(61), 0),
      filled.observe('a', dateOf(62), 0),
      filled.observe('a', dateOf(63), 0),
      filled.observe('a', dateOf(64), 4)),
    );
  });

  it('judges a day again when its count grows, without counting it twice', () => {
    const once = createDetector();
    const again = createDetector();
    for (let day = 0; day < 40; day++) {
      once.observe('a', dateOf(day), day % 4);
      again.observe('a', dateOf(day), 0);
      again.observe('a', dateOf(day), day % 4);
    }
    expect(again.observe('a', dateOf(40), 5).expected).toBeCloseTo(once.observe('a', dateOf(40), 5).expected, 1);
    expect(() => once.observe('a', dateOf(3), 1)).toThrow(DayOutOfOrderError);
  });

  it('does not let an earlier burst become the norm', () => {
    const after = (burst: number) => {
      const detector = createDetector();
      for (let day = 0; day < 60; day++) detector.observe('a', dateOf(day), day === 40 ? burst : day % 5 === 0 ? 1 : 0);
      return detector.observe('a', dateOf(60), 0).expected;
    };
    expect(after(200)).toBeLessThan(after(0) * 2);
  });

  it('learns that weekends are quiet from all series together', () => {
    const detector = createDetector();
    let saturday = 0;
    let tuesday = 0;
    for (let day = 0; day < 120; day++) {
      const weekend = [0, 6].includes(new Date(`${dateOf(day)}T00:00Z`).getUTCDay());
      for (let series = 0; series < 10; series++) detector.observe(`s${series}`, dateOf(day), weekend ? 0 : 2);
    }
    for (let day = 120; day < 127; day++) {
      const { expected } = detector.observe('s0', dateOf(day), 1);
      if (new Date(`${dateOf(day)}T00:00Z`).getUTCDay() === 6) saturday = expected;
      if (new Date(`${dateOf(day)}T00:00Z`).getUTCDay() === 2) tuesday = expected;
    }
    expect(saturday).toBeLessThan(tuesday / 2);
  });

  it('keeps to its budget of false alarms on simulated normal days', () => {
    const normal = simulate({ series: 50, days: 450, burstTimes: 0, burstEvery: 60, seed: 20240111 });
    const { falseAlarms } = judge(normal, alarmsOf(normal, 450));
    expect(falseAlarms).toBeLessThan(0.004);
    expect(falseAlarms).toBeGreaterThan(0.0005);
  });

  it('finds at least half as many more bursts than mean plus deviations does with as many false alarms', () => {
    const simulated = simulate({ series: 60, days: 450, burstTimes: 8, burstEvery: 60, seed: 20240112 });
    const ours = judge(simulated, alarmsOf(simulated, 450));
    expect(ours.falseAlarms).toBeLessThan(0.004);
    expect(ours.detected).toBeGreaterThan(1.5 * naiveAt(simulated, ours.falseAlarms).detected);
  });
});
