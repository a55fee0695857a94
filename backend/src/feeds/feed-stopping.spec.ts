import { Logger } from '@nestjs/common';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../testing/test-server.js';
import { dataSource } from '../data-source.js';
import type { ObservationsService } from '../observations/observations.service.js';
import { Live } from '../platform/live.js';
import type { Settings } from '../platform/settings.js';
import { FeedFetching } from './feed-fetching.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { FeedStore } from './keeping/feed-store.js';
import { Relevance } from './keeping/relevance.js';

const now = new Date('2026-11-20T12:00:00Z');
const clock = { now: () => now };
let own: TestDatabase;
let database: DataSource;
let server: Server;
let origin: string;
let waiting: ServerResponse[];
let logged: unknown[];

/** A worker with a connection to the database of its own. */
async function worker() {
  const connection = await dataSource(own.url).initialize();
  const settings = { databaseUrl: own.url, feedOrigins: [origin], host: '127.0.0.1', port: 1, publicUrl: origin } as unknown as Settings; // prettier-ignore
  const intake = new FeedIntake(new FeedStore({ stored: async () => undefined } as unknown as ObservationsService), new Relevance(), clock); // prettier-ignore
  const live = new Live(settings);
  const fetching = new FeedFetching(connection, settings, clock, intake, live);
  const stop = async (): Promise<void> => {
    await fetching.beforeApplicationShutdown();
    await live.onApplicationShutdown();
    await connection.destroy();
  };
  return { fetching, stop };
}

async function addFeeds(...codes: string[]): Promise<string[]> {
  const rows = await database.query<{ id: string }[]>(
    `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at)
     SELECT code, code, $2 || '/' || code, 'news', '{brabant}', '{"code":"x","interval":30,"kind":"news","relevance":"all","include":[],"exclude":[],"dropLinks":[]}', $3
     FROM unnest($1::text[]) AS code RETURNING id`,
    [codes, origin, now],
  );
  return rows.map(({ id }) => id);
}
/** So many exchanges wait for an answer. */
async function exchanges(number: number): Promise<void> {
  while (waiting.length < number) await once(server, 'request');
}
const untouched = { leased_by: null, leased_until: null, failures: 0, last_fetch_at: null };
const rows = () => database.query<object[]>(`SELECT leased_by, leased_until, failures, last_fetch_at FROM feeds`);
const visits = () => database.query<{ outcome: string }[]>(`SELECT outcome FROM feed_fetches`);

beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  server = createServer((_, response) => void waiting.push(response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  Logger.overrideLogger(false);
  server.closeAllConnections();
  server.close();
  await database.destroy();
  await own.drop();
});
beforeEach(async () => {
  waiting = [];
  logged = [];
  const note = (...line: unknown[]): void => void logged.push(line);
  Logger.overrideLogger({ log: note, error: note, warn: note });
  await database.query(`TRUNCATE feeds, feed_fetches CASCADE`);
});

test('a worker that stops breaks off what goes on too long: its feeds are free again, nothing is recorded or logged', async () => {
  await addFeeds('een', 'twee');
  const { fetching, stop } = await worker();
  fetching.grace = 1;
  const round = fetching.fetchDue();
  await exchanges(2);
  waiting[0]?.writeHead(200).write('<rss>');
  await stop();
  await round;
  expect(await rows()).toEqual([untouched, untouched]);
  expect(await visits()).toEqual([]);
  expect(logged).toEqual([]);
});
test('what is answered in time is recorded before the database is let go', async () => {
  await addFeeds('een');
  const { fetching, stop } = await worker();
  const round = fetching.fetchDue();
  await exchanges(1);
  const stopping = stop();
  waiting[0]?.end('<rss version="2.0"><channel><title>W</title><item><title>Vuurwerk in Woensel</title></item></channel></rss>');
  await stopping;
  expect(await round).toBe(1);
  expect(await visits()).toEqual([{ outcome: 'new' }]);
  expect(await rows()).toMatchObject([{ leased_by: null, last_fetch_at: now }]);
  expect(logged).toEqual([]);
});
test('what was taken and not begun is given back', async () => {
  await addFeeds(...Array.from({ length: 20 }, (_, n) => `bron-${n}`));
  const { fetching, stop } = await worker();
  const round = fetching.fetchDue();
  await exchanges(2);
  const stopping = stop();
  for (const response of waiting) response.writeHead(304).end();
  await Promise.all([stopping, round]);
  expect(waiting).toHaveLength(2);
  expect((await rows()).filter((row) => 'leased_by' in row && row.leased_by !== null)).toEqual([]);
  expect(await visits()).toHaveLength(2);
});
test('a visit by hand is broken off too', async () => {
  const [id = ''] = await addFeeds('een');
  const { fetching, stop } = await worker();
  fetching.grace = 1;
  const visit = fetching.fetchFeed(id);
  await exchanges(1);
  await stop();
  await visit;
  expect(await rows()).toEqual([untouched]);
  expect(await visits()).toEqual([]);
});
test('a worker that stopped begins nothing more', async () => {
  const [id = ''] = await addFeeds('een');
  const { fetching, stop } = await worker();
  await stop();
  expect([await fetching.fetchDue(), await fetching.fetchFeed(id)]).toEqual([0, false]);
  expect(logged).toEqual([]);
});
