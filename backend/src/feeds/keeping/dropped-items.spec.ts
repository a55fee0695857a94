import { FEED_REGION as region, FeedKeeping } from '../../../testing/feed-keeping.js';
import { Role } from '../../people/roles.js';
import type { Feed } from '../feed.entity.js';
import type { FeedItem } from '../reading/parsed-feed.js';
import type { Outcome } from './candidate.js';
import { DroppedItems } from './dropped-items.js';
import { forgetOldItems } from './forget-old.js';

const who = { id: '', region, roles: [Role.editor] };
const refused = { reason: 'Het bericht gaat niet over een van onze onderwerpen.', by: 'filter' } as const;
const { reason } = refused;

let keeping: FeedKeeping;
let items: DroppedItems;
let feed: Feed;

beforeAll(async () => {
  keeping = await FeedKeeping.open();
  const { database, store, observations, clock, live } = keeping;
  items = new DroppedItems(database, store, observations, clock, live);
  const [account] = await database.query<[{ id: string }]>(
    `WITH own AS (INSERT INTO organisations (name, kind, region) VALUES ('Gemeente', 'municipality', $1) RETURNING id)
     INSERT INTO accounts (id, name, email, organisation_id)
     SELECT gen_random_uuid(), 'Redacteur', 'redacteur@gemeente.example', id FROM own RETURNING id`,
    [region],
  );
  who.id = account.id;
});
afterAll(() => keeping.close());
beforeEach(async () => {
  await keeping.empty();
  feed = await keeping.feed('wijkblad');
});

const item = (n: number, more: Partial<FeedItem> = {}): FeedItem => ({
  title: `Meet-up van jongeren bij winkelcentrum ${n}`,
  link: `https://wijkblad.example/${n}`,
  guid: `n${n}`,
  publishedAt: '2026-11-20T10:00:00Z',
  summary: `Er komen honderden jongeren op af, zegt nummer ${n}.`,
  ...more,
});
/** A visit to a feed whose gate leaves out everything that it was not taught. */
const visit = (given: FeedItem[]): Promise<Outcome> => keeping.visit(feed, given, given.map(() => refused)); // prettier-ignore
const list = () => items.ofFeed(who, feed.id, 50);
const onlyOne = async () => (await list())[0]?.id ?? '';
const observations = () => keeping.database.query<Record<string, unknown>[]>(`SELECT * FROM observations ORDER BY region`);
const pass = (days: number): void => keeping.pass(days * 24);

test('what a feed left out can be seen for a week, in its regions only', async () => {
  await visit([item(1)]);
  expect(await list()).toMatchObject([
    { title: item(1).title, link: item(1).link, reason, droppedAt: keeping.now, takenInAt: null },
  ]);
  expect(await items.ofFeed({ region: 'elders' }, feed.id, 50)).toEqual([]);
  pass(7.1);
  expect(await list()).toEqual([]);
});
test('taking in makes an observation, and teaches the feed', async () => {
  await visit([item(1)]);
  expect(await items.takeIn(who, await onlyOne())).toMatchObject({ takenInAt: keeping.now });
  const made = {
    origin: 'feed',
    title: item(1).title,
    text: item(1).title,
    link: item(1).link,
    noticed_at: new Date('2026-11-20T10:00:00Z'),
  };
  expect(await observations()).toMatchObject([{ ...made, region }]);
  expect(await items.lessons(who, feed.id)).toMatchObject([{ title: item(1).title, taughtAt: keeping.now }]);
  await items.takeIn(who, await onlyOne());
  expect(await observations()).toHaveLength(1);
});
test('the next visit does not double it but brings its text, and what resembles it comes in', async () => {
  await visit([item(1)]);
  await items.takeIn(who, await onlyOne());
  pass(0.1);
  const other = item(2, { title: 'Burgemeester opent nieuwe bibliotheek' });
  expect(await visit([item(1), item(3), other])).toEqual({ stored: 1, changed: 1, dropped: 1 });
  expect(
    (await observations())
      .filter((row) => row['region'] === region)
      .map(({ text }) => text)
      .sort(),
  ).toEqual([item(1).summary, item(3).summary]);
});
test('taking back removes it and what it taught, after which it can be taken in again', async () => {
  await visit([item(1)]);
  const id = await onlyOne();
  await items.takeIn(who, id);
  pass(0.1);
  expect(await items.undoTakeIn(who, id)).toMatchObject({ takenInAt: null });
  expect(await observations()).toEqual([]);
  expect(await items.lessons(who, feed.id)).toEqual([]);
  expect(await visit([item(1), item(3)])).toEqual({ stored: 0, changed: 0, dropped: 1 });
  await items.takeIn(who, id);
  expect(await observations()).toHaveLength(1);
});
test('taking back leaves alone what was there before', async () => {
  await visit([item(1)]);
  await keeping.visit(feed, [item(1)]);
  pass(0.1);
  const id = await onlyOne();
  await items.takeIn(who, id);
  await items.undoTakeIn(who, id);
  expect(await observations()).toHaveLength(1);
});
test.each([
  [
    'labelled it',
    `INSERT INTO tags (observation_id, kind, value, label, because, made_by) SELECT id, 'topic', 'craze', 'Rage', '', 'person' FROM observations`,
  ],
  [
    'placed it',
    `WITH t AS (INSERT INTO trends (region, title, first_seen, last_seen) VALUES ('${region}', 'x', now(), now()) RETURNING id)
    INSERT INTO trend_observations (trend_id, observation_id, state, because) SELECT t.id, o.id, 'joined', '' FROM t, observations o WHERE region = '${region}'`,
  ],
])('it stays once a colleague %s', async (_, work) => {
  await visit([item(1)]);
  const id = await onlyOne();
  await items.takeIn(who, id);
  await keeping.database.query(work);
  await expect(items.undoTakeIn(who, id)).rejects.toThrow('feeds.itemInUse');
  expect(await observations()).toHaveLength(1);
});
test('where only the machine labelled and placed it, it can be taken back', async () => {
  await visit([item(1)]);
  const id = await onlyOne();
  await items.takeIn(who, id);
  await keeping.database
    .query(`WITH t AS (INSERT INTO trends (region, title, first_seen, last_seen) VALUES ('${region}', 'x', now(), now()) RETURNING id)
    INSERT INTO trend_observations (trend_id, observation_id, state, score, because) SELECT t.id, o.id, 'joined', 1, '' FROM t, observations o WHERE region = '${region}'`);
  await items.undoTakeIn(who, id);
  expect(await observations()).toEqual([]);
});
test('nobody of another region takes in, takes back or lets forget', async () => {
  await visit([item(1)]);
  const [id, stranger] = [await onlyOne(), { ...who, region: 'elders' }];
  await expect(items.takeIn(stranger, id)).rejects.toThrow('feeds.notFound');
  await items.takeIn(who, id);
  await expect(items.undoTakeIn(stranger, id)).rejects.toThrow('feeds.notFound');
  const [lesson] = await items.lessons(who, feed.id);
  await expect(items.forgetLesson(stranger, lesson?.id ?? '')).rejects.toThrow('feeds.notFound');
  expect(await items.forgetLesson(who, lesson?.id ?? '')).toBe(true);
  expect(await items.lessons(who, feed.id)).toEqual([]);
});
test('taking back at the moment at which a visit changes the same item goes well', async () => {
  await visit([item(1)]);
  const id = await onlyOne();
  await items.takeIn(who, id);
  const other = keeping.database.createQueryRunner();
  await other.startTransaction();
  await other.query(`UPDATE feed_items SET changed_at = now()`);
  const back = items.undoTakeIn(who, id);
  const waiting = async () => (await keeping.database.query<object[]>(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length; // prettier-ignore
  while ((await waiting()) === 0);
  await other.query(`UPDATE observations SET title = 'Meet-up gaat niet door'`);
  await other.commitTransaction();
  await other.release();
  expect(await back).toMatchObject({ takenInAt: null });
});

test('after a week the words are gone, and an item that is still in the feed is not left out anew', async () => {
  await visit([item(1)]);
  pass(8);
  await forgetOldItems(keeping.database.manager, keeping.now);
  expect(await keeping.database.query(`SELECT title, link, reason FROM feed_dropped`)).toEqual([
    { title: '', link: null, reason: '' },
  ]);
  expect(await visit([item(1)])).toEqual({ stored: 0, changed: 0, dropped: 0 });
  pass(33);
  await forgetOldItems(keeping.database.manager, keeping.now);
  expect(await keeping.database.query(`SELECT FROM feed_dropped`)).toEqual([]);
});
test('what a feed was taught is forgotten after a year', async () => {
  await visit([item(1)]);
  await items.takeIn(who, await onlyOne());
  for (const left of [1, 0]) {
    pass(left ? 364 : 2);
    await forgetOldItems(keeping.database.manager, keeping.now);
    expect(await items.lessons(who, feed.id)).toHaveLength(left);
  }
});
test('what was left out and taken in by two people at once is one observation a region', async () => {
  await visit([item(1)]);
  const id = await onlyOne();
  await Promise.all([items.takeIn(who, id), items.takeIn(who, id), visit([item(1)])]);
  expect(await observations()).toHaveLength(1);
});

describe('a feed that two regions follow', () => {
  const [other, admin] = [
    { ...who, region: 'arnhem' },
    { ...who, roles: [Role.admin] },
  ];
  const regions = async () => (await observations()).map((row) => row['region']);
  const taken = async (viewer: typeof who) => (await items.ofFeed(viewer, feed.id, 9)).map(({ takenInAt }) => takenInAt);
  beforeEach(async () => {
    feed = await keeping.feed('gedeeld', [region, 'arnhem']);
    Object.assign(admin, { id: who.id });
    Object.assign(other, { id: who.id });
    await visit([item(1)]);
  });

  test('an item is taken in for the region of who does it, and brings nothing to the other later', async () => {
    await items.takeIn(who, await onlyOne());
    expect(await regions()).toEqual([region]);
    expect([await taken(who), await taken(other)]).toEqual([[keeping.now], [null]]);
    pass(0.1);
    await visit([item(1), item(3)]);
    expect([await regions(), await items.lessons(who, feed.id)]).toEqual([[region], []]);
  });
  test('each region takes in and takes back its own', async () => {
    const id = await onlyOne();
    await items.takeIn(who, id);
    pass(0.1);
    await items.takeIn(other, id);
    expect(await regions()).toEqual(['arnhem', region]);
    await items.undoTakeIn(who, id);
    expect([await regions(), await taken(who)]).toEqual([['arnhem'], [null]]);
    await items.undoTakeIn(other, id);
    expect([await regions(), await taken(other)]).toEqual([[], [null]]);
    await items.takeIn(who, id);
    expect(await regions()).toEqual([region]);
  });
  test('only an admin teaches it, and lets it forget', async () => {
    await items.takeIn(admin, await onlyOne());
    const [lesson] = await items.lessons(who, feed.id);
    expect(lesson).toMatchObject({ title: item(1).title });
    await expect(items.forgetLesson(who, lesson?.id ?? '')).rejects.toThrow('feeds.sharedByRegions');
    expect(await items.forgetLesson(admin, lesson?.id ?? '')).toBe(true);
  });
});
