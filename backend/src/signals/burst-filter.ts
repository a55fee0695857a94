import { logKernel } from '../trends/negative-binomial.js';

/** The spread of counts on one day: mean, variance over mean, and the shape that says how well the mean is known. */
export interface DayModel {
  mean: number;
  dispersion: number;
  shape: number;
}

/** Bursts are looked for at these sizes, in standard deviations above normal, each as likely. */
const BURSTS = [2, 4, 8];
/** The chance that a burst begins on a day, and that it stops on one: bursts are rare and last some days. */
const BEGINS = 1 / 150;
const STOPS = 0.35;
const MOST_ODDS = 1e30;

const varianceOf = ({ mean, dispersion, shape }: DayModel, at: number): number => dispersion * at + (mean * mean) / shape;
const sizeOf = (mean: number, variance: number): number => (mean * mean) / Math.max(variance - mean, 1e-6 * mean);

/** The standard deviation of a normal day, the uncertainty about its mean included. */
export const deviationOf = (model: DayModel): number => Math.sqrt(varianceOf(model, model.mean));

/** How much likelier a count is in a burst than on a normal day: a negative binomial mixture over the sizes of bursts. */
export function likelihoodRatio(model: DayModel): (count: number) => number {
  const normal = logKernel(model.mean, sizeOf(model.mean, varianceOf(model, model.mean)));
  const deviation = deviationOf(model);
  const bursts = BURSTS.map((times) => {
    const mean = model.mean + times * deviation;
    return logKernel(mean, sizeOf(mean, varianceOf(model, mean)));
  });
  return (count) => {
    const unlikely = normal(count);
    let sum = 0;
    for (const burst of bursts) sum += Math.exp(Math.min(80, burst(count) - unlikely));
    return sum / bursts.length;
  };
}

/** The probabilities of the counts on a normal day, built up, to draw from; long enough for all but one in a million. */
export function normalDay(model: DayModel): Float64Array {
  const size = sizeOf(model.mean, varianceOf(model, model.mean));
  const odds = model.mean / (model.mean + size);
  const cumulated: number[] = [];
  let chance = (size / (model.mean + size)) ** size;
  let sum = 0;
  for (let count = 0; sum < 1 - 1e-7 && count < 5_000; count++) {
    cumulated.push((sum += chance));
    chance *= ((count + size) / (count + 1)) * odds;
  }
  return Float64Array.from(cumulated);
}

/** The odds that a burst is going on before today's count is known (the two-state form of Shiryaev's filter). */
export function oddsBefore(odds: number): number {
  const chance = odds / (1 + odds);
  const now = chance * (1 - STOPS) + (1 - chance) * BEGINS;
  return now / (1 - now);
}

/** The odds after today's count, given how much likelier that count is in a burst. */
export const oddsAfter = (before: number, ratio: number): number => Math.min(MOST_ODDS, before * ratio);
