/** What was read lately, so that somebody who tries out filters does not have the publisher asked for every word. */
export class LatelyRead<T> {
  private readonly kept = new Map<string, { at: number; value: T }>();

  /** Keeps at most `most` values, each for so many milliseconds. */
  constructor(
    private readonly most: number,
    private readonly fresh: number,
  ) {}

  get(key: string, now: Date): T | undefined {
    const found = this.kept.get(key);
    return found && now.getTime() - found.at < this.fresh ? found.value : undefined;
  }

  keep(key: string, value: T, now: Date): void {
    this.kept.delete(key);
    this.kept.set(key, { at: now.getTime(), value });
    for (const oldest of this.kept.keys()) if (this.kept.size > this.most) this.kept.delete(oldest);
  }
}
