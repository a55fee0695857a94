import { type FeedDesk, openFeedDesk } from '../../testing/feed-desk.js';
import { REGION } from '../../testing/product.js';
import { rss } from '../../testing/web-site.js';
import { transact } from '../platform/transact.js';

let desk: FeedDesk;
beforeAll(async () => (desk = await openFeedDesk()));
afterAll(() => desk.close());
beforeEach(() => desk.clear());

test('fetching all makes every feed of the region due, not those that rest or of another region', async () => {
  desk.site.answers['/rss'] = rss('W');
  const { id } = await desk.add();
  await desk.add({ address: `${desk.site.origin}/elders` }, desk.stranger);
  await desk.fetchDue();
  const paused = await desk.add({ address: `${desk.site.origin}/rust`, name: 'Rust' });
  await desk.editor.ask(`mutation($id: ID!) { pauseFeed(id: $id, paused: true) { id } }`, { id: paused.id });
  expect(await desk.editor.ask(`mutation { fetchAllFeeds }`)).toEqual({ fetchAllFeeds: 1 });
  expect((await desk.row(id))?.['next_fetch_at']).toEqual(desk.product.clock.now());
});

test('fetching all goes well while workers record their visits in another order', async () => {
  const { database } = desk.product;
  await database.query(
    `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at)
     SELECT 'veel-' || n, 'Veel', $1 || '/veel/' || n, 'news', $2, '{}', now() FROM generate_series(1, 300) n`,
    [desk.site.origin, [REGION]],
  );
  const record = () =>
    transact(database, (manager) =>
      manager.query(
        `UPDATE feeds SET failures = failures + 1 FROM (SELECT id FROM feeds ORDER BY random()) v WHERE feeds.id = v.id`,
      ),
    );
  for (let round = 0; round < 8; round++) {
    const pressed = [1, 2, 3].map(() => desk.editor.ask(`mutation { fetchAllFeeds }`));
    await Promise.all([record(), ...pressed]);
  }
});

test('a feed that gave its code to a file shows the file that it would have itself', async () => {
  const { id } = await desk.add();
  await desk.product.database.query(`UPDATE feeds SET code = 'wijkblad-1234abcd' WHERE id = $1`, [id]);
  const { feed } = await desk.editor.ask<{ feed: { yaml: string } }>(`query($id: ID!) { feed(id: $id) { yaml } }`, { id });
  expect(feed.yaml).toContain('code: wijkblad-1234abcd\n');
});

test('the history of visits is as long as asked for, at most fifty', async () => {
  const { id } = await desk.add();
  await desk.product.database.query(
    `INSERT INTO feed_fetches (feed_id, at, outcome, sentence, items, milliseconds)
     SELECT $1, $2::timestamptz - n * interval '1 minute', 'new', 'Er is niets nieuws.', 0, 5 FROM generate_series(1, 60) n`,
    [id, desk.product.clock.now()],
  );
  const recent = async (args: string) => (await desk.editor.ask<{ feed: { recent: object[] } }>(`query($id: ID!) { feed(id: $id) { recent${args} { at dropped } } }`, { id })).feed.recent.length; // prettier-ignore
  expect([await recent(''), await recent('(first: 50)'), await recent('(first: 500)'), await recent('(first: -1)')]).toEqual([10, 50, 50, 0]); // prettier-ignore
});

describe('what was left out', () => {
  const DROPPED = `query($id: ID!) { droppedItems(feedId: $id) { id title link reason takenInAt } feedLessons(feedId: $id) { id title } feed(id: $id) { droppedLastWeek itemsTotal } }`;
  const TAKE_IN = `mutation($id: ID!) { takeInDropped(id: $id) { takenInAt } }`;
  const UNDO = `mutation($id: ID!) { undoTakeIn(id: $id) { takenInAt } }`;
  const FORGET = `mutation($id: ID!) { forgetLesson(id: $id) }`;
  interface LeftOut {
    droppedItems: { id: string; title: string; reason: string; takenInAt: string | null }[];
    feedLessons: { id: string; title: string }[];
    feed: { droppedLastWeek: number; itemsTotal: number };
  }

  test('is seen by who may look, taken in by who manages, and by nobody of another region', async () => {
    const at = desk.product.clock.now();
    const items = ['Markt op het plein', 'Nieuwe rotonde geopend'].map((title) => ({ title, at, link: `https://blad.example/${crypto.randomUUID()}` })); // prettier-ignore
    desk.site.answers['/rss'] = rss('W', items);
    const { id } = await desk.add({ include: ['vuurwerk'] });
    await desk.fetchDue();
    const seen = await desk.reader.ask<LeftOut>(DROPPED, { id });
    expect(seen).toMatchObject({ feedLessons: [], feed: { droppedLastWeek: 2, itemsTotal: 0 } });
    expect(seen.droppedItems.map(({ title }) => title).sort()).toEqual(['Markt op het plein', 'Nieuwe rotonde geopend']);
    expect(seen.droppedItems[0]?.reason).toMatch(/gevraagde woorden/);
    const item = { id: seen.droppedItems.find(({ title }) => title.startsWith('Markt'))?.id };

    const none = `query($id: ID!) { droppedItems(feedId: $id) { id } feedLessons(feedId: $id) { id } }`;
    expect(await desk.stranger.ask(none, { id })).toEqual({ droppedItems: [], feedLessons: [] });
    for (const query of [TAKE_IN, UNDO]) expect(await desk.stranger.refusal(query, item)).toBe('feeds.notFound');
    expect(await desk.reader.refusal(TAKE_IN, item)).toBe('people.notAllowed');

    await desk.editor.ask(TAKE_IN, item);
    const taught = await desk.editor.ask<LeftOut>(DROPPED, { id });
    expect(taught).toMatchObject({ feedLessons: [{ title: 'Markt op het plein' }], feed: { droppedLastWeek: 1, itemsTotal: 1 } });
    const lesson = { id: taught.feedLessons[0]?.id };
    expect(await desk.stranger.refusal(FORGET, lesson)).toBe('feeds.notFound');
    await desk.editor.ask(UNDO, item);
    expect(await desk.editor.ask<LeftOut>(DROPPED, { id })).toMatchObject({ feedLessons: [], feed: { itemsTotal: 0 } });
    expect(await desk.editor.refusal(FORGET, lesson)).toBe('feeds.notFound');
  });

  test('no more is shown than asked for', async () => {
    const { id } = await desk.add();
    await desk.product.database.query(
      `INSERT INTO feed_dropped (feed_id, key, keys, title, reason, noticed_at, dropped_at)
       SELECT $1, 'k' || n, '{}', 'Bericht ' || n, 'Past niet.', $2, $2 FROM generate_series(1, 300) n`,
      [id, desk.product.clock.now()],
    );
    const count = async (first: number) => (await desk.editor.ask<{ droppedItems: object[] }>(`query($id: ID!, $first: Int!) { droppedItems(feedId: $id, first: $first) { id } }`, { id, first })).droppedItems.length; // prettier-ignore
    expect([await count(5), await count(1_000)]).toEqual([5, 200]);
  });
});

test('a feed that somebody is fetching is busy, until that must have ended', async () => {
  const { id } = await desk.add();
  const busy = async () => (await desk.reader.ask<{ feed: { busy: boolean } }>(`query($id: ID!) { feed(id: $id) { busy } }`, { id })).feed.busy; // prettier-ignore
  expect(await busy()).toBe(false);
  const until = new Date(desk.product.clock.now().getTime() + 60_000);
  await desk.product.database.query(`UPDATE feeds SET leased_until = $2 WHERE id = $1`, [id, until]);
  expect(await busy()).toBe(true);
  desk.product.clock.pass(61_000);
  expect(await busy()).toBe(false);
});

test('feeds behind a pasted address are found through the API', async () => {
  desk.site.answers['/'] = '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>';
  desk.site.answers['/rss'] = rss('Wijkblad');
  await desk.add();
  const FIND = `query($address: String!) { findFeeds(address: $address) { problem found { address title items latest followedAs } } }`;
  expect(await desk.editor.ask(FIND, { address: desk.site.origin })).toEqual({
    findFeeds: { problem: null, found: [{ address: `${desk.site.origin}/rss`, title: 'Wijkblad', items: 0, latest: null, followedAs: 'Wijkblad' }] }, // prettier-ignore
  });
  expect(await desk.editor.ask(FIND, { address: 'https://www.tiktok.com/@jan' })).toMatchObject({
    findFeeds: { found: [], problem: expect.stringMatching(/persoon of account/) as string },
  });
});

test('when feeds are due and nothing is fetched, the screen says since when; else it says nothing', async () => {
  const state = async (who = desk.editor) => (await who.ask<{ fetchingState: { due: number; sentence: string | null; standsStillSince: string | null } }>(`{ fetchingState { due sentence standsStillSince } }`)).fetchingState; // prettier-ignore
  await desk.add();
  expect(await state()).toEqual({ due: 1, sentence: null, standsStillSince: null });
  desk.product.clock.pass(60 * 60_000);
  expect(await state()).toEqual({
    due: 1,
    sentence: expect.stringMatching(/staat stil sinds/),
    standsStillSince: expect.any(String),
  });
  expect(await state(desk.stranger)).toMatchObject({ due: 0 });
  desk.site.answers['/rss'] = rss('W');
  await desk.fetchDue();
  expect(await state()).toEqual({ due: 0, sentence: null, standsStillSince: null });
});
