import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OBSERVATIONS_STORED, type StoredObservations } from '../observations/observations.service.js';
import { Jobs } from '../platform/jobs.js';
import { Settings } from '../platform/settings.js';
import { transact } from '../platform/transact.js';
import { SignalsService } from '../signals/signals.service.js';
import { TaggingService } from '../tagging/tagging.service.js';
import { TrendPlacing } from '../trends/trend-placing.service.js';

/** The queue of regions whose counts changed; at most one waits per region and minute. */
const SIGNALS_REVIEW = 'signals.review';

/** The one place that says what comes next: stored → tagged → placed in a trend → judged. */
@Injectable()
export class Pipeline implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
    private readonly tagging: TaggingService,
    private readonly placing: TrendPlacing,
    private readonly signals: SignalsService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.role === 'app') return;
    await this.jobs.work<StoredObservations>(OBSERVATIONS_STORED, (batch) => this.understand(batch));
    await this.jobs.work<{ region: string }>(SIGNALS_REVIEW, (batch) => this.warn(batch.map(({ region }) => region)));
  }

  /** Tags and places what was stored: all of it or nothing, so that a crash is simply done again. */
  async understand(batch: StoredObservations[]): Promise<void> {
    for (const region of new Set(batch.map((stored) => stored.region))) {
      const ids = batch.filter((stored) => stored.region === region).flatMap((stored) => stored.ids);
      await transact(this.database, (manager) => this.understandWithin(manager, region, ids));
    }
  }

  /** The same for observations of one region, in the transaction that stores them. */
  async understandWithin(manager: EntityManager, region: string, ids: string[]): Promise<void> {
    await this.tagging.tagAll(manager, ids);
    await this.placing.placeAll(manager, region, ids);
    await this.jobs.enqueue(
      SIGNALS_REVIEW,
      { region },
      { singletonKey: region, singletonSeconds: 60, singletonNextSlot: true },
      manager,
    );
  }

  /** Judges the regions whose counts changed. */
  async warn(regions: string[]): Promise<void> {
    for (const region of new Set(regions)) await this.signals.review(region);
  }
}
