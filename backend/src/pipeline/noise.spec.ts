import type { Person } from '../../testing/crew.js';
import { logNote, RIOT } from '../../testing/notes.js';
import { type Product, REGION, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';

let product: Product;
let first: Person;
let second: Person;
let partner: Person;
beforeEach(async () => {
  product = await startProduct();
  first = await product.crew.person(Role.youth_worker);
  second = await product.crew.person(Role.host);
  partner = await product.crew.person(Role.partner);
}, 60_000);
afterEach(() => product.close());

const MARK = `mutation($id: ID!, $noise: Boolean!) { markNoise(observationId: $id, noise: $noise) { id noise } }`;
const mark = async (id: string, noise: boolean, by = first) => {
  await by.ask(MARK, { id, noise });
  await product.runOnce();
};
const placesOf = (id: string) =>
  product.database.query<{ trend_id: string; state: string }[]>(`SELECT trend_id, state FROM trend_observations WHERE observation_id = $1`, [id]); // prettier-ignore
const topicsOf = async (id: string) =>
  (await product.database.query<{ value: string; made_by: string }[]>(`SELECT value, made_by FROM tags WHERE observation_id = $1 AND kind = 'topic' AND NOT rejected`, [id])).map(({ value, made_by }) => `${value} ${made_by}`); // prettier-ignore
const listed = async (filter: object = {}) =>
  (await first.ask<{ observations: { items: { id: string }[]; total: number } }>(`query($filter: ObservationFilter) { observations(filter: $filter) { total items { id noise } } }`, { filter })).observations.items.map(({ id }) => id); // prettier-ignore
const told = async () => [await logNote(first, RIOT[0]!), await logNote(second, RIOT[1]!), await logNote(second, RIOT[2]!)] as const; // prettier-ignore
const freshOn = async () =>
  (await first.ask<{ sharedScreen: { latest: { id: string }[] } }>(`{ sharedScreen(presentation: false) { latest { id } } }`)).sharedScreen.latest.map(({ id }) => id); // prettier-ignore

test('what is noise loses the labels of the machine, leaves its trend, the lists and the counts, and is kept', async () => {
  const [noise, ...others] = await told();
  await product.runOnce();
  const [place] = await placesOf(noise);
  expect(place).toMatchObject({ state: 'joined' });
  expect(await topicsOf(noise)).not.toEqual([]);
  await mark(noise, true);
  expect(await placesOf(noise)).toEqual([]);
  expect(await topicsOf(noise)).toEqual([]);
  expect((await placesOf(others[0])).map((row) => row.trend_id)).toEqual([place!.trend_id]);
  expect((await listed()).sort()).toEqual([...others].sort());
  expect(await listed({ noise: true })).toEqual([noise]);
  expect(await freshOn()).not.toContain(noise);
});

test('the undo brings it back: its labels, its trend and its place in the lists', async () => {
  const [noise] = await told();
  await product.runOnce();
  const [labels, places] = [await topicsOf(noise), await placesOf(noise)];
  await mark(noise, true);
  await mark(noise, false);
  expect(await topicsOf(noise)).toEqual(labels);
  expect(await placesOf(noise)).toEqual(places);
  expect(await listed()).toContain(noise);
});

test('a trend that was nothing but noise is gone, and a tap that comes twice does nothing the second time', async () => {
  const alone = await logNote(first, RIOT[0]!);
  await product.runOnce();
  expect(await placesOf(alone)).toHaveLength(1);
  await mark(alone, true);
  await mark(alone, true);
  expect(await product.database.query(`SELECT FROM trends`)).toEqual([]);
});

test('where a person put it, it stays; so do the labels that a person gave', async () => {
  const [noise, other] = await told();
  await first.ask(`mutation($ids: [ID!]!) { startTrend(observationIds: $ids, title: "Rellen") { id } }`, { ids: [noise, other] });
  await first.ask(`mutation($input: CorrectTagInput!) { correctTag(input: $input) { id } }`, {
    input: { observationId: noise, kind: 'topic', value: 'fireworks', remove: false },
  });
  await product.runOnce();
  await mark(noise, true);
  expect(await placesOf(noise)).toEqual([{ trend_id: expect.any(String), state: 'joined' }]);
  expect(await topicsOf(noise)).toEqual(['fireworks person']);
});

test('a proposal that a person accepted stays, one that waits goes', async () => {
  const [accepted, waiting] = await told();
  await product.runOnce();
  const trend = (await placesOf(accepted))[0]!.trend_id;
  await product.database.query(`UPDATE trend_observations SET state = 'proposed', score = 0.4 WHERE observation_id = ANY ($1)`, [[accepted, waiting]]); // prettier-ignore
  await second.ask(`mutation($trendId: ID!, $observationId: ID!) { answerProposal(trendId: $trendId, observationId: $observationId, accept: true) { id } }`, { trendId: trend, observationId: accepted }); // prettier-ignore
  await mark(accepted, true);
  await mark(waiting, true);
  expect(await placesOf(accepted)).toEqual([{ trend_id: trend, state: 'joined' }]);
  expect(await placesOf(waiting)).toEqual([]);
});

test('who may not correct labels marks only the own notes, and nobody those of another region', async () => {
  const [others] = await told();
  const own = await logNote(partner, RIOT[1]!, { audience: 'meeting' });
  const shared = await logNote(first, RIOT[2]!, { audience: 'meeting' });
  expect(await partner.refusal(MARK, { id: own, noise: true })).toBe('allowed');
  expect(await partner.refusal(MARK, { id: shared, noise: true })).toBe('people.notAllowed');
  const stranger = await product.crew.person(Role.youth_worker, { region: 'elders' });
  expect(await stranger.refusal(MARK, { id: others, noise: true })).toBe('observations.notFound');
  const [{ count }] = await product.database.query<[{ count: number }]>(`SELECT count(*)::int FROM observations WHERE noise AND region = $1`, [REGION]); // prettier-ignore
  expect(count).toBe(1);
});
