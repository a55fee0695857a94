import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DateTime } from 'luxon';
import { Jobs } from '../../platform/jobs.js';
import { Settings } from '../../platform/settings.js';
import { nameOfFailure } from '../../platform/web/failure.js';
import { ModelTraining, TOPIC_TRAINING } from './model-training.service.js';
import { ObservationRetagging, TOPIC_RETAGGING } from './observation-retagging.service.js';

const ZONE = 'Europe/Amsterdam';
/** When the night begins to learn. */
const NIGHT = { hour: 3, minute: 15 };

/** Learns every night what was corrected by day. Every replica may ask; it is done once. */
@Injectable()
export class ModelsSchedule implements OnApplicationBootstrap {
  private readonly logger = new Logger(ModelsSchedule.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly settings: Settings,
    private readonly training: ModelTraining,
    private readonly retagging: ObservationRetagging,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.role === 'app') return;
    await this.jobs.work(TOPIC_TRAINING, () => this.training.train(), 1);
    await this.jobs.work(TOPIC_RETAGGING, () => this.retagging.run(), 1);
  }

  @Cron(`0 ${NIGHT.minute} ${NIGHT.hour} * * *`, { timeZone: ZONE })
  async everyNight(): Promise<void> {
    await this.training
      .askAtNight()
      .catch((error: unknown) => this.logger.warn(`Nobody asked to learn tonight: ${nameOfFailure(error)}`));
  }
}

/** When the next night begins to learn. */
export function nextNight(now: Date): Date {
  const tonight = DateTime.fromJSDate(now, { zone: ZONE }).set({ ...NIGHT, second: 0, millisecond: 0 });
  return (tonight.toJSDate() > now ? tonight : tonight.plus({ days: 1 })).toJSDate();
}
