import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Observation } from '../observations/observation.entity.js';
import type { Viewer } from '../people/viewer.js';
import { visibleTo } from '../people/visibility.js';
import { Clock } from '../platform/clock.js';
import { distinctMoments } from './distinct-moments.js';
import type { Act } from './changing/trend-history.js';
import { Trend } from './trend.entity.js';
import { trendVisibleTo } from './trend-visibility.js';
import { undoable } from './changing/trend-undo.service.js';
import type { Evidence, SightingAnswer, TrendChange, TrendMembership, UpcomingTime } from './trends.models.js';

/** How often a label occurs in the evidence of a trend. */
export interface LabelCount {
  trend_id: string;
  kind: string;
  value: string;
  label: string;
  municipality_code: string | null;
}

/** How much evidence a trend has, and from how many organisations or feeds. */
export interface EvidenceCount {
  trend_id: string;
  observations: number;
  organisations: number;
}

/** One organisation's answer to 'zien jullie dit ook?'. */
export interface SightingRow {
  trend_id: string;
  organisation_id: string;
  answer: SightingAnswer;
}

/** What is known of many trends at once: one statement per fact, however many trends are shown. */
@Injectable()
export class TrendFacts {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The labels of the evidence, most frequent first. */
  labels(trendIds: readonly string[]): Promise<LabelCount[]> {
    return this.database.query(
      `SELECT m.trend_id, t.kind, t.value, min(t.label) AS label, t.municipality_code
       FROM trend_observations m JOIN tags t ON t.observation_id = m.observation_id AND NOT t.rejected
       WHERE m.trend_id = ANY ($1) AND m.state = 'joined' AND t.kind IN ('topic', 'platform', 'place')
       GROUP BY 1, 2, 3, 5 ORDER BY count(*) DESC, t.value`,
      [trendIds],
    );
  }

  counts(trendIds: readonly string[]): Promise<EvidenceCount[]> {
    return this.database.query(
      `SELECT m.trend_id, count(*)::int AS observations, count(DISTINCT coalesce(o.organisation_id, o.feed_id))::int AS organisations
       FROM trend_observations m JOIN observations o ON o.id = m.observation_id
       WHERE m.trend_id = ANY ($1) AND m.state = 'joined' GROUP BY 1`,
      [trendIds],
    );
  }

  /** The newest answer of each organisation, also those given when it was still another trend. */
  sightings(trendIds: readonly string[]): Promise<SightingRow[]> {
    return this.database.query(
      `SELECT DISTINCT ON (1, 2) coalesce(t.merged_into, t.id) AS trend_id, s.organisation_id, s.answer
       FROM sightings s JOIN trends t ON t.id = s.trend_id WHERE coalesce(t.merged_into, t.id) = ANY ($1) ORDER BY 1, 2, s.at DESC`,
      [trendIds],
    );
  }

  /** The evidence of one trend that the viewer may see, newest first. */
  async evidence(viewer: Viewer, trendId: string, state: 'joined' | 'proposed', first: number): Promise<Evidence[]> {
    const [sql, parameters] = visibleTo(viewer, 'observation');
    const observations = await this.database.manager
      .createQueryBuilder(Observation, 'observation')
      .leftJoinAndSelect('observation.organisation', 'organisation')
      .where(sql, parameters)
      .andWhere(
        `EXISTS (SELECT FROM trend_observations m WHERE m.trend_id = :trendId AND m.observation_id = observation.id AND m.state = :state)`,
        { trendId, state },
      )
      .orderBy('observation.noticed_at', 'DESC')
      .limit(Math.min(Math.max(first, 1), 200))
      .getMany();
    const reasons = await this.database.query<{ observation_id: string; score: number | null; because: string; at: Date }[]>(
      `SELECT observation_id, score, because, at FROM trend_observations WHERE trend_id = $1 AND state = $2`,
      [trendId, state],
    );
    const byId = new Map(reasons.map((reason) => [reason.observation_id, reason]));
    return observations.flatMap((observation) => {
      const reason = byId.get(observation.id);
      return reason ? [{ observation, state, score: reason.score, because: reason.because, at: reason.at }] : [];
    });
  }

  /** The trends that observations belong to, or might, as far as the viewer may see them. */
  async memberships(viewer: Viewer, observationIds: readonly string[]): Promise<(TrendMembership & { observationId: string })[]> {
    const rows = await this.database.query<
      { trend_id: string; observation_id: string; state: string; score: number | null; because: string }[]
    >(
      `SELECT m.trend_id, m.observation_id, m.state, m.score, m.because FROM trend_observations m
       WHERE m.observation_id = ANY ($1) AND m.state <> 'rejected'`,
      [observationIds],
    );
    const trends = await this.database.manager
      .createQueryBuilder(Trend, 'trend')
      .where(...trendVisibleTo(viewer))
      .andWhere('trend.id = ANY (:ids)', { ids: rows.map((row) => row.trend_id) })
      .getMany();
    const byId = new Map(trends.map((trend) => [trend.id, trend]));
    return rows.flatMap(({ trend_id, observation_id, state, score, because }) => {
      const trend = byId.get(trend_id);
      return trend ? [{ observationId: observation_id, trend, state, score, because }] : [];
    });
  }

  async history(trendId: string): Promise<TrendChange[]> {
    const rows = await this.database.query<(Omit<TrendChange, 'undoable'> & { kind: Act['kind']; undone: boolean })[]>(
      `SELECT c.id, c.at, coalesce(a.name, 'Onderstroom') AS by, c.kind, c.undone_at IS NOT NULL AS undone,
              CASE WHEN c.undone_at IS NULL THEN c.sentence ELSE c.sentence || ' (teruggedraaid)' END AS sentence
       FROM trend_changes c LEFT JOIN accounts a ON a.id = c.account_id WHERE c.trend_id = $1 ORDER BY c.at DESC LIMIT 100`,
      [trendId],
    );
    return rows.map(({ kind, undone, ...change }) => ({ ...change, undoable: !undone && undoable.includes(kind) }));
  }

  /** Announced moments that are still to come or going on, each once, soonest first. */
  async upcoming(trendIds: readonly string[]): Promise<(UpcomingTime & { trendId: string })[]> {
    const moments = await this.database.query<(UpcomingTime & { trendId: string })[]>(
      `SELECT DISTINCT ON (t.starts_at, m.trend_id) t.starts_at AS start, t.ends_at AS "end", t.precision, t.label AS text,
              m.trend_id AS "trendId", m.observation_id AS "observationId", trend.level, trend.title,
              (SELECT p.label FROM tags p WHERE p.observation_id = t.observation_id AND p.kind = 'place' AND NOT p.rejected
               ORDER BY length(p.label) DESC LIMIT 1) AS place
       FROM trend_observations m
       JOIN tags t ON t.observation_id = m.observation_id AND t.kind = 'event_time' AND NOT t.rejected
       JOIN trends trend ON trend.id = m.trend_id
       WHERE m.trend_id = ANY ($1) AND m.state = 'joined'
         AND coalesce(t.ends_at, t.starts_at + CASE WHEN t.precision IN ('minute', 'hour') THEN interval '2 hours' ELSE interval '1 day' END) > $2
       ORDER BY t.starts_at, m.trend_id, t.id LIMIT 50`,
      [trendIds, this.clock.now()],
    );
    return distinctMoments(moments);
  }
}
