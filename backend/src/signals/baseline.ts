/** What a normal day of a series looks like: mean on an average weekday, the shape of its Gamma posterior, variance over mean. */
export interface Normal {
  mean: number;
  shape: number;
  dispersion: number;
}

/** The baseline: twelve weeks, up to eight days ago, so that a burst that builds up does not hide itself. */
const WINDOW = 84;
const LAG = 8;
const SIZE = WINDOW + LAG + 1;
/** A wide prior of the daily rate: its weight is that of two thirds of a day. */
const PRIOR_SHAPE = 0.5;
const PRIOR_DAYS = 0.7;
/** The dispersion counts as fully known after about this many informative days; above the cap a burst would hide in it. */
const DISPERSION_STRENGTH = 25;
const MOST_DISPERSED = 6;

/** The last 92 days of one series, with running sums over the part that is the baseline. */
export class Baseline {
  private readonly counts = new Float32Array(SIZE);
  private readonly factors = new Float32Array(SIZE);
  private days = 0;
  private lag = 0;
  /** Of the baseline: days, Σ count, Σ count², Σ count·factor, Σ factor, Σ factor². */
  private readonly sums = new Float64Array(6);

  /** Adds the next day: a count from which earlier bursts were cut, and its weekday factor. */
  add(count: number, factor: number): void {
    const at = this.days % SIZE;
    this.counts[at] = count;
    this.factors[at] = factor;
    this.days++;
    this.move();
  }

  /** Replaces the count of the last day. */
  replace(count: number): void {
    const last = this.days - 1;
    if (this.days - this.lag > last) this.sum(last, -1);
    this.counts[last % SIZE] = count;
    if (this.days - this.lag > last) this.sum(last, 1);
  }

  /** The Gamma-Poisson posterior of the rate and the shrunk dispersion, given what all series together show. */
  normal(pooledDispersion: number): Normal {
    const [days, count, squares, crossed, exposure, exposures] = this.sums as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const shape = PRIOR_SHAPE + count;
    const mean = shape / (PRIOR_DAYS + exposure);
    const rate = exposure > 0 ? count / exposure : 0;
    const spread = squares - 2 * rate * crossed + rate * rate * exposures;
    const own = rate > 0 && days > 1 ? (spread / count) * (days / (days - 1)) : 1;
    const informative = (days * 2 * mean) / (1 + 2 * mean);
    const dispersion = (informative * own + DISPERSION_STRENGTH * pooledDispersion) / (informative + DISPERSION_STRENGTH);
    return { mean, shape, dispersion: Math.min(MOST_DISPERSED, Math.max(1.02, dispersion)) };
  }

  /** Lets the baseline end half-way a young series and `LAG` days ago in a grown one, and begin `WINDOW` days before that. */
  private move(): void {
    const before = this.days - 1 - this.lag;
    this.lag = Math.min(LAG, this.days >> 1);
    const end = this.days - this.lag;
    for (let day = before; day < end; day++) {
      this.sum(day, 1);
      if (day >= WINDOW) this.sum(day - WINDOW, -1);
    }
  }

  private sum(day: number, sign: 1 | -1): void {
    const count = this.counts[day % SIZE] as number;
    const factor = this.factors[day % SIZE] as number;
    const parts = [1, count, count * count, count * factor, factor, factor * factor];
    for (let at = 0; at < parts.length; at++) this.sums[at] = (this.sums[at] as number) + sign * (parts[at] as number);
  }
}
