import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import { type FeedFarm, startFeedFarm } from '../support/feed-farm.js';
import { linkOf } from '../support/feed-farm-documents.js';
import { type FeedWorker, startFeedWorker, wrongClock } from '../support/feed-worker.js';
import { eventually } from '../support/product.js';
import { openSql, type Sql } from '../support/sql.js';

const FEEDS = 12;
const AT_FIRST = 4;
const hour = 3_600_000;
const day = 24 * hour;

describe('a clock that jumps', () => {
  let database: TestDatabase;
  let sql: Sql;
  let farm: FeedFarm;
  let fresh: () => Promise<FeedWorker>;
  let worker: FeedWorker;
  let published = AT_FIRST;

  beforeAll(async () => {
    database = await testDatabase();
    farm = await startFeedFarm({ feeds: FEEDS, itemsEach: AT_FIRST, delays: false, failing: {} });
    sql = await openSql(database.url);
    const options = { databaseUrl: database.url, ingestConfigs: farm.configs(), feedOrigins: farm.origins.split(',') };
    fresh = () => startFeedWorker({ ...options, light: true }, wrongClock);
    worker = await fresh();
    await worker.round();
  }, 60_000);

  afterAll(async () => {
    await worker?.stop();
    await farm?.close();
    await sql?.close();
    await database?.drop();
  });

  const publish = async () => {
    published += 1;
    await farm.tell({ publish: { feeds: Array.from({ length: FEEDS }, (_, feed) => feed), items: 1 }, forget: true });
  };
  const links = async () => (await sql.rows<{ link: string }>(`SELECT link FROM observations`)).map(({ link }) => link).sort();
  const all = () =>
    Array.from({ length: FEEDS }, (_, feed) => Array.from({ length: published }, (_, item) => linkOf(feed, item)))
      .flat()
      .sort();

  it.each([
    ['five hours ahead', 5 * hour],
    ['four days ahead', 4 * day],
    ['back by three days', day],
    ['back by twenty hours', 4 * hour],
    ['back to two days before the right time', -2 * day],
    ['to the right time again', 0],
  ])('%s: every feed is fetched once, none has to wait for a time that was wrong', async (_, ahead) => {
    await publish();
    worker.setClock(ahead);
    expect(await worker.round()).toMatchObject({ fetched: FEEDS });
    expect((await farm.tell({})).requests).toEqual(Array(FEEDS).fill(1));
    expect(await links()).toEqual(all());
    const [waits] = await sql.rows<{ least: Date; most: Date; failures: string }>(
      `SELECT min(next_fetch_at) AS least, max(next_fetch_at) AS most, sum(failures) AS failures FROM feeds`,
    );
    const now = Date.now() + ahead;
    expect(waits?.failures).toBe('0');
    expect(waits?.least.getTime()).toBeGreaterThan(now);
    expect(waits?.most.getTime()).toBeLessThan(now + 25 * hour);
  });

  it('lets another worker take over at once from one that died with a clock two days ahead', async () => {
    await publish();
    await farm.tell({ behave: { 0: 'silent', 1: 'silent' } });
    worker.setClock(2 * day);
    const given = worker.round();
    await eventually(
      () => farm.tell({}),
      ({ requests }) => requests.every((count) => count > 0),
    );
    await worker.kill();
    await given;
    await farm.tell({ behave: { 0: 'healthy', 1: 'healthy' }, forget: true });
    expect(await sql.count(`SELECT count(*) FROM feeds WHERE leased_until > now() + interval '1 day'`)).toBeGreaterThanOrEqual(2);
    worker = await fresh();
    await sql.rows(`UPDATE feeds SET next_fetch_at = now() - interval '1 minute'`);
    await worker.round();
    expect(await links()).toEqual(all());
    expect(await sql.count(`SELECT count(*) FROM feeds WHERE leased_until IS NOT NULL OR failures > 0`)).toBe(0);
  });
});
