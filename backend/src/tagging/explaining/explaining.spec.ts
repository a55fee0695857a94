import type { Person } from '../../../testing/crew.js';
import { logNote, RIOT } from '../../../testing/notes.js';
import { ELSEWHERE, type Product, startProduct } from '../../../testing/product.js';
import { Role } from '../../people/roles.js';
import type { TryReading, WhyNot } from './explaining.models.js';

const TRY = `query($text: String!, $at: DateTime, $region: String) { tryText(text: $text, at: $at, region: $region) {
  maskedText masked { start end type soft because } concernsOneChild language modelVersion
  tags { kind value label because spans { start end } } topics { code label certainty cutOff said because } } }`;
const WHY = `query($text: String!, $topic: ID!) { whyNot(text: $text, topic: $topic) { sentence certainty cutOff for { word share } against { word share } listWords } }`;
const WHY_OF = `query($id: ID!, $topic: ID!) { whyNotObservation(id: $id, topic: $topic) { sentence certainty cutOff listWords } }`;
const CORRECT = `mutation($input: CorrectTagInput!) { correctTag(input: $input) { id } }`;

let product: Product;
let editor: Person;
beforeAll(async () => {
  product = await startProduct();
  editor = await product.crew.person(Role.editor);
});
afterAll(() => product.close());

const tried = async (text: string, more: object = {}) =>
  (await editor.ask<{ tryText: TryReading }>(TRY, { text, ...more })).tryText;
const why = async (text: string, topic: string) => (await editor.ask<{ whyNot: WhyNot }>(WHY, { text, topic })).whyNot;

describe('trying a text', () => {
  test('gives every topic with certainty and cut-off, and the labels with all their places', async () => {
    const text = 'Gerucht op snap: vrijdag 17:30 rellen in Woensel. Nog niet bevestigd, rellen op Snapchat aangekondigd';
    const { topics, tags, language, modelVersion, concernsOneChild } = await tried(text);
    expect([topics.length, language, modelVersion, concernsOneChild]).toEqual([15, 'nl', 0, false]);
    for (const { certainty, cutOff, said, because } of topics)
      expect([certainty >= cutOff, because.length > 10]).toEqual([said, true]);
    expect(topics.filter(({ said }) => said).map(({ code }) => code)).toContain('call_to_disorder');
    const placesOf = (value: string) =>
      tags.find((tag) => tag.value === value)?.spans.map(({ start, end }) => text.slice(start, end));
    expect(placesOf('snapchat')).toEqual([expect.stringContaining('snap'), 'Snapchat']);
    expect(placesOf('rumour')).toEqual(['Gerucht', 'Nog niet bevestigd']);
    expect(placesOf('call_to_disorder')).toEqual(expect.arrayContaining(['rellen']));
    expect(tags.find(({ kind }) => kind === 'certainty')).toMatchObject({ label: 'Gerucht', value: 'rumour' });
  });

  test('masks first, says of a name that it is soft and why, and stores nothing', async () => {
    const text = 'Fatima zag op school een mes, bel 06-12345678';
    const { maskedText, masked } = await tried(text);
    expect(maskedText).toBe('[naam] zag op school een mes, bel [telefoon]');
    expect(masked).toEqual([
      { start: 0, end: 6, type: 'name', soft: true, because: expect.stringMatching(/\S/) as string },
      { start: 34, end: 45, type: 'phone', soft: false, because: null },
    ]);
    expect(await product.database.query(`SELECT FROM observations`)).toEqual([]);
  });

  test('reads a moment from the given moment, and one that was over then is told, not announced', async () => {
    const moments = async (text: string) => (await tried(text, { at: '2026-11-18T09:00:00Z' })).tags.filter(({ kind }) => kind === 'event_time').map(({ label }) => label); // prettier-ignore
    expect(await moments('Vrijdag 17:30 verzamelen op het Stadhuisplein')).toEqual(['vr 20 nov 17:30']);
    expect(await moments('Gisteren om 17:30 werd er gevochten op het Stadhuisplein')).toEqual([]);
    expect(await moments('Vandaag verzamelen op het plein')).toEqual(['wo 18 nov']);
  });
});

test.each(['0001-01-01T00:00:00Z', '1969-07-20T00:00:00Z', '9999-12-31T23:59:59Z'])(
  'a moment as odd as %s stops nobody',
  async (at) => {
    const text =
      'Vrijdagavond half 8 rellen, morgen na het 6e uur, volgende week dinsdag, met Pasen, in de kerstvakantie en 24-01 om 18:00';
    const { tags } = await tried(text, { at, region: 'bestaat-niet' });
    expect(tags.length).toBeGreaterThan(0);
  },
);

describe('asking why not', () => {
  test('answers for a text that is typed, after the privacy gate', async () => {
    const { sentence, for: pro, listWords } = await why('Hij kocht een drill, een boormachine van Bosch', 'weapons');
    expect(sentence).toContain("omdat 'boormachine' erbij staat");
    expect([pro.length >= 0, listWords]).toEqual([true, []]);
    expect(JSON.stringify(await why('Fatima El Amrani had een mes', 'weapons'))).not.toMatch(/Fatima|Amrani/);
  });

  test('of an observation says first what a colleague said of it', async () => {
    const id = await logNote(editor, RIOT[0] ?? '');
    await product.runOnce();
    const ask = async () => (await editor.ask<{ whyNotObservation: WhyNot }>(WHY_OF, { id, topic: 'call_to_disorder' })).whyNotObservation; // prettier-ignore
    expect((await ask()).sentence).toMatch(/^Het onderwerp oproep en openbare orde noemen we hier wel\./);
    await editor.ask(CORRECT, { input: { observationId: id, kind: 'topic', value: 'call_to_disorder', remove: true } });
    expect((await ask()).sentence).toMatch(/^Een collega heeft dit onderwerp hier weggehaald; dat gaat voor\./);
    await editor.ask(`mutation($id: ID!) { markNoise(observationId: $id, noise: true) { id } }`, { id });
    expect((await ask()).sentence).toMatch(/^Een collega noemde dit ruis; daarom krijgt het geen onderwerpen\./);
  });

  test('is refused for an observation of another region and for a topic that does not exist', async () => {
    const id = await logNote(editor, RIOT[1] ?? '');
    const elsewhere = await product.crew.person(Role.editor, { region: ELSEWHERE });
    expect(await elsewhere.refusal(WHY_OF, { id, topic: 'weapons' })).toBe('observations.notFound');
    expect(await editor.refusal(WHY, { text: 'rellen', topic: 'niets' })).toBe('observations.unknownTag');
  });
});

test('a stored label keeps every place that caused it', async () => {
  const text = 'Er staat op snap een oproep, en ook op Snapchat zelf: vrijdag 17:30 rellen in Woensel';
  const id = await logNote(editor, text);
  await product.runOnce();
  const { observation } = await editor.ask<{
    observation: { tags: { value: string; spans: { start: number; end: number }[] }[] };
  }>(`query($id: ID!) { observation(id: $id) { tags { value spans { start end } } } }`, { id });
  const placesOf = (value: string) => observation.tags.find((tag) => tag.value === value)?.spans.map(({ start, end }) => text.slice(start, end)); // prettier-ignore
  expect(placesOf('snapchat')).toEqual([expect.stringContaining('snap'), 'Snapchat']);
  expect(placesOf('Woensel')).toEqual(['Woensel']);
});

describe('how sure a text is', () => {
  const note = 'Er is een gerucht over vuurwerk op het plein';
  const kinds = async (id: string) =>
    product.database.query<{ value: string; label: string; rejected: boolean }[]>(
      `SELECT value, label, rejected FROM tags WHERE observation_id = $1 AND kind = 'certainty' ORDER BY value`,
      [id],
    );
  const correct = (observationId: string, value: string, remove: boolean) => editor.refusal(CORRECT, { input: { observationId, kind: 'certainty', value, remove } }); // prettier-ignore

  test('is a label, which a person may take away or choose', async () => {
    const id = await logNote(editor, note);
    await product.runOnce();
    expect(await kinds(id)).toEqual([{ value: 'rumour', label: 'Gerucht', rejected: false }]);
    expect([await correct(id, 'rumour', true), await correct(id, 'refuted', false)]).toEqual(['allowed', 'allowed']);
    await product.understand([id]);
    expect(await kinds(id)).toEqual([
      { value: 'refuted', label: 'Ontkracht', rejected: false },
      { value: 'rumour', label: 'Gerucht', rejected: true },
    ]);
    expect(await correct(id, 'zomaar iets', false)).toBe('observations.unknownTag');
  });

  test('and every other kind of label is one that the database knows', async () => {
    const id = await logNote(editor, note);
    const insert = `INSERT INTO tags (observation_id, kind, value, label, because, made_by) VALUES ($1, 'afkomst', 'x', 'x', 'x', 'rule')`;
    await expect(product.database.query(insert, [id])).rejects.toThrow('tags_kind_check');
  });
});
