/** What one exchange holds of the bytes in flight. */
export interface Share {
  /** Resolves when so many more bytes may be held; rejects when the exchange is stopped while it waits. */
  take(bytes: number, signal: AbortSignal): Promise<void>;
  /** Nothing of the answer is in memory any more. */
  end(): void;
}

/**
 * Keeps the answers that are in memory, over all exchanges together, under so many bytes: an exchange that would pass that waits. One at a
 * time may pass it all the same, until it ends, so that exchanges that each hold a part never wait for each other without end.
 */
export class BytesInFlight {
  private held = 0;
  private beyond?: Share;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly most: number) {}

  /** A share for one exchange. */
  share(): Share {
    let mine = 0;
    const share: Share = {
      take: async (bytes, signal) => {
        while (!this.mayTake(share, bytes)) await this.change(signal);
        mine += bytes;
        this.held += bytes;
      },
      end: () => {
        this.held -= mine;
        mine = 0;
        if (this.beyond === share) this.beyond = undefined;
        for (const wake of this.waiting) wake();
      },
    };
    return share;
  }

  private mayTake(share: Share, bytes: number): boolean {
    if (this.held + bytes <= this.most) return true;
    this.beyond ??= share;
    return this.beyond === share;
  }

  /** Some exchange ended. */
  private async change(signal: AbortSignal): Promise<void> {
    let wake: () => void = () => undefined;
    await new Promise<void>((resolve) => {
      wake = resolve;
      this.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
    this.waiting.delete(wake);
    signal.removeEventListener('abort', wake);
    signal.throwIfAborted();
  }
}
