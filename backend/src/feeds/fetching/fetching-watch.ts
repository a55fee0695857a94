import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { HealthNotes } from '../../platform/web/health-notes.js';
import { type FetchingState, fetchingState, type Seen } from './fetching-state.js';

const lookEvery = 60_000;
/** A database that takes longer to answer is as good as gone; in milliseconds. */
const patience = 5_000;

/**
 * Watches whether feeds are being fetched, apart from everything that fetches them: a timer of its own in every process, which only
 * looks in the database. So it sees a dead worker, a queue that is stuck, and that it cannot see.
 */
@Injectable()
export class FetchingWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(FetchingWatch.name);
  private timer?: NodeJS.Timeout;
  private blindSince: Date | null = null;
  private lastLook?: FetchingState;
  private before?: FetchingState;
  private told = false;
  /** Tells people; asked at every look for as long as it stands still. */
  tell?: (since: Date) => Promise<void>;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly health: HealthNotes,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), lookEvery).unref();
    this.health.add('fetching', () => ({
      lastFetchAt: this.lastLook?.lastFetchAt?.toISOString() ?? null,
      standsStillSince: this.lastLook?.standsStillSince?.toISOString() ?? null,
      due: this.lastLook?.due ?? null,
    }));
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How it is with the fetching now: never throws, also without a database. */
  async state(): Promise<FetchingState> {
    const now = this.clock.now();
    const seen = await this.see(now).catch(() => null);
    this.blindSince = seen ? null : (this.blindSince ?? now);
    this.lastLook = fetchingState(
      seen ?? { blindSince: this.blindSince ?? now, lastFetchAt: this.lastLook?.lastFetchAt ?? null },
      now,
    );
    return this.lastLook;
  }

  /** Looks, and writes in the log, once, when it stood still at two looks in a row; a computer that slept has one to catch up. */
  async look(): Promise<FetchingState> {
    const state = await this.state();
    const still = state.standsStillSince !== null;
    if (still && this.before?.standsStillSince && !this.told) {
      this.told = true;
      this.logger.error(`Feeds are not being fetched since ${state.standsStillSince?.toISOString()}; ${state.due} are due`);
    }
    if (!still && this.told) {
      this.told = false;
      this.logger.log('Feeds are being fetched again');
    }
    this.before = state;
    if (this.told && state.standsStillSince) void this.tell?.(state.standsStillSince);
    return state;
  }

  private async see(now: Date): Promise<Seen> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, refuse) => (timer = setTimeout(() => refuse(new Error('no answer')), patience).unref()));
    const query = this.database.query<Seen[]>(
      `SELECT max(last_fetch_at) FILTER (WHERE last_fetch_at <= $1::timestamptz + interval '5 minutes') AS "lastFetchAt",
         count(*) FILTER (WHERE next_fetch_at <= $1)::int AS due,
         count(*) FILTER (WHERE next_fetch_at < $1::timestamptz - interval '15 minutes')::int AS overdue,
         min(next_fetch_at) AS "dueSince"
       FROM feeds WHERE configured AND NOT paused AND retired_at IS NULL`,
      [now],
    );
    try {
      const [seen] = await Promise.race([query, late]);
      if (!seen) throw new Error('no answer');
      return seen;
    } finally {
      clearTimeout(timer);
      query.catch(() => undefined);
    }
  }
}
