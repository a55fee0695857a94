import type { Person } from '../../testing/crew.js';
import { type Product, REGION, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';
import { SignalsService } from './signals.service.js';

const list = `{ signals { id title date count because status topic { code } trend { title } } }`;
const answer = `mutation($id: ID!, $accept: Boolean!) { answerSignal(id: $id, accept: $accept) { status } }`;
const DAY = 86_400_000;

interface Found {
  id: string;
  title: string;
  date: string;
  count: number;
  because: string;
  status: string;
  topic: { code: string };
  trend: { title: string } | null;
}

let product: Product;
let host: Person;
beforeAll(async () => {
  product = await startProduct();
  host = await product.crew.person(Role.host);
});
afterAll(() => product.close());
beforeEach(() => product.database.query(`TRUNCATE signals, trends, observations CASCADE`));

/** Notes about a topic, so many days ago; part of the given trend. */
async function notes(topic: string, daysAgo: number, count: number, trendId?: string, region = REGION): Promise<void> {
  await product.database.query(
    `WITH made AS (INSERT INTO observations (region, audience, origin, text, noticed_at)
       SELECT $1, 'core', 'person', 'tekst', $2 FROM generate_series(1, $3) RETURNING id),
     tagged AS (INSERT INTO tags (observation_id, kind, value, label, because, made_by) SELECT id, 'topic', $4, $4, '', 'rule' FROM made)
     INSERT INTO trend_observations (trend_id, observation_id, state, because)
       SELECT $5::uuid, id, 'joined', '' FROM made WHERE $5::uuid IS NOT NULL`,
    [region, new Date(product.clock.now().getTime() - daysAgo * DAY), count, topic, trendId ?? null],
  );
}
async function trend(title: string, closed = false): Promise<string> {
  const now = product.clock.now();
  const [{ id }] = await product.database.query<[{ id: string }]>(
    `INSERT INTO trends (region, title, first_seen, last_seen, closed_at) VALUES ($1, $2, $3, $3, $4) RETURNING id`,
    [REGION, title, now, closed ? now : null],
  );
  return id;
}
const review = (region = REGION) => product.get(SignalsService).review(region);
const found = async () => (await host.ask<{ signals: Found[] }>(list)).signals;

/** Four months of about one note in three days. */
const quiet = async () => {
  for (let day = 1; day < 120; day += 3) await notes('fireworks', day, 1);
};

test('a rise of notes that people called noise is no signal, and is one when they are brought back', async () => {
  await quiet();
  await notes('fireworks', 0, 12);
  const noise = (is: boolean) => product.database.query(`UPDATE observations SET noise = $1 WHERE noticed_at = $2`, [is, product.clock.now()]); // prettier-ignore
  await noise(true);
  expect([await review(), await found()]).toEqual([0, []]);
  await noise(false);
  expect(await review()).toBeGreaterThan(0);
});

test('a day that a topic has every week is no signal', async () => {
  await quiet();
  await notes('fireworks', 0, 1);
  expect([await review(), await found()]).toEqual([0, []]);
});

test('a sudden rise is proposed once, and grows with the day', async () => {
  await quiet();
  await notes('fireworks', 0, 9, await trend('Cobra 6 in Woensel'));
  expect(await review()).toBe(1);
  const [first, ...others] = await found();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ date: '2026-11-18', count: 9, status: 'open', topic: { code: 'fireworks' }, trend: { title: 'Cobra 6 in Woensel' } }); // prettier-ignore
  expect(first?.because).not.toBe('');
  expect(await review()).toBe(0);
  await notes('fireworks', 0, 4);
  expect(await review()).toBe(1);
  expect(await found()).toMatchObject([{ id: first?.id, count: 13 }]);
  await Promise.all([review(), review()]);
  expect(await found()).toHaveLength(1);
});

test('a rise points at an open trend, not at one that was closed', async () => {
  await quiet();
  await notes('fireworks', 0, 9, await trend('Gesloten', true));
  await notes('fireworks', 0, 2, await trend('Open'));
  await review();
  expect(await found()).toMatchObject([{ trend: { title: 'Open' } }]);
});

test('a rise of long ago is not told any more, and another region counts for itself', async () => {
  await quiet();
  await notes('fireworks', 6, 12);
  await notes('fireworks', 0, 12, undefined, 'elders');
  expect([await review(), await found()]).toEqual([0, []]);
});

test('a label that a colleague took away does not count', async () => {
  await quiet();
  await notes('fireworks', 0, 9);
  await product.database.query(`UPDATE tags SET rejected = true`);
  expect(await review()).toBe(0);
});

test('a person answers; a rise that grows after that keeps the answer; another region cannot answer', async () => {
  await quiet();
  await notes('fireworks', 0, 9);
  await review();
  const [signal] = await found();
  const stranger = await product.crew.person(Role.host, { region: 'elders' });
  expect(await stranger.refusal(answer, { id: signal?.id, accept: true })).toBe('signals.notFound');
  expect(await host.ask(answer, { id: signal?.id, accept: false })).toEqual({ answerSignal: { status: 'dismissed' } });
  await notes('fireworks', 0, 4);
  await review();
  expect(await found()).toMatchObject([{ status: 'dismissed', count: 13 }]);
});
