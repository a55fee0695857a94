import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ObservationsService } from '../../observations/observations.service.js';
import { Role } from '../../people/roles.js';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Live } from '../../platform/live.js';
import { transact } from '../../platform/transact.js';
import { Refusal } from '../../platform/web/errors.js';
import { Feed } from '../feed.entity.js';
import type { DroppedItem, FeedLesson } from '../feed.models.js';
import { FeedStore } from './feed-store.js';

type Who = Pick<Viewer, 'id' | 'region' | 'roles'>;

/** An item that was left out, with what is needed to take it in. */
type Row = DroppedItem & { feedId: string; keys: string[] };

const day = 86_400_000;
/** How long can be seen what was left out, in milliseconds. */
export const seenFor = 7 * day;
const mostOnPage = 200;

/** When the item was taken in, if that brought it to this region ($1). */
const takenIn = `CASE WHEN EXISTS (SELECT FROM feed_items i WHERE i.region = $1 AND i.key = ANY (d.keys)) THEN d.taken_in_at END AS "takenInAt"`;
const fields = `d.id, d.title, d.link, d.reason, d.noticed_at AS "noticedAt", d.dropped_at AS "droppedAt", ${takenIn}`;
/** Feeds of a region ($1). */
const followed = `JOIN feeds f ON f.id = d.feed_id AND f.configured AND $1 = ANY (f.regions)`;

/** What the feeds of a region left out in the last seven days, and what people taught them by taking an item in all the same. */
@Injectable()
export class DroppedItems {
  constructor(
    private readonly database: DataSource,
    private readonly feedStore: FeedStore,
    private readonly observations: ObservationsService,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** What a feed left out, newest first. */
  ofFeed({ region }: Pick<Viewer, 'region'>, feedId: string, first: number): Promise<DroppedItem[]> {
    return this.database.query(
      `SELECT ${fields} FROM feed_dropped d ${followed}
       WHERE d.feed_id = $2 AND d.dropped_at > $3 AND d.title <> '' ORDER BY d.dropped_at DESC, d.noticed_at DESC, d.id LIMIT $4`,
      [region, feedId, this.seenSince(), Math.min(Math.max(first, 1), mostOnPage)],
    );
  }

  /** What a feed was taught, newest first. */
  lessons({ region }: Pick<Viewer, 'region'>, feedId: string): Promise<FeedLesson[]> {
    return this.database.query(
      `SELECT d.id, d.title, d.taught_at AS "taughtAt" FROM feed_lessons d ${followed} WHERE d.feed_id = $2 ORDER BY d.taught_at DESC LIMIT ${mostOnPage}`,
      [region, feedId],
    );
  }

  /**
   * Takes an item in all the same, for the region of who does it; from then on items like it pass the filters of the feed. A feed that
   * several regions follow learns only from an admin, because what it learned brings items to all of them.
   */
  takeIn(who: Who, id: string): Promise<DroppedItem> {
    return this.changed(who, id, async (manager, row, feed) => {
      if (row.takenInAt) return;
      const now = this.clock.now();
      const item = { title: row.title, link: row.link, noticedAt: row.noticedAt.toISOString(), summary: '' };
      const here = { ...feed, regions: [who.region] };
      await this.feedStore.store(manager, [{ feed: here, candidates: [{ keys: row.keys, item }], leftOut: [] }], now);
      await manager.query(`UPDATE feed_dropped SET taken_in_at = coalesce(taken_in_at, $2) WHERE id = $1`, [id, now]);
      if (!mayTeach(who, feed)) return;
      await manager.query(
        `INSERT INTO feed_lessons (feed_id, dropped_id, title, taught_by, taught_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [feed.id, id, row.title, who.id, now],
      );
    });
  }

  /**
   * Takes such an item out of this region again and forgets what it taught, as long as nobody did anything with it. Its keys are held
   * before its observation, in the order of a visit, so that neither waits for the other forever.
   */
  undoTakeIn(who: Who, id: string): Promise<DroppedItem> {
    return this.changed(who, id, async (manager, row, feed) => {
      if (!row.takenInAt) return;
      await manager.query(`SELECT FROM feed_items WHERE region = $1 AND key = ANY ($2) ORDER BY key FOR UPDATE`, [
        who.region,
        row.keys,
      ]);
      const made = await this.madeBy(manager, row, feed, [who.region]);
      if (made.some(({ touched }) => touched)) throw new Refusal('feeds.itemInUse');
      await this.observations.takeBack(manager, who.region, made.map((one) => one.id)); // prettier-ignore
      await manager.query(`DELETE FROM feed_items WHERE region = $1 AND key = ANY ($2) AND observation_id = ANY ($3)`, [
        who.region,
        row.keys,
        made.map((one) => one.id),
      ]);
      if (mayTeach(who, feed))
        await manager.query(`DELETE FROM feed_lessons WHERE feed_id = $1 AND dropped_id = $2`, [feed.id, id]);
      if ((await this.madeBy(manager, row, feed, feed.regions)).length > 0) return;
      await manager.query(`UPDATE feed_dropped SET taken_in_at = NULL WHERE id = $1`, [id]);
    });
  }

  /** Lets a feed forget a lesson; what came in through it stays. */
  async forgetLesson(who: Who, id: string): Promise<boolean> {
    const [feed] = await this.database.query<Pick<Feed, 'regions'>[]>(
      `SELECT f.regions FROM feed_lessons d ${followed} WHERE d.id = $2`,
      [who.region, id],
    );
    if (!feed) throw new Refusal('feeds.notFound');
    if (!mayTeach(who, feed)) throw new Refusal('feeds.sharedByRegions');
    await this.database.query(`DELETE FROM feed_lessons WHERE id = $1`, [id]);
    return true;
  }

  /** The observations that taking this item in made (and not found), and whether a person labelled or placed them since. */
  private madeBy(manager: EntityManager, row: Row, feed: Feed, regions: string[]): Promise<{ id: string; touched: boolean }[]> {
    return manager.query(
      `SELECT o.id,
              o.noise OR EXISTS (SELECT FROM tags t WHERE t.observation_id = o.id AND t.made_by = 'person')
              OR EXISTS (SELECT FROM trend_observations m JOIN trends t ON t.id = m.trend_id
                         WHERE m.observation_id = o.id AND (m.score IS NULL OR m.state = 'rejected' OR (m.state = 'joined' AND t.version > 1)))
              AS touched
       FROM observations o
       WHERE o.feed_id = $1 AND o.created_at >= $4 AND o.region = ANY ($2) AND o.id IN (
         SELECT observation_id FROM feed_items WHERE region = ANY ($2) AND key = ANY ($3)) ORDER BY o.id FOR UPDATE OF o`,
      [feed.id, regions, row.keys, row.takenInAt],
    );
  }

  /** Does something with a left out item that nobody else is busy with, and gives it as it is then. */
  private changed(
    { region }: Who,
    id: string,
    work: (manager: EntityManager, row: Row, feed: Feed) => Promise<void>,
  ): Promise<DroppedItem> {
    return transact(this.database, async (manager) => {
      const find = `SELECT ${fields}, d.feed_id AS "feedId", d.keys FROM feed_dropped d ${followed} WHERE d.id = $2 AND d.dropped_at > $3 AND d.title <> ''`;
      const values = [region, id, this.seenSince()];
      const [row] = await manager.query<Row[]>(`${find} FOR UPDATE OF d`, values);
      if (!row) throw new Refusal('feeds.notFound');
      const feed = await manager.findOneByOrFail(Feed, { id: row.feedId });
      await work(manager, row, feed);
      for (const each of feed.regions) await this.live.announce(manager, each, ['feeds']);
      const [after] = await manager.query<[Row]>(find, values);
      return after;
    });
  }

  private seenSince(): Date {
    return new Date(this.clock.now().getTime() - seenFor);
  }
}

/** What a feed that several regions follow has learned brings items to all of them: that is for an admin. */
function mayTeach({ roles }: Who, { regions }: Pick<Feed, 'regions'>): boolean {
  return regions.length <= 1 || roles.includes(Role.admin);
}
