import type { Person } from '../../../testing/crew.js';
import { logNote, RIOT } from '../../../testing/notes.js';
import { type Product, startProduct } from '../../../testing/product.js';
import { Role } from '../../people/roles.js';
import { Trend } from '../trend.entity.js';

const update = `mutation($input: UpdateTrendInput!) { updateTrend(input: $input) { id version level } }`;
const confirm = `mutation($id: ID!, $version: Int!) { confirmLevel(id: $id, version: $version) { level } }`;
const close = `mutation($id: ID!, $version: Int!, $outcome: String!) { closeTrend(id: $id, version: $version, outcome: $outcome) { id } }`;
const reopen = `mutation($id: ID!, $version: Int!) { reopenTrend(id: $id, version: $version) { id } }`;
const undo = `mutation($id: ID!) { undoTrendChange(changeId: $id) { id } }`;
const DAY = 86_400_000;

let product: Product;
let anna: Person;
let bram: Person;
let id: string;
beforeAll(async () => {
  product = await startProduct();
  anna = await product.crew.person(Role.host, { name: 'Anna Gastheer' });
  bram = await product.crew.person(Role.youth_worker, { name: 'Bram Jongerenwerk' });
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.database.query(`TRUNCATE trends, observations CASCADE`);
  await logNote(bram, RIOT[0] ?? '');
  await product.runOnce();
  id = (await product.database.manager.findOneByOrFail(Trend, { region: anna.viewer.region })).id;
});

const now = () => product.database.manager.findOneByOrFail(Trend, { id });
const changes = () =>
  product.database.query<{ id: string; sentence: string }[]>(`SELECT id, sentence FROM trend_changes WHERE trend_id = $1 ORDER BY at`, [id]); // prettier-ignore
const edit = async (person: Person, what: object) => person.refusal(update, { input: { id, version: (await now()).version, ...what } }); // prettier-ignore
const act = async (person: Person, query: string, more: object = {}) => person.refusal(query, { id, version: (await now()).version, ...more }); // prettier-ignore
const undoLast = async (person: Person) => person.refusal(undo, { id: (await changes()).at(-1)?.id });

test('each act is in the history in a sentence, and renaming can be taken back', async () => {
  const { title } = await now();
  expect(await edit(anna, { title: 'Rellen bij het winkelcentrum', phase: 'peak' })).toBe('allowed');
  expect((await changes()).map(({ sentence }) => sentence)).toEqual([
    'Titel gewijzigd in ‘Rellen bij het winkelcentrum’. Fase van opkomend naar piek.',
  ]);
  expect(await undoLast(bram)).toBe('allowed');
  expect(await now()).toMatchObject({ title, phase: 'emerging' });
  expect(await undoLast(bram)).toBe('trends.cannotUndo');
});

test('undoing is refused when the same was changed since, and leaves other changes alone', async () => {
  await edit(anna, { title: 'Eerste titel' });
  const [first] = await changes();
  await edit(bram, { summary: 'Een duiding.' });
  await edit(bram, { title: 'Tweede titel' });
  expect(await anna.refusal(undo, { id: first?.id })).toBe('trends.changedSince');
  expect(await undoLast(anna)).toBe('allowed');
  expect(await anna.refusal(undo, { id: first?.id })).toBe('allowed');
  expect(await now()).toMatchObject({ summary: 'Een duiding.' });
});

test('who saves over a newer version hears who changed what; nothing of either is lost', async () => {
  const { version } = await now();
  const save = (person: Person, title: string) => person.answer(update, { input: { id, version, title } });
  const answers = await Promise.all([save(anna, 'De eerste'), save(bram, 'De tweede')]);
  const refused = answers.find(({ errors }) => errors)?.errors?.[0]?.extensions;
  const { title, version: after } = await now();
  expect(refused).toEqual({
    code: 'trends.changedByOther',
    by: title === 'De eerste' ? 'Anna Gastheer' : 'Bram Jongerenwerk',
    sentence: `Titel gewijzigd in ‘${title}’.`,
    version: after,
  });
  expect([after, await changes()]).toEqual([version + 1, [expect.anything()]]);
});

describe('oranje', () => {
  test('takes two different people', async () => {
    expect(await edit(anna, { level: 'orange' })).toBe('allowed');
    expect(await now()).toMatchObject({ level: 'green', pendingTo: 'orange', pendingBy: anna.viewer.id });
    expect(await act(anna, confirm)).toBe('trends.secondPersonNeeded');
    expect(await act(bram, confirm)).toBe('allowed');
    expect(await now()).toMatchObject({ level: 'orange', pendingTo: null });
    expect((await now()).reviewAt).toEqual(new Date(product.clock.now().getTime() + 3 * DAY));
    expect(await act(bram, confirm)).toBe('trends.nothingPending');
  });

  test('is asked for in vain when the wish is taken back, and a wish of the second person is a wish again', async () => {
    await edit(anna, { level: 'orange' });
    expect(await undoLast(anna)).toBe('allowed');
    expect([await now(), await act(bram, confirm)]).toMatchObject([{ pendingTo: null }, 'trends.nothingPending']);
    await edit(anna, { level: 'orange' });
    await edit(bram, { level: 'orange' });
    expect(await now()).toMatchObject({ level: 'green', pendingBy: bram.viewer.id });
    expect(await act(anna, confirm)).toBe('allowed');
  });

  test('cannot be reached by one person who undoes a lowering', async () => {
    await edit(anna, { level: 'orange' });
    await act(bram, confirm);
    expect(await edit(anna, { level: 'green' })).toBe('allowed');
    expect(await now()).toMatchObject({ level: 'green', reviewAt: null });
    expect(await undoLast(anna)).toBe('allowed');
    expect(await now()).toMatchObject({ level: 'green', pendingTo: 'orange', pendingBy: anna.viewer.id });
    expect(await act(anna, confirm)).toBe('trends.secondPersonNeeded');
  });

  test('falls away by one person, and yellow needs no second', async () => {
    await edit(anna, { level: 'yellow' });
    expect(await now()).toMatchObject({ level: 'yellow', reviewAt: new Date(product.clock.now().getTime() + 7 * DAY) });
    await edit(anna, { level: 'red' });
    expect(await now()).toMatchObject({ level: 'yellow', pendingTo: 'red' });
    await edit(bram, { level: 'green' });
    expect(await now()).toMatchObject({ level: 'green', pendingTo: null });
  });
});

test('a trend is closed with how it ended, once; reopening keeps its history and first day', async () => {
  const { firstSeen } = await now();
  expect(await act(anna, close, { outcome: 'weg' })).toBe('trends.unknownOutcome');
  expect(await act(anna, close, { outcome: 'nothing_happened' })).toBe('allowed');
  expect(await now()).toMatchObject({ closedAt: product.clock.now(), outcome: 'nothing_happened' });
  expect(await act(anna, close, { outcome: 'incident' })).toBe('trends.alreadyClosed');
  const [closing] = await changes();
  expect(await act(bram, reopen)).toBe('allowed');
  expect(await act(bram, reopen)).toBe('trends.notClosed');
  expect(await now()).toMatchObject({ closedAt: null, outcome: null, firstSeen });
  expect((await changes()).map(({ sentence }) => sentence)).toEqual(['Afgesloten.', 'Heropend: het speelt weer.']);
  expect(await bram.refusal(undo, { id: closing?.id })).toBe('trends.changedSince');
  expect(await undoLast(bram)).toBe('allowed');
  expect(await now()).toMatchObject({ outcome: 'nothing_happened' });
  expect(await bram.refusal(undo, { id: closing?.id })).toBe('allowed');
  expect(await now()).toMatchObject({ closedAt: null, outcome: null });
});

test.each([
  [{ title: ' ' }, 'trends.titleMissing'],
  [{ title: 'a'.repeat(201) }, 'trends.textTooLong'],
  [{ title: `${'a'.repeat(193)} a@b.nl` }, 'trends.textTooLong'],
  [{ summary: 'a'.repeat(4_001) }, 'trends.textTooLong'],
  [{ ownerId: '00000000-0000-4000-8000-000000000000' }, 'people.unknownAccount'],
  [{ ownerId: 'geen id' }, 'common.badRequest'],
  [{ level: 'purple' }, 'common.badRequest'],
  [{ reviewAt: 'morgen' }, 'observations.noDate'],
])('an edit with %j is refused and changes nothing', async (what, code) => {
  const before = await now();
  expect(await edit(anna, what)).toBe(code);
  expect(await now()).toEqual(before);
});

test('what is empty in an edit is left as it is; what a person types is masked', async () => {
  const { title } = await now();
  expect(await edit(anna, { title: null, summary: 'Bel 06-12345678', certainty: null })).toBe('allowed');
  expect(await now()).toMatchObject({ title, summary: 'Bel [telefoon]', certainty: 'one_source' });
});

test('an owner from another region, and a trend of another region, are not there', async () => {
  const stranger = await product.crew.person(Role.host, { region: 'elders' });
  expect(await edit(anna, { ownerId: stranger.viewer.id })).toBe('people.unknownAccount');
  expect(await edit(stranger, { title: 'Van elders' })).toBe('trends.notFound');
});
