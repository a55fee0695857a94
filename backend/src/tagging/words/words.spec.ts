import type { Person } from '../../../testing/crew.js';
import { logNote } from '../../../testing/notes.js';
import { type Product, startProduct } from '../../../testing/product.js';
import { Role } from '../../people/roles.js';
import { InstanceTagger } from '../tagger.provider.js';
import { WordsInUse } from './words-in-use.js';
import type { TopicWordEntry, TopicWordList, WordChange } from './word.models.js';

const FIELDS = 'topic term spellings meaning since seenWhere innocent not weight origin version changedAt';
const LIST = `query($topic: ID!) { topicWords(topic: $topic) { code label not words { ${FIELDS} } } }`;
const SAVE = `mutation($input: TopicWordInput!) { saveTopicWord(input: $input) { ${FIELDS} } }`;
const REMOVE = `mutation($topic: ID!, $term: String!, $version: Int) { removeTopicWord(topic: $topic, term: $term, version: $version) }`;
const UNDO = `mutation($id: ID!) { undoWordChange(id: $id) { code words { ${FIELDS} } } }`;
const CHANGES = `query($topic: ID) { wordChanges(topic: $topic) { id topic label term sentence madeBy undone undoable before { term } after { term weight } } }`;

let product: Product;
let editor: Person;
let colleague: Person;
beforeAll(async () => {
  product = await startProduct();
  [editor, colleague] = await Promise.all([product.crew.person(Role.editor), product.crew.person(Role.admin)]);
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.database.query(`TRUNCATE topic_word_changes RESTART IDENTITY`);
  await product.get(WordsInUse).refresh();
});

const input = (more: object = {}) => ({ topic: 'weapons', term: 'zwiebelzwaard', spellings: [], not: [], weight: 2, ...more });
const save = async (more: object = {}, who = editor) =>
  (await who.ask<{ saveTopicWord: TopicWordEntry }>(SAVE, { input: input(more) })).saveTopicWord;
const refused = (more: object, who = editor) => who.refusal(SAVE, { input: input(more) });
const words = async () => (await editor.ask<{ topicWords: TopicWordList }>(LIST, { topic: 'weapons' })).topicWords.words;
const changes = async () => (await editor.ask<{ wordChanges: WordChange[] }>(CHANGES, { topic: 'weapons' })).wordChanges;
const terms = async () => (await words()).map(({ term }) => term);
const topicsOf = (text: string) => product.get(InstanceTagger).tag(text, product.clock.now(), 'brabant-zuidoost').topics;

describe('a word list on screen', () => {
  test('begins as the file, and every word can be found by a piece of it', async () => {
    expect((await words()).every(({ origin, version }) => origin === 'file' && version === 0)).toBe(true);
    const found = `query($text: String!) { topicWordSearch(text: $text) { topic term } }`;
    const search = async (text: string) => (await editor.ask<{ topicWordSearch: object[] }>(found, { text })).topicWordSearch;
    expect((await search('GELBLASTER'))[0]).toEqual({ topic: 'weapons', term: 'gelblaster' });
    expect((await search('e')).length).toBe(50);
    expect(await search('  ')).toEqual([]);
  });

  test('takes a new word, which is in use at once and is told with role and organisation, without a name', async () => {
    const text = 'Op het plein had iemand een zwiebelzwaard bij zich';
    expect(topicsOf(text)).toEqual([]);
    expect(await save({ meaning: ' Een zwaard dat  buigt ', spellings: ['zwiebel zwaard', 'zwiebel zwaard', ''] })).toMatchObject(
      {
        term: 'zwiebelzwaard',
        spellings: ['zwiebel zwaard'],
        meaning: 'Een zwaard dat buigt',
        origin: 'screen',
        version: 1,
        changedAt: product.clock.now().toISOString(),
      },
    );
    expect(topicsOf(text).map(({ code }) => code)).toEqual(['weapons']);
    expect(await changes()).toEqual([
      {
        id: expect.any(String) as string,
        topic: 'weapons',
        label: 'Wapens en geweld',
        term: 'zwiebelzwaard',
        sentence: "Het woord 'zwiebelzwaard' is toegevoegd.",
        madeBy: `redacteur van de werkgroep, ${editor.viewer.organisation.name}`,
        undone: false,
        undoable: true,
        before: null,
        after: { term: 'zwiebelzwaard', weight: 2 },
      },
    ]);
  });

  test('changes, renames and removes a word of the file, each time from the version that was seen', async () => {
    const before = await words();
    const [{ origin, changedAt, ...word }] = before as [TopicWordEntry];
    expect([origin, changedAt]).toEqual(['file', null]);
    const { topic, term } = word;
    const changed = await save({ ...word, weight: 0.4, version: 0 });
    expect(changed).toMatchObject({ origin: 'changed', version: 1, weight: 0.4 });
    expect((await words())[0]).toMatchObject({ term, weight: 0.4 });
    const renamed = await save({ ...word, term: `${term}je`, was: term, weight: 0.4, version: 1 });
    expect(renamed).toMatchObject({ term: `${term}je`, origin: 'changed', version: 2 });
    expect((await terms()).slice(0, 1)).toEqual([`${term}je`]);
    expect(await editor.refusal(REMOVE, { topic, term: `${term}je`, version: 1 })).toBe('tagging.wordChanged');
    expect(await editor.refusal(REMOVE, { topic, term: `${term}je`, version: 2 })).toBe('allowed');
    expect(await terms()).toEqual(before.slice(1).map((each) => each.term));
    expect((await changes()).map(({ sentence }) => sentence)).toEqual([
      `Het woord '${term}je' is weggehaald.`,
      `Het woord '${term}' heet nu '${term}je'.`,
      `Van het woord '${term}' is het gewicht gewijzigd.`,
    ]);
  });

  test('undoes the last change of a word, undoes that undoing, and no change that another came after', async () => {
    const { version } = await save();
    await save({ weight: 1, version });
    const [second, first] = await changes();
    expect([second, first].map((change) => change?.undoable)).toEqual([true, false]);
    expect(await editor.refusal(UNDO, { id: first?.id })).toBe('tagging.changedSince');
    await editor.ask(UNDO, { id: second?.id });
    expect((await words()).at(-1)).toMatchObject({ term: 'zwiebelzwaard', weight: 2, version: 3 });
    const [undoing] = await changes();
    expect(undoing?.sentence).toBe("Van het woord 'zwiebelzwaard' is het gewicht gewijzigd. Daarmee is een eerdere wijziging ongedaan gemaakt."); // prettier-ignore
    await colleague.ask(UNDO, { id: undoing?.id });
    expect((await words()).at(-1)).toMatchObject({ weight: 1, version: 4 });
    expect((await changes()).map(({ undone }) => undone)).toEqual([false, true, false, false]);
  });

  test('gets a removed word of the file back in its place, as the file has it', async () => {
    const before = await words();
    const { topic, term } = before[1] as TopicWordEntry;
    await editor.ask(REMOVE, { topic, term });
    const [{ id }] = (await changes()) as [WordChange];
    await editor.ask(UNDO, { id });
    expect((await words()).map((each) => `${each.term} ${each.origin}`)).toEqual(before.map((each) => `${each.term} file`));
  });
});

describe('two editors at once', () => {
  test('who saves second hears that the word was changed, and nothing is lost', async () => {
    const { version } = await save();
    const answers = await Promise.all([refused({ weight: 1, version }), refused({ weight: 3, version }, colleague)]);
    expect(answers.toSorted()).toEqual(['allowed', 'tagging.wordChanged']);
    expect((await words()).at(-1)).toMatchObject({ version: 2, weight: answers[0] === 'allowed' ? 1 : 3 });
  });

  test('who adds the same word second hears that it stands there already', async () => {
    const answers = await Promise.all([refused({}), refused({ term: 'ZWIEBELZWAARD' }, colleague)]);
    expect(answers.toSorted()).toEqual(['allowed', 'tagging.wordDouble']);
    expect((await changes()).length).toBe(1);
  });

  test('who changes what the other took away hears that it is gone', async () => {
    const { version } = await save();
    await colleague.ask(REMOVE, { topic: 'weapons', term: 'zwiebelzwaard', version });
    expect(await refused({ weight: 1, version })).toBe('tagging.wordGone');
  });
});

test.each([
  [{ term: 'a' }, 'tagging.wordField.term'],
  [{ term: '***' }, 'tagging.wordField.term'],
  [{ term: 'zwiebel*zwaard' }, 'tagging.wordField.term'],
  [{ spellings: ['x'.repeat(81)] }, 'tagging.wordField.spellings'],
  [{ spellings: ['!!!'] }, 'tagging.wordField.spellings'],
  [{ not: ['a'] }, 'tagging.wordField.not'],
  [{ meaning: 'x '.repeat(200) }, 'tagging.wordField.meaning'],
  [{ seenWhere: 'x '.repeat(80) }, 'tagging.wordField.seenWhere'],
  [{ since: 'x '.repeat(80) }, 'tagging.wordField.since'],
  [{ weight: 9 }, 'tagging.wordField.weight'],
  [{ topic: 'bestaat_niet' }, 'observations.unknownTag'],
  [{ spellings: ['Gelblaster'] }, 'tagging.wordDouble'],
  [{ meaning: 'Van @jayden.010 op Snapchat' }, 'tagging.wordHoldsPerson'],
  [{ seenWhere: 'Verteld door Fatima El Amrani' }, 'tagging.wordHoldsPerson'],
  [{ innocent: 'Bel 06-12345678' }, 'tagging.wordHoldsPerson'],
  [{ term: 'jayden de vries' }, 'tagging.wordHoldsPerson'],
  [{ not: ['mail piet@voorbeeld.example'] }, 'tagging.wordHoldsPerson'],
])('a word with %j is refused and nothing is kept', async (wrong, code) => {
  expect(await refused(wrong)).toBe(code);
  expect(await changes()).toEqual([]);
});

test('a refusal says where the double stands, and in which field the person', async () => {
  const double = await editor.answer(SAVE, { input: input({ spellings: ['Gelblaster'] }) });
  expect(double.errors?.[0]?.extensions).toEqual({ code: 'tagging.wordDouble', spelling: 'gelblaster', term: 'gelblaster' });
  const person = await editor.answer(SAVE, { input: input({ seenWhere: 'Bij Fatima El Amrani' }) });
  expect(person.errors?.[0]?.extensions).toMatchObject({ field: 'seenWhere', where: 'Waar gezien', what: 'naam' });
});

test('the last word of a list stays', async () => {
  await product.database.query(
    `INSERT INTO topic_word_changes (topic, term, before, account_id, made_at)
     SELECT 'weapons', word, json_build_object('term', word), $1, $2 FROM unnest($3::text[]) word`,
    [editor.viewer.id, product.clock.now(), (await terms()).slice(1)],
  );
  expect(await editor.refusal(REMOVE, { topic: 'weapons', term: (await terms())[0] })).toBe('tagging.lastWord');
});

test('every text in use in the files passes the form unchanged, so that an editor is never stopped by what was there', async () => {
  for (const topic of product.get(InstanceTagger).topics) {
    const { topicWords } = await editor.ask<{ topicWords: TopicWordList }>(LIST, { topic: topic.code });
    const [{ changedAt, origin, ...word }] = topicWords.words.slice(-1) as [TopicWordEntry];
    expect([origin, changedAt, await refused(word)]).toEqual(['file', null, 'allowed']);
  }
});

test('another process follows a change without a restart, also its gate of feeds', async () => {
  const other = await startProduct({ databaseUrl: product.settings.databaseUrl });
  try {
    const text = 'Iemand had een zwiebelzwaard bij zich op het plein';
    const tagger = other.get(InstanceTagger);
    const followed = new Promise<void>((done) => {
      const use = tagger.useTopics.bind(tagger);
      tagger.useTopics = (topics) => (use(topics), tagger.subjects(text).topics.includes('weapons') && done());
    });
    await save();
    await followed;
    expect(tagger.subjects(text).topics).toEqual(['weapons']);
    const id = await logNote(editor, text);
    await product.runOnce();
    const tags = await product.database.query(`SELECT value FROM tags WHERE observation_id = $1 AND kind = 'topic'`, [id]);
    expect(tags).toEqual([{ value: 'weapons' }]);
  } finally {
    await other.close();
  }
});

test('the file that a list would be holds what was changed, and reads back as the list', async () => {
  await save({ meaning: 'Een zwaard dat buigt' });
  const { topicYaml } = await editor.ask<{ topicYaml: string }>(`{ topicYaml(topic: "weapons") }`);
  expect(topicYaml).toMatch(/^# Woordenlijst/);
  expect(topicYaml).toContain('  - term: zwiebelzwaard\n    meaning: Een zwaard dat buigt\n    weight: 2\n');
});
