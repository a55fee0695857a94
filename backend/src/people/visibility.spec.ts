import type { Person } from '../../testing/crew.js';
import { documentWith } from '../../testing/guidance-document.js';
import { ELSEWHERE, type Product, REGION, startProduct } from '../../testing/product.js';
import { Role } from './roles.js';
import { Audience, audiencesSeenBy } from './visibility.js';

/** Who sees which circle, written down by hand from what each role does in the field. */
const sees: Record<Role, Audience[]> = {
  youth_worker: [Audience.core, Audience.meeting, Audience.schools, Audience.public],
  host: [Audience.core, Audience.meeting, Audience.schools, Audience.public],
  editor: [Audience.core, Audience.meeting, Audience.schools, Audience.public],
  partner: [Audience.meeting, Audience.schools, Audience.public],
  school_contact: [Audience.schools, Audience.public],
  admin: [],
  privacy_officer: [],
};
const circles = Object.values(Audience);
const readers = [Role.youth_worker, Role.host, Role.editor, Role.partner, Role.school_contact];

let product: Product;
/** Per circle, in our region and elsewhere: a trend with one observation of that circle. */
const ids: Record<string, { trend: string; observation: string }> = {};
beforeAll(async () => {
  product = await startProduct();
  for (const region of [REGION, ELSEWHERE])
    for (const audience of circles) ids[`${region} ${audience}`] = await made(region, audience, false);
  for (const audience of circles) ids[`fan ${audience}`] = await made(REGION, audience, true);
});
afterAll(() => product.close());

async function made(region: string, audience: Audience, amplify: boolean) {
  const title = `${region} ${audience}${amplify ? ' fan' : ''}`;
  const [row] = await product.database.query<[{ trend: string; observation: string }]>(
    `WITH t AS (INSERT INTO trends (region, audience, title, sharing_can_amplify, first_seen, last_seen) VALUES ($1, $2, $3, $4, $5, $5) RETURNING id),
     o AS (INSERT INTO observations (region, audience, origin, text, noticed_at) VALUES ($1, $2, 'person', $3, $5) RETURNING id),
     m AS (INSERT INTO trend_observations (trend_id, observation_id, state, because) SELECT t.id, o.id, 'joined', '' FROM t, o)
     SELECT t.id AS trend, o.id AS observation FROM t, o`,
    [region, audience, title, amplify, product.clock.now()],
  );
  return row;
}

const wanted = (role: Role, fanned: boolean) =>
  circles
    .filter((circle) => sees[role].includes(circle))
    .flatMap((circle) => [`${REGION} ${circle}`, ...(fanned ? [`${REGION} ${circle} fan`] : [])])
    .sort();

test.each(Object.values(Role))('the circles that %s sees', (role) => {
  if (sees[role].length > 0) expect(audiencesSeenBy([role])).toEqual(sees[role]);
  else expect(audiencesSeenBy([role])).toEqual([Audience.public]);
});

test('somebody with two roles sees what either sees, and somebody without a role only what is public', () => {
  expect(audiencesSeenBy([Role.school_contact, Role.partner])).toEqual(sees.partner);
  expect(audiencesSeenBy([])).toEqual([Audience.public]);
});

describe.each(readers)('%s', (role) => {
  let person: Person;
  const inside = role !== Role.school_contact;
  beforeAll(async () => {
    person = await product.crew.person(role);
  });

  test('sees the trends of the own region and circles; what sharing can fan stays inside', async () => {
    const { trends } = await person.ask<{ trends: { items: { title: string }[]; total: number } }>(`{ trends(first: 100) { total items { title } } }`); // prettier-ignore
    expect(trends.items.map(({ title }) => title).sort()).toEqual(wanted(role, inside));
    expect(trends.total).toBe(trends.items.length);
  });

  test('finds by id no trend outside that, also not to act on', async () => {
    const ask = `query($id: ID!) { trend(id: $id) { title } presentedTrend(id: $id) { title } }`;
    const answer = `mutation($id: ID!) { answerSighting(trendId: $id, answer: seen) { title } }`;
    for (const { trend } of Object.values(ids)) {
      const found = await person.ask<{ trend: { title: string } | null; presentedTrend: object | null }>(ask, { id: trend });
      const acted = await person.refusal(answer, { id: trend });
      const [{ title }] = await product.database.query<[{ title: string }]>(`SELECT title FROM trends WHERE id = $1`, [trend]);
      const visible = wanted(role, inside).includes(title);
      expect([found.trend?.title ?? null, found.presentedTrend !== null, acted]).toEqual([
        visible ? title : null,
        visible,
        visible ? 'allowed' : 'trends.notFound',
      ]);
    }
  });

  test('sees as evidence and in the list only the observations of those circles', async () => {
    const evidence = `query($id: ID!) { trend(id: $id) { evidence { observation { text } } } }`;
    const open = ids[`${REGION} public`];
    await product.database.query(
      `UPDATE trend_observations SET trend_id = $1 WHERE observation_id IN (SELECT id FROM observations WHERE region = $2)`,
      [open?.trend, REGION],
    );
    const { trend } = await person.ask<{ trend: { evidence: { observation: { text: string } }[] } }>(evidence, {
      id: open?.trend,
    });
    expect(trend.evidence.map(({ observation }) => observation.text).sort()).toEqual(wanted(role, true));
    await product.database.query(
      `UPDATE trend_observations m SET trend_id = t.id FROM observations o, trends t WHERE o.id = m.observation_id AND t.title = o.text`,
    );
    if (!person.viewer.permissions.has('observations.read')) return;
    const { observations } = await person.ask<{ observations: { items: { text: string }[]; total: number } }>(
      `{ observations(first: 100) { total items { text } } }`,
    );
    expect(observations.items.map(({ text }) => text).sort()).toEqual(wanted(role, true));
    expect(observations.total).toBe(observations.items.length);
    for (const { observation } of Object.values(ids)) {
      const found = await person.ask<{ observation: { text: string } | null }>(`query($id: ID!) { observation(id: $id) { text } }`, { id: observation }); // prettier-ignore
      if (found.observation) expect(wanted(role, true)).toContain(found.observation.text);
    }
  });
});

test('a handreiking and a feed of another region are not there', async () => {
  const editor = await product.crew.person(Role.editor);
  const stranger = await product.crew.person(Role.editor, { region: ELSEWHERE });
  const draft = `mutation($id: ID!) { draftGuidance(trendId: $id) { id version } }`;
  const trend = { id: ids[`${REGION} core`]?.trend };
  expect(await stranger.refusal(draft, trend)).toBe('trends.notFound');
  const { draftGuidance } = await editor.ask<{ draftGuidance: { id: string; version: number } }>(draft, trend);
  const find = `query($id: ID!) { guidance(id: $id) { id } guidances { id } }`;
  expect(await editor.ask(find, draftGuidance)).toEqual({
    guidance: { id: draftGuidance.id },
    guidances: [{ id: draftGuidance.id }],
  });
  expect(await stranger.ask(find, draftGuidance)).toEqual({ guidance: null, guidances: [] });
  const save = `mutation($id: ID!, $version: Int!, $content: String!) {
    saveGuidance(id: $id, version: $version, title: "Van elders", content: $content, schoolTypes: []) { id } }`;
  expect(await stranger.refusal(save, { ...draftGuidance, content: documentWith('Tekst') })).toBe('guidance.notFound');
  expect(
    (await fetch(`${product.url}/api/guidance/${draftGuidance.id}.pdf`, { headers: { cookie: stranger.cookie } })).status,
  ).toBe(404);
  const { feeds } = await stranger.ask<{ feeds: object[] }>(`{ feeds { id } }`);
  expect([feeds, (await editor.ask<{ feeds: object[] }>(`{ feeds { id } }`)).feeds.length > 0]).toEqual([[], true]);
});

test('a concept of a handreiking is for the inner circle; schools and partners see it once it is vastgesteld', async () => {
  const [editor, second] = [await product.crew.person(Role.editor), await product.crew.person(Role.editor)];
  const [partner, school] = [await product.crew.person(Role.partner), await product.crew.person(Role.school_contact)];
  const draft = `mutation($id: ID!) { draftGuidance(trendId: $id) { id version } }`;
  const { draftGuidance } = await editor.ask<{ draftGuidance: object }>(draft, { id: ids[`${REGION} schools`]?.trend });
  const find = `query($id: ID!) { guidance(id: $id) { status } }`;
  const seen = () => Promise.all([partner, school].map((person) => person.ask(find, { ...draftGuidance })));
  expect(await seen()).toEqual([{ guidance: null }, { guidance: null }]);
  const adopt = `mutation($id: ID!, $version: Int!) { adoptGuidance(id: $id, version: $version) { status } }`;
  await second.ask(adopt, { ...draftGuidance });
  expect(await seen()).toEqual([{ guidance: { status: 'adopted' } }, { guidance: { status: 'adopted' } }]);
});
