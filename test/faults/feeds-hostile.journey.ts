import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import type { Api } from '../support/api.js';
import type { FarmBehaviour } from '../support/feed-farm-behaviours.js';
import { type FeedFarm, startFeedFarm } from '../support/feed-farm.js';
import { peakMemory } from '../support/feed-worker.js';
import { firstAdmin, addOrganisation, person } from '../support/people.js';
import { eventually, type Product, startProduct } from '../support/product.js';
import { openSql, type Sql } from '../support/sql.js';

interface Shown {
  id: string;
  code: string;
  state: string;
  sentence: string;
  lastFetchAt: string | null;
}

const ITEMS = 20;
/** How much more memory the whole product may take for all of it together than it had at rest, in MB. */
const ROOM = 300;

/** What each publisher does, and how the feed page then shows that feed. Feeds that are not here publish as they should. */
const hostile: [feed: number, behaviour: FarmBehaviour, state: string, sentence: RegExp][] = [
  [0, 'huge', 'failing', /groter dan 10 MB/],
  [1, 'slow_loris', 'failing', /na 20 seconden nog niet klaar/],
  [3, 'endless', 'failing', /groter dan 10 MB/],
  [5, 'redirect_loop', 'failing', /steeds door naar een ander adres/],
  [6, 'gzip_bomb', 'failing', /groter dan 10 MB/],
  [7, 'to_metadata', 'refused', /binnen een eigen netwerk/],
  [8, 'to_mapped', 'refused', /binnen een eigen netwerk/],
  [11, 'to_port', 'refused', /ongewone poort/],
  [9, 'brotli_bomb', 'failing', /groter dan 10 MB/],
  [10, 'silent', 'failing', /na 20 seconden nog niet klaar/],
  [13, 'no_such_name', 'failing', /naam van deze server is niet te vinden/],
  [14, 'reset', 'failing', /verbrak de verbinding/],
  [16, 'webpage', 'not_a_feed', /webpagina/],
];
const FEEDS = 20;
/** Two publishers send entities; the rest of what they send is good. */
const entities: [feed: number, behaviour: FarmBehaviour][] = [
  [2, 'laughs'],
  [4, 'external'],
];

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await testDatabase();
  sql = await openSql(database.url);
});
afterAll(async () => {
  await sql?.close();
  await database?.drop();
});

/** Somebody who may manage feeds. */
async function editorOf(product: Product): Promise<Api> {
  const admin = await firstAdmin(product);
  const organisation = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
  return person(product.url, admin, 'Redacteur', ['editor'], organisation);
}

const shownTo = async (editor: Api) =>
  (await editor.ask<{ feeds: Shown[] }>(`{ feeds { id code state sentence lastFetchAt } }`)).feeds;

describe('publishers that do a reader harm', () => {
  let farm: FeedFarm;
  let product: Product;
  let editor: Api;
  let atRest: number | undefined;
  let all: Shown[];

  beforeAll(async () => {
    const failing = Object.fromEntries([...hostile, ...entities].map(([feed, behaviour]) => [feed, behaviour]));
    farm = await startFeedFarm({ feeds: FEEDS, itemsEach: ITEMS, delays: false, failing });
    const settings = { ONDERSTROOM_CONFIGS: farm.configs(), ONDERSTROOM_FEED_ORIGINS: farm.origins };
    product = await startProduct({ databaseUrl: database.url, settings });
    atRest = peakMemory(product.process.pid ?? 0);
    editor = await editorOf(product);
    all = await eventually(() => shownTo(editor), (feeds) => feeds.every(({ lastFetchAt }) => lastFetchAt !== null), 60_000); // prettier-ignore
  }, 120_000);

  afterAll(async () => {
    await product?.stop();
    await farm?.close();
  });

  const shown = (feed: number): Shown | undefined => all.find(({ code }) => code === `wijkblad-${feed}`);
  const storedOf = (feed: number) =>
    sql.count(`SELECT count(*) FROM observations o JOIN feeds f ON f.id = o.feed_id WHERE f.code = $1`, [`wijkblad-${feed}`]);

  it.each(hostile)('feed %i, %s: shown as %s with what happened', (feed, _, state, sentence) => {
    expect(shown(feed)).toMatchObject({ state, sentence: expect.stringMatching(sentence) as string });
  });

  it.each(entities)('feed %i, %s: nothing is expanded or fetched, and its items come in', async (feed) => {
    expect(shown(feed)).toMatchObject({ state: 'healthy' });
    expect(await storedOf(feed)).toBe(ITEMS);
    const telling = `SELECT count(*) FROM observations WHERE text ~ 'hahahaha|haha haha|geheim|root:' OR title ~ 'hahahaha|geheim|root:'`;
    expect(await sql.count(telling)).toBe(0);
  });

  it('leaves the other feeds alone: all their items are there', async () => {
    const others = Array.from({ length: FEEDS }, (_, feed) => feed).filter((feed) => !hostile.some(([bad]) => bad === feed));
    for (const feed of others) {
      expect(shown(feed)).toMatchObject({ code: `wijkblad-${feed}`, state: 'healthy' });
      expect(await storedOf(feed)).toBe(ITEMS);
    }
  });

  it('never asks an address inside, and stays within its memory', async () => {
    expect((await farm.tell({})).inside).toBe(0);
    if (atRest === undefined) return;
    const peak = peakMemory(product.process.pid ?? 0) ?? 0;
    process.stdout.write(`  memory at rest ${Math.round(atRest)} MB, at most ${Math.round(peak)} MB\n`);
    expect(peak - atRest).toBeLessThan(ROOM);
  });

  it('is well again as soon as the publishers are, with every item once', async () => {
    const curable = hostile.filter(([, behaviour]) => behaviour !== 'no_such_name').map(([feed]) => feed);
    await farm.tell({ behave: Object.fromEntries(curable.map((feed) => [feed, 'healthy' as const])) });
    await sql.rows(`UPDATE feeds SET next_fetch_at = now() - interval '1 minute'`);
    const well = ({ code, state }: Shown) => state === 'healthy' || code === 'wijkblad-13';
    const feeds = await eventually(
      () => shownTo(editor),
      (now) => now.every(well),
      60_000,
    );
    expect(feeds.filter((feed) => !well(feed))).toEqual([]);
    const stored = await sql.rows<{ link: string }>(`SELECT link FROM observations`);
    expect(stored).toHaveLength((FEEDS - 1) * ITEMS);
    expect(new Set(stored.map(({ link }) => link)).size).toBe(stored.length);
  }, 90_000);
});

describe('no name can be looked up at all', () => {
  const FEW = 4;
  let own: TestDatabase;
  let farm: FeedFarm;
  let product: Product;
  let editor: Api;

  beforeAll(async () => {
    own = await testDatabase();
    const failing = Object.fromEntries(Array.from({ length: FEW }, (_, feed) => [feed, 'no_such_name' as const]));
    farm = await startFeedFarm({ feeds: FEW, itemsEach: ITEMS, delays: false, failing });
    product = await startProduct({ databaseUrl: own.url, settings: { ONDERSTROOM_CONFIGS: farm.configs() } });
    editor = await editorOf(product);
  }, 60_000);

  afterAll(async () => {
    await product?.stop();
    await farm?.close();
    await own?.drop();
  });

  it('blames no feed: it is our own line that is down', async () => {
    const feeds = await eventually(() => shownTo(editor), (shown) => shown.every(({ lastFetchAt }) => lastFetchAt !== null), 30_000); // prettier-ignore
    expect(feeds).toHaveLength(FEW);
    for (const feed of feeds)
      expect(feed).toMatchObject({ state: 'waiting', sentence: expect.stringMatching(/zelf heeft nu geen internet/) as string });
  });
});
