import type { GraphQLField, GraphQLInputType } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isScalarType } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Person } from '../../testing/crew.js';
import { logNote, RIOT, VAPES } from '../../testing/notes.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';
import { documentWith } from '../../testing/guidance-document.js';

/** What must be found nowhere, however it is written in a column. */
const MARKER = 'Kwetternoot: bel 06-19283746, mail piet.puk@hotmail.example, BSN 111222333.';
const TRACES = /19283746|piet\.puk|111222333/;
/** A word of the text itself: a log holds ids, never what somebody wrote. */
const WORD = 'Kwetternoot';

let product: Product;
let everybody: Person;
let second: Person;
const roles = Object.values(Role);
beforeAll(async () => {
  product = await startProduct();
  [everybody, second] = [await product.crew.person(roles), await product.crew.person(roles)];
});
afterAll(() => product.close());

/** Ids of one real thing of each kind, so that a mutation gets as far as storing. */
interface Things {
  [name: string]: unknown;
}

/** A thing of each kind, new, so that every mutation finds one in the state that it needs. */
async function things(): Promise<Things> {
  const observation = await logNote(everybody, `${RIOT[0]}, hoorde ik`);
  const other = await logNote(second, VAPES[0] ?? '');
  const start = `mutation($ids: [ID!]!) { startTrend(observationIds: $ids, title: "Trend") { id version } }`;
  const begin = async (ids: string[]) => (await everybody.ask<{ startTrend: { id: string; version: number } }>(start, { ids })).startTrend; // prettier-ignore
  const trend = await begin([observation, other]);
  const organisation = everybody.viewer.organisation.id;
  const orange = `mutation($id: ID!) { draftCodeOrange(trendId: $id) { id version } }`;
  const { draftCodeOrange } = await everybody.ask<{ draftCodeOrange: { id: string; version: number } }>(orange, trend);
  const guide = `mutation($id: ID!) { draftGuidance(trendId: $id) { id version } }`;
  const { draftGuidance } = await everybody.ask<{ draftGuidance: { id: string; version: number } }>(guide, trend);
  const { startMeeting } = await everybody.ask<{ startMeeting: { id: string } }>(`mutation { startMeeting { id } }`);
  const add = `mutation($input: FeedInput!) { addFeed(input: $input) { id } }`;
  const { addFeed } = await everybody.ask<{ addFeed: { id: string } }>(add, { input: { ...newFeed(), name: 'Wijkblad' } });
  return {
    feed: addFeed.id,
    observation,
    trend,
    organisation,
    orange: draftCodeOrange,
    guidance: draftGuidance,
    meeting: startMeeting.id,
  };
}

/** A page of its own for each feed, in letters only: digits at random now and then read as a telephone number. */
const ownPage = (): string => crypto.randomUUID().replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/** What has to be right about a feed; its name and words are the marker. */
const newFeed = (): Things => ({ address: `https://wijkblad.example/${ownPage()}`, kind: 'news', language: 'nl', interval: 30, municipality: null, municipalities: [], topics: [], relevance: 'all' }); // prettier-ignore

const at = (thing: unknown, key: string): unknown => (thing as Record<string, unknown>)[key];

/** The arguments that have to point at something, per mutation; all other texts are the marker. */
const pointing: Record<string, (all: Things) => Things> = {
  addOrganisation: () => ({ kind: 'school', municipality: null, alertEmails: [] }),
  updateOrganisation: ({ organisation }) => ({ id: organisation, kind: 'school', municipality: null, alertEmails: [] }),
  inviteAccount: ({ organisation }) => ({ organisationId: organisation, email: 'nieuw@voorbeeld.example', roles: [] }),
  logObservation: () => ({ clientId: crypto.randomUUID(), place: null, platforms: [], ageGroups: [], topics: [], rejectedTopics: [], noticedAt: null, restored: [] }), // prettier-ignore
  correctTag: ({ observation }) => ({ observationId: observation, kind: 'hashtag', remove: false }),
  saveTopicWord: () => ({ topic: 'weapons', since: null, was: null, version: null }),
  removeTopicWord: () => ({ topic: 'weapons', version: null }),
  startTrend: ({ observation }) => ({ observationIds: [observation] }),
  updateTrend: ({ trend }) => ({
    id: at(trend, 'id'),
    version: at(trend, 'version'),
    ownerId: null,
    reviewAt: null,
    level: null,
  }),
  closeTrend: ({ trend }) => ({ id: at(trend, 'id'), version: at(trend, 'version') }),
  splitTrend: ({ trend, observation }) => ({ id: at(trend, 'id'), version: at(trend, 'version'), observationIds: [observation] }),
  updateCodeOrange: ({ orange, organisation }) => ({ id: at(orange, 'id'), version: at(orange, 'version'), organisationIds: [organisation] }), // prettier-ignore
  logHandOver: ({ trend }) => ({ trendId: at(trend, 'id'), at: product.clock.now() }),
  saveGuidance: ({ guidance }) => ({ id: at(guidance, 'id'), version: at(guidance, 'version'), content: documentWith(MARKER), reviewBefore: null }), // prettier-ignore
  expireGuidance: ({ guidance }) => ({ id: at(guidance, 'id'), version: at(guidance, 'version') }),
  addFeed: newFeed,
  changeFeed: ({ feed }) => ({ id: feed, ...newFeed() }),
  importFeeds: () => ({ opml: `<opml version="2.0"><body><outline text="${MARKER}" xmlUrl="https://wijkblad.example/lijst"/><outline text="${MARKER}" xmlUrl="https://wijkblad.example/${MARKER}"/></body></opml>` }), // prettier-ignore
  closeMeeting: ({ meeting }) => ({ id: meeting }),
};

/** Mutations that must get as far as storing, or the walk would prove nothing. */
const mustStore = ['logObservation', 'startTrend', 'updateTrend', 'splitTrend', 'updateCodeOrange', 'logHandOver', 'saveGuidance', 'expireGuidance', 'closeMeeting', 'addFeed', 'changeFeed', 'importFeeds']; // prettier-ignore

function filled(type: GraphQLInputType, name: string, given: Things): unknown {
  const plain = getNullableType(type);
  if (name in given) return given[name];
  if (isListType(plain)) return [filled(plain.ofType as GraphQLInputType, '', given)];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (isInputObjectType(plain))
    return Object.fromEntries(
      Object.values(plain.getFields()).map((field) => [field.name, filled(field.type, field.name, given)]),
    );
  if (!isScalarType(plain)) return null;
  return { Int: 1, Float: 1, Boolean: true, DateTime: product.clock.now().toISOString() }[plain.name] ?? MARKER;
}

/** The names of the texts that an operation takes, also those inside its inputs. */
function textsOf(field: GraphQLField<unknown, unknown>): Set<string> {
  const names = new Set<string>();
  const add = (type: GraphQLInputType, name: string): void => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) Object.values(named.getFields()).forEach((each) => add(each.type, each.name));
    else if (named.name === 'String') names.add(name);
  };
  field.args.forEach((arg) => add(arg.type, arg.name));
  return names;
}

/** Asks an operation with the marker in every text that is not given; the code of the refusal, or 'allowed'. */
function ask(kind: 'mutation' | 'query', field: GraphQLField<unknown, unknown>, given: Things): Promise<string> {
  const variables = Object.fromEntries(field.args.map((arg) => [arg.name, filled(arg.type, arg.name, given)]));
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const chosen = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = declared ? `${kind}(${declared}) { ${field.name}(${passed})${chosen} }` : `${kind} { ${field.name}${chosen} }`;
  return everybody.refusal(call, variables);
}

/** Every value of every column of every table of ours and of the queue. */
async function everything(): Promise<string[]> {
  const tables = await product.database.query<{ name: string }[]>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await product.database.query<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`);
    found.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return found;
}

test('no telephone number, address or BSN typed in any text of any mutation is kept in any table or log', async () => {
  const { schema } = product.get(GraphQLSchemaHost);
  const answers: Record<string, string> = {};
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const given = pointing[field.name]?.(await things()) ?? {};
    answers[field.name] = await ask('mutation', field, given);
    // A text that had to point at something: once more, each of them being the marker.
    for (const name of Object.keys(given).filter((name) => textsOf(field).has(name))) {
      const others = pointing[field.name]?.(await things()) ?? {};
      delete others[name];
      answers[`${field.name}, ${name}`] = await ask('mutation', field, others);
    }
  }
  await product.runOnce();
  expect(Object.entries(answers).filter(([, code]) => code === 'common.unexpected')).toEqual([]);
  expect(answers['saveTopicWord']).toBe('tagging.wordHoldsPerson');
  expect(mustStore.filter((name) => answers[name] !== 'allowed').map((name) => [name, answers[name]])).toEqual([]);
  expect((await everything()).filter((row) => TRACES.test(row))).toEqual([]);
  expect((await everything()).filter((row) => row.includes('[telefoon]')).length).toBeGreaterThan(mustStore.length);
  expect(product.logged.filter((line) => TRACES.test(line) || line.includes(WORD))).toEqual([]);
  expect(product.logged.length).toBeGreaterThan(0);
}, 120_000);

test('a failure that nobody foresaw is told without what was typed, and logged without it', async () => {
  await product.database.query(`ALTER TABLE meetings RENAME TO meetings_gone`);
  const close = { id: crypto.randomUUID(), notes: MARKER };
  const { errors } = await everybody.answer(
    `mutation($id: ID!, $notes: String!) { closeMeeting(id: $id, notes: $notes) { id } }`,
    close,
  );
  await product.database.query(`ALTER TABLE meetings_gone RENAME TO meetings`);
  expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
    ['common.unexpected', { code: 'common.unexpected' }],
  ]);
  expect(product.logged.some((line) => line.includes('meetings'))).toBe(true);
  expect(product.logged.filter((line) => TRACES.test(line) || line.includes(WORD))).toEqual([]);
});

/** What a search may be narrowed by besides its words: left out, so that the words reach the database. */
const narrowing = { after: null, topic: null, municipality: null, platform: null, origin: null, since: null, until: null, level: null, open: null, rising: null, first: 5 }; // prettier-ignore

test('no text of any question, such as a search term, is kept in any table or log', async () => {
  const { schema } = product.get(GraphQLSchemaHost);
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => field.args.length > 0);
  const answers: Record<string, string> = {};
  for (const field of questions) {
    answers[`${field.name}, all`] = await ask('query', field, {});
    answers[field.name] = await ask('query', field, narrowing);
    answers[`${field.name}, feed`] = await ask('query', field, newFeed());
    answers[`${field.name}, topic`] = await ask('query', field, {
      topic: 'weapons',
      since: null,
      was: null,
      version: null,
      remove: false,
    });
  }
  expect(questions.filter((field) => textsOf(field).has('search')).map(({ name }) => [name, answers[name]])).toEqual([
    ['observations', 'allowed'],
    ['trends', 'allowed'],
  ]);
  expect(answers).toMatchObject({ readText: 'allowed', confirmation: 'allowed', tryText: 'allowed', topicWordSearch: 'allowed' });
  expect(answers).toMatchObject({ 'whyNot, topic': 'allowed', 'wordEffect, topic': 'tagging.wordHoldsPerson' });
  expect(Object.entries(answers).filter(([, code]) => code === 'common.unexpected')).toEqual([]);
  expect((await everything()).filter((row) => TRACES.test(row) || row.includes(WORD + ': bel 06'))).toEqual([]);
  expect(product.logged.filter((line) => TRACES.test(line) || line.includes(WORD))).toEqual([]);
}, 120_000);

test('no text that comes in beside the API proper is kept in any table or log', async () => {
  const typed = encodeURIComponent(MARKER);
  const paths = [`/health?q=${typed}`, `/api/guidance/${typed}.pdf`, `/bevestig/${typed}`, `/zoek?q=${typed}`, `/${typed}`];
  for (const path of paths) await fetch(product.url + path, { headers: { cookie: everybody.cookie, referer: `http://localhost/?q=${typed}`, 'user-agent': 'BSN 111222333' } }); // prettier-ignore
  await everybody.post('/graphql', { query: `{ trends(filter: { search: "${MARKER}" ) }` });
  await everybody.post('/graphql', { query: `query Bsn111222333 { trends(filter: { zoek: "${MARKER}" }) { total } }` });
  await everybody.post('/graphql', { query: MARKER, operationName: MARKER });
  await product.crew.visitor().post('/api/auth/sign-in/email', { email: 'bsn.111222333@hotmail.example', password: MARKER });
  await product.crew.visitor().post('/api/demo/sign-in', { email: MARKER, role: MARKER });
  expect((await everything()).filter((row) => TRACES.test(row))).toEqual([]);
  expect(product.logged.filter((line) => TRACES.test(line) || line.includes(WORD))).toEqual([]);
});
