import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import { Live } from '../../platform/live.js';
import { transact } from '../../platform/transact.js';
import { narrowest } from '../../people/visibility.js';
import { cleanText } from '../../privacy/clean-text.js';
import { redact } from '../../privacy/redact.js';
import { oneAtATime } from '../one-at-a-time.js';
import { Trend } from '../trend.entity.js';
import { TrendEditing } from './trend-editing.service.js';
import { record } from './trend-history.js';
import type { SightingAnswer } from '../trends.models.js';

/** Which observations belong together: starting, merging, splitting, answering proposals, and taking any of it back. */
@Injectable()
export class TrendShaping {
  constructor(
    private readonly database: DataSource,
    private readonly editing: TrendEditing,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  async start(viewer: Viewer, observationIds: string[], title: string): Promise<Trend> {
    return this.changing(viewer, async (manager) => {
      const trend = await this.make(manager, viewer, observationIds, title);
      const act = {
        trendId: trend.id,
        accountId: viewer.id,
        kind: 'start' as const,
        sentence: 'Trend begonnen met gekozen waarnemingen.',
      };
      await record(manager, act);
      return trend;
    });
  }

  /** Puts all of one trend into another; the oldest first date is kept, and the emptied trend points at the other. */
  async merge(viewer: Viewer, into: string, from: string): Promise<Trend> {
    if (into === from) throw new Refusal('trends.mergeWithItself');
    return this.changing(viewer, async (manager) => {
      const [first, second] = [into, from].sort();
      const locked = [
        await this.editing.locked(manager, viewer, first ?? into),
        await this.editing.locked(manager, viewer, second ?? from),
      ];
      const target = locked.find(({ id }) => id === into);
      const source = locked.find(({ id }) => id === from);
      if (!target || !source || source.mergedIntoId || target.mergedIntoId) throw new Refusal('trends.alreadyMerged');
      const moved = await this.move(manager, from, into, `Samengevoegd vanuit ‘${source.title}’.`);
      const proposed = await this.handOver(manager, from, into);
      const followers = await this.redirect(manager, from, into);
      const { closedAt, outcome } = source;
      const { firstSeen, sharingCanAmplify, audience } = target;
      const before = { from, moved, proposed, followers, closedAt, outcome, firstSeen, sharingCanAmplify, audience };
      const merged = { mergedIntoId: into, closedAt: closedAt ?? this.clock.now(), version: source.version + 1 };
      await manager.update(Trend, from, merged);
      // What was kept from others in one of the two stays so in the whole.
      await manager.update(Trend, into, {
        audience: narrowest(audience, source.audience),
        sharingCanAmplify: sharingCanAmplify || source.sharingCanAmplify,
      });
      await this.recount(manager, into, source.firstSeen);
      const sentence = `‘${source.title}’ hierin samengevoegd.`;
      await record(manager, { trendId: into, accountId: viewer.id, kind: 'merge', sentence, before });
      return manager.findOneByOrFail(Trend, { id: into });
    });
  }

  /** Makes a trend of its own from some of the evidence. */
  async split(viewer: Viewer, id: string, version: number, observationIds: string[], title: string): Promise<Trend> {
    let made: Trend | undefined;
    await this.editing.act(viewer, id, version, async (manager, trend) => {
      const all = await manager.query<{ observation_id: string }[]>(
        `SELECT observation_id FROM trend_observations WHERE trend_id = $1 AND state = 'joined'`,
        [id],
      );
      const chosen = all.map((row) => row.observation_id).filter((observation) => observationIds.includes(observation));
      if (chosen.length === 0 || chosen.length === all.length) throw new Refusal('trends.splitNeedsSome');
      await manager.query(`DELETE FROM trend_observations WHERE trend_id = $1 AND observation_id = ANY ($2)`, [id, chosen]);
      made = await this.make(manager, viewer, chosen, title, trend);
      trend.lastSeen = await this.lastSeen(manager, id);
      const before = { made: made.id, moved: chosen };
      await record(manager, {
        trendId: id,
        accountId: viewer.id,
        kind: 'split',
        sentence: `‘${made.title}’ afgesplitst.`,
        before,
      });
    });
    if (!made) throw new Refusal('trends.splitNeedsSome');
    return made;
  }

  async answerProposal(viewer: Viewer, trendId: string, observationId: string, accept: boolean): Promise<Trend> {
    return this.changing(viewer, async (manager) => {
      await this.editing.locked(manager, viewer, trendId);
      const [, changed] = await manager.query<[unknown[], number]>(
        `UPDATE trend_observations SET state = $3 WHERE trend_id = $1 AND observation_id = $2 AND state = 'proposed'
           AND NOT EXISTS (SELECT FROM trend_observations j WHERE j.observation_id = $2 AND j.state = 'joined')`,
        [trendId, observationId, accept ? 'joined' : 'rejected'],
      );
      if (changed === 0) throw new Refusal('trends.alreadyAnswered');
      if (accept) await this.recount(manager, trendId);
      const sentence = accept ? 'Voorgestelde waarneming toegevoegd.' : 'Voorgestelde waarneming afgewezen.';
      const before = { observationId, state: accept ? 'joined' : 'rejected' };
      await record(manager, { trendId, accountId: viewer.id, kind: 'proposal', sentence, before });
      return manager.findOneByOrFail(Trend, { id: trendId });
    });
  }

  /** 'Wij zien dit ook': one answer per organisation, the newest counts. */
  async answerSighting(viewer: Viewer, trendId: string, answer: SightingAnswer): Promise<Trend> {
    return this.changing(viewer, async (manager) => {
      const trend = await this.editing.locked(manager, viewer, trendId);
      await manager.query(
        `INSERT INTO sightings (trend_id, organisation_id, answer) VALUES ($1, $2, $3)
         ON CONFLICT (trend_id, organisation_id) DO UPDATE SET answer = excluded.answer, at = now()`,
        [trendId, viewer.organisation.id, answer],
      );
      // From now on a person counts on this trend: the machine does not clear it away when it becomes empty.
      await manager.update(Trend, trendId, { madeByMachine: false });
      return trend;
    });
  }

  /** Moves what belongs to one trend to another; what is in both stays once. Gives the ids that moved. */
  async move(manager: EntityManager, from: string, into: string, because: string, only?: string[]): Promise<string[]> {
    const [rows] = await manager.query<[{ observation_id: string }[], number]>(
      `DELETE FROM trend_observations WHERE trend_id = $1 AND state = 'joined' AND ($2::uuid[] IS NULL OR observation_id = ANY ($2))
       RETURNING observation_id`,
      [from, only ?? null],
    );
    const ids = rows.map((row) => row.observation_id);
    await this.join(manager, into, ids, because);
    return ids;
  }

  /** Lets what is proposed for one trend be proposed for another; what the other knows already stays there. Gives the ids. */
  async handOver(manager: EntityManager, from: string, into: string, only?: string[]): Promise<string[]> {
    const [rows] = await manager.query<[{ observation_id: string }[], number]>(
      `UPDATE trend_observations m SET trend_id = $2 WHERE trend_id = $1 AND state = 'proposed' AND ($3::uuid[] IS NULL OR observation_id = ANY ($3))
         AND NOT EXISTS (SELECT FROM trend_observations k WHERE k.trend_id = $2 AND k.observation_id = m.observation_id) RETURNING observation_id`,
      [from, into, only ?? null],
    );
    return rows.map((row) => row.observation_id);
  }

  /** Lets what was merged into one trend point at another. Gives the ids of those trends. */
  async redirect(manager: EntityManager, from: string, into: string, only?: string[]): Promise<string[]> {
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `UPDATE trends SET merged_into = $2 WHERE merged_into = $1 AND ($3::uuid[] IS NULL OR id = ANY ($3)) RETURNING id`,
      [from, into, only ?? null],
    );
    return rows.map(({ id }) => id);
  }

  /** First and last day of a trend from its evidence; never later than the oldest date it ever had. */
  async recount(manager: EntityManager, id: string, oldest?: Date): Promise<void> {
    await manager.query(
      `UPDATE trends SET version = version + 1, first_seen = least(first_seen, s.first, $2), last_seen = greatest(s.last, first_seen)
       FROM (SELECT min(o.noticed_at) AS first, max(o.noticed_at) AS last
             FROM trend_observations m JOIN observations o ON o.id = m.observation_id WHERE m.trend_id = $1 AND m.state = 'joined') s
       WHERE id = $1 AND s.first IS NOT NULL`,
      [id, oldest ?? null],
    );
  }

  private async lastSeen(manager: EntityManager, id: string): Promise<Date> {
    const [row] = await manager.query<[{ last: Date }]>(
      `SELECT max(o.noticed_at) AS last FROM trend_observations m JOIN observations o ON o.id = m.observation_id
       WHERE m.trend_id = $1 AND m.state = 'joined'`,
      [id],
    );
    return row.last;
  }

  private async make(manager: EntityManager, viewer: Viewer, ids: string[], rawTitle: string, parent?: Trend): Promise<Trend> {
    const title = redact(cleanText(rawTitle)).text.slice(0, 200);
    if (!title) throw new Refusal('trends.titleMissing');
    const [span] = await manager.query<[{ count: number; first: Date; last: Date; demo: boolean }]>(
      `SELECT count(*)::int AS count, min(noticed_at) AS first, max(noticed_at) AS last, bool_or(demo) AS demo
       FROM observations WHERE id = ANY ($1) AND region = $2`,
      [ids, viewer.region],
    );
    if (ids.length === 0 || span.count !== new Set(ids).size) throw new Refusal('observations.notFound');
    const { audience, region, sharingCanAmplify } = parent ?? { region: viewer.region };
    const known = {
      title,
      region,
      audience,
      sharingCanAmplify,
      firstSeen: parent?.firstSeen ?? span.first,
      lastSeen: span.last,
      madeByMachine: false,
    };
    const trend = await manager.save(Trend, { ...known, ownerId: viewer.id, demo: span.demo });
    await this.join(manager, trend.id, ids, 'Gekozen door een collega.');
    return manager.findOneByOrFail(Trend, { id: trend.id });
  }

  private async join(manager: EntityManager, trendId: string, ids: string[], because: string): Promise<void> {
    // What has found its place is no longer joined or proposed elsewhere.
    await manager.query(
      `DELETE FROM trend_observations WHERE observation_id = ANY ($1) AND (state = 'joined' OR (state = 'proposed' AND trend_id <> $2))`,
      [ids, trendId],
    );
    await manager.query(
      `INSERT INTO trend_observations (trend_id, observation_id, state, because) SELECT $1, unnest($2::uuid[]), 'joined', $3
       ON CONFLICT (trend_id, observation_id) DO UPDATE SET state = 'joined', because = excluded.because`,
      [trendId, ids, because],
    );
  }

  private async changing(viewer: Viewer, change: (manager: EntityManager) => Promise<Trend>): Promise<Trend> {
    return transact(this.database, async (manager) => {
      await oneAtATime(manager, viewer.region);
      const trend = await change(manager);
      await this.live.announce(manager, viewer.region, ['trends', 'observations']);
      return trend;
    });
  }
}
