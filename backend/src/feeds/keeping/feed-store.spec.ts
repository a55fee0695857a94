import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../testing/test-server.js';
import { dataSource } from '../../data-source.js';
import { ObservationsService } from '../../observations/observations.service.js';
import { Jobs } from '../../platform/jobs.js';
import { Live } from '../../platform/live.js';
import type { Settings } from '../../platform/settings.js';
import { Feed } from '../feed.entity.js';
import type { FeedItem } from '../reading/parsed-feed.js';
import type { LeftOut, Outcome } from './candidate.js';
import { FeedStore } from './feed-store.js';
import { identityKeys } from './identity.js';
import { keptItem } from './item.js';

const hour = 3_600_000;
const region = 'brabant-zuidoost';

let own: TestDatabase;
let database: DataSource;
let jobs: Jobs;
let live: Live;
let store: FeedStore;
let now: Date;

beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  const settings = { databaseUrl: own.url } as Settings;
  jobs = new Jobs(database, settings);
  live = new Live(settings);
  store = new FeedStore(new ObservationsService(database, jobs, live, { now: () => now }));
});
afterAll(async () => {
  await jobs.onApplicationShutdown();
  await live.onApplicationShutdown();
  await database.destroy();
  await own.drop();
});
beforeEach(async () => {
  now = new Date('2026-11-20T12:00:00Z');
  await database.query(`TRUNCATE feeds, feed_items, observations CASCADE`);
});

const item = (n: number, more: Partial<FeedItem> = {}): FeedItem => ({
  title: `Bericht ${n} over vuurwerk`,
  link: `https://wijkblad.example/${n}`,
  guid: `n${n}`,
  publishedAt: '2026-11-20T10:00:00Z',
  summary: `Tekst van bericht ${n}.`,
  ...more,
});
const feedNamed = async (code: string, regions = [region]): Promise<Feed> => {
  const made = database.manager.create(Feed, { code, name: code, address: `https://${code}.example/`, kind: 'news', regions, nextFetchAt: now }); // prettier-ignore
  const config = {
    code,
    name: code,
    address: made.address,
    kind: 'news',
    include: [],
    exclude: [],
    dropLinks: [],
  } as unknown as Feed['config'];
  return database.manager.save(Feed, { ...made, config });
};
const visit = (feed: Feed, items: FeedItem[], leftOut: Pick<LeftOut, 'reason' | 'by'>[] = []): Promise<Outcome> => {
  const keys = identityKeys(items, feed.code);
  const all = items.map((each, index) => ({ keys: keys[index] ?? [], item: keptItem(each, now) }));
  const read = {
    candidates: all.slice(leftOut.length),
    leftOut: leftOut.map((refused, index) => ({ ...(all[index] as (typeof all)[0]), ...refused })),
  };
  return database.transaction(async (manager) => (await store.store(manager, [{ feed, ...read }], now))[0] as Outcome);
};
const observations = () => database.query<Record<string, unknown>[]>(`SELECT * FROM observations ORDER BY title, region`);
const titles = async () => (await observations()).map(({ title }) => title);
const also = () =>
  database.query<{ title: string; name: string; link: string }[]>(
    `SELECT o.title, f.name, a.link FROM observation_feeds a JOIN observations o ON o.id = a.observation_id JOIN feeds f ON f.id = a.feed_id ORDER BY 1, 2`,
  );
const waiting = async () => (await database.query<{ data: { ids: string[] } }[]>(`SELECT data FROM pgboss.job WHERE name = 'observations.stored' ORDER BY created_on`)).map(({ data }) => data.ids); // prettier-ignore
const pass = (hours: number): void => void (now = new Date(now.getTime() + hours * hour));

describe('an item', () => {
  test('comes in once for every region of its feed', async () => {
    const feed = await feedNamed('wijkblad', [region, 'arnhem']);
    expect(await visit(feed, [item(1), item(2)])).toEqual({ stored: 2, changed: 0, dropped: 0 });
    expect(await visit(feed, [item(2), item(3)])).toEqual({ stored: 1, changed: 0, dropped: 0 });
    expect(await observations()).toHaveLength(6);
  });
  test('that is known costs one statement that reads', async () => {
    const feed = await feedNamed('wijkblad');
    const items = Array.from({ length: 20 }, (_, n) => item(n));
    await visit(feed, items);
    const statements: string[] = [];
    await database.transaction(async (manager) => {
      const query = manager.query.bind(manager);
      const spied = Object.assign(Object.create(manager) as typeof manager, {
        query: (text: string, values: unknown[]) => (statements.push(text.trim().slice(0, 6)), query(text, values)),
      });
      const keys = identityKeys(items, feed.code);
      const candidates = items.map((each, index) => ({ keys: keys[index] ?? [], item: keptItem(each, now) }));
      await store.store(spied, [{ feed, candidates, leftOut: [] }], now);
    });
    expect(statements).toEqual(['SELECT']);
  });
  test('that stays in its feed is noted as seen once a day', async () => {
    const feed = await feedNamed('wijkblad');
    await visit(feed, [item(1)]);
    const seen = async () => (await database.query<{ at: Date }[]>(`SELECT DISTINCT last_seen_at AS at FROM feed_items`)).map(({ at }) => at); // prettier-ignore
    pass(23);
    await visit(feed, [item(1)]);
    expect(await seen()).toEqual([new Date('2026-11-20T12:00:00Z')]);
    pass(2);
    await visit(feed, [item(1)]);
    expect(await seen()).toEqual([now]);
  });
  test('that was removed stays away, also under a changed guid or with other words', async () => {
    const feed = await feedNamed('wijkblad');
    await visit(feed, [item(1)]);
    await database.query(`DELETE FROM observations`);
    pass(8);
    await visit(feed, [item(1, { guid: 'anders' })]);
    await visit(feed, [item(1, { summary: 'Een andere tekst.' })]);
    expect(await observations()).toHaveLength(0);
  });
  test('with another guid on the same page is the same, and is known by that guid from then on', async () => {
    const feed = await feedNamed('wijkblad');
    await visit(feed, [item(1)]);
    await visit(feed, [item(1, { guid: 'anders' })]);
    await visit(feed, [item(1, { guid: 'anders', link: 'https://wijkblad.example/verhuisd' })]);
    await visit(feed, [item(1, { guid: 'nog anders', link: 'https://www.wijkblad.example/verhuisd?utm_source=rss' })]);
    expect(await observations()).toHaveLength(1);
    expect(await also()).toEqual([]);
  });
  test('twice in one document is one', async () => {
    const feed = await feedNamed('wijkblad');
    expect(await visit(feed, [item(1), item(1, { publishedAt: null })])).toMatchObject({ stored: 1 });
  });
  test('with characters that no database holds is stored without them', async () => {
    const feed = await feedNamed('wijkblad');
    const odd = item(1, {
      title: 'Vuur\u0000werk \ud83d',
      summary: '\udc00\u0000',
      guid: 'a\u0000\ud800',
      link: 'https://x.example/\u0000\ud800',
    });
    expect(await visit(feed, [odd, item(2)])).toMatchObject({ stored: 2 });
  });
});

describe('an edited item', () => {
  test('updates its observation, masked, with its first date, and goes to the next stage again', async () => {
    const feed = await feedNamed('wijkblad');
    await visit(feed, [item(1), item(2)]);
    pass(1);
    const edited = item(1, {
      title: 'Vuurwerk: drie gewonden',
      summary: 'Bel 06-12345678.',
      publishedAt: '2026-11-20T12:30:00Z',
    });
    expect(await visit(feed, [edited, item(2)])).toEqual({ stored: 0, changed: 1, dropped: 0 });
    const row = (await observations()).find(({ title }) => title === 'Vuurwerk: drie gewonden');
    expect(row).toMatchObject({ noticed_at: new Date('2026-11-20T10:00:00Z'), masked: [{ type: 'phone' }] });
    expect(row?.['text']).not.toContain('12345678');
    expect((await waiting()).at(-1)).toEqual([row?.['id']]);
  });
  test('updates it in every region', async () => {
    const feed = await feedNamed('wijkblad', [region, 'arnhem']);
    await visit(feed, [item(1)]);
    await visit(feed, [item(1, { title: 'Anders' })]);
    expect(await titles()).toEqual(['Anders', 'Anders']);
  });
  test.each<[string, Partial<FeedItem>]>([
    ['white space and case', { title: ' BERICHT 1  over vuurwerk', summary: 'Tekst van\nbericht 1' }],
    ['an address with another trace', { link: 'https://wijkblad.example/1?utm_source=x' }],
    ['another date', { publishedAt: '2026-11-20T11:00:00Z' }],
  ])('is not one that differs only in %s', async (_, part) => {
    const feed = await feedNamed('wijkblad');
    await visit(feed, [item(1)]);
    expect(await visit(feed, [item(1, part)])).toMatchObject({ stored: 0, changed: 0 });
  });
  test('that changes at every visit is updated once in six hours, and then says the last', async () => {
    const feed = await feedNamed('wijkblad');
    let changed = 0;
    for (let minute = 0; minute < 24 * 60; minute += 30) {
      changed += (await visit(feed, [item(1, { summary: `Stand van ${minute} minuten` })])).changed;
      pass(0.5);
    }
    expect(changed).toBe(4);
    pass(6);
    await visit(feed, [item(1, { summary: 'De laatste stand' })]);
    expect((await observations())[0]).toMatchObject({ text: 'De laatste stand' });
  });
  test('of another feed changes nothing: the first feed tells the story', async () => {
    const [first, second] = [await feedNamed('een'), await feedNamed('twee')];
    await visit(first, [item(1)]);
    await visit(second, [item(1)]);
    pass(8);
    expect(await visit(second, [item(1, { title: 'Heel anders' })])).toMatchObject({ changed: 0 });
    expect(await titles()).toEqual(['Bericht 1 over vuurwerk']);
  });
});

describe('the same story in another feed', () => {
  const story = item(1, { title: 'Jongeren gooien vuurwerk naar agenten in Woensel', link: 'https://een.example/a' });
  const headline = (title: string, more: Partial<FeedItem> = {}) =>
    item(9, { title, link: 'https://twee.example/b', guid: 'x', ...more });

  test('by its page is one observation, which says where it is too', async () => {
    const [first, second] = [await feedNamed('een'), await feedNamed('twee')];
    await visit(first, [item(1)]);
    const there = item(1, { guid: null, link: 'https://www.wijkblad.example/1?utm_medium=rss' });
    expect(await visit(second, [there])).toMatchObject({ stored: 0 });
    await visit(second, [there]);
    expect(await titles()).toHaveLength(1);
    expect(await also()).toMatchObject([{ name: 'twee', link: 'https://www.wijkblad.example/1?utm_medium=rss' }]);
  });
  test.each([
    ['the same headline', headline('Jongeren gooien vuurwerk naar agenten in Woensel')],
    ['a headline with the name of the medium', headline('Jongeren gooien vuurwerk naar agenten in Woensel - Omroep Brabant')],
    [
      'another case and other signs',
      headline('“Jongeren gooien vuurwerk naar agenten in Woensel”', { publishedAt: '2026-11-18T12:00:00Z' }),
    ],
  ])('by %s is one observation', async (_, copy) => {
    const [first, second] = [await feedNamed('een'), await feedNamed('twee')];
    await visit(first, [story]);
    expect(await visit(second, [copy])).toMatchObject({ stored: 0 });
    expect(await visit(second, [copy])).toMatchObject({ stored: 0 });
    expect(await also()).toMatchObject([{ name: 'twee', link: 'https://twee.example/b' }]);
  });
  test('by nearly the same text is one observation', async () => {
    const [first, second] = [await feedNamed('een'), await feedNamed('twee')];
    const summary =
      'Een groep van ongeveer dertig jongeren heeft vrijdagavond in Woensel zwaar vuurwerk gegooid naar agenten die op een melding van overlast afkwamen. Niemand raakte gewond en er zijn twee aanhoudingen verricht.';
    await visit(first, [item(1, { title: 'Vuurwerk naar agenten gegooid in Woensel', summary })]);
    const copy = headline('Zwaar vuurwerk naar agenten gegooid in Woensel', { summary: `${summary} Meer volgt.` });
    expect(await visit(second, [copy])).toMatchObject({ stored: 0 });
    expect(await also()).toHaveLength(1);
  });
  test.each([
    ['a short headline that comes back', { ...story, title: 'Politienieuws van vandaag' }, headline('Politienieuws van vandaag')],
    ['the same headline a week earlier', story, headline(story.title, { publishedAt: '2026-11-13T10:00:00Z' })],
    ['another story', story, headline('Jongeren gooien stenen naar agenten in Woensel')],
  ])('is not %s', async (_, one, other) => {
    const [first, second] = [await feedNamed('een'), await feedNamed('twee')];
    await visit(first, [one]);
    expect(await visit(second, [other])).toMatchObject({ stored: 1 });
  });
  test('is looked for in other feeds only: a headline that a feed uses every day is new every day', async () => {
    const feed = await feedNamed('een');
    await visit(feed, [headline('Dit was het politienieuws van vandaag')]);
    pass(24);
    const next = headline('Dit was het politienieuws van vandaag', {
      guid: 'y',
      link: 'https://een.example/c',
      publishedAt: now.toISOString(),
    });
    expect(await visit(feed, [next])).toMatchObject({ stored: 1 });
  });
  test('is looked for within the region', async () => {
    const [first, second] = [await feedNamed('een', ['arnhem']), await feedNamed('twee')];
    await visit(first, [story]);
    expect(await visit(second, [{ ...story, guid: 'z' }])).toMatchObject({ stored: 1 });
  });
  test('that many workers bring at one moment is one observation', async () => {
    const feeds = await Promise.all(['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((code) => feedNamed(code)));
    const outcomes = await Promise.all(
      feeds.map((feed, n) => visit(feed, [item(1), headline(story.title, { link: `https://${n}.example/`, guid: `${n}` })])),
    );
    expect(outcomes.reduce((sum, { stored }) => sum + stored, 0)).toBe(2);
    expect(await titles()).toHaveLength(2);
    expect(await also()).toHaveLength(10);
  });
});

describe('what is left out', () => {
  const filter = { reason: 'Het bericht gaat niet over een van onze onderwerpen.', by: 'filter' } as const;
  const rule = { reason: "In het bericht staat 'sport'.", by: 'rule' } as const;
  const kept = () => database.query<Record<string, unknown>[]>(`SELECT title, link, reason FROM feed_dropped ORDER BY title`);

  test('is kept once, masked, with title and link only', async () => {
    const feed = await feedNamed('wijkblad');
    const secret = item(1, { title: 'Bel 06-12345678 voor meer' });
    expect(await visit(feed, [secret, item(2), item(3)], [filter, rule])).toEqual({ stored: 1, changed: 0, dropped: 2 });
    expect(await visit(feed, [secret, item(2), item(3)], [filter, rule])).toEqual({ stored: 0, changed: 0, dropped: 0 });
    expect(await kept()).toMatchObject([
      { title: expect.not.stringContaining('12345678') as string, link: 'https://wijkblad.example/1', reason: filter.reason },
      { title: 'Bericht 2 over vuurwerk', reason: rule.reason },
    ]);
  });
  test('comes in when it resembles what people took in all the same, but not against a rule', async () => {
    const feed = await feedNamed('wijkblad');
    await database.query(`INSERT INTO feed_lessons (feed_id, title, taught_at) VALUES ($1, 'Meet-up van jongeren bij het station in Helmond', $2)`, [feed.id, now]); // prettier-ignore
    const like = (n: number) => item(n, { title: 'Grote meet-up van jongeren bij station Eindhoven' });
    expect(await visit(feed, [like(1), item(2)], [filter, filter])).toEqual({ stored: 1, changed: 0, dropped: 1 });
    expect(await visit(feed, [like(3)], [rule])).toEqual({ stored: 0, changed: 0, dropped: 1 });
    expect(await titles()).toEqual([like(1).title]);
  });
});
