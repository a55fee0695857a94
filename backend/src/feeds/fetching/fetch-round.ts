import type { HostTurns } from './host-turns.js';
import { hostOf, type Leased, type Leases } from './leases.js';

/** One visit that has begun. */
export interface Going {
  /** The host is free for another. */
  exchanged: Promise<unknown>;
  /** Nothing of its answer is in memory any more. */
  over: Promise<unknown>;
  recorded: Promise<unknown>;
}

/** Feeds taken at once, and under how many waiting feeds new ones are taken. */
const bunch = 100;
const lowWater = 48;
/** So many feeds of one host are held at once; it can begin with those within a fraction of their lease. */
const mostOfHost = 6;
/** When nothing more could be taken, how soon is looked again while visits are going on; in milliseconds. */
const lookAgain = 250;
/** After so long a round ends, and the next minute begins a new one; in milliseconds. */
const longestRound = 5 * 60_000;

/** One turn of fetching: takes feeds that are due as long as there are any, and lets each begin as soon as there is room. */
export class FetchRound {
  private readonly began = performance.now();
  private readonly going = new Set<Promise<unknown>>();
  private taking = false;
  private takenAt = -Infinity;
  /** Something ended since feeds were last taken, so that there may be room for more. */
  private roomSince = true;
  private empty = false;
  private fetched = 0;
  private stopped = false;
  private wake: () => void = () => undefined;
  private failure?: unknown;

  constructor(
    private readonly leases: Leases,
    private readonly turns: HostTurns<Leased>,
    private readonly openHosts: readonly string[],
    private readonly begin: (leased: Leased, last: boolean) => Going,
    private readonly quiet: () => void,
  ) {}

  /** Resolves with how many feeds were fetched, when all of them are recorded. */
  async run(): Promise<number> {
    for (;;) {
      this.takeMore();
      this.beginWhatMay();
      const idle = this.turns.waiting === 0 && this.turns.running === 0;
      if (idle) this.quiet();
      if (idle && !this.taking && (this.failure !== undefined || this.past() || (this.empty && !this.roomSince))) break;
      await this.something();
    }
    while (this.going.size > 0) {
      this.quiet();
      await Promise.all(this.going);
    }
    this.turns.tidy(performance.now());
    if (this.failure !== undefined) throw this.failure;
    return this.fetched;
  }

  /** Begins nothing more; gives back what still waits. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.leases.giveBack(this.turns.clear());
    this.wake();
  }

  private past(): boolean {
    return this.stopped || performance.now() - this.began > longestRound;
  }

  private takeMore(): void {
    if (this.taking || this.failure !== undefined || this.past() || this.turns.waiting >= lowWater) return;
    const idle = this.turns.waiting === 0 && this.turns.running === 0;
    if (this.empty && !(this.roomSince && (idle || performance.now() - this.takenAt >= lookAgain))) return;
    this.taking = true;
    this.roomSince = false;
    const room = { most: bunch, perHost: mostOfHost, open: this.openHosts, held: this.turns.held() };
    void this.leases
      .take(room)
      .then(
        (taken) => {
          if (this.stopped) return this.leases.giveBack(taken);
          this.empty = taken.length === 0;
          this.takenAt = performance.now();
          this.fetched += taken.length;
          for (const leased of taken) {
            const host = hostOf(leased.feed);
            this.turns.add(host, leased, !this.openHosts.includes(host));
          }
        },
        (error: unknown) => (this.failure = error ?? new Error('feeds could not be taken')),
      )
      .finally(() => {
        this.taking = false;
        this.wake();
      });
  }

  private beginWhatMay(): void {
    for (let next = this.turns.next(performance.now()); next; next = this.turns.next(performance.now())) {
      const host = hostOf(next.task.feed);
      const { exchanged, over, recorded } = this.begin(next.task, next.last);
      this.going.add(recorded);
      void exchanged.then(() => this.ended(() => this.turns.leave(host)));
      void over.then(() => this.ended(() => this.turns.done()));
      void recorded.then(() => this.going.delete(recorded));
    }
  }

  private ended(note: () => void): void {
    note();
    this.roomSince = true;
    this.wake();
  }

  /** Something ended or was taken, or a host has rested long enough. */
  private async something(): Promise<void> {
    const rested = this.turns.wait(performance.now());
    const look = this.empty && this.roomSince && !this.taking ? lookAgain : Infinity;
    const soonest = Math.min(rested ?? Infinity, look);
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((wake) => {
      this.wake = wake;
      if (soonest < Infinity) timer = setTimeout(wake, soonest);
    });
    clearTimeout(timer);
  }
}
