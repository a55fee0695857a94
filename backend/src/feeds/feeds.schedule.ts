import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Jobs } from '../platform/jobs.js';
import { Settings } from '../platform/settings.js';
import { FeedFetching } from './feed-fetching.js';
import { FeedSync } from './feed-sync.js';
import { FeedsService } from './feeds.service.js';

/** The queue in which a minute asks for the feeds that are due. */
const FEEDS_DUE = 'feeds.due';

/** By then the application itself listens, and its demonstration feed can be fetched; in milliseconds. */
const listening = 2_000;

/** Lets every minute ask for the feeds that are due; asking is cheap and may be done by every replica, a worker does it once. */
@Injectable()
export class FeedsSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(FeedsSchedule.name);
  private firstAsk?: NodeJS.Timeout;

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
    this.firstAsk = setTimeout(() => void this.everyMinute(), listening).unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.firstAsk);
  }

  @Cron('0 * * * * *')
  async everyMinute(): Promise<void> {
    await this.ask().catch((error: Error) => this.logger.warn(`Feeds were not asked for: ${error.message}`));
  }

  @Cron('0 30 4 * * *')
  async everyNight(): Promise<void> {
    await this.feeds.forgetOld().catch((error: Error) => this.logger.warn(`Old visits were not forgotten: ${error.message}`));
  }

  private ask(): Promise<void> {
    return this.jobs.enqueue(FEEDS_DUE, {}, { singletonKey: 'due', singletonSeconds: 30, retryLimit: 0 });
  }

  private async due(): Promise<void> {
    await this.sync.sync();
    await this.fetching.fetchDue();
  }
}
