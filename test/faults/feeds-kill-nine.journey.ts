import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../backend/src/signals/seeded-random.js';
import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import { type FeedFarm, startFeedFarm } from '../support/feed-farm.js';
import { linkOf } from '../support/feed-farm-documents.js';
import { type FeedWorker, startFeedWorker } from '../support/feed-worker.js';
import { openSql, type Sql } from '../support/sql.js';

const SEED = 20_261_122;
const FEEDS = 200;
const ROUNDS = 50;
const AT_FIRST = 3;
/** How many feeds publish something new in a round. */
const PUBLISHING = 60;

/** Two workers share the work; in every round one of them is killed, and a fresh one, which was starting meanwhile, takes its place. */
describe('kill -9 of a worker at any moment in fifty rounds over two hundred feeds', () => {
  const random = seededRandom(SEED);
  const between = (least: number, most: number) => Math.floor(least + random() * (most - least + 1));
  let database: TestDatabase;
  let sql: Sql;
  let farm: FeedFarm;
  let fresh: () => Promise<FeedWorker>;
  let working: FeedWorker[] = [];
  let taken = 0;

  beforeAll(async () => {
    database = await testDatabase();
    farm = await startFeedFarm({ feeds: FEEDS, itemsEach: AT_FIRST, delays: false, failing: {} });
    sql = await openSql(database.url);
    const options = { databaseUrl: database.url, ingestConfigs: farm.configs(), feedOrigins: farm.origins.split(',') };
    fresh = () => startFeedWorker({ ...options, light: true });
    working = [await fresh(), await fresh()];
  }, 60_000);

  afterAll(async () => {
    process.stdout.write(`  ${ROUNDS} workers killed, ${taken} feeds in the hands of a killed one, seed ${SEED}\n`);
    await Promise.all(working.map((worker) => worker.stop()));
    await farm?.close();
    await sql?.close();
    await database?.drop();
  });

  /** Half an hour passes for the database: every feed is due, and who crashed has lost its feeds. */
  const timePasses = () =>
    sql.rows(`UPDATE feeds SET next_fetch_at = now() - interval '1 minute',
      leased_until = CASE WHEN leased_until > now() THEN now() - interval '1 second' ELSE leased_until END`);
  const leased = () => sql.count(`SELECT count(*) FROM feeds WHERE leased_until > now()`);

  it('leaves every item exactly once, and no feed behind', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const feeds = Array.from({ length: PUBLISHING }, () => between(0, FEEDS - 1));
      await farm.tell({ publish: { feeds, items: 1 } });
      await timePasses();
      const next = fresh();
      const [victim, survivor] = working as [FeedWorker, FeedWorker];
      const rounds = [victim.round(), survivor.round()];
      await pause(between(0, 400));
      await victim.kill();
      await Promise.all(rounds);
      taken += await leased();
      working = [survivor, await next];
    }
    await timePasses();
    await Promise.all(working.map((worker) => worker.round()));

    const { items } = await farm.tell({});
    const published = items.flatMap((count, feed) => Array.from({ length: count }, (_, item) => linkOf(feed, item)));
    const stored = await sql.rows<{ link: string }>(`SELECT link FROM observations WHERE origin = 'feed'`);
    expect(published).toHaveLength(FEEDS * AT_FIRST + ROUNDS * PUBLISHING);
    expect(stored.map(({ link }) => link).sort()).toEqual(published.sort());
    expect(await leased()).toBe(0);
    const ill = await sql.rows(
      `SELECT code, failures, problem FROM feeds WHERE failures > 0 OR last_success_at IS NULL OR next_fetch_at < now()`,
    );
    expect(ill).toEqual([]);
  }, 240_000);

  it('hands every observation to the next stage exactly once', async () => {
    const handed = await sql.rows<{ id: string }>(
      `SELECT observation AS id FROM pgboss.job, jsonb_array_elements_text(data -> 'ids') AS handed (observation)
       WHERE name = 'observations.stored' ORDER BY 1`,
    );
    const stored = await sql.rows<{ id: string }>(`SELECT id::text FROM observations ORDER BY 1`);
    expect(handed).toEqual(stored);
  });

  it('killed at least ten workers that held feeds, so that something was at stake', () =>
    expect(taken).toBeGreaterThanOrEqual(10));
});
