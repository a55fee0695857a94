import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../testing/test-server.js';
import { dataSource } from '../data-source.js';
import { ObservationsService } from '../observations/observations.service.js';
import { Role } from '../people/roles.js';
import type { Regions } from '../people/regions.js';
import { Jobs } from '../platform/jobs.js';
import { Live } from '../platform/live.js';
import type { Settings } from '../platform/settings.js';
import { FeedFetching } from './feed-fetching.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { FeedStore } from './keeping/feed-store.js';
import { FeedSync } from './feed-sync.js';
import { feedState } from './fetching/feed-state.js';
import { FeedFigures } from './feed-figures.service.js';
import { FeedsService } from './feeds.service.js';
import { Relevance } from './keeping/relevance.js';

const region = 'brabant-zuidoost';
const viewer = { region, roles: [] };
const item = (n: number, text = `Bericht ${n} over vuurwerk in Woensel`): string =>
  `<item><title>${text}</title><guid isPermaLink="false">n${n}</guid><link>https://wijkblad.example/${n}</link><description>Bel 06-12345678 of mail jan@wijkblad.example</description></item>`;
const rss = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>Wijkblad</title>${items.join('')}</channel></rss>`;

let own: TestDatabase;
let database: DataSource;
let server: Server;
let origin: string;
let folder: string;
let documents: Record<string, { status: number; body: string; headers?: Record<string, string> }>;
let visits: string[];
let now: Date;
let jobs: Jobs;
let live: Live;
const relevance = new Relevance();

const clock = { now: () => now };
const settings = (): Settings => ({ databaseUrl: own.url, demo: true, ingestConfigs: folder, feedOrigins: [], host: '127.0.0.1', port: Number(new URL(origin).port), publicUrl: origin }) as unknown as Settings; // prettier-ignore
const regions = { codes: [region] } as Regions;

function services(store?: FeedStore) {
  const observations = new ObservationsService(database, jobs, live, clock);
  const intake = new FeedIntake(store ?? new FeedStore(observations), relevance, clock);
  const fetching = new FeedFetching(database, settings(), clock, intake, live);
  return {
    fetching,
    feeds: new FeedsService(database, fetching, clock, live),
    figures: new FeedFigures(database, clock),
    sync: new FeedSync(database, settings(), regions, clock),
    observations,
  };
}

/** Feeds that lie on this machine are fetched only as demonstration feeds. */
async function configure(...codes: string[]): Promise<void> {
  for (const code of codes)
    writeFileSync(
      join(folder, 'feeds', `${code}.yaml`),
      `code: ${code}\nname: Bron ${code}\naddress: /${code}\nkind: demo\ninterval: 30\n`,
    );
  await services().sync.sync();
}
const all = () => services().feeds.all(viewer);
const observations = () => database.query<Record<string, string>[]>(`SELECT * FROM observations ORDER BY title`);
const waiting = async () => (await database.query<{ data: { ids: string[] } }[]>(`SELECT data FROM pgboss.job WHERE name = 'observations.stored'`)).flatMap(({ data }) => data.ids); // prettier-ignore
const pass = (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000));

beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  server = createServer((request, response) => {
    visits.push(request.url ?? '');
    const { status, body, headers } = documents[request.url ?? ''] ?? { status: 404, body: '' };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  jobs = new Jobs(database, settings());
  live = new Live(settings());
});
afterAll(async () => {
  await jobs.onApplicationShutdown();
  await live.onApplicationShutdown();
  server.closeAllConnections();
  server.close();
  await database.destroy();
  await own.drop();
});
beforeEach(async () => {
  now = new Date('2026-11-20T12:00:00Z');
  documents = {};
  visits = [];
  folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  mkdirSync(join(folder, 'feeds'));
  relevance.use(() => ({ topics: ['fireworks'], municipalities: [] }));
  await database.query(`TRUNCATE feeds, feed_items, feed_fetches, observations CASCADE`);
  if ((await database.query<{ there: string | null }[]>(`SELECT to_regclass('pgboss.job') AS there`))[0]?.there)
    await database.query(`DELETE FROM pgboss.job`);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('new items come in once, masked, and go to the next stage', async () => {
  documents['/een'] = { status: 200, body: rss(item(1), item(2)) };
  await configure('een');
  expect(await services().fetching.fetchDue()).toBe(1);
  pass(40);
  documents['/een'] = { status: 200, body: rss(item(2), item(3)) };
  await services().fetching.fetchDue();
  const rows = await observations();
  expect(rows.map(({ title }) => title)).toEqual([1, 2, 3].map((n) => `Bericht ${n} over vuurwerk in Woensel`));
  expect(rows[0]).toMatchObject({ origin: 'feed', region, audience: 'public', demo: true, link: 'https://wijkblad.example/1' });
  expect(rows[0]?.['text']).not.toMatch(/12345678|jan@/);
  expect(rows[0]?.['masked']).toHaveLength(2);
  expect((await waiting()).sort()).toEqual(rows.map(({ id }) => id).sort());
  const [feed] = await all();
  expect([...(await services().figures.counts(region, [feed?.id ?? ''])).values()]).toEqual([{ total: 3, lastDay: 3 }]);
});
test('a feed that is not due is left alone', async () => {
  await configure('een');
  await services().fetching.fetchDue();
  pass(0.5);
  expect(await services().fetching.fetchDue()).toBe(0);
});
test('many workers fetch each feed once', async () => {
  const codes = Array.from({ length: 20 }, (_, n) => `bron-${n}`);
  for (const code of codes) documents[`/${code}`] = { status: 200, body: rss(item(1, code)) };
  await configure(...codes);
  const counts = await Promise.all([1, 2, 3, 4].map(() => services().fetching.fetchDue()));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
  expect(visits.sort()).toEqual(codes.map((code) => `/${code}`).sort());
});
test('the same page in two feeds is one observation, also when both come at once', async () => {
  documents['/een'] = { status: 200, body: rss(item(1), item(2)) };
  documents['/twee'] = { status: 200, body: rss(item(2), item(1)) };
  await configure('een', 'twee');
  await services().fetching.fetchDue();
  expect(await observations()).toHaveLength(2);
});
test('what was removed by the retention rule does not return', async () => {
  documents['/een'] = { status: 200, body: rss(item(1)) };
  await configure('een');
  await services().fetching.fetchDue();
  await database.query(`DELETE FROM observations`);
  pass(40);
  await services().fetching.fetchDue();
  expect(await observations()).toHaveLength(0);
});
test('a crash while storing leaves nothing half: the next worker does all of it, once', async () => {
  documents['/een'] = { status: 200, body: rss(item(1), item(2)) };
  await configure('een');

  const storing = new Promise<number>((reached) => {
    const stored = async (manager: EntityManager): Promise<never> => {
      const [session] = await manager.query<{ pid: number }[]>(`SELECT pg_backend_pid() AS pid`);
      reached(session?.pid ?? 0);
      return new Promise<never>(() => undefined);
    };
    void services(new FeedStore({ stored } as unknown as ObservationsService)).fetching.fetchDue();
  });
  await database.query(`SELECT pg_terminate_backend($1)`, [await storing]);
  expect(await observations()).toHaveLength(0);
  expect(await services().fetching.fetchDue()).toBe(0);
  pass(4);
  expect(await services().fetching.fetchDue()).toBe(1);
  expect(await observations()).toHaveLength(2);
  expect(await waiting()).toHaveLength(2);
});
test('only what changed is asked for, and validators come from a good answer only', async () => {
  documents['/een'] = { status: 200, body: rss(item(1)), headers: { etag: '"a"' } };
  await configure('een');
  await services().fetching.fetchDue();
  documents['/een'] = { status: 200, body: '<html>Storing</html>', headers: { etag: '"b"' } };
  pass(40);
  await services().fetching.fetchDue();
  const [feed] = await all();
  expect(feed).toMatchObject({ etag: '"a"', failures: 1, failure: 'not_a_feed' });
  expect(feed && feedState(feed, now)).toMatchObject({
    state: 'not_a_feed',
    sentence: expect.stringMatching(/webpagina/) as string,
  });
});
test('general news comes in only when it is about our subjects', async () => {
  documents['/een'] = { status: 200, body: rss(item(1, 'Beurs sluit hoger'), item(2, 'Vuurwerk in Woensel')) };
  relevance.use((text) => ({ topics: text.includes('Vuurwerk') ? ['fireworks'] : [], municipalities: [] }));
  await configure('een');
  const file = join(folder, 'feeds', 'een.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}relevance: youth\n`);
  await services().sync.sync();
  await services().fetching.fetchDue();
  expect((await observations()).map(({ title }) => title)).toEqual(['Vuurwerk in Woensel']);
});
test('when nothing answers, our own line is down and no feed is blamed', async () => {
  await configure('een', 'twee');
  await database.query(`UPDATE feeds SET demo = false, address = 'http://bestaat-niet-' || code || '.invalid/'`);
  await services().fetching.fetchDue();
  for (const feed of await all()) {
    expect(feed).toMatchObject({ failures: 0, failure: 'offline' });
    expect(feedState(feed, now).sentence).toMatch(/geen internet/);
  }
});
test('when the door of another host opens, our line works and the failing feeds are to blame', async () => {
  await configure('een', 'twee', 'drie');
  await database.query(
    `UPDATE feeds SET demo = false, address = 'http://bestaat-niet-' || code || '.invalid/', last_success_at = now(), last_answer_at = now()`,
  );
  await database.query(`UPDATE feeds SET next_fetch_at = $1 WHERE code = 'drie'`, [new Date(now.getTime() + 3_600_000)]);
  const knocked: string[] = [];
  const { fetching } = services();
  fetching.ownLine.knock = ({ hostname }) => Promise.resolve(knocked.push(hostname) > 0);
  await fetching.fetchDue();
  const failing = (await all()).filter(({ code }) => code !== 'drie');
  expect(failing).toMatchObject([1, 2].map(() => ({ failures: 1, failure: 'network' })));
  expect(knocked).toEqual(['bestaat-niet-drie.invalid']);
});
test('a paused feed rests; taken up again it is due', async () => {
  documents['/een'] = { status: 200, body: rss(item(1)) };
  await configure('een');
  const [feed] = await all();
  const id = feed?.id ?? '';
  await services().feeds.pause(viewer, id, true);
  expect(await services().fetching.fetchDue()).toBe(0);
  await expect(services().feeds.fetchNow(viewer, id)).rejects.toThrow('feeds.paused');
  await services().feeds.pause(viewer, id, false);
  expect(await services().fetching.fetchDue()).toBe(1);
});
test('a feed that several regions follow is paused by an admin only', async () => {
  await configure('een');
  const id = (await all())[0]?.id ?? '';
  await database.query(`UPDATE feeds SET regions = $1`, [[region, 'arnhem']]);
  for (const paused of [true, false])
    await expect(services().feeds.pause(viewer, id, paused)).rejects.toThrow('feeds.sharedByRegions');
  expect(await services().feeds.pause({ region, roles: [Role.admin] }, id, true)).toMatchObject({ paused: true });
});
test('fetching by hand works at any time, asks for everything and is in the log', async () => {
  documents['/een'] = { status: 200, body: rss(item(1)), headers: { etag: '"a"' } };
  await configure('een');
  await services().fetching.fetchDue();
  const [feed] = await all();
  pass(1);
  const after = await services().feeds.fetchNow(viewer, feed?.id ?? '');
  expect(after.lastSuccessAt).toEqual(now);
  const log = await services().figures.recent([after.id], 10);
  expect(log.map(({ outcome, items }) => [outcome, items])).toEqual([['new', 0], ['new', 1]]); // prettier-ignore
});
test('a feed of another region cannot be seen or steered', async () => {
  await configure('een');
  const [feed] = await all();
  expect(await services().feeds.all({ region: 'elders' })).toEqual([]);
  await expect(services().feeds.pause({ region: 'elders', roles: [] }, feed?.id ?? '', true)).rejects.toThrow('feeds.notFound');
});
describe('the feed files', () => {
  test('a removed file takes the feed off the list and keeps what came in', async () => {
    documents['/een'] = { status: 200, body: rss(item(1)) };
    await configure('een', 'twee');
    await services().fetching.fetchDue();
    rmSync(join(folder, 'feeds', 'een.yaml'));
    await services().sync.sync();
    expect((await all()).map(({ code }) => code)).toEqual(['twee']);
    expect(await observations()).toHaveLength(1);
  });
  test('a fault in a file is told, and the feed goes on as it was', async () => {
    await configure('een');
    writeFileSync(join(folder, 'feeds', 'een.yaml'), 'code: een\nnaam: x\n');
    const { sync } = services();
    await sync.sync();
    expect(sync.problems.some(({ file, message }) => file === 'feeds/een.yaml' && /naam/.test(message))).toBe(true);
    expect((await all()).map(({ code }) => code)).toEqual(['een']);
  });
  test('another address begins anew, at once', async () => {
    await configure('een');
    await services().fetching.fetchDue();
    expect((await all())[0]?.failures).toBe(1);
    writeFileSync(join(folder, 'feeds', 'een.yaml'), `code: een\nname: Bron\naddress: /anders\nkind: demo\n`);
    await services().sync.sync();
    expect((await all())[0]).toMatchObject({ failures: 0, nextFetchAt: now, address: `${origin}/anders` });
  });
});

test('a visit that the database cannot hold is recorded as a failure, and not made again and again', async () => {
  await configure('een');
  documents = { '/een': { status: 200, body: rss(), headers: { etag: '"a"' } } };
  await database.query(`ALTER TABLE feeds ADD CONSTRAINT short CHECK (length(etag) < 2)`);
  const { fetching } = services();
  await fetching.fetchDue();
  now = new Date(now.getTime() + 40_000);
  await fetching.fetchDue();
  await database.query(`ALTER TABLE feeds DROP CONSTRAINT short`);
  expect(visits).toHaveLength(1);
  expect((await all())[0]).toMatchObject({ failures: 1, failure: 'broken', leasedBy: null });
});
