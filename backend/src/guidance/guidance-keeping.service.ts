import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import { Trend } from '../trends/trend.entity.js';
import { Guidance, SavedGuidance } from './guidance.entity.js';
import { isId } from './guidance-reading.service.js';
import { roleInWords } from '../people/roles.js';

/** Keeps handreikingen: one writer at a time, every save a version. */
@Injectable()
export class GuidanceKeeping {
  constructor(
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** The handreiking of a trend that is not vervallen; two people who begin at once get the same one. */
  async living(manager: EntityManager, trendId: string): Promise<Guidance | null> {
    await manager.query(`SELECT FROM trends WHERE id = $1 FOR UPDATE`, [trendId]);
    return manager.findOneBy(Guidance, { trendId, status: Not('expired') });
  }

  /** The handreiking that a viewer may change, locked; refuses when somebody else saved since version `version`. */
  async locked(manager: EntityManager, viewer: Viewer, id: string, version: number | null): Promise<Guidance> {
    const where = { id, region: viewer.region };
    const guidance = isId(id) ? await manager.findOne(Guidance, { where, lock: { mode: 'pessimistic_write' } }) : null;
    if (!guidance) throw new Refusal('guidance.notFound');
    if (version !== null && guidance.version !== version) {
      const by = await this.lastWriter(manager, guidance);
      throw new Refusal('guidance.changedByOther', { by, version: guidance.version });
    }
    if (guidance.status === 'expired') throw new Refusal('guidance.alreadyExpired');
    return guidance;
  }

  /** The trend that a handreiking is about, also when it was merged. */
  async trendOf(manager: EntityManager, { trendId }: Guidance): Promise<Trend | null> {
    const trend = trendId ? await manager.findOneBy(Trend, { id: trendId }) : null;
    return trend?.mergedIntoId ? manager.findOneBy(Trend, { id: trend.mergedIntoId }) : trend;
  }

  /** Keeps the text as a new version, a concept until it is vastgesteld again. */
  async keep(manager: EntityManager, viewer: Viewer, guidance: Guidance, trend: Trend | null, note: string): Promise<Guidance> {
    const number = guidance.version + 1;
    const level = trend?.level ?? guidance.level;
    Object.assign(guidance, { version: number, level, status: 'concept', checkedBy: null, updatedAt: this.now() });
    const kept = await this.store(manager, guidance);
    const { title, content, schoolTypes, reviewBefore } = kept;
    await manager.insert(SavedGuidance, {
      guidanceId: kept.id,
      ...{ number, title, content, schoolTypes, reviewBefore, level, note },
      certainty: trend?.certainty ?? null,
      savedById: viewer.id,
      savedByRole: roleInWords(viewer.roles),
      savedAt: this.now(),
    });
    return kept;
  }

  async store(manager: EntityManager, guidance: Guidance): Promise<Guidance> {
    const kept = await manager.save(Guidance, guidance);
    await this.live.announce(manager, kept.region, ['guidance', 'trends']);
    return kept;
  }

  private async lastWriter(manager: EntityManager, { id, version }: Guidance): Promise<string> {
    const [row] = await manager.query<{ by: string }[]>(
      `SELECT coalesce(a.name, v.saved_by_role) AS by FROM guidance_versions v LEFT JOIN accounts a ON a.id = v.saved_by
       WHERE v.guidance_id = $1 AND v.number = $2`,
      [id, version],
    );
    return row?.by ?? '';
  }
}
