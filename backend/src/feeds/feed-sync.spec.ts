import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FeedDesk, openFeedDesk } from '../../testing/feed-desk.js';
import { ELSEWHERE, REGION } from '../../testing/product.js';
import { rss } from '../../testing/web-site.js';
import { Regions } from '../people/regions.js';
import { FeedSync } from './feed-sync.js';

let desk: FeedDesk;
beforeAll(async () => (desk = await openFeedDesk()));
afterAll(() => desk.close());
beforeEach(() => desk.clear());

const REMOVE = `mutation($id: ID!) { feed: removeFeed(id: $id) { id } }`;

describe('the files and the screen', () => {
  let folder: string;
  const sync = () => new FeedSync(desk.product.database, { ...desk.product.settings, ingestConfigs: folder }, desk.product.get(Regions), desk.product.clock).sync(); // prettier-ignore
  const file = (code: string, path: string, more = '') =>
    writeFileSync(join(folder, 'feeds', `${code}.yaml`), `code: ${code}\nname: Bestand ${code}\naddress: ${desk.site.origin}${path}\nkind: news\n${more}`); // prettier-ignore
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'feeds-'));
    mkdirSync(join(folder, 'feeds'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await new FeedSync(desk.product.database, desk.product.settings, desk.product.get(Regions), desk.product.clock).sync();
  });

  test('a feed of the screen stays when the files change', async () => {
    const { id } = await desk.add();
    file('anders', '/anders');
    await sync();
    expect(await desk.row(id)).toMatchObject({ configured: true, origin: 'screen' });
  });

  test('a later file with the same address takes the feed over, with its history', async () => {
    desk.site.answers['/rss'] = rss('W', [
      { title: 'Markt', at: desk.product.clock.now(), link: 'https://wijkblad.example/markt' },
    ]);
    const { id } = await desk.add();
    await desk.fetchDue();
    file('uit-bestand', '/rss/', 'include:\n  - vuurwerk\n');
    await sync();
    expect(await desk.row(id)).toMatchObject({
      code: 'uit-bestand',
      origin: 'file',
      name: 'Bestand uit-bestand',
      configured: true,
    });
    expect((await desk.followed()).map(({ id: each, itemsTotal }) => [each, itemsTotal])).toEqual([[id, 1]]);
    expect(await desk.editor.refusal(REMOVE, { id })).toBe('feeds.fromFile');
  });

  test('a file that only has the code of a feed of the screen leaves that feed alone', async () => {
    const { id } = await desk.add();
    file('wijkblad', '/heel-iets-anders');
    await sync();
    expect(await desk.row(id)).toMatchObject({ origin: 'screen', name: 'Wijkblad', configured: true });
    expect((await desk.followed()).map(({ code }) => code).sort()).toEqual([expect.stringMatching(/^wijkblad-[0-9a-f]{8}$/), 'wijkblad'].reverse()); // prettier-ignore
  });

  test('a file for all regions ends the feeds of the screen with its address, so that it is fetched once', async () => {
    const [mine, theirs] = [await desk.add(), await desk.add({ name: 'Van elders' }, desk.stranger)];
    file('voor-allen', '/rss', `regions:\n  - ${REGION}\n  - ${ELSEWHERE}\n`);
    await sync();
    const rows = [await desk.row(mine.id), await desk.row(theirs.id)];
    expect(rows.map((each) => [each?.['configured'], each?.['origin']])).toEqual([[true, 'file'], [false, 'screen']]); // prettier-ignore
    expect((await desk.followed(desk.stranger)).map(({ id }) => id)).toEqual([mine.id]);
  });

  test('a folder that cannot be read ends no feed, and is told', async () => {
    file('een', '/een');
    await sync();
    rmSync(join(folder, 'feeds'), { recursive: true });
    await sync();
    expect((await desk.followed()).map(({ code }) => code)).toEqual(['een']);
    mkdirSync(join(folder, 'feeds'));
    await sync();
    expect(await desk.followed()).toEqual([]);
  });

  test('files are read well while others write the same feeds in another order', async () => {
    for (const code of ['een', 'twee']) file(code, `/${code}`);
    await sync();
    for (const code of ['een', 'twee']) file(code, `/${code}`, 'exclude:\n  - beurs\n');
    const other = desk.product.database.createQueryRunner();
    await other.startTransaction();
    const visited = (code: string) => other.query(`UPDATE feeds SET last_fetch_at = now() WHERE code = $1`, [code]);
    await visited('twee');
    const read = sync();
    const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await desk.product.database.query<object[]>(waits)).length === 0);
    // PostgreSQL ends either of the two; the files are read in both cases.
    await visited('een').then(() => other.commitTransaction(), () => other.rollbackTransaction()); // prettier-ignore
    await other.release();
    await read;
    const rows = await desk.product.database.query<object[]>(
      `SELECT FROM feeds WHERE config ->> 'exclude' LIKE '%beurs%' AND configured`,
    );
    expect(rows).toHaveLength(2);
  });

  test('an unchanged file changes nothing, a changed one has the feed read again', async () => {
    file('een', '/een');
    await sync();
    await desk.product.database.query(`UPDATE feeds SET etag = '"a"' WHERE code = 'een'`);
    await sync();
    const etag = async () => (await desk.product.database.query<{ etag: string | null }[]>(`SELECT etag FROM feeds WHERE code = 'een'`))[0]?.etag; // prettier-ignore
    expect(await etag()).toBe('"a"');
    file('een', '/een', 'exclude:\n  - beurs\n');
    await sync();
    expect(await etag()).toBeNull();
  });
});
