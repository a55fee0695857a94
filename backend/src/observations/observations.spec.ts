import { randomUUID } from 'node:crypto';
import type { Person } from '../../testing/crew.js';
import { logNote, refusedNote, RIOT } from '../../testing/notes.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';

const undo = `mutation($id: ID!) { undoObservation(id: $id) }`;
const correct = `mutation($input: CorrectTagInput!) { correctTag(input: $input) { tags { kind value } } }`;
const MINUTE = 60_000;

let product: Product;
let worker: Person;
let colleague: Person;
beforeAll(async () => {
  product = await startProduct();
  [worker, colleague] = await Promise.all([product.crew.person(Role.youth_worker), product.crew.person(Role.youth_worker)]);
});
afterAll(() => product.close());
beforeEach(() => product.database.query(`TRUNCATE trends, observations CASCADE`));

const trends = () => product.database.query<{ id: string }[]>(`SELECT id FROM trends`);
const stored = () => product.database.query<Record<string, string>[]>(`SELECT * FROM observations`);

describe('a note that is sent twice', () => {
  test('is stored once, also when both arrive at once, and is handed on once', async () => {
    const clientId = randomUUID();
    const ids = await Promise.all([1, 2, 3].map(() => logNote(worker, RIOT[0] ?? '', { clientId })));
    ids.push(await logNote(worker, 'intussen een andere tekst over vuurwerk', { clientId }));
    expect(new Set(ids).size).toBe(1);
    expect(await stored()).toMatchObject([{ id: ids[0], text: RIOT[0] }]);
    const jobs = await product.database.query<{ data: { ids: string[] } }[]>(
      `SELECT data FROM pgboss.job WHERE name = 'observations.stored' AND data->'ids' ? $1`,
      [ids[0]],
    );
    expect(jobs).toHaveLength(1);
  });

  test('by somebody else is refused, and says nothing of the first', async () => {
    const clientId = randomUUID();
    await logNote(worker, RIOT[0] ?? '', { clientId });
    const { errors } = await colleague.answer(
      `mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id text } } }`,
      { input: { clientId, text: 'Er wordt gepraat over vuurwerk.' } },
    );
    expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['observations.notYours', { code: 'observations.notYours' }],
    ]);
    expect(await stored()).toHaveLength(1);
  });
});

describe('taking a note back', () => {
  test('is for its writer, within ten minutes, and leaves nothing of it behind', async () => {
    const id = await logNote(worker, RIOT[0] ?? '');
    await product.runOnce();
    expect(await trends()).toHaveLength(1);
    expect(await colleague.refusal(undo, { id })).toBe('observations.notYours');
    product.clock.pass(10 * MINUTE - 1);
    expect(await worker.refusal(undo, { id })).toBe('allowed');
    await product.runOnce();
    for (const table of ['observations', 'tags', 'trend_observations', 'trends'])
      expect(await product.database.query(`SELECT FROM ${table}`)).toEqual([]);
  });

  test('is over after ten minutes', async () => {
    const id = await logNote(worker, RIOT[0] ?? '');
    product.clock.pass(10 * MINUTE);
    expect(await worker.refusal(undo, { id })).toBe('observations.undoTooLate');
    expect(await stored()).toHaveLength(1);
  });

  test('leaves a trend with other evidence, and one that a person counts on', async () => {
    const first = await logNote(worker, RIOT[0] ?? '');
    await logNote(colleague, RIOT[0] ?? '');
    await product.runOnce();
    await worker.ask(undo, { id: first });
    await product.runOnce();
    const [trend] = await trends();
    expect(await product.database.query(`SELECT FROM trend_observations WHERE trend_id = $1`, [trend?.id])).toHaveLength(1);
    await worker.ask(`mutation($id: ID!) { answerSighting(trendId: $id, answer: seen) { id } }`, { id: trend?.id });
    await colleague.ask(undo, { id: (await stored())[0]?.['id'] });
    await product.runOnce();
    expect(await trends()).toHaveLength(1);
  });

  test('gives what was only proposed for it a place of its own', async () => {
    const first = await logNote(worker, RIOT[0] ?? '');
    await product.runOnce();
    const second = await logNote(colleague, 'vrijdag rellen winkelcentrum Woensel Snapchat');
    await product.runOnce();
    const states = () => product.database.query(`SELECT observation_id AS id, state FROM trend_observations ORDER BY state`);
    expect(await states()).toEqual([{ id: first, state: 'joined' }, { id: second, state: 'proposed' }]); // prettier-ignore
    await worker.ask(undo, { id: first });
    await product.runOnce();
    expect(await states()).toEqual([{ id: second, state: 'joined' }]);
  });
});

test.each([
  [{ text: '' }, 'observations.textMissing'],
  [{ text: '   \n ' }, 'observations.textMissing'],
  [{ text: 'rellen '.repeat(14_286).slice(0, 100_000) }, 'observations.textTooLong'],
  [{ text: '🔥🔥🔥 👀' }, 'observations.noWords'],
  [{ text: '\u0000\u0007\u001b' }, 'observations.textMissing'],
  [{ place: 'Nergenshuizen' }, 'observations.unknownPlace'],
  [{ noticedAt: '1900-01-01T00:00:00Z' }, 'observations.dateTooOld'],
  [{ noticedAt: '2026-11-19T12:00:00Z' }, 'observations.dateInFuture'],
  [{ noticedAt: 'gisteren' }, 'observations.noDate'],
  [{ topics: ['bestaat_niet'] }, 'observations.unknownTag'],
  [{ rejectedTopics: ['bestaat_niet'] }, 'observations.unknownTag'],
  [{ platforms: ['myspace'] }, 'observations.unknownTag'],
  [{ ageGroups: ['99'] }, 'observations.unknownTag'],
  [{ toldBy: 'de buurman' }, 'common.badRequest'],
  [{ clientId: 'geen id' }, 'common.badRequest'],
])('a note with %j is refused with its code and nothing is stored', async (wrong, code) => {
  expect(await refusedNote(worker, wrong)).toBe(code);
  expect(await stored()).toEqual([]);
});

test.each([
  ['right to left', 'يوم الجمعة ألعاب نارية في Woensel'],
  ['HTML and script', '<script>alert("vuurwerk")</script><img src=x onerror=alert(1)> in de app van de klas'],
  ['SQL', `'; DROP TABLE observations; -- vuurwerk in Woensel`],
  ['emoji with words', 'Filmpje met vuurwerk 🔥🔥 gaat rond'],
])('a note with %s is kept as it was typed', async (_, text) => {
  await logNote(worker, text);
  await product.runOnce();
  expect(await stored()).toMatchObject([{ text }]);
});

test('control characters disappear, a broken letter becomes a sign, and the words stay', async () => {
  await logNote(worker, 'Vuur\u0000werk\u0007 in\r\nWoensel \ud800 vrijdag');
  expect(await stored()).toMatchObject([{ text: 'Vuurwerk in\nWoensel \ufffd vrijdag' }]);
});

test('a note about one child shows the right route and stores nothing', async () => {
  const text = 'Een meisje uit klas 3B snijdt zichzelf, haar moeder weet het niet, ze woont in de Kerkstraat 12.';
  const log = `mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id } route { title steps { who } } } }`;
  const { logObservation } = await worker.ask<{ logObservation: { observation: null; route: { steps: unknown[] } } }>(log, {
    input: { clientId: randomUUID(), text },
  });
  expect(logObservation).toMatchObject({ observation: null });
  expect(logObservation.route.steps.length).toBeGreaterThan(2);
  expect(await stored()).toEqual([]);
});

describe('correcting a label', () => {
  const kinds = async (input: object) => {
    const { correctTag } = await worker.ask<{ correctTag: { tags: { kind: string; value: string }[] } }>(correct, { input });
    return correctTag.tags.map(({ kind, value }) => `${kind} ${value}`);
  };

  test('wins from the machine, also when the machine looks again', async () => {
    const observationId = await logNote(worker, RIOT[0] ?? '');
    await product.runOnce();
    const topic = { observationId, kind: 'topic', value: 'call_to_disorder' };
    expect(await kinds({ ...topic, remove: true })).not.toContain('topic call_to_disorder');
    await product.understand([observationId]);
    expect(await kinds({ observationId, kind: 'topic', value: 'fireworks', remove: false })).not.toContain(
      'topic call_to_disorder',
    );
    expect(await kinds({ ...topic, remove: false })).toEqual(
      expect.arrayContaining(['topic call_to_disorder', 'topic fireworks']),
    );
  });

  test('takes a moment away but makes none, and takes no free text for a hashtag', async () => {
    const observationId = await logNote(worker, RIOT[0] ?? '');
    await product.runOnce();
    const [moment] = await product.database.query<[{ value: string }]>(`SELECT value FROM tags WHERE kind = 'event_time'`);
    const ask = (kind: string, value: string, remove = false) => worker.refusal(correct, { input: { observationId, kind, value, remove } }); // prettier-ignore
    expect(await ask('event_time', moment.value, true)).toBe('allowed');
    expect(await ask('event_time', '2026-12-31T20:00:00+01:00')).toBe('observations.unknownTag');
    expect(await ask('hashtag', '#rellen040')).toBe('allowed');
    for (const value of ['#0612345678', 'zomaar tekst', '#bel me op 06-12345678', `#${'a'.repeat(61)}`])
      expect(await ask('hashtag', value)).toBe('observations.unknownTag');
  });
});
