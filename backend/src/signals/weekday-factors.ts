const WEEKDAYS = 7;
/** How many counts per weekday the factors must see before they move halfway from 1 to what was seen. */
const STRENGTH = 40;
/** What was seen loses half its weight in about half a year of days. */
const FADE = 0.5 ** (1 / 182);

/** How busy each day of the week is against an average day, pooled over all series. */
export class WeekdayFactors {
  private readonly seen = new Float64Array(WEEKDAYS);
  private readonly expected = new Float64Array(WEEKDAYS);
  private newest = 0;

  /** The factor of a day, as a day number since 1970. */
  of(day: number): number {
    let total = 0;
    for (let weekday = 0; weekday < WEEKDAYS; weekday++) total += this.raw(weekday);
    return (this.raw(day % WEEKDAYS) * WEEKDAYS) / total;
  }

  /** Learns from a count that was expected to be `expected` on an average day. */
  learn(day: number, count: number, expected: number): void {
    if (day > this.newest) {
      const kept = FADE ** Math.min(1_000, day - this.newest);
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        this.seen[weekday] = (this.seen[weekday] as number) * kept;
        this.expected[weekday] = (this.expected[weekday] as number) * kept;
      }
      this.newest = day;
    }
    const weekday = day % WEEKDAYS;
    this.seen[weekday] = (this.seen[weekday] as number) + count;
    this.expected[weekday] = (this.expected[weekday] as number) + expected;
  }

  private raw(weekday: number): number {
    return ((this.seen[weekday] as number) + STRENGTH) / ((this.expected[weekday] as number) + STRENGTH);
  }
}
