import { seededRandom } from '../src/signals/seeded-random.js';

/** One simulated series: counts per day, and per burst from which day to which. */
export interface SimulatedSeries {
  name: string;
  counts: number[];
  bursts: { from: number; to: number }[];
}

/** A draw from a negative binomial with this mean and variance over mean, by building up its probabilities. */
export function drawCount(mean: number, dispersion: number, random: () => number): number {
  const size = mean / (dispersion - 1);
  const odds = mean / (mean + size);
  let term = (size / (mean + size)) ** size;
  let count = 0;
  for (let rest = random() - term; rest > 0 && count < 10_000; rest -= term) term *= ((count + size) / ++count) * odds;
  return count;
}

function drawPoisson(mean: number, random: () => number): number {
  return drawCount(mean, 1.0001, random);
}

function drawLogNormal(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(0.5 * normal);
}

/**
 * Simulates daily counts in the form of Noufaily (2013): log mean = level + trend + season + weekday, negative binomial; bursts of
 * Poisson(times · standard deviation) counts, each spread over the days after its beginning by a log-normal (0, 0.5).
 */
export function simulate(options: {
  series: number;
  days: number;
  burstTimes: number;
  burstEvery: number;
  seed: number;
}): SimulatedSeries[] {
  const random = seededRandom(options.seed);
  const week = Float64Array.from([1.1, 1.15, 1.1, 1.1, 1.2, 0.7, 0.65]);
  return Array.from({ length: options.series }, (_, number) => {
    const level = Math.log(0.1) + random() * Math.log(50);
    const trend = (random() - 0.5) * 0.002;
    const season = random() * 0.5;
    const phase = random() * 2 * Math.PI;
    const dispersion = 1.01 + random() * 1.5;
    const means = Array.from(
      { length: options.days },
      (_day, day) =>
        Math.exp(level + trend * day + season * Math.cos((2 * Math.PI * day) / 365 + phase)) * (week[day % 7] as number),
    );
    const counts = means.map((mean) => drawCount(mean, dispersion, random));
    const bursts: { from: number; to: number }[] = [];
    for (let day = 150; options.burstTimes > 0 && day < options.days - 20; day += options.burstEvery) {
      const from = day + Math.floor(random() * 10);
      const size = drawPoisson(options.burstTimes * Math.sqrt(dispersion * (means[from] as number)), random);
      let to = from;
      for (let extra = 0; extra < size; extra++) {
        const at = Math.min(options.days - 1, from + Math.floor(drawLogNormal(random)));
        counts[at] = (counts[at] as number) + 1;
        to = Math.max(to, at);
      }
      if (size > 0) bursts.push({ from, to });
    }
    return { name: `reeks ${number}`, counts, bursts };
  });
}

/** The share of normal days with an alarm, and of bursts with an alarm on one of their days; the first 100 days only teach. */
export function judge(
  simulated: readonly SimulatedSeries[],
  alarms: readonly boolean[][],
): { falseAlarms: number; detected: number } {
  let normal = 0;
  let wrong = 0;
  let bursts = 0;
  let found = 0;
  simulated.forEach((series, at) => {
    const inBurst = new Set(
      series.bursts.flatMap(({ from, to }) => Array.from({ length: to - from + 5 }, (_, day) => from + day)),
    );
    for (let day = 100; day < series.counts.length; day++) {
      if (inBurst.has(day)) continue;
      normal++;
      if (alarms[at]?.[day]) wrong++;
    }
    bursts += series.bursts.length;
    found += series.bursts.filter(({ from, to }) => alarms[at]?.slice(from, to + 1).some(Boolean)).length;
  });
  return { falseAlarms: wrong / normal, detected: bursts === 0 ? 0 : found / bursts };
}

/** How many deviations each count lies above the mean of the `window` days before it; minus infinity below a count of 2. */
export function naiveScores(simulated: readonly SimulatedSeries[], window = 28): number[][] {
  return simulated.map(({ counts }) =>
    counts.map((count, day) => {
      const past = counts.slice(Math.max(0, day - window), day);
      const mean = past.reduce((sum, value) => sum + value, 0) / Math.max(1, past.length);
      const variance = past.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, past.length - 1);
      if (count < 2 || count <= mean) return -Infinity;
      return variance === 0 ? Infinity : (count - mean) / Math.sqrt(variance);
    }),
  );
}

/** The best that 'mean plus so many deviations' finds with no more than this share of false alarms. */
export function naiveAt(simulated: readonly SimulatedSeries[], most: number): { falseAlarms: number; detected: number } {
  const scores = naiveScores(simulated);
  const at = (times: number) =>
    judge(
      simulated,
      scores.map((days) => days.map((score) => score > times)),
    );
  let low = 0;
  let high = 50;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (at(middle).falseAlarms > most) low = middle;
    else high = middle;
  }
  return at(high);
}
