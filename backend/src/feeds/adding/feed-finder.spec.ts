import type { DataSource } from 'typeorm';
import { ELSEWHERE, REGION } from '../../../testing/product.js';
import { testDatabase, type TestDatabase } from '../../../testing/test-server.js';
import { rss, startWebSite, type WebSite } from '../../../testing/web-site.js';
import { dataSource } from '../../data-source.js';
import type { Settings } from '../../platform/settings.js';
import type { FeedFinding } from '../feed.models.js';
import { FeedFinder } from './feed-finder.service.js';

let own: TestDatabase;
let database: DataSource;
let site: WebSite;
const viewer = { region: REGION };
const find = (path: string, allowed = [site.origin]): Promise<FeedFinding> =>
  new FeedFinder(database, { feedOrigins: allowed, publicUrl: 'http://localhost' } as unknown as Settings).find(
    viewer,
    path.startsWith('/') ? site.origin + path : path,
  );
const paths = ({ found }: FeedFinding) => found.map(({ address }) => address.replace(site.origin, ''));
const page = (inside: string) => `<!doctype html><html><head>${inside}</head><body></body></html>`;
const link = (href: string, title = '') => `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;

beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  site = await startWebSite();
});
afterAll(async () => {
  site.close();
  await database.destroy();
  await own.drop();
});
beforeEach(async () => {
  site.answers = {};
  site.asked = [];
  await database.query(`DELETE FROM feeds`);
});

test('the address of a feed is found as itself, with what is in it', async () => {
  const at = new Date('2026-11-17T09:00:00Z');
  site.answers['/rss'] = rss('Wijkblad', [
    { title: 'Een', at: new Date('2026-11-16T09:00:00Z') },
    { title: 'Twee', at },
  ]);
  expect(await find('/rss')).toEqual({
    problem: null,
    found: [{ address: `${site.origin}/rss`, title: 'Wijkblad', items: 2, latest: at, followedAs: null }],
  });
  expect(site.asked).toEqual(['/rss']);
});

test('a page gives the feeds that it declares, comments last, and nothing that is no feed', async () => {
  site.answers['/'] = page(link('/comments') + link('/nieuws') + link('/weg') + link('/pagina'));
  site.answers['/nieuws'] = rss('Nieuws');
  site.answers['/comments'] = rss('Reacties');
  site.answers['/pagina'] = page('');
  expect(paths(await find('/'))).toEqual(['/nieuws', '/comments']);
});

test('a page that declares none gives those it links to', async () => {
  site.answers['/buurt'] = page('') + '<a href="/buurt/rss.xml">RSS</a> <a href="/over">Over ons</a>';
  site.answers['/buurt/rss.xml'] = rss('Buurt');
  expect(paths(await find('/buurt'))).toEqual(['/buurt/rss.xml']);
  expect(site.asked).toEqual(['/buurt', '/buurt/rss.xml']);
});

test('a page that names none is tried in the usual places, at most six addresses in all', async () => {
  site.answers['/'] = page('');
  site.answers['/feed.xml'] = rss('Verstopt');
  expect(paths(await find('/'))).toEqual(['/feed.xml']);
  site.answers = { '/': page('') };
  site.asked = [];
  expect(await find('/')).toEqual({ found: [], problem: expect.stringMatching(/staat geen feed.*‘RSS’/) as string });
  expect(site.asked).toHaveLength(6);
});

test('a page with very many feeds is asked no more than six addresses', async () => {
  const many = Array.from({ length: 40 }, (_, n) => `/rss/${n}`);
  for (const path of many) site.answers[path] = rss(path);
  site.answers['/'] = page(many.map((path) => link(path)).join(''));
  expect(paths(await find('/'))).toEqual(many.slice(0, 5));
  expect(site.asked).toHaveLength(6);
});

test('a page that is gone is tried in the usual places too, a server in trouble is not', async () => {
  site.answers['/feed'] = rss('Wijkblad');
  expect(paths(await find('/oud'))).toEqual(['/feed']);
  site.answers['/'] = { status: 503 };
  site.asked = [];
  expect((await find('/')).problem).toMatch(/503/);
  expect(site.asked).toEqual(['/']);
});

test('a feed that moved for good is found at its new address', async () => {
  site.answers['/oud'] = { status: 301, headers: { location: '/nieuw' } };
  site.answers['/nieuw'] = rss('Wijkblad');
  expect(paths(await find('/oud'))).toEqual(['/nieuw']);
});

test('two addresses that lead to one feed are one', async () => {
  site.answers['/'] = page(link('/a') + link('/b'));
  site.answers['/a'] = site.answers['/b'] = { status: 302, headers: { location: '/feed' } };
  site.answers['/feed'] = rss('Wijkblad');
  expect((await find('/')).found).toHaveLength(1);
});

test('what the region follows already has its name, what another region follows has not', async () => {
  site.answers['/rss'] = rss('Wijkblad');
  const follow = (code: string, region: string) =>
    database.query(
      `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at) VALUES ($1, $2, $3, 'news', ARRAY[$4], '{}', now())`,
      [code, `Bron ${code}`, `${site.origin}/rss/`, region],
    );
  await follow('elders', ELSEWHERE);
  expect((await find('/rss')).found[0]?.followedAs).toBeNull();
  await follow('hier', REGION);
  expect((await find('/rss')).found[0]?.followedAs).toBe('Bron hier');
});

test.each<[string, RegExp]>([
  ['https://mastodon.nl/@jan', /persoon of account/],
  ['instagram.com/jan', /persoon of account/],
  ['https://news.google.com/rss/search?q=from:jan', /zoekt naar een account/],
  ['zomaar wat woorden', /geen geldig webadres/],
  ['http://127.0.0.1/rss', /eigen netwerk/],
  ['http://[::ffff:169.254.169.254]/', /eigen netwerk/],
])('%s is refused with the reason, without going there', async (typed, sentence) => {
  expect(await find(typed, [])).toEqual({ found: [], problem: expect.stringMatching(sentence) as string });
});

test('a page that sends on to an account, or into the own network, gives nothing', async () => {
  site.answers['/'] = { status: 302, headers: { location: 'https://mastodon.nl/@jan.rss' } };
  expect(await find('/')).toEqual({ found: [], problem: expect.stringMatching(/persoon of account/) as string });
  site.answers['/'] = { status: 302, headers: { location: 'http://127.0.0.1:80/rss' } };
  expect(await find('/')).toEqual({ found: [], problem: expect.stringMatching(/eigen netwerk/) as string });
});

test('a telephone number in the title of a feed is masked', async () => {
  site.answers['/rss'] = rss('Bel 06-12345678');
  expect((await find('/rss')).found[0]?.title).toBe('Bel [telefoon]');
});
