import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import type { Sight } from '../people/visibility.js';
import { Clock } from '../platform/clock.js';
import { grouped } from '../platform/web/loaders.js';
import { momentum } from './momentum.js';
import { Trend } from './trend.entity.js';
import { trendVisibleTo } from './trend-visibility.js';
import type { DayCount, MomentumReading, TrendFilter, TrendPage } from './trends.models.js';

/** How many days a timeline shows: twelve weeks. */
export const TIMELINE_DAYS = 84;
/** Most trends that a list weighs. */
const MOST = 1_000;
const ZONE = 'Europe/Amsterdam';
/** The order of a list: what moves first. */
const order = ['rising', 'new', 'steady', 'falling', 'quiet'];

/** Looks trends up, for the viewer who may see them, with figures for many at once. */
@Injectable()
export class TrendReading {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One trend; within a transaction on its own connection, so that it never waits for a second one. */
  find(viewer: Viewer, id: string, within = this.database.manager): Promise<Trend | null> {
    return this.visible(viewer, within).andWhere('trend.id = :id', { id }).getOne();
  }

  /** A page of trends, what rises first, then by the last time it was seen. */
  async page(viewer: Viewer, filter: TrendFilter, first: number, after?: string): Promise<TrendPage> {
    const query = this.visible(viewer).andWhere('trend.merged_into IS NULL');
    query.andWhere(`EXISTS (SELECT FROM trend_observations m WHERE m.trend_id = trend.id AND m.state = 'joined')`);
    const { search, topic, level, open = true, rising } = filter;
    if (open !== null) query.andWhere(open ? 'trend.closed_at IS NULL' : 'trend.closed_at IS NOT NULL');
    if (level) query.andWhere('trend.level = :level', { level });
    if (search?.trim())
      query.andWhere(`trend.title || ' ' || trend.summary ILIKE :like`, {
        like: `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`,
      });
    if (topic)
      query.andWhere(
        `EXISTS (SELECT FROM trend_observations m JOIN tags t ON t.observation_id = m.observation_id
                 WHERE m.trend_id = trend.id AND m.state = 'joined' AND t.kind = 'topic' AND t.value = :topic AND NOT t.rejected)`,
        { topic },
      );
    const trends = await query.orderBy('trend.last_seen', 'DESC').limit(MOST).getMany();
    const readings = await this.momenta(trends.map(({ id }) => id));
    const place = (trend: Trend) => order.indexOf(readings.get(trend.id)?.direction ?? 'quiet');
    const sorted = trends.filter((trend) => !rising || place(trend) <= 1).sort((a, b) => place(a) - place(b));
    const from = Math.max(0, Number(after ?? 0) || 0);
    const size = Math.min(Math.max(first, 1), 100);
    const items = sorted.slice(from, from + size);
    return { items, total: sorted.length, nextCursor: from + size < sorted.length ? String(from + size) : null };
  }

  /** All open trends that somebody with this sight may see. */
  open(sight: Sight): Promise<Trend[]> {
    return this.visible(sight)
      .andWhere('trend.closed_at IS NULL AND trend.merged_into IS NULL')
      .andWhere(`EXISTS (SELECT FROM trend_observations m WHERE m.trend_id = trend.id AND m.state = 'joined')`)
      .orderBy('trend.last_seen', 'DESC')
      .limit(MOST)
      .getMany();
  }

  today(): string {
    return DateTime.fromJSDate(this.clock.now(), { zone: ZONE }).toISODate() ?? '';
  }

  /** The last 84 days of each trend, a count a day, zero where nothing was noticed. */
  async daily(trendIds: readonly string[]): Promise<Map<string, DayCount[]>> {
    const today = DateTime.fromISO(this.today(), { zone: ZONE });
    const days = Array.from(
      { length: TIMELINE_DAYS },
      (_, back) => today.minus({ days: TIMELINE_DAYS - 1 - back }).toISODate() ?? '',
    );
    const rows = await this.database.query<{ trend_id: string; date: string; count: number }[]>(
      `SELECT m.trend_id, to_char(o.noticed_at AT TIME ZONE '${ZONE}', 'YYYY-MM-DD') AS date, count(*)::int AS count
       FROM trend_observations m JOIN observations o ON o.id = m.observation_id
       WHERE m.trend_id = ANY ($1) AND m.state = 'joined' AND o.noticed_at >= ($2::date)::timestamp AT TIME ZONE '${ZONE}'
       GROUP BY 1, 2`,
      [trendIds, days[0]],
    );
    const byTrend = grouped(rows, (row) => row.trend_id);
    return new Map(
      trendIds.map((id) => {
        const counts = new Map((byTrend.get(id) ?? []).map(({ date, count }) => [date, count]));
        return [id, days.map((date) => ({ date, count: counts.get(date) ?? 0 }))];
      }),
    );
  }

  /** Whether each trend grows, against its own baseline. */
  async momenta(trendIds: readonly string[]): Promise<Map<string, MomentumReading>> {
    const today = this.today();
    return new Map([...(await this.daily(trendIds))].map(([id, daily]) => [id, momentum(daily, today)]));
  }

  private visible(sight: Sight, within = this.database.manager) {
    return within.createQueryBuilder(Trend, 'trend').where(...trendVisibleTo(sight));
  }
}
