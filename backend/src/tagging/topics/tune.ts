import { sigmoid } from './classifier.js';
import { allAtOnce, type Steps } from './steps.js';

/** A score of the model and whether the topic was there. */
export interface Scored {
  score: number;
  hit: boolean;
}

/** Platt scaling: the slope and shift that make scores into chances (Newton steps on the logistic loss, lightly held at 1 and 0). */
export function calibrate(scored: readonly Scored[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 50; round++) {
    let [ga, gb, haa, hab, hbb] = [0.5 * (slope - 1), 0.05 * shift, 0.5, 0, 0.05];
    for (const { score, hit } of scored) {
      const p = sigmoid(slope * score + shift);
      const w = Math.max(p * (1 - p), 1e-9);
      ga += (p - Number(hit)) * score;
      gb += p - Number(hit);
      haa += w * score * score;
      hab += w * score;
      hbb += w;
    }
    const det = haa * hbb - hab * hab || 1e-9;
    slope -= (hbb * ga - hab * gb) / det;
    shift -= (haa * gb - hab * ga) / det;
  }
  return slope > 0 && Number.isFinite(slope) && Number.isFinite(shift) ? { slope, shift } : { slope: 1, shift: 0 };
}

/**
 * The examples are harder than most texts of the field, and F1 alone would then have the model guess at long odds. A tag that is
 * more likely wrong than right costs more trust than a missing one.
 */
const LOWEST_CUT_OFF = 0.46;

/** The cut-offs, chosen without a pause; see `choosingCutOffs`. */
export const chooseCutOffs = (...given: Parameters<typeof choosingCutOffs>): number[] => allAtOnce(choosingCutOffs(...given));

/** The best common cut-off for micro-F1, never one at long odds, then per topic a better one close to it (a topic has few sentences). */
export function* choosingCutOffs(
  certainties: readonly number[][],
  truths: readonly ReadonlySet<number>[],
  topics: number,
): Steps<number[]> {
  const steps = Array.from({ length: 18 }, (_, i) => LOWEST_CUT_OFF + i * 0.02);
  const common = yield* best(steps, (step) => microF1(certainties, truths, Array<number>(topics).fill(step)));
  const cutOff = Array<number>(topics).fill(common);
  const near = steps.filter((step) => Math.abs(step - common) <= 0.1);
  for (let t = 0; t < topics; t++) {
    const scoreOf = (step: number): number => microF1(certainties, truths, cutOff.with(t, step)) - 0.01 * Math.abs(step - common);
    cutOff[t] = yield* best(near, scoreOf);
  }
  return cutOff;
}

/** The step with the highest score, the first of equals; with a pause after each, because a score is a walk over all texts. */
function* best(steps: readonly number[], scoreOf: (step: number) => number): Steps<number> {
  let [first, highest] = [steps[0]!, -Infinity];
  for (const step of steps) {
    const score = scoreOf(step);
    if (score > highest) [first, highest] = [step, score];
    yield 0;
  }
  return first;
}

/** Micro-averaged F1 over all topics: the harmonic mean of the share of tags that is right and the share that is found. */
export function microF1(
  certainties: readonly number[][],
  truths: readonly ReadonlySet<number>[],
  cutOff: readonly number[],
): number {
  let right = 0;
  let said = 0;
  let wanted = 0;
  certainties.forEach((row, i) => {
    wanted += truths[i]!.size;
    row.forEach((certainty, t) => {
      if (certainty < (cutOff[t] ?? 0.5)) return;
      said++;
      if (truths[i]!.has(t)) right++;
    });
  });
  return said + wanted === 0 ? 1 : (2 * right) / (said + wanted);
}
