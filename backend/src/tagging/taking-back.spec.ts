import type { Person } from '../../testing/crew.js';
import { logNote, RIOT } from '../../testing/notes.js';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';

let product: Product;
let editor: Person;
beforeAll(async () => {
  product = await startProduct();
  editor = await product.crew.person(Role.editor);
}, 60_000);
afterAll(() => product.close());

const CORRECT = `mutation($input: CorrectTagInput!) { correctTag(input: $input) { id } }`;
const correct = (observationId: string, value: string, remove: boolean) =>
  editor.ask(CORRECT, { input: { observationId, kind: 'topic', value, remove } });
const topicsOf = async (id: string) => {
  const tags = await product.database.query<{ value: string; made_by: string; rejected: boolean }[]>(
    `SELECT value, made_by, rejected FROM tags WHERE observation_id = $1 AND kind = 'topic' ORDER BY value`,
    [id],
  );
  return tags.map(
    ({ value, made_by, rejected }) => `${rejected ? 'not ' : ''}${value}, ${made_by === 'person' ? 'person' : 'machine'}`,
  );
};
const corrections = async () =>
  (await editor.ask<{ taggingState: { corrections: number } }>(`{ taggingState { corrections } }`)).taggingState.corrections;

describe('a correction that is undone', () => {
  let note: string;
  beforeEach(async () => {
    await product.database.query(`TRUNCATE trends, observations CASCADE`);
    note = await logNote(editor, RIOT[0]!);
    await product.runOnce();
    expect(await topicsOf(note)).toEqual(['call_to_disorder, machine']);
  });

  it('leaves the label of the machine as it was, and nothing to learn from', async () => {
    await correct(note, 'call_to_disorder', true);
    expect(await topicsOf(note)).toEqual(['not call_to_disorder, person']);
    expect(await corrections()).toBe(1);
    await correct(note, 'call_to_disorder', false);
    expect(await topicsOf(note)).toEqual(['call_to_disorder, machine']);
    expect(await corrections()).toBe(0);
  });

  it('leaves nothing of a label that the machine did not give either', async () => {
    await correct(note, 'gambling', false);
    expect(await topicsOf(note)).toEqual(['call_to_disorder, machine', 'gambling, person']);
    await correct(note, 'gambling', true);
    expect(await topicsOf(note)).toEqual(['call_to_disorder, machine']);
    expect(await corrections()).toBe(0);
  });

  it('keeps what a person said of another label', async () => {
    await correct(note, 'fireworks', false);
    await correct(note, 'call_to_disorder', true);
    await correct(note, 'call_to_disorder', false);
    expect(await topicsOf(note)).toEqual(['call_to_disorder, machine', 'fireworks, person']);
  });

  it('is kept of noise, of which the machine says nothing', async () => {
    const noise = (is: boolean) =>
      editor.ask(`mutation($id: ID!, $noise: Boolean!) { markNoise(observationId: $id, noise: $noise) { id } }`, {
        id: note,
        noise: is,
      });
    await noise(true);
    await correct(note, 'call_to_disorder', false);
    await correct(note, 'call_to_disorder', true);
    await noise(false);
    await product.runOnce();
    expect(await topicsOf(note)).toEqual(['not call_to_disorder, person']);
  });

  it('counts as said anew where the machine says otherwise', async () => {
    await correct(note, 'call_to_disorder', true);
    await product.database.query(`UPDATE observations SET text = 'Rustig op het plein vandaag.' WHERE id = $1`, [note]);
    await correct(note, 'call_to_disorder', false);
    expect(await topicsOf(note)).toEqual(['call_to_disorder, person']);
  });
});
