import type { Person } from '../../../testing/crew.js';
import { logNote, RIOT, VAPES } from '../../../testing/notes.js';
import { type Product, startProduct } from '../../../testing/product.js';
import { Role } from '../../people/roles.js';
import { Trend } from '../trend.entity.js';

const merge = `mutation($into: ID!, $from: ID!) { mergeTrends(into: $into, from: $from) { id } }`;
const split = `mutation($id: ID!, $version: Int!, $ids: [ID!]!) {
  splitTrend(id: $id, version: $version, observationIds: $ids, title: "Afgesplitst") { id } }`;
const start = `mutation($ids: [ID!]!) { startTrend(observationIds: $ids, title: "Zelf begonnen") { id } }`;
const update = `mutation($input: UpdateTrendInput!) { updateTrend(input: $input) { id version } }`;
const answer = `mutation($t: ID!, $o: ID!, $accept: Boolean!) { answerProposal(trendId: $t, observationId: $o, accept: $accept) { version } }`;
const undo = `mutation($id: ID!) { undoTrendChange(changeId: $id) { id } }`;
const sight = `mutation($id: ID!) { answerSighting(trendId: $id, answer: seen) { sightings { seen { value } } } }`;

let product: Product;
let host: Person;
let worker: Person;
beforeAll(async () => {
  product = await startProduct();
  [host, worker] = await Promise.all([product.crew.person(Role.host), product.crew.person(Role.youth_worker)]);
});
afterAll(() => product.close());
beforeEach(() => product.database.query(`TRUNCATE trends, observations CASCADE`));

const trends = () => product.database.manager.find(Trend, { order: { firstSeen: 'ASC', title: 'ASC' } });
const one = (id: string) => product.database.manager.findOneByOrFail(Trend, { id });
const members = async (id: string, state = 'joined'): Promise<string[]> =>
  (await product.database.query<{ observation_id: string }[]>(
      `SELECT observation_id FROM trend_observations WHERE trend_id = $1 AND state = $2 ORDER BY 1`, [id, state])).map((row) => row.observation_id); // prettier-ignore
const lastChange = async (id: string): Promise<string> =>
  (await product.database.query<[{ id: string }]>(`SELECT id FROM trend_changes WHERE trend_id = $1 ORDER BY at DESC LIMIT 1`, [id]))[0].id; // prettier-ignore
const takeBack = async (id: string, by = host) => by.refusal(undo, { id: await lastChange(id) });

/** Two trends as the pipeline makes them: riots (older) and vapes. */
async function two() {
  const riots = [];
  for (const text of RIOT) riots.push(await logNote(worker, text, { noticedAt: new Date('2026-11-16T12:00:00Z') }));
  const vapes = [];
  for (const text of VAPES) vapes.push(await logNote(worker, text));
  await product.runOnce();
  const [first, second] = await trends();
  if (!first || !second) throw new Error('two trends were expected');
  return { riots: riots.sort(), vapes: vapes.sort(), first, second };
}

test('notes about one thing become one trend, each with the reason', async () => {
  const { riots, vapes, first, second } = await two();
  expect(await trends()).toHaveLength(2);
  expect([await members(first.id), await members(second.id)]).toEqual([riots, vapes]);
  const reasons = await product.database.query<{ because: string }[]>(`SELECT because FROM trend_observations WHERE trend_id = $1`, [first.id]); // prettier-ignore
  expect(reasons.map(({ because }) => because).sort()[2]).toBe('Met deze waarneming begon de trend.');
  expect(reasons.filter(({ because }) => /hoort bij dezelfde groep/.test(because))).toHaveLength(2);
});

test('a short text is only proposed; a person accepts or rejects it, once, and can take that back', async () => {
  const { first, riots } = await two();
  const id = await logNote(worker, 'vrijdag rellen winkelcentrum Woensel Snapchat', { noticedAt: first.firstSeen });
  await product.runOnce();
  expect([await members(first.id), await members(first.id, 'proposed')]).toEqual([riots, [id]]);
  const { answerProposal } = await host.ask<{ answerProposal: { version: number } }>(answer, {
    t: first.id,
    o: id,
    accept: true,
  });
  expect(await members(first.id)).toContain(id);
  expect(await host.refusal(answer, { t: first.id, o: id, accept: false })).toBe('trends.alreadyAnswered');
  const input = { id: first.id, version: answerProposal.version, title: 'Met de versie uit het antwoord' };
  expect(await host.refusal(update, { input })).toBe('allowed');
  const [{ change }] = await product.database.query<[{ change: string }]>(`SELECT id AS change FROM trend_changes WHERE kind = 'proposal'`); // prettier-ignore
  expect(await host.refusal(undo, { id: change })).toBe('allowed');
  expect(await members(first.id, 'proposed')).toEqual([id]);
  await host.ask(answer, { t: first.id, o: id, accept: false });
  expect([await members(first.id), await members(first.id, 'proposed')]).toEqual([riots, []]);
});

test('a merge keeps the oldest date, the proposals and the answers of organisations; undone, all is as it was', async () => {
  const { first, second, riots, vapes } = await two();
  const short = await logNote(worker, 'vrijdag rellen winkelcentrum Woensel Snapchat', { noticedAt: first.firstSeen });
  await product.runOnce();
  await worker.ask(sight, { id: first.id });
  const before = [await one(first.id), await one(second.id)];
  await host.ask(merge, { into: second.id, from: first.id });
  const [from, into] = [await one(first.id), await one(second.id)];
  expect(into).toMatchObject({ firstSeen: first.firstSeen, lastSeen: second.lastSeen, title: second.title });
  expect(from).toMatchObject({ mergedIntoId: into.id, closedAt: product.clock.now() });
  expect(await members(into.id)).toEqual([...riots, ...vapes].sort());
  expect(await members(into.id, 'proposed')).toEqual([short]);
  const seen = `query($id: ID!) { trend(id: $id) { sightings { seen { value } } } }`;
  expect(await host.ask(seen, { id: into.id })).toEqual({ trend: { sightings: { seen: { value: 1 } } } });
  expect(await takeBack(into.id)).toBe('allowed');
  expect([await members(first.id), await members(second.id)]).toEqual([riots, vapes]);
  expect(await members(first.id, 'proposed')).toEqual([short]);
  for (const { id, version: _, ...rest } of before) expect(await one(id)).toMatchObject(rest);
});

test('a trend cannot be merged with itself, twice, or by a role that may not; nobody edits what was merged away', async () => {
  const { first, second } = await two();
  expect(await host.refusal(merge, { into: first.id, from: first.id })).toBe('trends.mergeWithItself');
  expect(await worker.refusal(merge, { into: first.id, from: second.id })).toBe('people.notAllowed');
  const both = await Promise.all([
    host.refusal(merge, { into: first.id, from: second.id }),
    host.refusal(merge, { into: second.id, from: first.id }),
  ]);
  expect(both.sort()).toEqual(['allowed', 'trends.alreadyMerged']);
  const [gone] = (await trends()).filter(({ mergedIntoId }) => mergedIntoId);
  const input = { id: gone?.id, version: gone?.version, title: 'Spook' };
  expect(await host.refusal(update, { input })).toBe('trends.alreadyMerged');
  expect(await takeBack(gone?.mergedIntoId ?? '', worker)).toBe('people.notAllowed');
});

test('undoing a merge is refused when what was merged has since gone elsewhere', async () => {
  const { first, second, riots } = await two();
  await host.ask(merge, { into: second.id, from: first.id });
  const change = await lastChange(second.id);
  await host.ask(split, { id: second.id, version: (await one(second.id)).version, ids: riots.slice(0, 1) });
  expect(await host.refusal(undo, { id: change })).toBe('trends.changedSince');
  expect(await takeBack(second.id)).toBe('allowed');
  expect(await host.refusal(undo, { id: change })).toBe('allowed');
  expect(await members(first.id)).toEqual(riots);
});

test('a split moves what was chosen, keeps the oldest date, and needs some but not all; undone, all is back', async () => {
  const { first, riots } = await two();
  const version = first.version;
  for (const ids of [[], riots, ['00000000-0000-4000-8000-000000000000']])
    expect(await host.refusal(split, { id: first.id, version, ids })).toBe('trends.splitNeedsSome');
  const { splitTrend } = await host.ask<{ splitTrend: { id: string } }>(split, { id: first.id, version, ids: riots.slice(0, 1) });
  expect([await members(first.id), await members(splitTrend.id)]).toEqual([riots.slice(1), riots.slice(0, 1)]);
  expect(await one(splitTrend.id)).toMatchObject({ firstSeen: first.firstSeen, title: 'Afgesplitst' });
  expect(await takeBack(first.id)).toBe('allowed');
  expect(await members(first.id)).toEqual(riots);
  expect(await one(splitTrend.id)).toMatchObject({ mergedIntoId: first.id });
});

test('undoing a split is refused when somebody went on with the part', async () => {
  const { first, riots } = await two();
  const given = { id: first.id, version: first.version, ids: riots.slice(0, 1) };
  const { splitTrend } = await host.ask<{ splitTrend: { id: string } }>(split, given);
  await worker.ask(update, { input: { id: splitTrend.id, version: 1, title: 'Iemand werkt hieraan' } });
  expect(await takeBack(first.id)).toBe('trends.changedSince');
  expect(await members(splitTrend.id)).toEqual(riots.slice(0, 1));
});

test('a trend that a person begins takes its notes out of others, and only notes of the region', async () => {
  const { first, riots } = await two();
  const { startTrend } = await worker.ask<{ startTrend: { id: string } }>(start, { ids: riots.slice(0, 2) });
  expect([await members(first.id), await members(startTrend.id)]).toEqual([riots.slice(2), riots.slice(0, 2)]);
  const stranger = await product.crew.person(Role.youth_worker, { region: 'elders' });
  expect(await stranger.refusal(start, { ids: riots })).toBe('observations.notFound');
  expect(await worker.refusal(start, { ids: [] })).toBe('observations.notFound');
});

test('two batches that are placed at once place each note once, in one trend', async () => {
  const ids: string[] = [];
  for (const text of [...RIOT, ...RIOT.map((each) => `${each} en kom op tijd`)]) ids.push(await logNote(worker, text));
  await Promise.all([product.understand(ids.slice(0, 4)), product.understand(ids.slice(2)), product.understand(ids)]);
  const placed = await product.database.query<{ observation_id: string }[]>(`SELECT observation_id FROM trend_observations ORDER BY 1`); // prettier-ignore
  expect(placed.map((row) => row.observation_id)).toEqual(ids.sort());
  for (const { id } of await trends()) expect(await members(id)).not.toEqual([]);
});
