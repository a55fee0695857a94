import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../testing/test-server.js';
import { dataSource } from '../../data-source.js';
import { HealthNotes } from '../../platform/web/health-notes.js';
import { FetchingWatch } from './fetching-watch.js';

let own: TestDatabase;
let database: DataSource;
let now: Date;
let logged: string[];
const clock = { now: () => now };
const pass = (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000));
const feed = (code: string, more = '') =>
  database.query(
    `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at, last_fetch_at)
     VALUES ($1, $1, 'https://krant.example/' || $1, 'news', '{}', '{}', $2, $3) ${more}`,
    [code, new Date(now.getTime() + 60_000), now],
  );

beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
});
afterAll(async () => {
  if (database.isInitialized) await database.destroy();
  await own.drop();
});
beforeEach(async () => {
  now = new Date('2026-11-20T12:00:00Z');
  logged = [];
  const keep = (line: string): void => void logged.push(line);
  Logger.overrideLogger({ log: keep, error: keep, warn: keep });
  await database.query(`TRUNCATE feeds CASCADE`);
});
afterEach(() => Logger.overrideLogger(['error', 'warn']));

test('a dead worker is seen after a quarter of an hour, told once, and so is that it works again', async () => {
  await feed('een');
  await feed('twee');
  const watch = new FetchingWatch(database, clock, new HealthNotes());
  expect(await watch.look()).toMatchObject({ due: 0, standsStillSince: null, lastFetchAt: now });
  pass(10);
  expect(await watch.look()).toMatchObject({ due: 2, standsStillSince: null });
  pass(10);
  for (let minute = 0; minute < 4; minute++) {
    expect((await watch.look()).standsStillSince).toEqual(new Date('2026-11-20T12:01:00Z'));
    expect(logged).toHaveLength(minute === 0 ? 0 : 1);
    pass(1);
  }
  await database.query(`UPDATE feeds SET last_fetch_at = $1, next_fetch_at = $1::timestamptz + interval '30 minutes'`, [now]);
  expect((await watch.look()).standsStillSince).toBeNull();
  expect(logged).toEqual([expect.stringMatching(/not being fetched since 2026-11-20T12:01/), expect.stringMatching(/again/)]);
});
test('feeds that rest, ended or lost their file are not waited for', async () => {
  for (const code of ['een', 'twee', 'drie']) await feed(code);
  await database.query(
    `UPDATE feeds SET paused = code = 'een', configured = code <> 'twee', retired_at = CASE code WHEN 'drie' THEN now() END`,
  );
  pass(600);
  expect(await new FetchingWatch(database, clock, new HealthNotes()).state()).toMatchObject({ due: 0, standsStillSince: null });
});
test('a fetch in the future, of a clock that was wrong, hides nothing', async () => {
  await feed('een');
  await database.query(`UPDATE feeds SET last_fetch_at = $1`, [new Date('2027-01-01')]);
  pass(60);
  expect((await new FetchingWatch(database, clock, new HealthNotes()).state()).standsStillSince).not.toBeNull();
});
test('/health shows what was last seen, without looking', async () => {
  await feed('een');
  const health = new HealthNotes();
  const watch = new FetchingWatch(database, clock, health);
  watch.onApplicationBootstrap();
  pass(60);
  await watch.look();
  expect(health.all()).toEqual({
    fetching: { status: 'up', lastFetchAt: '2026-11-20T12:00:00.000Z', standsStillSince: '2026-11-20T12:01:00.000Z', due: 1 },
  });
  watch.onApplicationShutdown();
});
test('without a database the watch says that it is blind, since when, and sees again after that', async () => {
  let gone = true;
  const query = (text: string, values: unknown[]): Promise<unknown> =>
    gone ? Promise.reject(new Error('gone')) : database.query(text, values);
  const watch = new FetchingWatch({ query } as unknown as DataSource, clock, new HealthNotes());
  const since = now;
  await watch.look();
  pass(2);
  expect(await watch.look()).toMatchObject({ standsStillSince: since, sentence: expect.stringMatching(/database/) as string });
  expect(logged).toHaveLength(1);
  gone = false;
  expect((await watch.look()).standsStillSince).toBeNull();
});
