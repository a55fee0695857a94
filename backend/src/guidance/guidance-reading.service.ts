import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Viewer } from '../people/viewer.js';
import { audiencesSeenBy, Audience } from '../people/visibility.js';
import { Clock } from '../platform/clock.js';
import { grouped } from '../platform/web/loaders.js';
import { Trend } from '../trends/trend.entity.js';
import { trendVisibleTo } from '../trends/trend-visibility.js';
import { Guidance, type GuidanceVersion, SavedGuidance } from './guidance.entity.js';
import { type Since, staleSentence } from './stale.js';

/** The inner circle reads along while a handreiking is written; others see what was vastgesteld. */
const seesConcepts = (viewer: Viewer) => audiencesSeenBy(viewer.roles).includes(Audience.core);
const MOST = 500;

/** Whether a text can be the id of a handreiking; anything else is simply not there. */
export const isId = (text: string): boolean => z.guid().safeParse(text).success;

/** A handreiking with the text of one of its versions. */
function asSaved(guidance: Guidance, saved: SavedGuidance): Guidance {
  const { title, content, schoolTypes, reviewBefore, level, checkedBy, savedAt, number } = saved;
  const status = guidance.status === 'expired' ? 'expired' : saved.adoptedAt ? 'adopted' : 'concept';
  const shown = { title, content, schoolTypes, reviewBefore, level, checkedBy, status, version: number, updatedAt: savedAt };
  return Object.assign(new Guidance(), guidance, shown);
}

/** Looks handreikingen up, each viewer the version that is meant for him or her. */
@Injectable()
export class GuidanceReading {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async all(viewer: Viewer): Promise<Guidance[]> {
    return this.shown(viewer, await this.visible(viewer).orderBy('guidance.updated_at', 'DESC').limit(MOST).getMany());
  }

  async find(viewer: Viewer, id: string): Promise<Guidance | null> {
    if (!isId(id)) return null;
    const [found] = await this.shown(viewer, await this.visible(viewer).andWhere('guidance.id = :id', { id }).getMany());
    return found ?? null;
  }

  /** An earlier version of a handreiking that the viewer may see; null when it is not for this viewer. */
  async version(viewer: Viewer, id: string, number: number): Promise<Guidance | null> {
    if (!isId(id) || !Number.isInteger(number)) return null;
    const guidance = await this.visible(viewer).andWhere('guidance.id = :id', { id }).getOne();
    if (!guidance || (!seesConcepts(viewer) && number !== guidance.adoptedVersion)) return null;
    const saved = await this.database.manager.findOneBy(SavedGuidance, { guidanceId: id, number });
    return saved ? asSaved(guidance, saved) : null;
  }

  /** The handreikingen about trends, also about what was merged into them. */
  async ofTrends(viewer: Viewer, trendIds: readonly string[]): Promise<Map<string, Guidance[]>> {
    const rows = await this.database.query<{ id: string; trend_id: string }[]>(
      `SELECT g.id, coalesce(t.merged_into, t.id) AS trend_id FROM guidances g JOIN trends t ON t.id = g.trend_id
       WHERE coalesce(t.merged_into, t.id) = ANY ($1)`,
      [trendIds],
    );
    if (rows.length === 0) return new Map();
    const query = this.visible(viewer).andWhere('guidance.id IN (:...ids)', { ids: rows.map(({ id }) => id) });
    const found = await this.shown(viewer, await query.orderBy('guidance.updated_at', 'DESC').getMany());
    const trendOf = new Map(rows.map((row) => [row.id, row.trend_id]));
    return grouped(found, ({ id }) => trendOf.get(id) ?? '');
  }

  /** The trends of handreikingen, as far as the viewer may see them. */
  async trends(viewer: Viewer, guidanceIds: readonly string[]): Promise<Map<string, Trend>> {
    const rows = await this.database.query<{ id: string; trend_id: string }[]>(
      `SELECT g.id, coalesce(t.merged_into, t.id) AS trend_id FROM guidances g JOIN trends t ON t.id = g.trend_id
       WHERE g.id = ANY ($1)`,
      [guidanceIds],
    );
    if (rows.length === 0) return new Map();
    const ids = rows.map((row) => row.trend_id);
    const query = this.database.manager.createQueryBuilder(Trend, 'trend').where(...trendVisibleTo(viewer));
    const trends = new Map((await query.andWhere('trend.id IN (:...ids)', { ids }).getMany()).map((trend) => [trend.id, trend]));
    return new Map(
      rows.flatMap(({ id, trend_id }): [string, Trend][] => {
        const trend = trends.get(trend_id);
        return trend ? [[id, trend]] : [];
      }),
    );
  }

  /** The versions of a handreiking, newest first; outside the werkgroep only what was vastgesteld, without names. */
  async versions(viewer: Viewer, guidanceId: string): Promise<GuidanceVersion[]> {
    const rows = await this.database.query<(GuidanceVersion & { adopted: boolean; role: string })[]>(
      `SELECT v.number, v.saved_at AS "savedAt", coalesce(a.name, v.saved_by_role) AS "savedBy", v.saved_by_role AS role, v.note,
              v.adopted_at IS NOT NULL AS adopted
       FROM guidance_versions v LEFT JOIN accounts a ON a.id = v.saved_by WHERE v.guidance_id = $1 ORDER BY v.number DESC`,
      [guidanceId],
    );
    const named = viewer.permissions.has('guidance.edit');
    return rows
      .filter(({ adopted }) => adopted || seesConcepts(viewer))
      .map(({ number, savedAt, savedBy, role, note }) => ({ number, savedAt, savedBy: named ? savedBy : role, note }));
  }

  /** Why each of these asks for another look; those that do not are absent. */
  async stale(viewer: Viewer, guidanceIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<(Since & { id: string })[]>(
      `SELECT g.id, g.status, g.version, g.adopted_version AS "adoptedVersion", g.expired_reason AS "expiredReason",
              coalesce(v.review_before, g.review_before) AS "reviewBefore",
              CASE WHEN v.adopted_at IS NOT NULL THEN json_build_object('level', v.level, 'certainty', v.certainty) END AS adopted,
              CASE WHEN t.id IS NOT NULL THEN json_build_object('level', t.level, 'certainty', t.certainty) END AS trend,
              EXISTS (SELECT FROM trend_observations m WHERE m.trend_id = t.id AND m.state = 'joined' AND m.at > v.adopted_at)
                AS "newEvidence"
       FROM guidances g
       LEFT JOIN guidance_versions v ON v.guidance_id = g.id AND v.number = g.adopted_version
       LEFT JOIN trends own ON own.id = g.trend_id
       LEFT JOIN trends t ON t.id = coalesce(own.merged_into, own.id)
       WHERE g.id = ANY ($1)`,
      [guidanceIds],
    );
    const inside = seesConcepts(viewer);
    const seen = (row: Since): Since => (inside || row.status !== 'concept' ? row : { ...row, status: 'adopted' });
    return new Map(
      rows.flatMap((row): [string, string][] => {
        const sentence = staleSentence(seen(row), this.clock.now(), inside);
        return sentence ? [[row.id, sentence]] : [];
      }),
    );
  }

  private visible(viewer: Viewer) {
    const query = this.database.manager.createQueryBuilder(Guidance, 'guidance').where('guidance.region = :region', viewer);
    return seesConcepts(viewer) ? query : query.andWhere('guidance.adopted_version IS NOT NULL');
  }

  /** What each viewer gets to read: the newest text, or outside the inner circle the text that was vastgesteld. */
  private async shown(viewer: Viewer, guidances: Guidance[]): Promise<Guidance[]> {
    if (seesConcepts(viewer) || guidances.length === 0) return guidances;
    const wanted = guidances.map(({ id, adoptedVersion }) => ({ guidanceId: id, number: adoptedVersion ?? 0 }));
    const saved = await this.database.manager.find(SavedGuidance, { where: wanted });
    const byId = new Map(saved.map((version) => [version.guidanceId, version]));
    return guidances.flatMap((guidance) => {
      const version = byId.get(guidance.id);
      return version ? [asSaved(guidance, version)] : [];
    });
  }
}
