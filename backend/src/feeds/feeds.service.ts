import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Role } from '../people/roles.js';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import { transact } from '../platform/transact.js';
import { forgetOldItems } from './keeping/forget-old.js';
import { FeedFetching } from './feed-fetching.js';
import { UNVISITED } from './feed-rows.js';
import { Feed, FeedName } from './feed.entity.js';
import type { FetchingState } from './feed.models.js';

const day = 86_400_000;

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

  /** Makes every feed of the region due now; the workers do the fetching. Returns how many. */
  async fetchAll({ region }: Pick<Viewer, 'region'>): Promise<number> {
    return transact(this.database, async (manager) => {
      const [, count] = await manager.query<[unknown, number]>(
        `UPDATE feeds SET next_fetch_at = $2 WHERE id IN (
           SELECT id FROM feeds WHERE configured AND NOT paused AND retired_at IS NULL AND $1 = ANY (regions)
           ORDER BY id FOR NO KEY UPDATE)`,
        [region, this.clock.now()],
      );
      await this.live.announce(manager, region, ['feeds']);
      return count;
    });
  }

  /** When a feed of a region was last fetched, and how many of them wait for their turn. */
  async turns({ region }: Pick<Viewer, 'region'>): Promise<Pick<FetchingState, 'lastFetchAt' | 'due'>> {
    const [row] = await this.database.query<{ last: Date | null; due: number }[]>(
      `SELECT max(last_fetch_at) AS last,
         (count(*) FILTER (WHERE NOT paused AND retired_at IS NULL AND next_fetch_at <= $2))::int AS due
       FROM feeds WHERE configured AND $1 = ANY (regions)`,
      [region, this.clock.now()],
    );
    return { lastFetchAt: row?.last ?? null, due: row?.due ?? 0 };
  }

  /** Lets a feed rest, or takes it up again at once; a feed that several regions follow only for an admin. */
  async pause(viewer: Pick<Viewer, 'region' | 'roles'>, id: string, paused: boolean): Promise<Feed> {
    const { regions } = await this.one(viewer, id);
    if (regions.length > 1 && !viewer.roles.includes(Role.admin)) throw new Refusal('feeds.sharedByRegions');
    await this.database.transaction(async (manager) => {
      await manager.update(Feed, id, { paused, ...(paused ? UNVISITED : { nextFetchAt: this.clock.now() }) });
      for (const region of regions) await this.live.announce(manager, region, ['feeds']);
    });
    return this.one(viewer, id);
  }

  /** The names of feeds, whoever follows them. */
  async names(ids: readonly string[]): Promise<Map<string, FeedName>> {
    const rows = await this.database.query<FeedName[]>(`SELECT id, name FROM feeds WHERE id = ANY ($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Forgets what can no longer matter: visits after 30 days, and what is remembered of items that are long gone. */
  async forgetOld(): Promise<void> {
    const now = this.clock.now();
    await this.database.query(`DELETE FROM feed_fetches WHERE at < $1`, [new Date(now.getTime() - 30 * day)]);
    await forgetOldItems(this.database.manager, now);
  }

  /** A feed that the region follows. */
  async one(viewer: Pick<Viewer, 'region'>, id: string): Promise<Feed> {
    const feed = await this.followed(viewer).andWhere('feed.id = :id', { id }).getOne();
    if (!feed) throw new Refusal('feeds.notFound');
    return feed;
  }

  private followed({ region }: Pick<Viewer, 'region'>) {
    return this.database.manager
      .createQueryBuilder(Feed, 'feed')
      .where('feed.configured AND :region = ANY (feed.regions)', { region });
  }
}
