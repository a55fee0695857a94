import type { Person } from '../../testing/crew.js';
import { type Product, REGION, startProduct } from '../../testing/product.js';
import { Observation } from '../observations/observation.entity.js';
import { OrganisationKind } from '../people/organisation.entity.js';
import { Role } from '../people/roles.js';
import { Audience } from '../people/visibility.js';
import { Trend } from '../trends/trend.entity.js';
import { TrendPlacing } from '../trends/trend-placing.service.js';

const draft = `mutation($trend: ID!) { draftCodeOrange(trendId: $trend) { id } }`;
const edit = `mutation($id: ID!, $to: [ID!]!) {
  updateCodeOrange(id: $id, version: 1, subject: "Vapes", message: "Kijk of dit speelt.", organisationIds: $to) { version } }`;
const request = `mutation($id: ID!, $version: Int!) { requestApproval(id: $id, version: $version) { status } }`;
const approve = `mutation($id: ID!) { approveCodeOrange(id: $id, version: 3) { status } }`;

let product: Product;
let host: Person;
beforeAll(async () => {
  product = await startProduct();
  host = await product.crew.person(Role.host);
});
afterAll(() => product.close());

async function made(values: Partial<Trend> = {}): Promise<Trend> {
  const at = product.clock.now();
  return product.database.manager.save(Trend, { region: REGION, title: 'Vapes', firstSeen: at, lastSeen: at, ...values });
}

async function drafted(trend: Trend): Promise<string> {
  return (await host.ask<{ draftCodeOrange: { id: string } }>(draft, { trend: trend.id })).draftCodeOrange.id;
}

/** A message about this trend, sent to one school; gives somebody of that school. */
async function sent(trend: Trend): Promise<Person> {
  const school = await product.crew.person(Role.school_contact, {
    organisation: await product.crew.organisation({ kind: OrganisationKind.school }),
  });
  const id = await drafted(trend);
  await host.ask(edit, { id, to: [school.viewer.organisation.id] });
  await host.ask(request, { id, version: 2 });
  await (await product.crew.person(Role.editor)).ask(approve, { id });
  return school;
}

test.each([
  ['for the inner circle', {}, null],
  ['for schools', { audience: Audience.schools }, { title: 'Vapes' }],
])('who gets a message about a trend %s sees of that trend what fits', async (_, values, shown) => {
  const school = await sent(await made(values));
  expect(await school.ask(`{ codeOranges { subject trend { title } } }`)).toEqual({
    codeOranges: [{ subject: 'Vapes', trend: shown }],
  });
});

test('a trend with a message stays, also when the last observation of it is taken back', async () => {
  const { manager } = product.database;
  const trend = await made();
  const about = { region: REGION, audience: Audience.core, origin: 'person' as const, text: 'Vapes op het plein.' };
  const { id } = await manager.save(Observation, { ...about, noticedAt: product.clock.now(), accountId: host.viewer.id });
  await manager.query(
    `INSERT INTO trend_observations (trend_id, observation_id, state, because) VALUES ($1, $2, 'joined', 'Hier gezet.')`,
    [trend.id, id],
  );
  await drafted(trend);
  await host.ask(`mutation($id: ID!) { undoObservation(id: $id) }`, { id });
  const next = await manager.save(Observation, { ...about, noticedAt: product.clock.now(), accountId: host.viewer.id });
  await product.database.transaction((within) => product.get(TrendPlacing).placeAll(within, REGION, [next.id]));
  expect(await manager.existsBy(Trend, { id: trend.id })).toBe(true);
});

test('many people who act on one message at once are each answered', async () => {
  const id = await drafted(await made());
  const answers = await Promise.all(Array.from({ length: 24 }, () => host.refusal(request, { id, version: 1 })));
  expect([...new Set(answers)]).toEqual(['codeOrange.noRecipients']);
});
