import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { ModelJudging } from './model-judging.service.js';
import { ModelStore } from './model-store.js';
import type { TaggingState } from './model.models.js';
import { ModelTraining } from './model-training.service.js';
import { nextNight } from './models.schedule.js';
import { ObservationRetagging } from './observation-retagging.service.js';

/** What reads the topics now, what can be learned, and what goes on. */
@Injectable()
export class TeachingState {
  constructor(
    private readonly models: ModelStore,
    private readonly judging: ModelJudging,
    private readonly training: ModelTraining,
    private readonly retagging: ObservationRetagging,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<TaggingState> {
    await this.judging.measureShipped();
    const [marks, learnt] = [await this.judging.marks(), await this.models.learntByLive()];
    return {
      live: await this.models.current(),
      corrections: marks.length,
      newCorrections: marks.filter((mark) => !learnt.has(mark)).length,
      training: await this.training.state(),
      retagging: await this.retagging.state(),
      nextNight: nextNight(this.clock.now()),
      outdated: await this.models.countOutdated(),
    };
  }
}
