import type { Person } from '../../testing/crew.js';
import { type Product, REGION, startProduct } from '../../testing/product.js';
import { Observation } from '../observations/observation.entity.js';
import { Role } from '../people/roles.js';
import { Audience } from '../people/visibility.js';
import { Trend } from './trend.entity.js';

let product: Product;
let host: Person;
let editor: Person;
let partner: Person;
let school: Person;

beforeAll(async () => {
  product = await startProduct();
  [host, editor, partner, school] = await Promise.all([
    product.crew.person(Role.host),
    product.crew.person(Role.editor),
    product.crew.person(Role.partner),
    product.crew.person(Role.school_contact),
  ]);
});
afterAll(() => product.close());

async function observed(audience: Audience, trends: { trend: Trend; state: string }[]): Promise<string> {
  const { manager } = product.database;
  const noticedAt = product.clock.now();
  const about = { region: REGION, audience, origin: 'person' as const, text: 'Vapes op het plein.', noticedAt };
  const { id } = await manager.save(Observation, {
    ...about,
    accountId: host.viewer.id,
    organisationId: host.viewer.organisation.id,
  });
  for (const { trend, state } of trends)
    await manager.query(
      `INSERT INTO trend_observations (trend_id, observation_id, state, because) VALUES ($1, $2, $3, 'Hier gezet.')`,
      [trend.id, id, state],
    );
  return id;
}

async function made(title: string, values: Partial<Trend> = {}): Promise<Trend> {
  const at = product.clock.now();
  return product.database.manager.save(Trend, { region: REGION, title, firstSeen: at, lastSeen: at, ...values });
}

const find = (id: string) => product.database.manager.findOneByOrFail(Trend, { id });
const merge = `mutation($into: ID!, $from: ID!) { mergeTrends(into: $into, from: $from) { id } }`;
const undo = `mutation($id: ID!) { undoTrendChange(changeId: $id) { id } }`;
const answer = `mutation($trend: ID!, $observation: ID!) { answerProposal(trendId: $trend, observationId: $observation, accept: true) { id } }`;
const lastChange = async (trendId: string): Promise<string> => {
  const [row] = await product.database.query<[{ id: string }]>(
    `SELECT id FROM trend_changes WHERE trend_id = $1 ORDER BY at DESC LIMIT 1`,
    [trendId],
  );
  return row.id;
};

describe('a trend that somebody may not see', () => {
  test('does not show through an observation that he or she may see', async () => {
    const hidden = await made('Alleen voor de kern');
    const open = await made('Voor het inloopuur', { audience: Audience.meeting });
    const id = await observed(Audience.public, [
      { trend: hidden, state: 'joined' },
      { trend: open, state: 'proposed' },
    ]);
    const ask = `query($id: ID!) { observation(id: $id) { trends { trend { title } } } }`;
    const titles = async (person: Person) =>
      (await person.ask<{ observation: { trends: { trend: { title: string } }[] } }>(ask, { id })).observation.trends
        .map(({ trend }) => trend.title)
        .sort();
    expect(await titles(host)).toEqual(['Alleen voor de kern', 'Voor het inloopuur']);
    expect(await titles(partner)).toEqual(['Voor het inloopuur']);
  });

  test('does not show as the trend that another one went into', async () => {
    const hidden = await made('Doel voor de kern');
    const merged = await made('Bron voor scholen', { audience: Audience.schools, mergedIntoId: hidden.id });
    const ask = `query($id: ID!) { trend(id: $id) { title mergedInto { title } } }`;
    expect(await host.ask(ask, { id: merged.id })).toMatchObject({ trend: { mergedInto: { title: 'Doel voor de kern' } } });
    expect(await school.ask(ask, { id: merged.id })).toEqual({ trend: { title: 'Bron voor scholen', mergedInto: null } });
  });
});

describe('who may see a trend', () => {
  test('stays the smallest circle when two trends become one, and comes back when that is undone', async () => {
    const into = await made('Zichtbaar', { audience: Audience.schools });
    const from = await made('Kan aanwakkeren', { sharingCanAmplify: true });
    await observed(Audience.core, [{ trend: from, state: 'joined' }]);
    await host.ask(merge, { into: into.id, from: from.id });
    expect(await find(into.id)).toMatchObject({ audience: Audience.core, sharingCanAmplify: true });
    await host.ask(undo, { id: await lastChange(into.id) });
    expect(await find(into.id)).toMatchObject({ audience: Audience.schools, sharingCanAmplify: false });
  });

  test('is inherited, with its mark, by what is split off', async () => {
    const trend = await made('Wakkert aan', { audience: Audience.schools, sharingCanAmplify: true });
    const ids = [
      await observed(Audience.schools, [{ trend, state: 'joined' }]),
      await observed(Audience.core, [{ trend, state: 'joined' }]),
    ];
    const split = `mutation($id: ID!, $ids: [ID!]!) { splitTrend(id: $id, version: 1, observationIds: $ids, title: "Afgesplitst") { id } }`;
    const { splitTrend } = await editor.ask<{ splitTrend: { id: string } }>(split, { id: trend.id, ids: ids.slice(0, 1) });
    expect(await find(splitTrend.id)).toMatchObject({ audience: Audience.schools, sharingCanAmplify: true });
  });
});

test('an observation that already belongs to another trend is not taken away by accepting an old proposal', async () => {
  const [first, second] = [await made('Eerste'), await made('Tweede')];
  const id = await observed(Audience.core, [
    { trend: first, state: 'proposed' },
    { trend: second, state: 'proposed' },
  ]);
  expect(await host.refusal(answer, { trend: first.id, observation: id })).toBe('allowed');
  expect(await host.refusal(answer, { trend: second.id, observation: id })).toBe('trends.alreadyAnswered');
});
