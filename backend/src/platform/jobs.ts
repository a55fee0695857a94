import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PgBoss, type SendOptions } from 'pg-boss';
import { Settings } from './settings.js';

/** What a worker does with the payloads of a batch; a throw makes the whole batch be tried again. */
export type JobHandler<T extends object> = (payloads: T[]) => Promise<void>;

/** A job whose worker gave no sign of life for this long is done again by another, in seconds: it was killed. */
const SIGN_OF_LIFE = 20;
/** How often is looked for jobs of dead workers, in seconds. */
const LOOK_EVERY = 10;

/**
 * Background work on the same PostgreSQL: a job is enqueued in the transaction that causes it, so that neither is ever
 * there without the other, and a crashed worker's job is picked up again.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly boss: PgBoss;
  private started?: Promise<void>;
  private readonly queues = new Map<string, Promise<void>>();

  constructor(
    private readonly database: DataSource,
    settings: Settings,
  ) {
    this.boss = new PgBoss({
      connectionString: settings.databaseUrl,
      max: 4,
      useListenNotify: true,
      superviseIntervalSeconds: LOOK_EVERY,
      monitorIntervalSeconds: LOOK_EVERY,
    });
    this.boss.on('error', (error) => this.logger.warn(`pg-boss: ${error.message}`));
  }

  /** Starts pg-boss once and makes sure that the queue exists. */
  private async ready(queue: string): Promise<void> {
    this.started ??= this.boss.start().then(() => undefined);
    await this.started;
    let made = this.queues.get(queue);
    if (!made) {
      const again = { retryLimit: 10, retryDelay: 2, retryBackoff: true };
      made = this.boss.createQueue(queue, { ...again, heartbeatSeconds: SIGN_OF_LIFE, notify: true });
      this.queues.set(queue, made);
    }
    await made;
  }

  /** Enqueues work in the given transaction (or on its own without one). */
  async enqueue(
    queue: string,
    data: object,
    options: SendOptions = {},
    manager: EntityManager = this.database.manager,
  ): Promise<void> {
    await this.ready(queue);
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: (await manager.query<unknown[]>(text, values)) ?? [] }),
    };
    await this.boss.send(queue, data, { ...options, db });
  }

  /** Lets this process do the work of a queue, in batches; picked up at once through LISTEN/NOTIFY, and looked for every two seconds besides (retries). */
  async work<T extends object>(queue: string, handler: JobHandler<T>, batchSize = 50): Promise<void> {
    await this.ready(queue);
    await this.boss.work<T>(queue, { batchSize, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2 }, async (jobs) => {
      await handler(jobs.map((job) => job.data));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.started) return;
    await this.started;
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}
