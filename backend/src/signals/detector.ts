import { AlarmOdds } from './alarm-odds.js';
import { Baseline } from './baseline.js';
import { deviationOf, likelihoodRatio, oddsAfter, oddsBefore } from './burst-filter.js';
import type { DayModel } from './burst-filter.js';
import { WeekdayFactors } from './weekday-factors.js';

/** What the detector says about one day of one series; `threshold` is the smallest count that would have been an alarm. */
export interface Verdict {
  alarm: boolean;
  expected: number;
  threshold: number;
  because: string;
}

/** Watches daily counts of many series; the days of one series come in order, missing days count as 0. */
export interface Detector {
  observe(series: string, date: string, count: number): Verdict;
}

/** A day that lies before one that was already seen cannot be judged any more. */
export class DayOutOfOrderError extends Error {
  readonly code = 'signals.dayOutOfOrder';
}

type Series = { baseline: Baseline; last: number; odds: number; oddsYesterday: number };

const DAY = 86_400_000;
/** One false alarm per series in five hundred days. */
const BUDGET = 0.002;
/** One observation is never an alarm: one signal means little. */
const LEAST = 2;
/** A gap longer than the baseline says nothing more than one as long. */
const LONGEST_GAP = 100;
/** The rate of a series itself moves by about a seventh in the seven weeks between the middle of its baseline and today (variance of the ratio). */
const DRIFT = 0.02;
const SMALLEST_MEAN = 0.004;
/** Counts enter the baseline up to this many deviations above normal, so that an earlier burst does not become the norm. */
const WINSOR = 3;
const START_DISPERSION = 1.3;
const START_WEIGHT = 100;
const POOL_FADE = 0.99998;

const written = (value: number): string =>
  value < 0.05 ? 'bijna 0' : value < 10 ? value.toFixed(1).replace('.', ',').replace(',0', '') : String(Math.round(value));
const dayName = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });

class ShiryaevDetector implements Detector {
  private readonly series = new Map<string, Series>();
  private readonly weekdays = new WeekdayFactors();
  private readonly alarmOdds: AlarmOdds;
  private scatter = START_DISPERSION * START_WEIGHT;
  private scatterWeight = START_WEIGHT;

  constructor(budget: number) {
    this.alarmOdds = new AlarmOdds(budget);
  }

  observe(series: string, date: string, count: number): Verdict {
    const day = Math.floor(Date.parse(date) / DAY);
    if (Number.isNaN(day)) throw new RangeError(`Not a date: ${date}`);
    if (!(count >= 0)) throw new RangeError(`Not a count: ${count}`);
    const known = this.seriesAt(series, day);
    const factor = this.weekdays.of(day);
    const { model, average } = this.model(known.baseline, factor);
    const before = oddsBefore(known.oddsYesterday);
    const ratio = likelihoodRatio(model);
    const threshold = smallestAlarm(ratio, this.alarmOdds.of(model) / before, model.mean);
    known.odds = oddsAfter(before, ratio(Math.round(count)));
    this.learn(known, day, count, threshold, model, factor, average);
    const because = `${count} op ${dayName.format(day * DAY)}, verwacht ${written(model.mean)}; vanaf ${threshold} valt het op`;
    return { alarm: count >= threshold, expected: model.mean, threshold, because };
  }

  /** The series as it stood before this day, with the days that were missed filled with 0. */
  private seriesAt(name: string, day: number): Series {
    let known = this.series.get(name);
    if (!known) {
      known = { baseline: new Baseline(), last: day - 1, odds: 0, oddsYesterday: 0 };
      this.series.set(name, known);
    }
    if (day < known.last) throw new DayOutOfOrderError(`Series ${name} is already past this day`);
    for (let missed = Math.max(known.last + 1, day - LONGEST_GAP); missed < day; missed++) this.miss(known, missed);
    if (day > known.last) known.oddsYesterday = known.odds;
    return known;
  }

  private miss(known: Series, day: number): void {
    const factor = this.weekdays.of(day);
    const { model, average } = this.model(known.baseline, factor);
    known.odds = oddsAfter(oddsBefore(known.odds), likelihoodRatio(model)(0));
    this.learn(known, day, 0, LEAST, model, factor, average);
  }

  private model(baseline: Baseline, factor: number): { model: DayModel; average: number } {
    const { mean, shape, dispersion } = baseline.normal(this.scatter / this.scatterWeight);
    return { model: { mean: Math.max(SMALLEST_MEAN, mean * factor), shape: 1 / (1 / shape + DRIFT), dispersion }, average: mean };
  }

  private learn(
    known: Series,
    day: number,
    count: number,
    threshold: number,
    model: DayModel,
    factor: number,
    average: number,
  ): void {
    const cut = Math.min(count, Math.max(threshold, Math.ceil(model.mean + WINSOR * deviationOf(model))));
    if (day === known.last) {
      known.baseline.replace(cut);
      return;
    }
    known.last = day;
    known.baseline.add(cut, factor);
    this.weekdays.learn(day, cut, average);
    const weight = (2 * model.mean) / (1 + 2 * model.mean);
    const expectedScatter = 1 + model.mean / model.shape / model.dispersion;
    this.scatter = this.scatter * POOL_FADE + (weight * (cut - model.mean) ** 2) / model.mean / expectedScatter;
    this.scatterWeight = this.scatterWeight * POOL_FADE + weight;
  }
}

/** The smallest count, at least two and above what is expected, whose likelihood ratio is more than `wanted`. */
function smallestAlarm(ratio: (count: number) => number, wanted: number, mean: number): number {
  let low = Math.max(LEAST, Math.ceil(mean + 0.5));
  if (ratio(low) > wanted) return low;
  let step = 1;
  while (step < 1e6 && !(ratio(low + step) > wanted)) step *= 2;
  let high = low + step;
  low += step >> 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (ratio(middle) > wanted) high = middle;
    else low = middle;
  }
  return high;
}

/** Makes a detector of sudden rises in small daily counts; `budget` is the share of normal days per series that may be an alarm. */
export function createDetector({ budget = BUDGET }: { budget?: number } = {}): Detector {
  return new ShiryaevDetector(budget);
}
