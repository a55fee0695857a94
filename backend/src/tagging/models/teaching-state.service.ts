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
  private next?: Promise<TaggingState>;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly models: ModelStore,
    private readonly judging: ModelJudging,
    private readonly training: ModelTraining,
    private readonly retagging: ObservationRetagging,
    private readonly clock: Clock,
  ) {}

  /** All who ask before a reading begins share it: many open screens hear of a change at the same moment. */
  now(): Promise<TaggingState> {
    if (this.next) return this.next;
    const reading = this.last.then(() => {
      this.next = undefined;
      return this.read();
    });
    this.last = reading.catch(() => undefined);
    return (this.next = reading);
  }

  private async read(): Promise<TaggingState> {
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
