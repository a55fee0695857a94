import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OBSERVATIONS_STORED, type StoredObservations } from '../../observations/observations.service.js';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs.js';
import { transact } from '../../platform/transact.js';
import { TaggingService } from '../tagging.service.js';
import { LiveModel } from './live-model.js';
import type { Retagging } from './model.models.js';

/** The queue of the one re-tagging that there can be. */
export const TOPIC_RETAGGING = 'topics.retagging';
/** Observations that are labelled in one transaction: a few dozen milliseconds of work. */
const BATCH = 40;
/** Open screens hear of it in at most so many steps. */
const PARTS = 20;
/** Longer than all observations take, in seconds. */
const LONGEST = 6 * 3_600;

/** How far the work is, as it stands in the database. */
interface Place {
  model: number | null;
  doneUpTo: string | null;
  done: number;
  total: number;
}

/** Labels all observations anew by the live model, in batches that each remember how far they came: what was killed goes on there. */
@Injectable()
export class ObservationRetagging implements BeforeApplicationShutdown {
  private readonly stop = new AbortController();

  constructor(
    private readonly database: DataSource,
    private readonly tagging: TaggingService,
    private readonly liveModel: LiveModel,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Asks for it; one that goes on already will do. */
  async ask(): Promise<void> {
    const model = await this.liveModel.follow();
    await this.database.transaction(async (manager) => {
      await manager.query(`SELECT FROM topic_retagging FOR UPDATE`);
      if ((await this.state(manager)).running) return;
      await this.begin(manager, model);
      await manager.query(`UPDATE topic_retagging SET started_at = $1, ended_at = NULL`, [this.clock.now()]);
      await this.jobs.enqueue(TOPIC_RETAGGING, {}, { expireInSeconds: LONGEST }, manager);
      await this.tagging.taught(manager);
    });
  }

  async state(manager: EntityManager = this.database.manager): Promise<Retagging> {
    const [row] = await manager.query<[Omit<Retagging, 'sentence' | 'running'>]>(
      `SELECT done, total, model, started_at AS "startedAt", ended_at AS "endedAt" FROM topic_retagging`,
    );
    const running = row.startedAt !== null && row.endedAt === null && (await this.jobs.pending(TOPIC_RETAGGING, manager));
    return { ...row, running, sentence: sayProgress({ ...row, running }) };
  }

  /** Does the work from where it was, batch by batch, until all is done or the signal says so. */
  async run(signal: AbortSignal = this.stop.signal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const model = await this.liveModel.follow();
      if (!(await transact(this.database, (manager) => this.batch(manager, model)))) return;
    }
  }

  /** One batch, with the place it came to, in one transaction; when another model went live meanwhile, it begins anew. */
  private async batch(manager: EntityManager, model: number): Promise<boolean> {
    const [place] = await manager.query<Place[]>(
      `SELECT model, done_up_to AS "doneUpTo", done, total FROM topic_retagging WHERE started_at IS NOT NULL AND ended_at IS NULL FOR UPDATE`,
    );
    if (!place) return false;
    if (place.model !== model) await this.begin(manager, model);
    const { doneUpTo: after, done } = place.model === model ? place : { doneUpTo: null, done: 0 };
    const rows = await manager.query<{ id: string }[]>(
      `SELECT id FROM observations WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${BATCH}`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) return this.end(manager);
    await this.tagging.tagAll(manager, rows.map(({ id }) => id)); // prettier-ignore
    await manager.query(`UPDATE topic_retagging SET done_up_to = $1, done = done + $2, total = greatest(total, done + $2)`, [
      last.id,
      rows.length,
    ]);
    const part = (count: number): number => Math.floor((PARTS * count) / Math.max(place.total, count, 1));
    if (part(done + rows.length) > part(done)) await this.tagging.taught(manager);
    return true;
  }

  private async begin(manager: EntityManager, model: number): Promise<void> {
    await manager.query(
      `UPDATE topic_retagging SET model = $1, done_up_to = NULL, done = 0, total = (SELECT count(*) FROM observations)`,
      [model],
    );
  }

  /** All is done: the counts of every region changed, and are judged once. */
  private async end(manager: EntityManager): Promise<false> {
    await manager.query(`UPDATE topic_retagging SET ended_at = $1, total = done`, [this.clock.now()]);
    const regions = await manager.query<{ region: string }[]>(`SELECT DISTINCT region FROM observations`);
    for (const { region } of regions)
      await this.jobs.enqueue(OBSERVATIONS_STORED, { region, ids: [] } satisfies StoredObservations, {}, manager);
    await this.tagging.taught(manager, ['observations', 'trends']);
    return false;
  }

  beforeApplicationShutdown(): void {
    this.stop.abort();
  }
}

function sayProgress({ running, startedAt, endedAt, done, total, model }: Omit<Retagging, 'sentence'>): string {
  const number = (value: number): string => value.toLocaleString('nl');
  if (startedAt === null) return 'De oudere waarnemingen zijn nog niet opnieuw gelezen.';
  if (running) return `${number(done)} van de ${number(total)} waarnemingen zijn opnieuw gelezen.`;
  if (endedAt === null)
    return `Het labelen is afgebroken na ${number(done)} van de ${number(total)} waarnemingen. Begin het opnieuw.`;
  return `Alle waarnemingen zijn opnieuw gelezen met model ${model ?? 0}: ${number(total)} in totaal.`;
}
