import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Refusal } from '../platform/errors.js';
import { Live } from '../platform/live.js';
import { Trend } from './trend.entity.js';
import { TrendEditing } from './trend-editing.service.js';
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
  ) {}

  async undo(viewer: Viewer, changeId: string): Promise<Trend> {
    return this.database.transaction(async (manager) => {
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

  private async takeBack(manager: EntityManager, viewer: Viewer, trend: Trend, { kind, before, after }: KeptAct): Promise<void> {
    if (kind === 'merge') {
      const from = String(before['from']);
      await this.shaping.move(manager, trend.id, from, 'Samenvoegen teruggedraaid.', before['moved'] as string[]);
      const closedAt = before['closedAt'] ? new Date(String(before['closedAt'])) : null;
      await manager.update(Trend, from, { mergedIntoId: null, closedAt, outcome: (before['outcome'] as string | null) ?? null });
      return this.shaping.recount(manager, trend.id);
    }
    if (kind === 'split') {
      const made = String(before['made']);
      await this.shaping.move(manager, made, trend.id, 'Splitsen teruggedraaid.');
      await this.editing.locked(manager, viewer, made);
      await manager.update(Trend, made, { mergedIntoId: trend.id, closedAt: new Date() });
      return this.shaping.recount(manager, trend.id);
    }
    if (kind === 'proposal') {
      await manager.query(`UPDATE trend_observations SET state = 'proposed' WHERE trend_id = $1 AND observation_id = $2`, [
        trend.id,
        before['observationId'],
      ]);
      return this.shaping.recount(manager, trend.id);
    }
    const restored = kind === 'close' ? { closedAt: null, outcome: null } : revive(before);
    for (const [key, value] of Object.entries(after))
      if (kind !== 'close' && plain(trend[key as keyof Trend]) !== plain(value)) throw new Refusal('trends.changedSince');
    await manager.save(Trend, { ...trend, ...restored, version: trend.version + 1 });
  }
}

const plain = (value: unknown): string => JSON.stringify(value ?? null);

/** Dates that a JSON column made texts of become dates again. */
function revive(before: Record<string, unknown>): Partial<Trend> {
  const dates = ['reviewAt', 'closedAt'];
  return Object.fromEntries(
    Object.entries(before).map(([key, value]) => [key, dates.includes(key) && value ? new Date(String(value)) : value]),
  );
}
