import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs.js';
import { Live } from '../../platform/live.js';
import { ModelMaking } from './model-making.service.js';
import type { Training } from './model.models.js';
import { leaveTrainingPlace, readTraining, takeTrainingPlace } from './training-record.js';

/** The queue of trainings that were asked for. */
export const TOPIC_TRAINING = 'topics.training';
/** Longer than any training takes, also on a slow machine, in seconds. */
const LONGEST = 3 * 3_600;
/** Progress is told in so many parts. */
const PARTS = 25;

/** Another process trains; whoever meets this tries again later. */
class PlaceTakenError extends Error {}

/** Training as background work: one at a time over all processes, done again when its worker was killed, never 'running' when nobody is. */
@Injectable()
export class ModelTraining implements BeforeApplicationShutdown {
  private readonly stop = new AbortController();

  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly live: Live,
    private readonly making: ModelMaking,
    private readonly clock: Clock,
  ) {}

  /** Asks for a training in the name of this role and organisation, or of the night; one that goes on already will do. */
  async ask(by: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query(`SELECT FROM topic_training FOR UPDATE`);
      if ((await this.state(manager)).running) return;
      await manager.query(
        `UPDATE topic_training SET asked_by = $1, step = 'Wacht op een beurt.', progress = 0, started_at = $2, ended_at = NULL, outcome = NULL`,
        [by, this.clock.now()],
      );
      await this.jobs.enqueue(TOPIC_TRAINING, {}, { expireInSeconds: LONGEST }, manager);
      await this.live.announce(manager, null, ['tagging']);
    });
  }

  /** Asks for one in the name of the night, when there is something new to learn. */
  async askAtNight(): Promise<void> {
    if (await this.making.hasNews()) await this.ask('nacht');
  }

  async state(manager: EntityManager = this.database.manager): Promise<Training> {
    const { asked, going, ...training } = await readTraining(manager);
    const running = asked && (going || (await this.jobs.pending(TOPIC_TRAINING, manager)));
    const outcome = asked && !running ? 'Het leren is afgebroken. Er is niets veranderd; begin het opnieuw.' : training.outcome;
    return { ...training, running, outcome };
  }

  /** Does the training that was asked for, if it was not done meanwhile; breaks off when the signal says so. */
  async train(signal: AbortSignal = this.stop.signal): Promise<void> {
    const connection = this.database.createQueryRunner();
    const query = connection.query.bind(connection) as typeof this.database.query;
    try {
      if (!(await takeTrainingPlace(query))) throw new PlaceTakenError('Somebody else trains');
      try {
        await this.trainInPlace(signal);
      } finally {
        await leaveTrainingPlace(query).catch(() => undefined);
      }
    } finally {
      await connection.release();
    }
  }

  private async trainInPlace(signal: AbortSignal): Promise<void> {
    const { asked } = await readTraining(this.database.manager);
    if (!asked) return;
    let told = '';
    const tell = async (step: string, progress: number): Promise<void> => {
      signal.throwIfAborted();
      const part = Math.floor(progress * PARTS) / PARTS;
      if (told === `${step} ${part}`) return;
      told = `${step} ${part}`;
      await this.record(step, part);
    };
    const [{ by }] = await this.database.query<[{ by: string }]>(`SELECT asked_by AS by FROM topic_training`);
    await this.making.make(by, tell, (manager, outcome) => this.end(manager, outcome));
  }

  private async record(step: string, progress: number): Promise<void> {
    await this.database.query(`UPDATE topic_training SET step = $1, progress = $2`, [step, progress]);
    await this.live.announce(this.database.manager, null, ['tagging']);
  }

  /** Ends the training with what it led to; false when it was ended already, and nothing of it may be kept. */
  private async end(manager: EntityManager, outcome: string): Promise<boolean> {
    const [, ended] = await manager.query<[unknown[], number]>(
      `UPDATE topic_training SET step = '', progress = 1, ended_at = $1, outcome = $2 WHERE ended_at IS NULL`,
      [this.clock.now(), outcome],
    );
    await this.live.announce(manager, null, ['tagging']);
    return ended > 0;
  }

  beforeApplicationShutdown(): void {
    this.stop.abort();
  }
}
