import { FEED_REGION, feedItem, FeedKeeping } from '../../../testing/feed-keeping.js';
import type { FeedItem } from '../reading/parsed-feed.js';

let keeping: FeedKeeping;
beforeAll(async () => void (keeping = await FeedKeeping.open()));
afterAll(() => keeping.close());
beforeEach(() => keeping.empty());

const waiting = async () => (await keeping.database.query<{ data: { ids: string[] } }[]>(`SELECT data FROM pgboss.job WHERE name = 'observations.stored' ORDER BY created_on`)).map(({ data }) => data.ids); // prettier-ignore

describe('an item', () => {
  test('comes in once for every FEED_REGION of its feed', async () => {
    const feed = await keeping.feed('wijkblad', [FEED_REGION, 'arnhem']);
    expect(await keeping.visit(feed, [feedItem(1), feedItem(2)])).toEqual({ stored: 2, changed: 0, dropped: 0 });
    expect(await keeping.visit(feed, [feedItem(2), feedItem(3)])).toEqual({ stored: 1, changed: 0, dropped: 0 });
    expect(await keeping.stored()).toHaveLength(6);
  });
  test('that is known costs one statement that reads', async () => {
    const feed = await keeping.feed('wijkblad');
    const items = Array.from({ length: 20 }, (_, n) => feedItem(n));
    await keeping.visit(feed, items);
    const statements: string[] = [];
    await keeping.database.transaction(async (manager) => {
      const query = manager.query.bind(manager);
      const spied = Object.assign(Object.create(manager) as typeof manager, {
        query: (text: string, values: unknown[]) => (statements.push(text.trim().slice(0, 6)), query(text, values)),
      });
      const candidates = keeping.candidates(feed, items);
      await keeping.store.store(spied, [{ feed, candidates, leftOut: [] }], keeping.now);
    });
    expect(statements).toEqual(['SELECT']);
  });
  test('that stays in its feed is noted as seen once a day', async () => {
    const feed = await keeping.feed('wijkblad');
    await keeping.visit(feed, [feedItem(1)]);
    const seen = async () => (await keeping.database.query<{ at: Date }[]>(`SELECT DISTINCT last_seen_at AS at FROM feed_items`)).map(({ at }) => at); // prettier-ignore
    keeping.pass(23);
    await keeping.visit(feed, [feedItem(1)]);
    expect(await seen()).toEqual([new Date('2026-11-20T12:00:00Z')]);
    keeping.pass(2);
    await keeping.visit(feed, [feedItem(1)]);
    expect(await seen()).toEqual([keeping.now]);
  });
  test('that was removed stays away, also under a changed guid or with other words', async () => {
    const feed = await keeping.feed('wijkblad');
    await keeping.visit(feed, [feedItem(1)]);
    await keeping.database.query(`DELETE FROM observations`);
    keeping.pass(8);
    await keeping.visit(feed, [feedItem(1, { guid: 'anders' })]);
    await keeping.visit(feed, [feedItem(1, { summary: 'Een andere tekst.' })]);
    expect(await keeping.stored()).toHaveLength(0);
  });
  test('with another guid on the same page is the same, and is known by that guid from then on', async () => {
    const feed = await keeping.feed('wijkblad');
    await keeping.visit(feed, [feedItem(1)]);
    await keeping.visit(feed, [feedItem(1, { guid: 'anders' })]);
    await keeping.visit(feed, [feedItem(1, { guid: 'anders', link: 'https://wijkblad.example/verhuisd' })]);
    await keeping.visit(feed, [
      feedItem(1, { guid: 'nog anders', link: 'https://www.wijkblad.example/verhuisd?utm_source=rss' }),
    ]);
    expect(await keeping.stored()).toHaveLength(1);
    expect(await keeping.also()).toEqual([]);
  });
  test('twice in one document is one', async () => {
    const feed = await keeping.feed('wijkblad');
    expect(await keeping.visit(feed, [feedItem(1), feedItem(1, { publishedAt: null })])).toMatchObject({ stored: 1 });
  });
  test('with characters that no database holds is stored without them', async () => {
    const feed = await keeping.feed('wijkblad');
    const odd = feedItem(1, {
      title: 'Vuur\u0000werk \ud83d',
      summary: '\udc00\u0000',
      guid: 'a\u0000\ud800',
      link: 'https://x.example/\u0000\ud800',
    });
    expect(await keeping.visit(feed, [odd, feedItem(2)])).toMatchObject({ stored: 2 });
  });
});

describe('an edited item', () => {
  test('updates its observation, masked, with its first date, and goes to the next stage again', async () => {
    const feed = await keeping.feed('wijkblad');
    await keeping.visit(feed, [feedItem(1), feedItem(2)]);
    keeping.pass(1);
    const edited = feedItem(1, {
      title: 'Vuurwerk: drie gewonden',
      summary: 'Bel 06-12345678.',
      publishedAt: '2026-11-20T12:30:00Z',
    });
    expect(await keeping.visit(feed, [edited, feedItem(2)])).toEqual({ stored: 0, changed: 1, dropped: 0 });
    const row = (await keeping.stored()).find(({ title }) => title === 'Vuurwerk: drie gewonden');
    expect(row).toMatchObject({ noticed_at: new Date('2026-11-20T10:00:00Z'), masked: [{ type: 'phone' }] });
    expect(row?.['text']).not.toContain('12345678');
    expect((await waiting()).at(-1)).toEqual([row?.['id']]);
  });
  test('updates it in every FEED_REGION', async () => {
    const feed = await keeping.feed('wijkblad', [FEED_REGION, 'arnhem']);
    await keeping.visit(feed, [feedItem(1)]);
    await keeping.visit(feed, [feedItem(1, { title: 'Anders' })]);
    expect(await keeping.titles()).toEqual(['Anders', 'Anders']);
  });
  test.each<[string, Partial<FeedItem>]>([
    ['white space and case', { title: ' BERICHT 1  over vuurwerk', summary: 'Tekst van\nbericht 1' }],
    ['an address with another trace', { link: 'https://wijkblad.example/1?utm_source=x' }],
    ['another date', { publishedAt: '2026-11-20T11:00:00Z' }],
  ])('is not one that differs only in %s', async (_, part) => {
    const feed = await keeping.feed('wijkblad');
    await keeping.visit(feed, [feedItem(1)]);
    expect(await keeping.visit(feed, [feedItem(1, part)])).toMatchObject({ stored: 0, changed: 0 });
  });
  test('that changes at every visit is updated once in six hours, and then says the last', async () => {
    const feed = await keeping.feed('wijkblad');
    let changed = 0;
    for (let minute = 0; minute < 24 * 60; minute += 30) {
      changed += (await keeping.visit(feed, [feedItem(1, { summary: `Stand van ${minute} minuten` })])).changed;
      keeping.pass(0.5);
    }
    expect(changed).toBe(4);
    keeping.pass(6);
    await keeping.visit(feed, [feedItem(1, { summary: 'De laatste stand' })]);
    expect((await keeping.stored())[0]).toMatchObject({ text: 'De laatste stand' });
  });
  test('of another feed changes nothing: the first feed tells the story', async () => {
    const [first, second] = [await keeping.feed('een'), await keeping.feed('twee')];
    await keeping.visit(first, [feedItem(1)]);
    await keeping.visit(second, [feedItem(1)]);
    keeping.pass(8);
    expect(await keeping.visit(second, [feedItem(1, { title: 'Heel anders' })])).toMatchObject({ changed: 0 });
    expect(await keeping.titles()).toEqual(['Bericht 1 over vuurwerk']);
  });
});

describe('what is left out', () => {
  const filter = { reason: 'Het bericht gaat niet over een van onze onderwerpen.', by: 'filter' } as const;
  const rule = { reason: "In het bericht staat 'sport'.", by: 'rule' } as const;
  const kept = () =>
    keeping.database.query<Record<string, unknown>[]>(`SELECT title, link, reason FROM feed_dropped ORDER BY title`);

  test('is kept once, masked, with title and link only', async () => {
    const feed = await keeping.feed('wijkblad');
    const secret = feedItem(1, { title: 'Bel 06-12345678 voor meer' });
    expect(await keeping.visit(feed, [secret, feedItem(2), feedItem(3)], [filter, rule])).toEqual({
      stored: 1,
      changed: 0,
      dropped: 2,
    });
    expect(await keeping.visit(feed, [secret, feedItem(2), feedItem(3)], [filter, rule])).toEqual({
      stored: 0,
      changed: 0,
      dropped: 0,
    });
    expect(await kept()).toMatchObject([
      { title: expect.not.stringContaining('12345678') as string, link: 'https://wijkblad.example/1', reason: filter.reason },
      { title: 'Bericht 2 over vuurwerk', reason: rule.reason },
    ]);
  });
  test('comes in when it resembles what people took in all the same, but not against a rule', async () => {
    const feed = await keeping.feed('wijkblad');
    await keeping.database.query(`INSERT INTO feed_lessons (feed_id, title, taught_at) VALUES ($1, 'Meet-up van jongeren bij het station in Helmond', $2)`, [feed.id, keeping.now]); // prettier-ignore
    const like = (n: number) => feedItem(n, { title: 'Grote meet-up van jongeren bij station Eindhoven' });
    expect(await keeping.visit(feed, [like(1), feedItem(2)], [filter, filter])).toEqual({ stored: 1, changed: 0, dropped: 1 });
    expect(await keeping.visit(feed, [like(3)], [rule])).toEqual({ stored: 0, changed: 0, dropped: 1 });
    expect(await keeping.titles()).toEqual([like(1).title]);
  });
});
