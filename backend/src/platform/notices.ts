/** What can change under the eyes of a viewer. */
export type ChangeKind = 'observations' | 'tagging' | 'trends' | 'signals' | 'feeds' | 'code_orange' | 'guidance' | 'meetings';

/** One notice: in this region (null: in every region), things of these kinds changed; the version tells two notices apart. */
export interface ChangeNotice {
  region: string | null;
  kinds: ChangeKind[];
  version: string;
}

const END = { done: true, value: undefined } as const;

/** The notices for one listener, from the moment it was made; while the listener is busy, what comes in waits as one notice. */
export class Notices implements AsyncIterableIterator<ChangeNotice> {
  private waiting?: ChangeNotice;
  private wake?: () => void;
  private ended = false;

  /** `stop` is called once, when the listener goes away. */
  constructor(private readonly stop: () => void) {}

  push(notice: ChangeNotice): void {
    const kinds = [...new Set([...(this.waiting?.kinds ?? []), ...notice.kinds])];
    this.waiting = { ...notice, kinds };
    this.wake?.();
  }

  async next(): Promise<IteratorResult<ChangeNotice, undefined>> {
    while (!this.waiting && !this.ended) await new Promise<void>((wake) => (this.wake = wake));
    if (this.ended || !this.waiting) return END;
    const value = this.waiting;
    this.waiting = undefined;
    return { done: false, value };
  }

  /** Ends at once, also while somebody waits for the next notice (an async generator would end only after it). */
  async return(): Promise<IteratorResult<ChangeNotice, undefined>> {
    if (!this.ended) this.stop();
    this.ended = true;
    this.wake?.();
    return END;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** What `make` makes of each notice: undefined skips it, null ends the stream. */
  map<T>(make: (notice: ChangeNotice) => Promise<T | undefined | null>): AsyncIterableIterator<T> {
    const next = async (): Promise<IteratorResult<T, undefined>> => {
      for (;;) {
        const notice = await this.next();
        if (notice.done) return END;
        const value = await make(notice.value);
        if (value === null) return (await this.return(), END);
        if (value !== undefined) return { done: false, value };
      }
    };
    const mapped = { next, return: async () => (await this.return(), END), [Symbol.asyncIterator]: () => mapped };
    return mapped;
  }
}
