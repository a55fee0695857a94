import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import type { Audience } from '../../people/visibility.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import { Live } from '../../platform/live.js';
import { transact } from '../../platform/transact.js';
import { oneAtATime } from '../one-at-a-time.js';
import { Trend } from '../trend.entity.js';
import { needsTwo, TrendEditing } from './trend-editing.service.js';
import type { Act } from './trend-history.js';
import { TrendShaping } from './trend-shaping.service.js';

/** An act as the history keeps it. */
interface KeptAct {
  id: string;
  trend_id: string;
  kind: Act['kind'];
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** The acts that can be taken back. */
export const undoable: readonly Act['kind'][] = ['update', 'level', 'close', 'reopen', 'merge', 'split', 'proposal'];

/** Takes one act of the history back, whoever did it; what came after it stays when it touched something else. */
@Injectable()
export class TrendUndo {
  constructor(
    private readonly database: DataSource,
    private readonly editing: TrendEditing,
    private readonly shaping: TrendShaping,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  async undo(viewer: Viewer, changeId: string): Promise<Trend> {
    return transact(this.database, async (manager) => {
      await oneAtATime(manager, viewer.region);
      const [act] = await manager.query<KeptAct[]>(
        `SELECT id, trend_id, kind, before, after FROM trend_changes WHERE id = $1 AND undone_at IS NULL FOR UPDATE`,
        [changeId],
      );
      if (!act || !undoable.includes(act.kind)) throw new Refusal('trends.cannotUndo');
      const trend = await this.editing.locked(manager, viewer, act.trend_id);
      await this.takeBack(manager, viewer, trend, act);
      await manager.query(`UPDATE trend_changes SET undone_at = now() WHERE id = $1`, [changeId]);
      await this.live.announce(manager, viewer.region, ['trends', 'observations']);
      return manager.findOneByOrFail(Trend, { id: trend.id });
    });
  }

  private takeBack(manager: EntityManager, viewer: Viewer, trend: Trend, act: KeptAct): Promise<void> {
    if (trend.mergedIntoId) throw new Refusal('trends.changedSince');
    if (act.kind === 'merge' || act.kind === 'split') {
      if (!viewer.permissions.has('trends.merge')) throw new Refusal('people.notAllowed');
      return act.kind === 'merge' ? this.unmerge(manager, viewer, trend, act) : this.unsplit(manager, viewer, trend, act);
    }
    return act.kind === 'proposal' ? this.unanswer(manager, trend, act) : this.restore(manager, viewer, trend, act);
  }

  private async unmerge(manager: EntityManager, viewer: Viewer, trend: Trend, { before }: KeptAct): Promise<void> {
    const kept = before as unknown as KeptMerge;
    const source = await this.editing.locked(manager, viewer, kept.from);
    if (source.mergedIntoId !== trend.id) throw new Refusal('trends.changedSince');
    const elsewhere = await manager.query<unknown[]>(
      `SELECT FROM trend_observations WHERE observation_id = ANY ($1) AND state = 'joined' AND trend_id <> $2`,
      [kept.moved, trend.id],
    );
    if (elsewhere.length > 0) throw new Refusal('trends.changedSince');
    await this.shaping.move(manager, trend.id, kept.from, 'Samenvoegen teruggedraaid.', kept.moved);
    await this.shaping.handOver(manager, trend.id, kept.from, kept.proposed);
    await this.shaping.redirect(manager, trend.id, kept.from, kept.followers);
    const closedAt = kept.closedAt ? new Date(kept.closedAt) : null;
    const { outcome, sharingCanAmplify, audience } = kept;
    await manager.update(Trend, kept.from, { mergedIntoId: null, closedAt, outcome, version: source.version + 1 });
    await manager.update(Trend, trend.id, { firstSeen: new Date(kept.firstSeen), sharingCanAmplify, audience });
    await this.shaping.recount(manager, trend.id);
  }

  private async unsplit(manager: EntityManager, viewer: Viewer, trend: Trend, { before }: KeptAct): Promise<void> {
    const made = await this.editing.locked(manager, viewer, String(before['made']));
    if (made.version !== 1 || made.mergedIntoId) throw new Refusal('trends.changedSince');
    await this.shaping.move(manager, made.id, trend.id, 'Splitsen teruggedraaid.');
    await this.shaping.handOver(manager, made.id, trend.id);
    await manager.update(Trend, made.id, { mergedIntoId: trend.id, closedAt: this.clock.now(), version: 2 });
    await this.shaping.recount(manager, trend.id);
  }

  private async unanswer(manager: EntityManager, trend: Trend, { before }: KeptAct): Promise<void> {
    const [, changed] = await manager.query<[unknown[], number]>(
      `UPDATE trend_observations SET state = 'proposed' WHERE trend_id = $1 AND observation_id = $2 AND state = $3`,
      [trend.id, before['observationId'], before['state']],
    );
    if (changed === 0) throw new Refusal('trends.changedSince');
    await this.shaping.recount(manager, trend.id);
  }

  private async restore(manager: EntityManager, viewer: Viewer, trend: Trend, { before, after }: KeptAct): Promise<void> {
    for (const [key, value] of Object.entries(after))
      if (plain(trend[key as keyof Trend]) !== plain(value)) throw new Refusal('trends.changedSince');
    const { level, ...restored } = revive(before);
    // Back to a higher colour is raising it: that takes a second person, also when it is an undoing.
    const colour = level === undefined ? {} : needsTwo(trend.level, level) ? this.editing.ask(viewer, level) : { level };
    await manager.save(Trend, { ...trend, ...restored, ...colour, version: trend.version + 1 });
  }
}

/** What a merge leaves behind to be taken back. */
interface KeptMerge {
  from: string;
  moved: string[];
  proposed: string[];
  followers: string[];
  closedAt: string | null;
  outcome: string | null;
  firstSeen: string;
  sharingCanAmplify: boolean;
  audience: Audience;
}

const plain = (value: unknown): string => JSON.stringify(value ?? null);

/** Dates that a JSON column made texts of become dates again. */
function revive(before: Record<string, unknown>): Partial<Trend> {
  const dates = ['reviewAt', 'closedAt', 'pendingAt'];
  return Object.fromEntries(
    Object.entries(before).map(([key, value]) => [key, dates.includes(key) && value ? new Date(String(value)) : value]),
  );
}
