import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../../testing/crew.js';
import { ELSEWHERE, type Product, REGION, startProduct } from '../../../testing/product.js';
import { rss, startWebSite, type WebSite } from '../../../testing/web-site.js';
import { Regions } from '../../people/regions.js';
import { Role } from '../../people/roles.js';
import { FeedFetching } from '../feed-fetching.js';
import { FeedSync } from '../feed-sync.js';
import { readOpml } from './opml.js';

let product: Product;
let site: WebSite;
let editor: Person;
let reader: Person;
let stranger: Person;

interface Shown {
  id: string;
  code: string;
  name: string;
  address: string;
  origin: string;
  state: string;
  regions: string[];
  itemsTotal: number;
}
const shown = `id code name address origin state regions itemsTotal`;
const input = (more: object = {}) => ({ address: `${site.origin}/rss`, name: 'Wijkblad', kind: 'regional', ...more });
const ADD = `mutation($input: FeedInput!) { feed: addFeed(input: $input) { ${shown} } }`;
const CHANGE = `mutation($id: ID!, $input: FeedInput!) { feed: changeFeed(id: $id, input: $input) { ${shown} } }`;
const REMOVE = `mutation($id: ID!) { feed: removeFeed(id: $id) { id } }`;
const RESTORE = `mutation($id: ID!) { feed: restoreFeed(id: $id) { ${shown} } }`;
const IMPORT = `mutation($opml: String!) { importFeeds(opml: $opml) { address name outcome sentence feed { name kind: code } } }`;

const add = async (more: object = {}, who = editor) => (await who.ask<{ feed: Shown }>(ADD, { input: input(more) })).feed;
const followed = async (who = editor) =>
  (await who.ask<{ feeds: Shown[] }>(`{ feeds { ${shown} } }`)).feeds.filter(({ address }) => address.startsWith(site.origin));
const row = async (id: string) => (await product.database.query<Record<string, unknown>[]>(`SELECT * FROM feeds WHERE id = $1`, [id]))[0]; // prettier-ignore
const fetchDue = () => product.get(FeedFetching).fetchDue();

beforeAll(async () => {
  site = await startWebSite();
  product = await startProduct({ feedOrigins: [site.origin] });
  [editor, reader, stranger] = [
    await product.crew.person(Role.editor),
    await product.crew.person(Role.youth_worker),
    await product.crew.person(Role.editor, { region: ELSEWHERE }),
  ];
});
afterAll(async () => {
  await product.close();
  site.close();
});
beforeEach(async () => {
  site.answers = {};
  await product.database.query(`UPDATE feeds SET paused = true WHERE origin = 'file'`);
  await product.database.query(`DELETE FROM feeds WHERE origin = 'screen' OR address LIKE $1`, [`${site.origin}%`]);
});

describe('a feed that somebody adds on screen', () => {
  test('is followed by the region of who added it, waits for its turn and brings its items', async () => {
    const at = product.clock.now();
    site.answers['/rss'] = rss('Wijkblad', [{ title: 'Vuurwerk in Woensel', at }]);
    const feed = await add();
    expect(feed).toMatchObject({ code: 'wijkblad', origin: 'screen', state: 'waiting', regions: [REGION], name: 'Wijkblad' });
    expect(await row(feed.id)).toMatchObject({ added_by: editor.viewer.id, demo: false, configured: true });
    expect(await fetchDue()).toBe(1);
    expect((await followed())[0]).toMatchObject({ itemsTotal: 1, state: 'healthy' });
    expect(await followed(stranger)).toEqual([]);
  });

  test('shows its settings and a file that says the same', async () => {
    const { id } = await add({ include: ['vuurwerk'], relevance: 'youth' });
    const ask = `query($id: ID!) { feed(id: $id) { yaml settings { interval language include exclude municipality topics relevance } } }`;
    expect(await editor.ask(ask, { id })).toEqual({
      feed: {
        yaml: expect.stringContaining('include:\n  - vuurwerk\nregions:\n  - brabant-zuidoost\nrelevance: youth') as string,
        settings: { interval: 30, language: 'nl', include: ['vuurwerk'], exclude: [], municipality: null, topics: [], relevance: 'youth' }, // prettier-ignore
      },
    });
  });

  test('is followed once, however its address is written; two of one name get two codes', async () => {
    await add();
    expect(await editor.refusal(ADD, { input: input({ address: `${site.origin}/rss/`, name: 'Anders' }) })).toBe('feeds.alreadyFollowed'); // prettier-ignore
    expect((await add({ address: `${site.origin}/sport` })).code).toBe('wijkblad-2');
  });

  test('says per field what is wrong', async () => {
    const { errors } = await editor.answer(ADD, { input: input({ interval: 1 }) });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'feeds.notValid',
      field: 'interval',
      sentence: expect.stringMatching(/'Hoe vaak ophalen' moet ten minste 5/) as string,
    });
    const profile = await editor.answer(ADD, { input: input({ address: 'https://mastodon.nl/@jan.rss' }) });
    expect(profile.errors?.[0]?.extensions).toMatchObject({
      code: 'feeds.refusedAddress',
      sentence: expect.stringMatching(/persoon of account/) as string,
    });
  });

  test('may be followed by another region too, each with its own settings', async () => {
    const mine = await add();
    const theirs = await add({ name: 'Van elders' }, stranger);
    expect([theirs.code, (await followed(stranger)).map(({ id }) => id)]).toEqual(['van-elders', [theirs.id]]);
    for (const [query, variables] of [
      [CHANGE, { id: mine.id, input: input({ name: 'Gekaapt' }) }],
      [REMOVE, { id: mine.id }],
      [RESTORE, { id: mine.id }],
      [`query($id: ID!) { feed(id: $id) { yaml } }`, { id: mine.id }],
      [`mutation($id: ID!) { fetchFeedNow(id: $id) { id } }`, { id: mine.id }],
    ] as const)
      expect(await stranger.refusal(query, variables)).toBe('feeds.notFound');
    expect((await followed())[0]?.name).toBe('Wijkblad');
  });

  test('two people who add the same feed at the same time add it once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((n) => editor.refusal(ADD, { input: input({ name: `Wijkblad ${n}` }) })));
    expect(answers.sort()).toEqual(['allowed', ...Array<string>(3).fill('feeds.alreadyFollowed')]);
  });
});

describe('changing and removing', () => {
  test('other words have the whole feed read again at once', async () => {
    site.answers['/rss'] = { body: rss('W', [{ title: 'Beurs hoger', at: product.clock.now() }]), headers: { etag: '"a"' } };
    const { id } = await add({ include: ['vuurwerk'] });
    await fetchDue();
    expect(await row(id)).toMatchObject({ etag: '"a"' });
    await editor.ask(CHANGE, { id, input: input({ name: 'Buurtblad', include: ['beurs'] }) });
    expect(await row(id)).toMatchObject({ etag: null, next_fetch_at: product.clock.now(), code: 'wijkblad', name: 'Buurtblad' });
  });

  test('another address begins anew and may not be followed already', async () => {
    site.answers['/rss'] = { status: 410 };
    const { id } = await add();
    await fetchDue();
    expect(await row(id)).toMatchObject({ failure: 'gone' });
    const other = await add({ address: `${site.origin}/sport` });
    expect(await editor.refusal(CHANGE, { id, input: input({ address: other.address }) })).toBe('feeds.alreadyFollowed');
    await editor.ask(CHANGE, { id, input: input({ address: `${site.origin}/nieuw` }) });
    expect(await row(id)).toMatchObject({ failures: 0, failure: null, retired_at: null, failing_since: null });
  });

  test('a removed feed is no longer fetched, what came in stays, and restoring goes on', async () => {
    site.answers['/rss'] = rss('W', [{ title: 'Vuurwerk', at: product.clock.now(), link: 'https://wijkblad.example/blijft' }]);
    const { id } = await add();
    await fetchDue();
    await editor.ask(REMOVE, { id });
    expect([await followed(), await editor.refusal(`query($id: ID!) { feed(id: $id) { id } }`, { id })]).toEqual([[], 'feeds.notFound']); // prettier-ignore
    product.clock.pass(86_400_000);
    expect(await fetchDue()).toBe(0);
    const { feed } = await editor.ask<{ feed: Shown }>(RESTORE, { id });
    expect(feed).toMatchObject({ id, itemsTotal: 1 });
    expect(await fetchDue()).toBe(1);
    expect((await followed())[0]?.itemsTotal).toBe(1);
  });

  test('a removed feed that is added again goes on with its history', async () => {
    const { id } = await add();
    await editor.ask(REMOVE, { id });
    expect(await add({ name: 'Weer terug' })).toMatchObject({ id, name: 'Weer terug' });
    expect(await followed()).toHaveLength(1);
  });

  test('a removed feed whose address is followed again elsewhere is not restored beside it', async () => {
    const { id } = await add();
    await editor.ask(REMOVE, { id });
    const other = await add({ address: `${site.origin}/sport`, name: 'Sport' });
    await product.database.query(`UPDATE feeds SET address = $2 WHERE id = $1`, [other.id, `${site.origin}/rss`]);
    expect(await editor.refusal(RESTORE, { id })).toBe('feeds.alreadyFollowed');
  });

  test('a feed of a file is changed in its file', async () => {
    const [{ id }] = await product.database.query<[{ id: string }]>(`SELECT id FROM feeds WHERE origin = 'file' AND configured LIMIT 1`); // prettier-ignore
    for (const query of [REMOVE, RESTORE]) expect(await editor.refusal(query, { id })).toBe('feeds.fromFile');
    expect(await editor.refusal(CHANGE, { id, input: input() })).toBe('feeds.fromFile');
  });

  test('who may only look changes nothing', async () => {
    const { id } = await add();
    for (const query of [REMOVE, RESTORE, `mutation { fetchAllFeeds }`, `query { findFeeds(address: "nos.nl") { problem } }`])
      expect(await reader.refusal(query, query.includes('$id') ? { id } : {})).toBe('people.notAllowed');
    expect(await followed(reader)).toHaveLength(1);
  });
});

describe('the files and the screen', () => {
  let folder: string;
  const sync = () => new FeedSync(product.database, { ...product.settings, ingestConfigs: folder }, product.get(Regions), product.clock).sync(); // prettier-ignore
  const file = (code: string, path: string, more = '') =>
    writeFileSync(join(folder, 'feeds', `${code}.yaml`), `code: ${code}\nname: Bestand ${code}\naddress: ${site.origin}${path}\nkind: news\n${more}`); // prettier-ignore
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'feeds-'));
    mkdirSync(join(folder, 'feeds'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await new FeedSync(product.database, product.settings, product.get(Regions), product.clock).sync();
  });

  test('a feed of the screen stays when the files change', async () => {
    const { id } = await add();
    file('anders', '/anders');
    await sync();
    expect(await row(id)).toMatchObject({ configured: true, origin: 'screen' });
  });

  test('a later file with the same address takes the feed over, with its history', async () => {
    site.answers['/rss'] = rss('W', [{ title: 'Markt', at: product.clock.now(), link: 'https://wijkblad.example/markt' }]);
    const { id } = await add();
    await fetchDue();
    file('uit-bestand', '/rss/', 'include:\n  - vuurwerk\n');
    await sync();
    expect(await row(id)).toMatchObject({ code: 'uit-bestand', origin: 'file', name: 'Bestand uit-bestand', configured: true });
    expect((await followed()).map(({ id: each, itemsTotal }) => [each, itemsTotal])).toEqual([[id, 1]]);
    expect(await editor.refusal(REMOVE, { id })).toBe('feeds.fromFile');
  });

  test('a file that only has the code of a feed of the screen leaves that feed alone', async () => {
    const { id } = await add();
    file('wijkblad', '/heel-iets-anders');
    await sync();
    expect(await row(id)).toMatchObject({ origin: 'screen', name: 'Wijkblad', configured: true });
    expect((await followed()).map(({ code }) => code).sort()).toEqual([expect.stringMatching(/^wijkblad-[0-9a-f]{8}$/), 'wijkblad'].reverse()); // prettier-ignore
  });

  test('a file for all regions ends the feeds of the screen with its address, so that it is fetched once', async () => {
    const [mine, theirs] = [await add(), await add({ name: 'Van elders' }, stranger)];
    file('voor-allen', '/rss', `regions:\n  - ${REGION}\n  - ${ELSEWHERE}\n`);
    await sync();
    const rows = [await row(mine.id), await row(theirs.id)];
    expect(rows.map((each) => [each?.['configured'], each?.['origin']])).toEqual([[true, 'file'], [false, 'screen']]); // prettier-ignore
    expect((await followed(stranger)).map(({ id }) => id)).toEqual([mine.id]);
  });

  test('an unchanged file changes nothing, a changed one has the feed read again', async () => {
    file('een', '/een');
    await sync();
    await product.database.query(`UPDATE feeds SET etag = '"a"' WHERE code = 'een'`);
    await sync();
    const etag = async () => (await product.database.query<{ etag: string | null }[]>(`SELECT etag FROM feeds WHERE code = 'een'`))[0]?.etag; // prettier-ignore
    expect(await etag()).toBe('"a"');
    file('een', '/een', 'exclude:\n  - beurs\n');
    await sync();
    expect(await etag()).toBeNull();
  });
});

describe('lists of feeds', () => {
  const opml = (body: string) => `<opml version="2.0"><body>${body}</body></opml>`;
  const outline = (path: string, text: string, more = '') => `<outline text="${text}" xmlUrl="${path.startsWith('/') ? site.origin : ''}${path}" ${more}/>`; // prettier-ignore
  const read = async (body: string) => (await editor.ask<{ importFeeds: { outcome: string; name: string; sentence: string }[] }>(IMPORT, { opml: opml(body) })).importFeeds; // prettier-ignore

  test('are read in order: added, known and refused, each with its sentence', async () => {
    await add();
    const told = await read(
      outline('/rss', 'Al gevolgd') +
        `<outline text="Map">${outline('/nieuw', 'Nieuw van 06-12345678', 'category="youth"')}${outline('/nieuw/', 'Dubbel')}</outline>` +
        outline('https://mastodon.nl/@jan.rss', 'Jan') +
        outline('http://192.168.1.1/rss', 'Router') +
        outline('/kort', ''),
    );
    expect(told.map(({ outcome, name }) => [outcome, name])).toEqual([
      ['known', 'Al gevolgd'],
      ['added', 'Nieuw van [telefoon]'],
      ['known', 'Dubbel'],
      ['refused', 'Jan'],
      ['refused', 'Router'],
      ['added', '127.0.0.1'],
    ]);
    expect(told.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/al als ‘Wijkblad’/),
      expect.stringMatching(/Toegevoegd/),
      expect.stringMatching(/twee keer/),
      expect.stringMatching(/persoon of account/),
      expect.stringMatching(/eigen netwerk/),
      expect.stringMatching(/Toegevoegd/),
    ]);
    const state = `{ fetchingState { due lastFetchAt sentence } }`;
    expect(await editor.ask(state)).toMatchObject({ fetchingState: { due: 3 } });
    await fetchDue();
    expect(await editor.ask(state)).toMatchObject({ fetchingState: { due: 0 } });
  });

  test('of three hundred feeds go in at once, longer ones are refused whole', async () => {
    const many = Array.from({ length: 301 }, (_, n) => outline(`/bron/${n}`, 'Dezelfde naam'));
    expect(await editor.refusal(IMPORT, { opml: opml(many.join('')) })).toBe('feeds.tooMany');
    expect(await followed()).toEqual([]);
    expect((await read(many.slice(1).join(''))).every(({ outcome }) => outcome === 'added')).toBe(true);
    expect(new Set((await followed()).map(({ code }) => code)).size).toBe(300);
    expect(await stranger.ask(`{ fetchingState { due } }`)).toEqual({ fetchingState: { due: 0 } });
  });

  test('that are no lists are refused', async () => {
    for (const text of ['', 'zomaar', '<rss version="2.0"/>', '{"a":1}'])
      expect(await editor.refusal(IMPORT, { opml: text })).toBe('feeds.notOpml');
  });

  test('that are written can be read by another region, and hold nothing of it before', async () => {
    await add({ name: 'Jong & <wild>', kind: 'youth', language: 'en' });
    const { feedsAsOpml } = await editor.ask<{ feedsAsOpml: string }>(`{ feedsAsOpml }`);
    expect(readOpml(feedsAsOpml)?.find(({ address }) => address.startsWith(site.origin))).toEqual({
      address: `${site.origin}/rss`,
      name: 'Jong & <wild>',
      category: 'youth',
      language: 'en',
    });
    expect((await stranger.ask<{ feedsAsOpml: string }>(`{ feedsAsOpml }`)).feedsAsOpml).not.toContain(site.origin);
    await stranger.ask(IMPORT, { opml: feedsAsOpml });
    expect((await followed(stranger)).map(({ name, code }) => [name, code])).toEqual([['Jong & <wild>', 'jong-wild-2']]);
  });
});

describe('looking before adding', () => {
  interface Preview {
    preview: { taken: number; problem: string | null; publishedEvery: number | null; title: string; items: { title: string; summary: string; taken: boolean; reason: string | null; tags: { kind: string; value: string }[] }[] }; // prettier-ignore
  }
  const PREVIEW = `query($input: FeedInput!) { preview: previewFeed(input: $input) { title problem taken publishedEvery items { title summary taken reason tags { kind value } } } }`; // prettier-ignore
  const preview = async (more: object = {}) => (await editor.ask<Preview>(PREVIEW, { input: input(more) })).preview;
  const hoursAgo = (hours: number) => new Date(product.clock.now().getTime() - hours * 3_600_000);

  test('shows what would come in, masked and labelled, and why the rest would not; nothing is stored', async () => {
    site.answers['/rss'] = rss('Wijkblad van 06-87654321', [
      { title: 'Vuurwerk afgestoken in Woensel', at: hoursAgo(1), text: 'Bel 06-12345678' },
      { title: 'Beurs sluit hoger', at: hoursAgo(25) },
      { title: 'Vermiste jongen (15) uit Eindhoven', at: hoursAgo(49), link: 'https://www.politie.nl/vermist/1.html' },
      { title: 'Markt op het plein', at: hoursAgo(73) },
    ]);
    const shownItems = await preview({ include: ['vuurwerk'] });
    expect(shownItems).toMatchObject({ title: 'Wijkblad van [telefoon]', problem: null, taken: 1, publishedEvery: 1440 });
    expect(shownItems.items.map(({ title, taken }) => [title, taken])).toEqual([
      ['Vuurwerk afgestoken in Woensel', true],
      ['Beurs sluit hoger', false],
      ['Markt op het plein', false],
    ]);
    expect(shownItems.items[0]?.summary).toBe('Bel [telefoon]');
    expect(shownItems.items[0]?.tags).toEqual(
      expect.arrayContaining([
        { kind: 'topic', value: 'fireworks' },
        { kind: 'place', value: 'Woensel' },
      ]),
    );
    expect(shownItems.items[1]?.reason).toMatch(/gevraagde woorden/);
    const [{ count }] = await product.database.query<[{ count: number }]>(`SELECT (SELECT count(*) FROM feeds WHERE origin = 'screen')::int + (SELECT count(*) FROM feed_dropped)::int AS count`); // prettier-ignore
    expect([count, (await followed()).length]).toEqual([0, 0]);
  });

  test('shows twenty items at most, and says when nothing is there', async () => {
    site.answers['/rss'] = rss('Veel', Array.from({ length: 60 }, (_, n) => ({ title: `Bericht ${n}`, at: hoursAgo(n) }))); // prettier-ignore
    expect(await preview()).toMatchObject({ taken: 60, items: { length: 20 } });
    site.answers['/rss'] = '<html><body>Storing</body></html>';
    expect(await preview()).toMatchObject({ problem: expect.stringMatching(/webpagina/) as string, items: [], taken: 0 });
    delete site.answers['/rss'];
    expect(await preview()).toMatchObject({ problem: expect.stringMatching(/404/) as string, items: [] });
  });

  test('refuses what may not be followed', async () => {
    expect(await editor.refusal(PREVIEW, { input: input({ address: 'https://mastodon.nl/@jan' }) })).toBe('feeds.refusedAddress');
    expect(await editor.refusal(PREVIEW, { input: input({ address: 'http://10.0.0.1/rss' }) })).toBe('feeds.refusedAddress');
  });
});

test('fetching all makes every feed of the region due, not those that rest or of another region', async () => {
  site.answers['/rss'] = rss('W');
  const { id } = await add();
  await add({ address: `${site.origin}/elders` }, stranger);
  await fetchDue();
  const paused = await add({ address: `${site.origin}/rust`, name: 'Rust' });
  await editor.ask(`mutation($id: ID!) { pauseFeed(id: $id, paused: true) { id } }`, { id: paused.id });
  expect(await editor.ask(`mutation { fetchAllFeeds }`)).toEqual({ fetchAllFeeds: 1 });
  expect((await row(id))?.['next_fetch_at']).toEqual(product.clock.now());
});

test('the history of visits is as long as asked for, at most fifty', async () => {
  const { id } = await add();
  await product.database.query(
    `INSERT INTO feed_fetches (feed_id, at, outcome, sentence, items, milliseconds)
     SELECT $1, $2::timestamptz - n * interval '1 minute', 'new', 'Er is niets nieuws.', 0, 5 FROM generate_series(1, 60) n`,
    [id, product.clock.now()],
  );
  const recent = async (args: string) => (await editor.ask<{ feed: { recent: object[] } }>(`query($id: ID!) { feed(id: $id) { recent${args} { at dropped } } }`, { id })).feed.recent.length; // prettier-ignore
  expect([await recent(''), await recent('(first: 50)'), await recent('(first: 500)'), await recent('(first: -1)')]).toEqual([10, 50, 50, 0]); // prettier-ignore
});
