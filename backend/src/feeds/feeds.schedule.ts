import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Jobs } from '../platform/jobs.js';
import { Settings } from '../platform/settings.js';
import { nameOfFailure } from '../platform/web/failure.js';
import { FeedFetching } from './feed-fetching.js';
import { FeedSync } from './feed-sync.js';
import { FeedsService } from './feeds.service.js';

/** The queue in which a turn asks for hands: a worker that is free takes one, and fetches what is due. */
const FEEDS_DUE = 'feeds.due';

/** By then the application itself listens, and its demonstration feed can be fetched; in milliseconds. */
const listening = 2_000;
/** The feed files are read at most this often; in milliseconds. */
const syncEvery = 50_000;
/** For so many feeds that are due one more worker is asked. */
const feedsPerHand = 100;
const mostHands = 8;

/**
 * Three turns a minute ask for the feeds that are due: more hands when there is more to do, each worker takes one at a time. Asking is
 * cheap and may be done by every replica; a turn asks once. What a killed worker held is free again within half a minute.
 */
@Injectable()
export class FeedsSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(FeedsSchedule.name);
  private firstAsk?: NodeJS.Timeout;
  private syncedAt = -Infinity;

  constructor(
    private readonly jobs: Jobs,
    private readonly settings: Settings,
    private readonly sync: FeedSync,
    private readonly fetching: FeedFetching,
    private readonly feeds: FeedsService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sync.sync();
    if (this.settings.role === 'app') return;
    await this.jobs.work(FEEDS_DUE, () => this.due(), 1);
    this.firstAsk = setTimeout(() => void this.everyTurn(), listening).unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.firstAsk);
  }

  @Cron('*/20 * * * * *')
  async everyTurn(): Promise<void> {
    await this.ask().catch((error: unknown) => this.logger.warn(`Feeds were not asked for: ${nameOfFailure(error)}`));
  }

  @Cron('0 30 4 * * *')
  async everyNight(): Promise<void> {
    await this.feeds
      .forgetOld()
      .catch((error: unknown) => this.logger.warn(`Old visits were not forgotten: ${nameOfFailure(error)}`));
  }

  private async ask(): Promise<void> {
    const hands = Math.min(mostHands, Math.max(1, Math.ceil((await this.fetching.leases.countDue()) / feedsPerHand)));
    for (let hand = 0; hand < hands; hand++)
      await this.jobs.enqueue(FEEDS_DUE, {}, { singletonKey: `hand ${hand}`, singletonSeconds: 15, retryLimit: 0 });
  }

  private async due(): Promise<void> {
    if (performance.now() - this.syncedAt > syncEvery) {
      this.syncedAt = performance.now();
      await this.sync.sync();
    }
    await this.fetching.fetchDue();
  }
}
