import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PgBoss, type SendOptions } from 'pg-boss';
import { Settings } from './settings.js';
import { failureOf, nameOfFailure } from './web/failure.js';

/** What a worker does with the payloads of a batch; a throw makes the whole batch be tried again. */
export type JobHandler<T extends object> = (payloads: T[]) => Promise<void>;

/** What is kept of work that failed: which failure it was and where in the code; a failure of the database carries the texts that it was about. */
class WorkFailedError extends Error {
  constructor(failure: unknown) {
    super(nameOfFailure(failure));
    if (failure instanceof Error) this.stack = failureOf(failure).stack;
  }
}

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
  private running?: Promise<PgBoss>;
  private readonly queues = new Map<string, Promise<void>>();

  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
  ) {}

  private async start(): Promise<PgBoss> {
    const boss = new PgBoss({
      connectionString: this.settings.databaseUrl,
      max: 4,
      useListenNotify: true,
      superviseIntervalSeconds: LOOK_EVERY,
      monitorIntervalSeconds: LOOK_EVERY,
    });
    boss.on('error', (error) => this.logger.warn(`pg-boss: ${error.message}`));
    await boss.start();
    return boss;
  }

  /** pg-boss, started once and with the queue there; what fails is tried anew by the next who asks. */
  private async ready(queue: string): Promise<PgBoss> {
    this.running ??= this.start();
    const boss = await this.running.catch((error: unknown) => {
      this.running = undefined;
      throw error;
    });
    let made = this.queues.get(queue);
    if (!made) {
      const again = { retryLimit: 10, retryDelay: 2, retryBackoff: true };
      made = boss.createQueue(queue, { ...again, heartbeatSeconds: SIGN_OF_LIFE, notify: true });
      made.catch(() => this.queues.delete(queue));
      this.queues.set(queue, made);
    }
    await made;
    return boss;
  }

  /** Enqueues work in the given transaction (or on its own without one). */
  async enqueue(
    queue: string,
    data: object,
    options: SendOptions = {},
    manager: EntityManager = this.database.manager,
  ): Promise<void> {
    const boss = await this.ready(queue);
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: (await manager.query<unknown[]>(text, values)) ?? [] }),
    };
    await boss.send(queue, data, { ...options, db });
  }

  /** Whether work of a queue waits, goes on, or will be tried again. */
  async pending(queue: string, manager: EntityManager = this.database.manager): Promise<boolean> {
    await this.ready(queue);
    const sql = `SELECT EXISTS (SELECT FROM pgboss.job WHERE name = $1 AND state < 'completed') AS pending`;
    const [{ pending }] = await manager.query<[{ pending: boolean }]>(sql, [queue]);
    return pending;
  }

  /** Lets this process do the work of a queue, in batches; picked up at once through LISTEN/NOTIFY, and looked for every two seconds besides (retries). */
  async work<T extends object>(queue: string, handler: JobHandler<T>, batchSize = 50): Promise<void> {
    const boss = await this.ready(queue);
    await boss.work<T>(queue, { batchSize, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2 }, async (jobs) => {
      await handler(jobs.map((job) => job.data)).catch((error: unknown) => {
        throw new WorkFailedError(error);
      });
    });
  }

  async onApplicationShutdown(): Promise<void> {
    const boss = await this.running?.catch(() => undefined);
    await boss?.stop({ graceful: true, timeout: 5_000 });
  }
}
