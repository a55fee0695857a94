import { type FeedDesk, openFeedDesk } from '../../testing/feed-desk.js';
import { rss } from '../../testing/web-site.js';

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
