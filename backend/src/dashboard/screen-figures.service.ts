import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import type { Sight } from '../people/visibility.js';
import { audiencesSeenBy } from '../people/visibility.js';
import { Clock } from '../platform/clock.js';
import type { Names } from './hide-schools.js';
import type { Sources } from './presentation.js';
import { isInside } from '../trends/trend-visibility.js';

const ZONE = 'Europe/Amsterdam';
export const WEEKS = 12;
/** The map shows the last four weeks. */
const MAP_DAYS = 28;
const LATEST = 12;

/** One observation with its labels, as the screen needs it. */
export interface LatestRow {
  id: string;
  at: Date;
  text: string;
  origin: string;
  organisation: string | null;
  trend_id: string | null;
  topics: string[];
  platforms: string[];
  places: string[];
}

const tags = (kind: string, column: string) =>
  `ARRAY(SELECT t.${column} FROM tags t WHERE t.observation_id = o.id AND t.kind = '${kind}' AND NOT t.rejected AND t.value <> 'offline' ORDER BY t.certainty DESC NULLS LAST, t.value)`;

/** The figures of the shared screen, each with one statement, for what somebody with this sight may see. */
@Injectable()
export class ScreenFigures {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How many observations came in since a moment, and from how many organisations and feeds. */
  async fresh(sight: Sight, since: Date): Promise<{ observations: number; organisations: number }> {
    const [row] = await this.database.query<[{ observations: number; organisations: number }]>(
      `SELECT count(*)::int AS observations, count(DISTINCT coalesce(organisation_id, feed_id))::int AS organisations
       FROM observations WHERE region = $1 AND audience = ANY ($2) AND NOT noise AND created_at > $3`,
      [sight.region, audiencesSeenBy(sight.roles), since],
    );
    return row;
  }

  latest(sight: Sight): Promise<LatestRow[]> {
    return this.database.query(
      `SELECT o.id, o.created_at AS at, coalesce(o.title, o.text) AS text, o.origin, org.name AS organisation, trend.id AS trend_id,
              ${tags('topic', 'value')} AS topics, ${tags('platform', 'label')} AS platforms, ${tags('place', 'label')} AS places
       FROM observations o
       LEFT JOIN organisations org ON org.id = o.organisation_id
       LEFT JOIN trend_observations m ON m.observation_id = o.id AND m.state = 'joined'
       LEFT JOIN trends trend ON trend.id = m.trend_id AND trend.audience = ANY ($2) AND ($3 OR NOT trend.sharing_can_amplify)
       WHERE o.region = $1 AND o.audience = ANY ($2) AND NOT o.noise ORDER BY o.created_at DESC, o.id LIMIT ${LATEST}`,
      [sight.region, audiencesSeenBy(sight.roles), isInside(sight)],
    );
  }

  /** The Mondays of the last twelve weeks, the present one last. */
  weeks(): string[] {
    const monday = DateTime.fromJSDate(this.clock.now(), { zone: ZONE }).startOf('week');
    return Array.from({ length: WEEKS }, (_, index) => monday.minus({ weeks: WEEKS - 1 - index }).toISODate() ?? '');
  }

  /** Observations per topic and week. */
  topicWeeks(sight: Sight): Promise<{ topic: string; week: string; count: number; organisations: number }[]> {
    return this.database.query(
      `SELECT t.value AS topic, to_char(date_trunc('week', o.noticed_at AT TIME ZONE '${ZONE}'), 'YYYY-MM-DD') AS week, count(*)::int AS count,
              count(DISTINCT coalesce(o.organisation_id, o.feed_id))::int AS organisations
       FROM observations o JOIN tags t ON t.observation_id = o.id AND t.kind = 'topic' AND NOT t.rejected
       WHERE o.region = $1 AND o.audience = ANY ($2) AND NOT o.noise AND o.noticed_at >= ($3::date)::timestamp AT TIME ZONE '${ZONE}'
       GROUP BY 1, 2`,
      [sight.region, audiencesSeenBy(sight.roles), this.weeks()[0]],
    );
  }

  /** Observations per municipality in the last four weeks. */
  municipalities(sight: Sight): Promise<{ code: string; count: number; organisations: number }[]> {
    return this.database.query(
      `SELECT t.municipality_code AS code, count(DISTINCT o.id)::int AS count,
              count(DISTINCT coalesce(o.organisation_id, o.feed_id))::int AS organisations
       FROM observations o JOIN tags t ON t.observation_id = o.id AND t.kind = 'place' AND NOT t.rejected
       WHERE o.region = $1 AND o.audience = ANY ($2) AND NOT o.noise AND o.noticed_at > $3::timestamptz - make_interval(days => ${MAP_DAYS})
         AND t.municipality_code IS NOT NULL GROUP BY 1`,
      [sight.region, audiencesSeenBy(sight.roles), this.clock.now()],
    );
  }

  /** How many organisations and feeds stand behind each of these trends, week by week and around today. */
  async sources(trendIds: readonly string[]): Promise<Map<string, Sources>> {
    const day = `(o.noticed_at AT TIME ZONE '${ZONE}')::date`;
    const count = 'count(DISTINCT coalesce(o.organisation_id, o.feed_id))';
    const rows = await this.database.query<
      { trend_id: string; week: string | null; all: number; recent: number; before: number }[]
    >(
      `SELECT m.trend_id, to_char(date_trunc('week', ${day}), 'YYYY-MM-DD') AS week, ${count}::int AS all,
              (${count} FILTER (WHERE ${day} > $2::date - 7 AND ${day} <= $2::date))::int AS recent,
              (${count} FILTER (WHERE ${day} > $2::date - 35 AND ${day} <= $2::date - 7))::int AS before
       FROM trend_observations m JOIN observations o ON o.id = m.observation_id
       WHERE m.trend_id = ANY ($1) AND m.state = 'joined'
       GROUP BY GROUPING SETS ((1), (1, 2))`,
      [trendIds, DateTime.fromJSDate(this.clock.now(), { zone: ZONE }).toISODate()],
    );
    const known = new Map(trendIds.map((id) => [id, { weeks: new Map<string, number>(), recent: 0, before: 0 }]));
    for (const { trend_id: id, week, all, recent, before } of rows) {
      const sources = known.get(id);
      if (sources && week) sources.weeks.set(week, all);
      else if (sources) Object.assign(sources, { recent, before });
    }
    return known;
  }

  /** The names of schools, organisations and people of a region, which a shared screen never shows. */
  async names(region: string): Promise<Names> {
    const rows = await this.database.query<{ name: string; kind: string }[]>(
      `SELECT name, kind FROM organisations WHERE region = $1
       UNION ALL SELECT a.name, 'person' FROM accounts a JOIN organisations o ON o.id = a.organisation_id WHERE o.region = $1`,
      [region],
    );
    const of = (test: (kind: string) => boolean) => rows.filter(({ kind }) => test(kind)).map(({ name }) => name);
    return {
      schools: of((kind) => kind === 'school'),
      organisations: of((kind) => kind !== 'school' && kind !== 'person'),
      people: of((kind) => kind === 'person'),
    };
  }
}
