import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { FeedFetch } from './feed.entity.js';

/** How much came in from a feed. */
export interface ItemCounts {
  total: number;
  lastDay: number;
}

/** So many visits to a feed are ever shown. */
export const MOST_VISITS = 50;

const day = 86_400_000;

/** Counts what feeds gave, left out and how their visits went; each for many feeds in one statement. */
@Injectable()
export class FeedFigures {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How many observations each feed gave to a region. */
  async counts(region: string, ids: readonly string[]): Promise<Map<string, ItemCounts>> {
    const rows = await this.database.query<({ feed_id: string } & ItemCounts)[]>(
      `SELECT feed_id, count(*)::int AS total, (count(*) FILTER (WHERE created_at > $3))::int AS "lastDay"
       FROM observations WHERE region = $1 AND feed_id = ANY ($2) GROUP BY feed_id`,
      [region, ids, this.ago(day)],
    );
    return new Map(rows.map(({ feed_id, total, lastDay }) => [feed_id, { total, lastDay }]));
  }

  /** How many items of each feed were left out in the last seven days and still are. */
  async droppedLastWeek(ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ feed_id: string; dropped: number }[]>(
      `SELECT feed_id, count(*)::int AS dropped FROM feed_dropped
       WHERE feed_id = ANY ($1) AND dropped_at > $2 AND taken_in_at IS NULL AND title <> '' GROUP BY feed_id`,
      [ids, this.ago(7 * day)],
    );
    return new Map(rows.map(({ feed_id, dropped }) => [feed_id, dropped]));
  }

  /** The last visits to each feed, at most `first` of each, newest first. */
  async recent(ids: readonly string[], first: number): Promise<(FeedFetch & { feedId: string })[]> {
    return this.database.query<(FeedFetch & { feedId: string })[]>(
      `SELECT visit.feed_id AS "feedId", visit.at, visit.outcome, visit.sentence, visit.items, visit.dropped, visit.milliseconds
       FROM unnest($1::uuid[]) AS feed (id)
       CROSS JOIN LATERAL (SELECT * FROM feed_fetches WHERE feed_id = feed.id ORDER BY at DESC LIMIT $2) AS visit
       ORDER BY visit.at DESC`,
      [ids, first],
    );
  }

  private ago(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() - milliseconds);
  }
}
