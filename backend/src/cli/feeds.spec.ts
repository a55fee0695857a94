import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '../../testing/test-server.js';
import { rss, startWebSite, type WebSite } from '../../testing/web-site.js';
import { feedSchema } from '../feeds/feed-config.js';
import { readFeedConfigs } from '../feeds/feed-configs.js';
import { ingestConfigs } from '../platform/checkout.js';
import { dataSource } from '../data-source.js';
import { checkFeeds } from './check-feeds.js';
import { exportFeeds } from './export-feeds.js';

let site: WebSite;
let folder: string;
let said: string[];
const say = (line: string): void => void said.push(line);
const file = (code: string, path: string, more = '') =>
  writeFileSync(join(folder, 'feeds', `${code}.yaml`), `code: ${code}\nname: Bron ${code}\naddress: ${site.origin}${path}\nkind: news\n${more}`); // prettier-ignore
const check = (fetch: boolean, ...codes: string[]) =>
  checkFeeds({ ingestConfigs: folder, fetch, codes, say, allowedOrigins: [site.origin] });

beforeAll(async () => {
  site = await startWebSite();
});
afterAll(() => site.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  mkdirSync(join(folder, 'feeds'));
  site.answers = {};
  site.asked = [];
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('feeds check', () => {
  test('the files of this project are in order', async () => {
    expect(await checkFeeds({ ingestConfigs, fetch: false, codes: [], say })).toBe(true);
    expect(said).toEqual([expect.stringMatching(/^\d+ bestanden zijn in orde\.$/)]);
  });

  test('a fault is told with file, line and what is wrong, and the others count', async () => {
    file('goed', '/goed');
    file('fout', '/fout', 'interval: 2\nmunicipality: Eindhoven\nkleur: rood\n');
    expect(await check(false)).toBe(false);
    expect(said.join('\n').split('\n').slice(0, -1)).toEqual([
      '1 bestand is in orde.',
      "feeds/fout.yaml, regel 5: Het veld 'interval' moet ten minste 5 zijn.",
      'feeds/fout.yaml, regel 6: Een gemeentecode is GM met vier cijfers, zoals GM0772.',
    ]);
    expect(said.at(-1)).toMatch(/regel 7: Het veld 'kleur' bestaat niet/);
    expect(site.asked).toEqual([]);
  });

  test('fetching tells of each feed whether it works, what is in it, what may come in and where it went', async () => {
    for (const part of ['data', 'topics', 'regions']) cpSync(join(ingestConfigs, part), join(folder, part), { recursive: true });
    const at = new Date();
    site.answers['/een'] = rss('Een', [{ title: 'Vuurwerk in Woensel', at }, { title: 'Beurs hoger', at }, { title: 'Oud', at: new Date(0) }]); // prettier-ignore
    site.answers['/oud'] = { status: 301, headers: { location: '/een' } };
    file('een', '/een', 'include:\n  - vuurwerk\n');
    file('verhuisd', '/oud', 'relevance: youth\n');
    expect(await check(true)).toBe(true);
    expect(said.slice(1)).toEqual([
      '  bron      berichten   mogen in',
      '  een               3          1  Werkt.',
      `  verhuisd          3          1  Verhuisd naar ${site.origin}/een`,
      'Alle 2 bronnen werken.',
    ]);
  });

  test('a feed that does not work is told and fails the check; only what is asked for is fetched', async () => {
    site.answers['/pagina'] = '<html><body>Welkom</body></html>';
    file('weg', '/weg');
    file('pagina', '/pagina');
    file('rust', '/rust', 'active: false\n');
    expect(await check(true)).toBe(false);
    expect(said.slice(2, 4)).toEqual([expect.stringMatching(/^! pagina .*webpagina/), expect.stringMatching(/^! weg .*\(404\)/)]);
    expect(said.at(-1)).toBe('2 van de 2 bronnen werken niet.');
    site.asked = [];
    expect(await check(true, 'rust', 'bestaat-niet')).toBe(false);
    expect([site.asked, said.includes("Er is geen bron met de code 'bestaat-niet'.")]).toEqual([['/rust'], true]);
  });
});

describe('feeds export', () => {
  let own: TestDatabase;
  beforeAll(async () => {
    own = await testDatabase();
    const database = await dataSource(own.url).initialize();
    const put = (code: string, origin: string, configured = true) => {
      const config = feedSchema.parse({ code: 'nieuw', name: `Bron ${code}`, address: `https://wijkblad.example/${code}`, kind: 'news', regions: ['brabant-zuidoost'], include: ['vuurwerk'] }); // prettier-ignore
      return database.query(
        `INSERT INTO feeds (code, name, address, kind, regions, config, origin, configured, next_fetch_at) VALUES ($1, $2, $3, 'news', '{brabant-zuidoost}', $4, $5, $6, now())`,
        [code, config.name, config.address, JSON.stringify(config), origin, configured],
      );
    };
    await put('van-het-scherm', 'screen');
    await put('verwijderd', 'screen', false);
    await put('uit-bestand', 'file');
    await database.destroy();
  });
  afterAll(() => own.drop());

  test('writes a file that says what the screen says, for what is followed and came from the screen', async () => {
    const to = join(folder, 'feeds');
    expect(await exportFeeds({ databaseUrl: own.url, folder: to, say })).toBe(true);
    expect(readFeedConfigs(folder)).toMatchObject({
      problems: [],
      feeds: [{ code: 'van-het-scherm', name: 'Bron van-het-scherm', include: ['vuurwerk'], regions: ['brabant-zuidoost'] }],
    });
    expect(said).toEqual([`${join(to, 'van-het-scherm.yaml')} is geschreven.`]);
  });

  test('overwrites nothing that says something else', async () => {
    cpSync(join(ingestConfigs, 'feeds', 'demo.yaml'), join(folder, 'van-het-scherm.yaml'));
    expect(await exportFeeds({ databaseUrl: own.url, folder, say })).toBe(false);
    expect(readFileSync(join(folder, 'van-het-scherm.yaml'), 'utf8')).toContain('code: demo');
    expect(said[0]).toMatch(/er is niets overschreven/);
  });

  test('says so when there is no database', async () => {
    const nowhere = 'postgres://x:y@127.0.0.1:1/z';
    expect(await exportFeeds({ databaseUrl: nowhere, folder: join(folder, 'nieuw'), say })).toBe(false);
    expect([said, existsSync(join(folder, 'nieuw'))]).toEqual([[expect.stringMatching(/database antwoordt niet/)], false]);
  });
});
