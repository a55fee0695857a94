import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { ModelStore } from './model-store.js';
import type { TaggingState } from './model.models.js';
import { ModelTraining } from './model-training.service.js';
import { ObservationRetagging } from './observation-retagging.service.js';

/** What reads the topics now, what can be learned, and what goes on. */
@Injectable()
export class TeachingState {
  constructor(
    private readonly models: ModelStore,
    private readonly training: ModelTraining,
    private readonly retagging: ObservationRetagging,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<TaggingState> {
    return {
      live: await this.models.current(),
      corrections: 0,
      newCorrections: 0,
      training: await this.training.state(),
      retagging: await this.retagging.state(),
      nextNight: this.clock.now(),
      outdated: 0,
    };
  }
}
