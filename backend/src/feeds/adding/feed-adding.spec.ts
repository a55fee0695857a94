import { type FeedDesk, openFeedDesk, SHOWN_FEED, type ShownFeed } from '../../../testing/feed-desk.js';
import { REGION } from '../../../testing/product.js';
import { rss } from '../../../testing/web-site.js';

let desk: FeedDesk;
beforeAll(async () => (desk = await openFeedDesk()));
afterAll(() => desk.close());
beforeEach(() => desk.clear());

const ADD = `mutation($input: FeedInput!) { addFeed(input: $input) { id } }`;
const CHANGE = `mutation($id: ID!, $input: FeedInput!) { feed: changeFeed(id: $id, input: $input) { ${SHOWN_FEED} } }`;
const REMOVE = `mutation($id: ID!) { feed: removeFeed(id: $id) { id } }`;
const RESTORE = `mutation($id: ID!) { feed: restoreFeed(id: $id) { ${SHOWN_FEED} } }`;

describe('a feed that somebody adds on screen', () => {
  test('is followed by the region of who added it, waits for its turn and brings its items', async () => {
    const at = desk.product.clock.now();
    desk.site.answers['/rss'] = rss('Wijkblad', [{ title: 'Vuurwerk in Woensel', at }]);
    const feed = await desk.add();
    expect(feed).toMatchObject({ code: 'wijkblad', origin: 'screen', state: 'waiting', regions: [REGION], name: 'Wijkblad' });
    expect(await desk.row(feed.id)).toMatchObject({ added_by: desk.editor.viewer.id, demo: false, configured: true });
    expect(await desk.fetchDue()).toBe(1);
    expect((await desk.followed())[0]).toMatchObject({ itemsTotal: 1, state: 'healthy' });
    expect(await desk.followed(desk.stranger)).toEqual([]);
  });

  test('shows its settings and a file that says the same', async () => {
    const { id } = await desk.add({ include: ['vuurwerk'], relevance: 'youth' });
    const ask = `query($id: ID!) { feed(id: $id) { yaml settings { interval language include exclude municipality topics relevance } } }`;
    expect(await desk.editor.ask(ask, { id })).toEqual({
      feed: {
        yaml: expect.stringContaining('include:\n  - vuurwerk\nregions:\n  - brabant-zuidoost\nrelevance: youth') as string,
        settings: { interval: 30, language: 'nl', include: ['vuurwerk'], exclude: [], municipality: null, topics: [], relevance: 'youth' }, // prettier-ignore
      },
    });
  });

  test('is followed once, however its address is written; two of one name get two codes', async () => {
    await desk.add();
    expect(await desk.editor.refusal(ADD, { input: desk.input({ address: `${desk.site.origin}/rss/`, name: 'Anders' }) })).toBe('feeds.alreadyFollowed'); // prettier-ignore
    expect((await desk.add({ address: `${desk.site.origin}/sport` })).code).toBe('wijkblad-2');
  });

  test('says per field what is wrong', async () => {
    const { errors } = await desk.editor.answer(ADD, { input: desk.input({ interval: 1 }) });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'feeds.notValid',
      field: 'interval',
      sentence: expect.stringMatching(/'Hoe vaak ophalen' moet ten minste 5/) as string,
    });
    const profile = await desk.editor.answer(ADD, { input: desk.input({ address: 'https://mastodon.nl/@jan.rss' }) });
    expect(profile.errors?.[0]?.extensions).toMatchObject({
      code: 'feeds.refusedAddress',
      sentence: expect.stringMatching(/persoon of account/) as string,
    });
  });

  test('may be followed by another region too, each with its own settings', async () => {
    const mine = await desk.add();
    const theirs = await desk.add({ name: 'Van elders' }, desk.stranger);
    expect([theirs.code, (await desk.followed(desk.stranger)).map(({ id }) => id)]).toEqual(['van-elders', [theirs.id]]);
    for (const [query, variables] of [
      [CHANGE, { id: mine.id, input: desk.input({ name: 'Gekaapt' }) }],
      [REMOVE, { id: mine.id }],
      [RESTORE, { id: mine.id }],
      [`query($id: ID!) { feed(id: $id) { yaml } }`, { id: mine.id }],
      [`mutation($id: ID!) { fetchFeedNow(id: $id) { id } }`, { id: mine.id }],
    ] as const)
      expect(await desk.stranger.refusal(query, variables)).toBe('feeds.notFound');
    expect((await desk.followed())[0]?.name).toBe('Wijkblad');
  });

  test('two people who add the same feed at the same time add it once', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => desk.editor.refusal(ADD, { input: desk.input({ name: `Wijkblad ${n}` }) })),
    );
    expect(answers.sort()).toEqual(['allowed', ...Array<string>(3).fill('feeds.alreadyFollowed')]);
  });
});

describe('changing and removing', () => {
  test('other words have the whole feed read again at once', async () => {
    desk.site.answers['/rss'] = {
      body: rss('W', [{ title: 'Beurs hoger', at: desk.product.clock.now() }]),
      headers: { etag: '"a"' },
    };
    const { id } = await desk.add({ include: ['vuurwerk'] });
    await desk.fetchDue();
    expect(await desk.row(id)).toMatchObject({ etag: '"a"' });
    await desk.editor.ask(CHANGE, { id, input: desk.input({ name: 'Buurtblad', include: ['beurs'] }) });
    expect(await desk.row(id)).toMatchObject({
      etag: null,
      next_fetch_at: desk.product.clock.now(),
      code: 'wijkblad',
      name: 'Buurtblad',
    });
  });

  test('a visit under way with the words of before does not undo that', async () => {
    const { id } = await desk.add({ include: ['vuurwerk'] });
    const during = async (): Promise<void> => {
      await desk.editor.ask(CHANGE, { id, input: desk.input({ include: ['beurs'] }) });
      desk.site.answers['/rss'] = { body: rss('W'), headers: { etag: '"na"' } };
    };
    desk.site.answers['/rss'] = { body: rss('W'), headers: { etag: '"voor"' }, during };
    desk.site.asked = [];
    await desk.fetchDue();
    await desk.fetchDue();
    expect(desk.site.asked).toEqual(['/rss', '/rss']);
    expect(await desk.row(id)).toMatchObject({ etag: '"na"', leased_by: null, last_success_at: desk.product.clock.now() });
  });

  test('another address begins anew and may not be followed already', async () => {
    desk.site.answers['/rss'] = { status: 410 };
    const { id } = await desk.add();
    await desk.fetchDue();
    expect(await desk.row(id)).toMatchObject({ failure: 'gone' });
    const other = await desk.add({ address: `${desk.site.origin}/sport` });
    expect(await desk.editor.refusal(CHANGE, { id, input: desk.input({ address: other.address }) })).toBe(
      'feeds.alreadyFollowed',
    );
    await desk.editor.ask(CHANGE, { id, input: desk.input({ address: `${desk.site.origin}/nieuw` }) });
    expect(await desk.row(id)).toMatchObject({ failures: 0, failure: null, retired_at: null, failing_since: null });
  });

  test('a removed feed is no longer fetched, what came in stays, and restoring goes on', async () => {
    desk.site.answers['/rss'] = rss('W', [
      { title: 'Vuurwerk', at: desk.product.clock.now(), link: 'https://wijkblad.example/blijft' },
    ]);
    const { id } = await desk.add();
    await desk.fetchDue();
    await desk.editor.ask(REMOVE, { id });
    expect([await desk.followed(), await desk.editor.refusal(`query($id: ID!) { feed(id: $id) { id } }`, { id })]).toEqual([[], 'feeds.notFound']); // prettier-ignore
    desk.product.clock.pass(86_400_000);
    expect(await desk.fetchDue()).toBe(0);
    const { feed } = await desk.editor.ask<{ feed: ShownFeed }>(RESTORE, { id });
    expect(feed).toMatchObject({ id, itemsTotal: 1 });
    expect(await desk.fetchDue()).toBe(1);
    expect((await desk.followed())[0]?.itemsTotal).toBe(1);
  });

  test.each(['removed', 'paused'])('nothing comes in from a feed that is %s during the visit', async (how) => {
    const { id } = await desk.add();
    const pause = `mutation($id: ID!) { feed: pauseFeed(id: $id, paused: true) { id } }`;
    desk.site.answers['/rss'] = {
      body: rss('W', [{ title: 'Te laat', at: desk.product.clock.now(), link: `https://wijkblad.example/${how}` }]),
      during: async () => void (await desk.editor.ask(how === 'removed' ? REMOVE : pause, { id })),
    };
    await desk.fetchDue();
    expect(await desk.product.database.query(`SELECT title FROM observations WHERE feed_id = $1`, [id])).toEqual([]);
    expect(await desk.row(id)).toMatchObject({ leased_by: null, last_fetch_at: null });
  });

  test('a removed feed that is added again goes on with its history', async () => {
    const { id } = await desk.add();
    await desk.editor.ask(REMOVE, { id });
    expect(await desk.add({ name: 'Weer terug' })).toMatchObject({ id, name: 'Weer terug' });
    expect(await desk.followed()).toHaveLength(1);
  });

  test.each(['added again', 'restored'])('a feed that had ended is fetched when it is %s', async (how) => {
    desk.site.answers['/rss'] = { status: 410 };
    const { id } = await desk.add();
    await desk.fetchDue();
    expect(await desk.row(id)).toMatchObject({ retired_at: desk.product.clock.now() });
    await desk.editor.ask(REMOVE, { id });
    desk.site.answers['/rss'] = rss('W', [
      { title: 'Weer terug', at: desk.product.clock.now(), link: `https://wijkblad.example/${how.slice(0, 5)}` },
    ]);
    await (how === 'restored' ? desk.editor.ask(RESTORE, { id }) : desk.add());
    expect(await desk.fetchDue()).toBe(1);
    expect((await desk.followed())[0]).toMatchObject({ id, state: 'healthy', itemsTotal: 1 });
  });

  test('a removed feed whose address is followed again elsewhere is not restored beside it', async () => {
    const { id } = await desk.add();
    await desk.editor.ask(REMOVE, { id });
    const other = await desk.add({ address: `${desk.site.origin}/sport`, name: 'Sport' });
    await desk.product.database.query(`UPDATE feeds SET address = $2 WHERE id = $1`, [other.id, `${desk.site.origin}/rss`]);
    expect(await desk.editor.refusal(RESTORE, { id })).toBe('feeds.alreadyFollowed');
  });

  test('a feed of a file is changed in its file', async () => {
    const [{ id }] = await desk.product.database.query<[{ id: string }]>(`SELECT id FROM feeds WHERE origin = 'file' AND configured LIMIT 1`); // prettier-ignore
    for (const query of [REMOVE, RESTORE]) expect(await desk.editor.refusal(query, { id })).toBe('feeds.fromFile');
    expect(await desk.editor.refusal(CHANGE, { id, input: desk.input() })).toBe('feeds.fromFile');
  });

  test('who may only look changes nothing', async () => {
    const { id } = await desk.add();
    for (const query of [REMOVE, RESTORE, `mutation { fetchAllFeeds }`, `query { findFeeds(address: "nos.nl") { problem } }`])
      expect(await desk.reader.refusal(query, query.includes('$id') ? { id } : {})).toBe('people.notAllowed');
    expect(await desk.followed(desk.reader)).toHaveLength(1);
  });
});
