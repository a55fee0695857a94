import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource, EntityManager } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../testing/test-server.js';
import { dataSource } from '../data-source.js';
import type { ObservationsService } from '../observations/observations.service.js';
import { Live } from '../platform/live.js';
import type { Settings } from '../platform/settings.js';
import { Feed } from './feed.entity.js';
import { FeedFetching } from './feed-fetching.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { FeedStore } from './keeping/feed-store.js';
import { Relevance } from './keeping/relevance.js';

const region = 'brabant-zuidoost';
let own: TestDatabase;
let database: DataSource;
let live: Live;
let server: Server;
let origin: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let visits: string[];
let now: Date;
let announced: string[];

const clock = { now: () => now };
const pass = (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000));
const settings = (): Settings => ({ databaseUrl: own.url, feedOrigins: [origin], host: '127.0.0.1', port: 1, publicUrl: origin }) as unknown as Settings; // prettier-ignore

/** A worker; what it stores is announced as usual, and handed to nobody. */
function worker(stored: (manager: EntityManager, region: string, ids: string[]) => Promise<void> = async () => undefined) {
  const intake = new FeedIntake(new FeedStore({ stored } as unknown as ObservationsService), new Relevance(), clock);
  return new FeedFetching(database, settings(), clock, intake, live);
}

async function addFeeds(...codes: string[]): Promise<void> {
  await database.query(
    `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at)
     SELECT code, code, $2 || '/' || code, 'news', $3, jsonb_build_object('code', code, 'interval', 30, 'kind', 'news', 'relevance', 'all',
       'include', '[]'::jsonb, 'exclude', '[]'::jsonb, 'dropLinks', '[]'::jsonb, 'topics', '[]'::jsonb, 'municipalities', '[]'::jsonb), $4
     FROM unnest($1::text[]) AS code`,
    [codes, origin, [region], now],
  );
}
const feeds = () => database.manager.find(Feed, { order: { code: 'ASC' } });
const one = async (): Promise<Feed> => (await feeds())[0] as Feed;
const log = () => database.query<Record<string, unknown>[]>(`SELECT * FROM feed_fetches ORDER BY at, outcome`);
const count = async () => (await database.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM observations`))[0]?.n;
const item = (n: number) =>
  `<item><title>Vuurwerk in straat ${n} van Woensel</title><guid isPermaLink="false">n${n}</guid><link>https://wijkblad.example/${n}</link></item>`;
const rss = (...numbers: number[]) =>
  `<rss version="2.0"><channel><title>Wijkblad</title>${numbers.map(item).join('')}</channel></rss>`;
const codes = (number: number) => Array.from({ length: number }, (_, n) => `bron-${String(n).padStart(3, '0')}`);
const moved = (response: ServerResponse, location: string) => response.writeHead(301, { location }).end();

beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  live = new Live({ databaseUrl: own.url } as Settings);
  const announce = live.announce.bind(live);
  live.announce = (...notice) => (announced.push(notice[1] ?? ''), announce(...notice));
  server = createServer((request, response) => {
    visits.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await live.onApplicationShutdown();
  server.closeAllConnections();
  server.close();
  await database.destroy();
  await own.drop();
});
beforeEach(async () => {
  now = new Date('2026-11-20T12:00:00Z');
  visits = [];
  announced = [];
  answer = (_, response) => response.writeHead(304).end();
  await database.query(`TRUNCATE feeds, feed_items, feed_fetches, observations CASCADE`);
});

describe('a round', () => {
  test('fetches hundreds of feeds once each and records them in a few batches', async () => {
    await addFeeds(...codes(250));
    expect(await worker().fetchDue()).toBe(250);
    expect(new Set(visits).size).toBe(250);
    expect(visits).toHaveLength(250);
    expect(await log()).toHaveLength(250);
    expect(announced.length).toBeLessThan(25);
    expect((await feeds()).filter(({ leasedBy, leasedUntil }) => leasedBy ?? leasedUntil)).toEqual([]);
  });
  test('has no more than two exchanges at one host', async () => {
    await addFeeds(...codes(9));
    let most = 0;
    const held: ServerResponse[] = [];
    const release = (): void => void held.splice(0).map((response) => response.writeHead(304).end());
    answer = (_, response) => {
      most = Math.max(most, held.push(response));
      if (held.length === 2 || visits.length === 9) setImmediate(() => setImmediate(release));
    };
    await worker().fetchDue();
    expect([most, visits.length]).toEqual([2, 9]);
  });
  test('begins with what is due longest', async () => {
    await addFeeds('een', 'twee', 'drie');
    await database.query(`UPDATE feeds SET next_fetch_at = next_fetch_at - interval '1 hour' WHERE code = 'drie'`);
    const fetching = worker();
    fetching.pace.perHost = 1;
    await fetching.fetchDue();
    expect(visits[0]).toBe('/drie');
  });
  test('is not held up by one publisher who never answers', async () => {
    await addFeeds('stil', ...codes(40));
    let silent: ServerResponse | undefined;
    answer = (request, response) => {
      if (request.url === '/stil') silent = response;
      else response.writeHead(304).end();
      if (visits.length === 41) silent?.writeHead(304).end();
    };
    expect(await worker().fetchDue()).toBe(41);
  });
  test('records good and bad feeds together; one bad feed costs no other', async () => {
    await addFeeds('goed', 'kapot', 'niets', 'weg');
    answer = ({ url }, response) => {
      if (url === '/weg') response.writeHead(404).end();
      else response.writeHead(200).end(url === '/niets' ? rss() : rss(url === '/goed' ? 1 : 2));
    };
    const fetching = worker(async (manager) => {
      const [{ bad } = { bad: false }] = await manager.query<{ bad: boolean }[]>(
        `SELECT EXISTS (SELECT 1 FROM observations WHERE title LIKE '%straat 2%') AS bad`,
      );
      if (bad) throw new Error('the disk is full');
    });
    await fetching.fetchDue();
    expect((await feeds()).map(({ code, failure }) => `${code} ${failure}`)).toEqual(['goed null', 'kapot broken', 'niets null', 'weg gone']); // prettier-ignore
    expect(await count()).toBe(1);
  });
});

describe('several workers', () => {
  test('fetch each feed once per turn, also when they begin together', async () => {
    await addFeeds(...codes(120));
    const fetched = await Promise.all([1, 2, 3].map(() => worker().fetchDue()));
    expect(fetched.reduce((sum, number) => sum + number, 0)).toBe(120);
    expect(visits).toHaveLength(120);
  });
  test('leave the feeds of one host to the worker that is there', async () => {
    await addFeeds('een', 'twee');
    const [first] = await worker().leases.take({ most: 1, perHost: 1, open: [], held: new Map() });
    expect(first).toBeDefined();
    expect(await worker().fetchDue()).toBe(0);
    pass(1);
    expect(await worker().fetchDue()).toBe(2);
  });
  test('a feed of a dead worker is fetched within a minute, one of a busy worker is not', async () => {
    await addFeeds('een');
    const busy = worker();
    await busy.leases.takeOne((await one()).id);
    for (const minutes of [0.3, 0.3, 0.3]) {
      pass(minutes);
      await busy.leases.signOfLife();
      expect(await worker().fetchDue()).toBe(0);
    }
    pass(0.51);
    expect(await worker().fetchDue()).toBe(1);
  });
  test('a visit that ends after another worker took over stores and records nothing', async () => {
    await addFeeds('een');
    const held: ServerResponse[] = [];
    let arrived: () => void = () => undefined;
    answer = (_, response) => void (held.push(response), arrived());
    const slow = new Promise<void>((there) => (arrived = there));
    const late = worker().fetchDue();
    await slow;
    pass(1);
    answer = (_, response) => response.end(rss(1, 2));
    expect(await worker().fetchDue()).toBe(1);
    const after = await one();
    held[0]?.end(rss(1, 2, 3));
    await late;
    expect(await count()).toBe(2);
    expect(await log()).toHaveLength(1);
    expect(await one()).toEqual(after);
  });
  test('a visit to an address that was changed meanwhile is forgotten', async () => {
    await addFeeds('een');
    answer = (_, response) =>
      void database
        .query(`UPDATE feeds SET address = $1`, [`${origin}/nieuw`])
        .then(() => response.writeHead(200, { etag: '"oud"' }).end(rss(1)));
    await worker().fetchDue();
    expect([await count(), (await one()).etag]).toEqual([0, null]);
  });
});

describe('when the clock was wrong', () => {
  test.each<[string, number, string]>([
    ['a next visit far ahead', 0, `next_fetch_at = '2027-06-01'`],
    ['a last visit ahead of us', 0, `next_fetch_at = '2026-11-20T20:00:00Z', last_fetch_at = '2026-11-20T19:00:00Z'`],
    ['a lease far ahead', 0, `leased_until = '2027-06-01', leased_by = gen_random_uuid()`],
    ['days that never were', 5 * 1440, `last_fetch_at = '2026-11-20T12:00:00Z'`],
  ])('%s holds up nothing', async (_, minutes, set) => {
    await addFeeds('een');
    pass(minutes);
    await database.query(`UPDATE feeds SET ${set}`);
    expect(await worker().fetchDue()).toBe(1);
    const feed = await one();
    const wait = feed.nextFetchAt.getTime() - now.getTime();
    expect([feed.lastFetchAt, feed.leasedUntil, wait > 0 && wait < 86_400_000]).toEqual([now, null, true]);
    expect(await worker().fetchDue()).toBe(0);
  });
});

test('a worker does not visit a feed twice at once when the clock jumps during the visit', async () => {
  await addFeeds('een', 'twee');
  const fetching = worker();
  answer = ({ url }, response) => {
    if (url === '/een') pass(600);
    void fetching.leases
      .take({ most: 9, perHost: 9, open: [], held: new Map() })
      .then((taken) => response.writeHead(taken.length === 0 ? 304 : 500).end());
  };
  await fetching.fetchDue();
  expect((await log()).map(({ outcome }) => outcome)).toEqual(['not_modified', 'not_modified']);
});

describe('a feed that moved for good', () => {
  beforeEach(async () => {
    await addFeeds('oud');
    answer = ({ url }, response) =>
      void (url === '/oud' ? moved(response, '/nieuw') : response.writeHead(200, { etag: '"a"' }).end(rss(1)));
    await worker().fetchDue();
    pass(300);
    visits = [];
  });
  test('is fetched at its new place, with what that place gave to ask for changes', async () => {
    let asked: string | undefined;
    answer = (request, response) => {
      asked = request.headers['if-none-match'];
      response.writeHead(304).end();
    };
    await worker().fetchDue();
    expect([visits, asked, (await one()).movedTo]).toEqual([['/nieuw'], '"a"', `${origin}/nieuw`]);
  });
  test('is looked for at the stated address when it is gone there, without its old validators', async () => {
    answer = ({ url, headers }, response) =>
      void (url === '/oud' && !headers['if-none-match'] ? response.end(rss(1, 2)) : response.writeHead(404).end());
    await worker().fetchDue();
    expect(await one()).toMatchObject({ movedTo: null, failures: 1, failure: 'gone' });
    pass(6);
    await worker().fetchDue();
    expect(visits).toEqual(['/nieuw', '/oud']);
    expect(await one()).toMatchObject({ movedTo: null, failures: 0, address: `${origin}/oud` });
  });
  test.each(['/@jan_uit_woensel.rss', '/rss?van=jan@krant.example'])('is not followed to %s', async (place) => {
    await database.query(`UPDATE feeds SET moved_to = $1`, [`${origin}${place}`]);
    answer = ({ headers }, response) => void response.writeHead(headers['if-none-match'] ? 500 : 200).end(rss(1));
    await worker().fetchDue();
    expect([visits, (await one()).movedTo]).toEqual([['/oud'], null]);
  });
  test('to an address with a mail address in it is read there, and looked for at the stated one again', async () => {
    await database.query(`UPDATE feeds SET moved_to = NULL`);
    answer = ({ url }, response) => (url === '/oud' ? moved(response, '/rss?van=jan@krant.example') : response.end(rss(1)));
    await worker().fetchDue();
    expect(await one()).toMatchObject({ movedTo: null, failures: 0 });
  });
});

test('an ended feed rests, until a person tries and it works', async () => {
  await addFeeds('een');
  answer = (_, response) => response.writeHead(410).end();
  await worker().fetchDue();
  const { id, retiredAt } = await one();
  expect(retiredAt).toEqual(now);
  pass(5 * 1440);
  expect(await worker().fetchDue()).toBe(0);
  answer = (_, response) => response.end(rss(1));
  expect(await worker().fetchFeed(id)).toBe(true);
  expect(await one()).toMatchObject({ retiredAt: null, failures: 0 });
});
test('the last fifty visits are kept', async () => {
  await addFeeds('een', 'twee');
  const [een] = await feeds();
  await database.query(
    `INSERT INTO feed_fetches (feed_id, at, outcome, sentence, items, milliseconds)
     SELECT id, $1::timestamptz - n * interval '1 hour', 'new', n::text, 0, 1 FROM feeds, generate_series(1, CASE code WHEN 'een' THEN 60 ELSE 20 END) n`,
    [now],
  );
  await worker().fetchDue();
  const kept = await log();
  const ofOne = kept.filter(({ feed_id: id }) => id === een?.id);
  expect([ofOne.length, kept.length - ofOne.length]).toEqual([50, 21]);
  expect(ofOne[0]).toMatchObject({ sentence: '49' });
});
test('what a feed asks and how often it publishes is remembered', async () => {
  await addFeeds('een');
  const dated = [0, 12, 24, 36, 48].map((hours) => `<item><title>x ${hours}</title><pubDate>${new Date(now.getTime() - hours * 3_600_000).toUTCString()}</pubDate></item>`); // prettier-ignore
  answer = (_, response) =>
    response.end(`<rss version="2.0"><channel><title>W</title><ttl>45</ttl>${dated.join('')}</channel></rss>`);
  await worker().fetchDue();
  expect(await one()).toMatchObject({ ttl: 45, publishedEvery: 720, lastPublishedAt: now });
});
