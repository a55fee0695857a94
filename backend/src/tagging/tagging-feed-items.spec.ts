import { randomUUID } from 'node:crypto';
import { REGION, startProduct, type Product } from '../../testing/product.js';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.close());

const feedAbout = async (municipality?: string): Promise<string> => {
  const code = `feed-${randomUUID().slice(0, 8)}`;
  const [feed] = await product.database.query<[{ id: string }]>(
    `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at) VALUES ($1, $1, $1, 'news', $2, $3, now()) RETURNING id`,
    [code, [REGION], JSON.stringify(municipality ? { municipality } : {})],
  );
  return feed.id;
};
const stored = async (feedId: string, title: string, text: string): Promise<string> => {
  const [row] = await product.database.query<[{ id: string }]>(
    `INSERT INTO observations (region, audience, origin, title, text, noticed_at, feed_id) VALUES ($1, 'public', 'feed', $2, $3, $4, $5) RETURNING id`,
    [REGION, title, text, product.clock.now(), feedId],
  );
  await product.understand([row.id]);
  return row.id;
};
const labels = async (id: string, kind: string) => (await product.database.query<{ value: string; made_by: string; rejected: boolean }[]>(`SELECT value, made_by, rejected FROM tags WHERE observation_id = $1 AND kind = $2 ORDER BY value`, [id, kind])).map(({ value, made_by, rejected }) => `${value} ${made_by}${rejected ? ' no' : ''}`); // prettier-ignore

test.each([
  ['GM0772', 'Vapes verkocht op schoolplein', ['Eindhoven rule']],
  ['GM0772', 'Vapes verkocht op schoolplein in Helmond', ['Helmond rule']],
  [undefined, 'Vapes verkocht op schoolplein', []],
  ['GM9999', 'Vapes verkocht op schoolplein', []],
])('an item of a feed about %s, "%s", is in %j', async (municipality, title, places) => {
  const id = await stored(await feedAbout(municipality), title, 'Leerlingen zagen het.');
  expect(await labels(id, 'place')).toEqual(places);
});

test('an edited item is labelled anew, and what a person said about its labels stays', async () => {
  const id = await stored(await feedAbout(), 'Vapes verkocht op schoolplein in Helmond', 'Ook op Snapchat.');
  expect(await labels(id, 'topic')).toContain('substances rule');
  await product.database.query(
    `UPDATE tags SET made_by = 'person', rejected = true WHERE observation_id = $1 AND kind = 'platform'`,
    [id],
  );
  await product.database.query(`INSERT INTO tags (observation_id, kind, value, label, because, made_by) VALUES ($1, 'topic', 'bullying', 'Pesten', '', 'person')`, [id]); // prettier-ignore
  await product.database.query(`UPDATE observations SET title = 'Illegaal vuurwerk gevonden in school in Best' WHERE id = $1`, [
    id,
  ]);
  await product.understand([id]);
  expect(await labels(id, 'place')).toEqual(['Best rule']);
  expect(await labels(id, 'platform')).toEqual(['snapchat person no']);
  const topics = await labels(id, 'topic');
  expect(topics).toEqual(expect.arrayContaining(['bullying person', 'fireworks rule']));
  expect(topics).not.toContain('substances rule');
});

test('labelling twice gives the same labels, and the trend of an edited item stays', async () => {
  const id = await stored(await feedAbout(), 'Oproep tot rellen in Woensel', 'Vrijdag om 17:30 verzamelen.');
  const all = () => product.database.query<unknown[]>(`SELECT kind, value, label, because, made_by FROM tags WHERE observation_id = $1 ORDER BY 1, 2`, [id]); // prettier-ignore
  const trend = () =>
    product.database.query<unknown[]>(`SELECT trend_id, state FROM trend_observations WHERE observation_id = $1`, [id]);
  const [before, placed] = [await all(), await trend()];
  expect(placed).toHaveLength(1);
  await product.understand([id]);
  expect(await all()).toEqual(before);
  await product.database.query(`UPDATE observations SET title = 'Oproep tot rellen in Woensel ingetrokken' WHERE id = $1`, [id]);
  await product.understand([id]);
  expect(await trend()).toEqual(placed);
});
