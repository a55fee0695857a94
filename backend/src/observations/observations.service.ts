import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audience, visibleTo } from '../people/visibility.js';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Jobs } from '../platform/jobs.js';
import { Live } from '../platform/live.js';
import { transact } from '../platform/transact.js';
import { redactExcept } from '../privacy/restore.js';
import { checkedMoment, checkedText } from './check-note.js';
import type { GateAct, RestoredSpanInput } from './gate-act.models.js';
import { keepGateActs, readGateActs } from './gate-acts.js';
import { Observation, type SaidWithChips, type ToldBy } from './observation.entity.js';

/** The queue of what was stored and waits for the next stage; payload: StoredObservations. */
export const OBSERVATIONS_STORED = 'observations.stored';

/** Observations of one region that were stored together; none when one was taken back, and only what is left has to be judged. */
export interface StoredObservations {
  region: string;
  ids: string[];
}

/** How long the writer may take a note back, in milliseconds. */
const UNDO_WITHIN = 10 * 60_000;

/** A note as it comes from the phone. */
export interface Note {
  clientId: string;
  text: string;
  toldBy?: ToldBy | null;
  noticedAt?: Date;
  audience?: Audience;
  said: SaidWithChips;
  /** What the gate masks and the writer puts back. */
  restored?: RestoredSpanInput[];
}

/** What professionals noticed: stored once, masked, and handed to the next stage in the same transaction. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** Stores a note; sending the same one again (a phone that lost its connection) gives the first one back. */
  async log(viewer: Viewer, note: Note): Promise<Observation> {
    const text = checkedText(note.text);
    const noticedAt = checkedMoment(note.noticedAt, this.clock.now());
    const restored = note.restored ?? [];
    const masked = redactExcept(text, restored);
    const id = await this.database.transaction(async (manager) => {
      const inserted = await manager
        .createQueryBuilder()
        .insert()
        .into(Observation)
        .values({
          region: viewer.region,
          audience: note.audience ?? Audience.core,
          origin: 'person',
          text: masked.text,
          masked: masked.spans,
          accountId: viewer.id,
          organisationId: viewer.organisation.id,
          toldBy: note.toldBy ?? null,
          said: note.said,
          noticedAt,
          createdAt: this.clock.now(),
          clientId: note.clientId,
          demo: viewer.organisation.demo,
        })
        .orIgnore()
        .returning('id')
        .execute();
      const [row] = inserted.raw as { id: string }[];
      if (row) await keepGateActs(manager, viewer, row.id, masked.restored, this.clock.now());
      if (row) await this.stored(manager, viewer.region, [row.id]);
      return row?.id;
    });
    return this.own(viewer, id ? { id } : { clientId: note.clientId });
  }

  /** Hands stored observations to the next stage, and tells every open screen; call it in the transaction that stores them. */
  async stored(manager: EntityManager, region: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.jobs.enqueue(OBSERVATIONS_STORED, { region, ids } satisfies StoredObservations, {}, manager);
    await this.live.announce(manager, region, ['observations']);
  }

  /** Takes a note back: its writer, within ten minutes. Nothing of it is kept. */
  async undo(viewer: Viewer, id: string): Promise<void> {
    await transact(this.database, async (manager) => {
      const observation = await manager.findOneBy(Observation, { id, accountId: viewer.id });
      if (!observation) throw new Refusal('observations.notYours');
      if (!this.canUndo(viewer, observation)) throw new Refusal('observations.undoTooLate');
      await this.takeBack(manager, observation.region, [id]);
    });
  }

  /** Removes observations of one region as if they had never been, in the given transaction; what is left of their trends is judged anew. */
  async takeBack(manager: EntityManager, region: string, ids: string[]): Promise<void> {
    await manager.query(`SELECT FROM observations WHERE region = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE`, [region, ids]);
    await manager.query(`DELETE FROM observations WHERE region = $1 AND id = ANY ($2)`, [region, ids]);
    await this.jobs.enqueue(OBSERVATIONS_STORED, { region, ids: [] } satisfies StoredObservations, {}, manager);
    await this.live.announce(manager, region, ['observations', 'trends']);
  }

  canUndo(viewer: Viewer, observation: Observation): boolean {
    return observation.accountId === viewer.id && this.clock.now().getTime() - observation.createdAt.getTime() < UNDO_WITHIN;
  }

  /** One observation, when the viewer may see it. */
  find(viewer: Viewer, id: string): Promise<Observation | null> {
    return this.database.manager
      .createQueryBuilder(Observation, 'observation')
      .leftJoinAndSelect('observation.organisation', 'organisation')
      .where('observation.id = :id', { id })
      .andWhere(...visibleTo(viewer, 'observation'))
      .getOne();
  }

  /** What writers of the region put back after the gate masked it. */
  gateActs(viewer: Viewer, first: number): Promise<GateAct[]> {
    return readGateActs(this.database.manager, viewer, first);
  }

  private async own(viewer: Viewer, key: { id: string } | { clientId: string }): Promise<Observation> {
    const where = { ...key, accountId: viewer.id };
    const observation = await this.database.manager.findOne(Observation, { where, relations: { organisation: true } });
    if (!observation) throw new Refusal('observations.notYours');
    return observation;
  }
}
