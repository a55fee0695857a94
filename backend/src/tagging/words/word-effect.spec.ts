import type { Person } from '../../../testing/crew.js';
import { logNote } from '../../../testing/notes.js';
import { ELSEWHERE, type Product, startProduct } from '../../../testing/product.js';
import { Role } from '../../people/roles.js';
import type { WordEffect } from './word.models.js';
import { WordsInUse } from './words-in-use.js';

const EFFECT = `query($input: TopicWordInput!, $remove: Boolean) { wordEffect(input: $input, remove: $remove) {
  looked addedCount removedCount sentence added { observationId text label start end because noticedAt } removed { observationId text label } } }`;
const CORRECT = `mutation($input: CorrectTagInput!) { correctTag(input: $input) { id } }`;
const DAY = 24 * 3_600_000;

let product: Product;
let editor: Person;
beforeAll(async () => {
  product = await startProduct();
  editor = await product.crew.person(Role.editor);
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.database.query(`TRUNCATE observations, topic_word_changes RESTART IDENTITY CASCADE`);
  await product.get(WordsInUse).refresh();
});

const input = (more: object = {}) => ({ topic: 'weapons', term: 'zwiebelzwaard', spellings: [], not: [], weight: 3, ...more });
const effect = async (more: object = {}, remove = false, who = editor) =>
  (await who.ask<{ wordEffect: WordEffect }>(EFFECT, { input: input(more), remove })).wordEffect;

const PLAIN = 'Op het plein had iemand een zwiebelzwaard bij zich';

test('a new word shows the labels that would come, with the place and the reason, and stores nothing', async () => {
  const id = await logNote(editor, PLAIN);
  await logNote(editor, 'Er wordt gepraat over de kermis');
  expect(await effect()).toEqual({
    looked: 2,
    addedCount: 1,
    removedCount: 0,
    sentence: 'Dit voegt 1 label toe in de 2 waarnemingen van de laatste 90 dagen.',
    added: [
      {
        observationId: id,
        text: PLAIN,
        label: 'Wapens en geweld',
        start: PLAIN.indexOf('zwiebelzwaard'),
        end: PLAIN.indexOf(' bij'),
        because: "Het woord 'zwiebelzwaard' wijst op wapens en geweld.",
        noticedAt: product.clock.now().toISOString(),
      },
    ],
    removed: [],
  });
  expect(await product.database.query(`SELECT FROM topic_word_changes`)).toEqual([]);
});

test('taking a word away, or an innocent word beside it, shows the labels that would go', async () => {
  const id = await logNote(editor, PLAIN);
  await editor.ask(`mutation($input: TopicWordInput!) { saveTopicWord(input: $input) { version } }`, { input: input() });
  const gone = [{ observationId: id, text: PLAIN, label: 'Wapens en geweld' }];
  const sentence = 'Dit haalt 1 label weg in de ene waarneming van de laatste 90 dagen.';
  const asItIs = { version: 1 };
  expect(await effect({ ...asItIs, not: ['plein'] })).toMatchObject({ addedCount: 0, removedCount: 1, removed: gone, sentence });
  expect(await effect({}, true)).toMatchObject({ addedCount: 0, removedCount: 1, removed: gone, sentence });
  expect((await effect(asItIs)).sentence).toBe('Dit verandert niets in de ene waarneming van de laatste 90 dagen.');
});

test('what a person chose or took away stays, so it is not counted', async () => {
  const [chosen, taken] = [await logNote(editor, PLAIN), await logNote(editor, `${PLAIN} gisteren`)];
  await product.runOnce();
  for (const [observationId, remove] of [
    [chosen, false],
    [taken, true],
  ])
    // prettier-ignore
    await editor.ask(CORRECT, { input: { observationId, kind: 'topic', value: 'weapons', remove } });
  expect(await effect()).toMatchObject({ looked: 2, addedCount: 0, removedCount: 0 });
});

test('what people called noise gets no topics, so it is not looked at', async () => {
  const id = await logNote(editor, PLAIN);
  await editor.ask(`mutation($id: ID!) { markNoise(observationId: $id, noise: true) { id } }`, { id });
  expect(await effect()).toMatchObject({ looked: 0, addedCount: 0 });
});

test('only the observations of the own region, of the own circle and of the last 90 days are looked at', async () => {
  await logNote(editor, PLAIN);
  await logNote(await product.crew.person(Role.editor, { region: ELSEWHERE }), `${PLAIN}, geheim van elders`);
  await logNote(editor, `${PLAIN} lang geleden`, { noticedAt: new Date(product.clock.now().getTime() - 91 * DAY) });
  const here = await effect();
  expect([here.looked, here.added.map(({ text }) => text)]).toEqual([1, [PLAIN]]);
  const admin = await effect({}, false, await product.crew.person(Role.admin));
  expect([admin.looked, admin.added, admin.addedCount]).toEqual([0, [], 0]);
  expect(admin.sentence).toBe('Er zijn in de laatste 90 dagen geen waarnemingen om mee te vergelijken.');
});

test('who may not read observations hears how much would change in what is public, and sees no text of it', async () => {
  await logNote(editor, PLAIN, { audience: 'public' });
  const admin = await effect({}, false, await product.crew.person(Role.admin));
  expect(admin).toMatchObject({ looked: 1, addedCount: 1, added: [] });
  expect(admin.sentence).toContain('voegt 1 label toe');
});

test('a hashtag counts with the words inside it, and the title of an item of a feed as well', async () => {
  const id = await logNote(editor, 'Iedereen deelt #zwiebelzwaardvrijdag op het plein');
  await product.database.query(
    `INSERT INTO observations (region, audience, origin, title, text, noticed_at) VALUES ($1, 'core', 'feed', $2, $3, $4)`,
    [editor.viewer.region, 'Op het plein had iemand een zwiebelzwaard', 'Meer volgt later.', product.clock.now()],
  );
  const { added } = await effect();
  expect(
    added.map(({ observationId, text, start, end }) => [observationId === id, text.slice(start ?? 0, end ?? 0)]).toSorted(),
  ).toEqual([
    [false, 'zwiebelzwaard'],
    [true, 'zwiebelzwaardvrijdag'],
  ]);
});

test('at most twenty of each are shown, and all are counted', async () => {
  await product.database.query(
    `INSERT INTO observations (region, audience, origin, text, noticed_at)
     SELECT $1, 'core', 'person', $2 || ' ' || n, $3::timestamptz - n * interval '1 minute' FROM generate_series(1, 25) n`,
    [editor.viewer.region, PLAIN, product.clock.now()],
  );
  const { looked, addedCount, added } = await effect();
  expect([looked, addedCount, added.length, added[0]?.text]).toEqual([25, 25, 20, `${PLAIN} 1`]);
});

test('what cannot be saved has no effect to show', async () => {
  const asked = (more: object, remove = false) => editor.refusal(EFFECT, { input: input(more), remove });
  expect(await asked({ term: 'a' })).toBe('tagging.wordField.term');
  expect(await asked({ spellings: ['gelblaster'] })).toBe('tagging.wordDouble');
  expect(await asked({ meaning: 'bel 06-12345678' })).toBe('tagging.wordHoldsPerson');
  expect(await asked({}, true)).toBe('tagging.wordGone');
});
