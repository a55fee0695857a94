import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import { FeedFetching } from './feed-fetching.js';
import { Feed, FeedFetch, FeedName } from './feed.entity.js';

/** How much came in from a feed. */
export interface ItemCounts {
  total: number;
  lastDay: number;
}

const day = 86_400_000;
const recentVisits = 10;

/** The feeds of a region as people see and steer them. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly database: DataSource,
    private readonly fetching: FeedFetching,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** All feeds that a region follows, by name. */
  all(viewer: Pick<Viewer, 'region'>): Promise<Feed[]> {
    return this.followed(viewer).orderBy('feed.name').getMany();
  }

  /** Fetches a feed at once; while somebody else is fetching it, that counts. */
  async fetchNow(viewer: Pick<Viewer, 'region'>, id: string): Promise<Feed> {
    const feed = await this.one(viewer, id);
    if (feed.paused) throw new Refusal('feeds.paused');
    await this.fetching.fetchFeed(feed.id);
    return this.one(viewer, id);
  }

  /** Lets a feed rest, or takes it up again at once. */
  async pause(viewer: Pick<Viewer, 'region'>, id: string, paused: boolean): Promise<Feed> {
    await this.one(viewer, id);
    await this.database.transaction(async (manager) => {
      await manager.update(Feed, id, { paused, ...(paused ? {} : { nextFetchAt: this.clock.now() }) });
      await this.live.announce(manager, viewer.region, ['feeds']);
    });
    return this.one(viewer, id);
  }

  /** How many observations each feed gave to a region. */
  async counts(region: string, ids: readonly string[]): Promise<Map<string, ItemCounts>> {
    const rows = await this.database.query<({ feed_id: string } & ItemCounts)[]>(
      `SELECT feed_id, count(*)::int AS total, (count(*) FILTER (WHERE created_at > $3))::int AS "lastDay"
       FROM observations WHERE region = $1 AND feed_id = ANY ($2) GROUP BY feed_id`,
      [region, ids, new Date(this.clock.now().getTime() - day)],
    );
    return new Map(rows.map(({ feed_id, total, lastDay }) => [feed_id, { total, lastDay }]));
  }

  /** The last visits to each feed, newest first. */
  async recent(ids: readonly string[]): Promise<(FeedFetch & { feedId: string })[]> {
    return this.database.query<(FeedFetch & { feedId: string })[]>(
      `SELECT visit.feed_id AS "feedId", visit.at, visit.outcome, visit.sentence, visit.items, visit.milliseconds
       FROM unnest($1::uuid[]) AS feed (id)
       CROSS JOIN LATERAL (SELECT * FROM feed_fetches WHERE feed_id = feed.id ORDER BY at DESC LIMIT $2) AS visit
       ORDER BY visit.at DESC`,
      [ids, recentVisits],
    );
  }

  async names(ids: readonly string[]): Promise<Map<string, FeedName>> {
    const rows = await this.database.query<FeedName[]>(`SELECT id, name FROM feeds WHERE id = ANY ($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Forgets visits and item keys that can no longer matter: visits after 30 days, keys of items that left their feed 120 days ago. */
  async forgetOld(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.database.query(`DELETE FROM feed_fetches WHERE at < $1`, [new Date(now - 30 * day)]);
    await this.database.query(`DELETE FROM feed_items WHERE last_seen_at < $1`, [new Date(now - 120 * day)]);
  }

  private followed({ region }: Pick<Viewer, 'region'>) {
    return this.database.manager
      .createQueryBuilder(Feed, 'feed')
      .where('feed.configured AND :region = ANY (feed.regions)', { region });
  }

  private async one(viewer: Pick<Viewer, 'region'>, id: string): Promise<Feed> {
    const feed = await this.followed(viewer).andWhere('feed.id = :id', { id }).getOne();
    if (!feed) throw new Refusal('feeds.notFound');
    return feed;
  }
}
