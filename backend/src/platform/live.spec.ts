import pg from 'pg';
import { dataSource } from '../data-source.js';
import { testDatabase, type TestDatabase } from '../../testing/test-server.js';
import type { DataSource } from 'typeorm';
import { Live } from './live.js';
import type { ChangeNotice } from './notices.js';
import type { Settings } from './settings.js';

let own: TestDatabase;
let database: DataSource;
let live: Live;
beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
});
afterAll(async () => {
  await database.destroy();
  await own.drop();
});
beforeEach(() => (live = new Live({ databaseUrl: own.url } as Settings)));
afterEach(() => live.onApplicationShutdown());

/** Follows a region once it is known that somebody listens: the first notice says 'look once'. */
async function following(region = 'hier') {
  const notices = live.changes(region);
  expect((await notices.next()).value).toMatchObject({ region: null });
  return notices;
}
const next = async (notices: AsyncIterator<ChangeNotice>) => ((await notices.next()).value as ChangeNotice).kinds;
const announce = (kinds: ChangeNotice['kinds'], region = 'hier', manager = database.manager) =>
  live.announce(manager, region, kinds);

test('a notice comes with the commit, and never without it', async () => {
  const notices = await following();
  const refused = database.transaction(async (manager) => {
    await announce(['feeds'], 'hier', manager);
    throw new Error('toch niet');
  });
  await expect(refused).rejects.toThrow('toch niet');
  let committed = false;
  const told = next(notices).then((kinds) => [kinds, committed]);
  await database.transaction(async (manager) => {
    await announce(['trends'], 'hier', manager);
    await database.query('SELECT 1');
    committed = true;
  });
  expect(await told).toEqual([['trends'], true]);
});

test('a listener hears its own region only, and what happens while it is busy as one notice', async () => {
  const notices = await following();
  await announce(['feeds'], 'elders');
  await announce(['trends']);
  await announce(['observations', 'trends']);
  const marker = live.changes('merk');
  await announce(['meetings'], 'merk');
  await marker.next();
  expect(await next(notices)).toEqual(expect.arrayContaining(['trends', 'observations']));
  await announce(['meetings']);
  expect(await next(notices)).toEqual(['meetings']);
});

test('a lost connection is opened again, and everybody then looks once', async () => {
  const notices = await following();
  const [{ gone }] = await database.query<[{ gone: boolean }]>(
    `SELECT bool_and(pg_terminate_backend(pid)) AS gone FROM pg_stat_activity
     WHERE application_name = 'onderstroom live' AND datname = current_database()`,
  );
  expect(gone).toBe(true);
  expect(await next(notices)).toContain('observations');
  await announce(['meetings']);
  expect(await next(notices)).toEqual(['meetings']);
  const listeners = await database.query(
    `SELECT FROM pg_stat_activity WHERE application_name = 'onderstroom live' AND datname = current_database()`,
  );
  expect(listeners).toHaveLength(1);
});

test('a database that is away when the first listener comes is tried until it is there', async () => {
  const away = new Live({ databaseUrl: own.url.replace(/\/[^/]+$/, '/not_there_yet') } as Settings);
  const notices = away.changes('hier');
  const server = new pg.Client({ connectionString: own.url });
  await server.connect();
  await server.query('CREATE DATABASE not_there_yet');
  expect(await next(notices)).toContain('observations');
  await away.onApplicationShutdown();
  await server.query('DROP DATABASE not_there_yet WITH (FORCE)');
  await server.end();
});

test('who stops listening is let go at once, also while waiting for a notice', async () => {
  const notices = await following();
  const waiting = notices.next();
  await notices.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect((live as unknown as { emitter: { listenerCount(name: string): number } }).emitter.listenerCount('change')).toBe(0);
});
