import { likelihoodRatio, normalDay, oddsAfter, oddsBefore } from './burst-filter.js';
import type { DayModel } from './burst-filter.js';
import { drawFrom, seededRandom } from './seeded-random.js';

/** How many normal days are simulated for one threshold; at 0.2 % that is forty false alarms, so an error of one in six. */
const DAYS = 20_000;
const SEED = 20_240_111;
const STEPS = { mean: 0.2, dispersion: 0.3, shape: 0.8 };

const rounded = (value: number, step: number): number => Math.round(Math.log(value) / step);

/** How many true rates are tried around the estimated one, and how many days each lasts: an error in the baseline stays for weeks. */
const RATES = 32;
const SPELL = 40;
/** A rate known no better than this is as good as unknown; what goes beyond is drawn anew each day. */
const LEAST_SHAPE = 4;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Evenly spread draws of a Gamma with mean 1: Wilson and Hilferty's cube (1931) of normal draws (Box and Muller 1958). */
function ratesAround(shape: number): number[] {
  const part = 1 / (9 * shape);
  return Array.from({ length: RATES }, (_, number) => {
    const normal = Math.sqrt(-2 * Math.log((number + 0.5) / RATES)) * Math.cos(2 * Math.PI * ((number * GOLDEN) % 1));
    return Math.max(1e-3, 1 - part + normal * Math.sqrt(part)) ** 3;
  });
}

/**
 * Draws normal days whose true rate lies around the estimated one as its Gamma posterior says; the same error lasts for a spell of
 * days, because that makes a filter that remembers give more false alarms than independent days would.
 */
function drifting(model: DayModel, random: () => number): (at: number) => number {
  const lasting = Math.max(LEAST_SHAPE, model.shape);
  const passing = 1 / Math.max(1e-6, 1 / model.shape - 1 / lasting);
  const days = ratesAround(lasting).map((rate) => normalDay({ ...model, mean: model.mean * rate, shape: passing }));
  let day = days[0] as Float64Array;
  return (at) => {
    if (at % SPELL === 0) day = days[Math.floor(random() * RATES)] as Float64Array;
    return drawFrom(day, random);
  };
}

/** The highest numbers of a row; the least of them is a quantile, without sorting the whole row. */
class Highest {
  private readonly kept: Float64Array;

  constructor(number: number) {
    this.kept = new Float64Array(number).fill(-Infinity);
  }

  get least(): number {
    return this.kept[0] as number;
  }

  add(value: number): void {
    const { kept } = this;
    if (value <= (kept[0] as number)) return;
    let at = 1;
    for (; at < kept.length && (kept[at] as number) < value; at++) kept[at - 1] = kept[at] as number;
    kept[at - 1] = value;
  }
}

/** From which odds a day is an alarm, so that normal days of this kind give the budget of false alarms; simulated once per kind. */
export class AlarmOdds {
  private readonly known = new Map<number, number>();

  constructor(private readonly budget: number) {}

  /** The odds above which a day with this model is an alarm. */
  of({ mean, dispersion, shape }: DayModel): number {
    const steps = [
      rounded(mean, STEPS.mean),
      rounded(dispersion, STEPS.dispersion),
      rounded(Math.min(shape, 500), STEPS.shape),
    ] as const;
    const key = ((steps[0] + 100) * 100 + steps[1]) * 100 + steps[2] + 50;
    let odds = this.known.get(key);
    if (odds === undefined) {
      odds = this.simulate({
        mean: Math.exp(steps[0] * STEPS.mean),
        dispersion: Math.max(1.02, Math.exp(steps[1] * STEPS.dispersion)),
        shape: Math.exp(steps[2] * STEPS.shape),
      });
      this.known.set(key, odds);
    }
    return odds;
  }

  private simulate(model: DayModel): number {
    const random = seededRandom(SEED);
    const draw = drifting(model, random);
    const ratio = likelihoodRatio(model);
    const ratios: number[] = [];
    const highest = new Highest(Math.max(1, Math.ceil(DAYS * this.budget)));
    let odds = 0;
    for (let at = 0; at < DAYS; at++) {
      const count = draw(at);
      odds = oddsAfter(oddsBefore(odds), (ratios[count] ??= ratio(count)));
      highest.add(odds);
    }
    return highest.least;
  }
}
