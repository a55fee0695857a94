import type { DataSource } from 'typeorm';
import { dataSource } from '../src/data-source.js';
import { Feed } from '../src/feeds/feed.entity.js';
import type { Candidate, LeftOut, Outcome } from '../src/feeds/keeping/candidate.js';
import { FeedStore } from '../src/feeds/keeping/feed-store.js';
import { identityKeys } from '../src/feeds/keeping/identity.js';
import { keptItem } from '../src/feeds/keeping/item.js';
import type { FeedItem } from '../src/feeds/reading/parsed-feed.js';
import { ObservationsService } from '../src/observations/observations.service.js';
import { Jobs } from '../src/platform/jobs.js';
import { Live } from '../src/platform/live.js';
import type { Settings } from '../src/platform/settings.js';
import { testDatabase } from './test-server.js';

/** The region in which feeds are kept, unless a spec says otherwise. */
export const FEED_REGION = 'brabant-zuidoost';

/** An item of a feed, told apart by its number. */
export const feedItem = (n: number, more: Partial<FeedItem> = {}): FeedItem => ({
  title: `Bericht ${n} over vuurwerk`,
  link: `https://wijkblad.example/${n}`,
  guid: `n${n}`,
  publishedAt: '2026-11-20T10:00:00Z',
  summary: `Tekst van bericht ${n}.`,
  ...more,
});

/** The storing of feeds on a database of its own, with a clock that stands still until a spec moves it. */
export class FeedKeeping {
  now = new Date('2026-11-20T12:00:00Z');
  readonly clock = { now: () => this.now };
  readonly observations: ObservationsService;
  readonly store: FeedStore;

  private constructor(
    readonly database: DataSource,
    readonly jobs: Jobs,
    readonly live: Live,
    private readonly drop: () => Promise<void>,
  ) {
    this.observations = new ObservationsService(database, jobs, live, this.clock);
    this.store = new FeedStore(this.observations);
  }

  static async open(): Promise<FeedKeeping> {
    const own = await testDatabase();
    const database = await dataSource(own.url).initialize();
    const settings = { databaseUrl: own.url } as Settings;
    return new FeedKeeping(database, new Jobs(database, settings), new Live(settings), () => own.drop());
  }

  async close(): Promise<void> {
    await this.jobs.onApplicationShutdown();
    await this.live.onApplicationShutdown();
    await this.database.destroy();
    await this.drop();
  }

  /** Begins anew: nothing stored, and noon on 20 November 2026. */
  async empty(): Promise<void> {
    this.now = new Date('2026-11-20T12:00:00Z');
    await this.database.query(`TRUNCATE feeds, feed_items, feed_copies, observations, trends CASCADE`);
  }

  pass(hours: number): void {
    this.now = new Date(this.now.getTime() + hours * 3_600_000);
  }

  feed(code: string, regions = [FEED_REGION]): Promise<Feed> {
    const feed = {
      code,
      name: code,
      address: `https://${code}.example/`,
      kind: 'news',
      regions,
      nextFetchAt: this.now,
      config: {},
    };
    return this.database.manager.save(Feed, feed as unknown as Feed);
  }

  candidates(feed: Feed, items: FeedItem[]): Candidate[] {
    const keys = identityKeys(items, feed.code);
    return items.map((item, index) => ({ keys: keys[index] ?? [], item: keptItem(item, this.now) }));
  }

  /** Stores visits to several feeds in one transaction. */
  visits(brought: [Feed, FeedItem[]][]): Promise<Outcome[]> {
    const visits = brought.map(([feed, items]) => ({ feed, candidates: this.candidates(feed, items), leftOut: [] }));
    return this.database.transaction((manager) => this.store.store(manager, visits, this.now));
  }

  /** Stores a visit to one feed, of which the gate left out the first items, for these reasons. */
  async visit(feed: Feed, items: FeedItem[], refused: Pick<LeftOut, 'reason' | 'by'>[] = []): Promise<Outcome> {
    const all = this.candidates(feed, items);
    const leftOut = refused.flatMap((why, index) => (all[index] ? [{ ...all[index], ...why }] : []));
    const visit = { feed, candidates: all.slice(refused.length), leftOut };
    const [outcome] = await this.database.transaction((manager) => this.store.store(manager, [visit], this.now));
    if (!outcome) throw new Error('a visit without outcome');
    return outcome;
  }

  /** All that was stored, by title and region. */
  stored(): Promise<Record<string, unknown>[]> {
    return this.database.query(`SELECT * FROM observations ORDER BY title, region`);
  }

  async titles(): Promise<unknown[]> {
    return (await this.stored()).map(({ title }) => title);
  }

  /** In which other feeds stories stand. */
  also(): Promise<{ title: string; name: string; link: string }[]> {
    return this.database.query(
      `SELECT o.title, f.name, a.link FROM observation_feeds a JOIN observations o ON o.id = a.observation_id
       JOIN feeds f ON f.id = a.feed_id ORDER BY 1, 2`,
    );
  }
}
