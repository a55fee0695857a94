import { Role } from '../people/roles.js';
import { type Product, REGION, startProduct } from '../../testing/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()), 60_000);
afterAll(() => product.close());

test('an observation names the other feeds that brought its story, the first to do so first', async () => {
  const { database, clock, crew } = product;
  const feeds = await database.query<{ id: string }[]>(
    `INSERT INTO feeds (code, name, address, kind, regions, config, next_fetch_at)
     SELECT code, 'Bron ' || code, code, 'news', $1, '{}', $2 FROM unnest(ARRAY['een', 'twee', 'drie']) AS code RETURNING id`,
    [[REGION], clock.now()],
  );
  const [first, second, third] = feeds.map(({ id }) => id);
  const [told, alone] = await database.query<{ id: string }[]>(
    `INSERT INTO observations (region, audience, origin, title, text, noticed_at, feed_id)
     SELECT $1, 'public', 'feed', title, 'Tekst', $2, $3 FROM unnest(ARRAY['Twee keer', 'Alleen']) AS title RETURNING id`,
    [REGION, clock.now(), first],
  );
  await database.query(
    `INSERT INTO observation_feeds (observation_id, feed_id, link, seen_at)
     VALUES ($1, $2, 'https://twee.example/1', $4), ($1, $3, NULL, $4::timestamptz - interval '1 hour')`,
    [told?.id, second, third, clock.now()],
  );
  const worker = await crew.person(Role.youth_worker);
  const query = `{ observations(filter: {}) { items { id alsoIn { link feed { name } } } } }`;
  const { observations } = await worker.ask<{ observations: { items: { id: string; alsoIn: unknown[] }[] } }>(query);
  const of = (id?: string) => observations.items.find((item) => item.id === id)?.alsoIn;
  expect(of(told?.id)).toEqual([
    { link: null, feed: { name: 'Bron drie' } },
    { link: 'https://twee.example/1', feed: { name: 'Bron twee' } },
  ]);
  expect(of(alone?.id)).toEqual([]);
});
