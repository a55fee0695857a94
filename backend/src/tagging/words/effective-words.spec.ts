import { topicSchema, topicWordSchema, type TopicWord } from '../topics/topic-config.js';
import { effectiveTopics, type StoredChange, undoneChanges } from './effective-words.js';

const word = (term: string, more: object = {}): TopicWord => topicWordSchema.parse({ term, ...more });
const file = (...words: TopicWord[]) => topicSchema.parse({ code: 'weapons', order: 1, label: 'Wapens', words });
const at = new Date('2026-11-18T12:00:00Z');
let number = 0;
const change = (before: TopicWord | null, after: TopicWord | null, more: Partial<StoredChange> = {}): StoredChange => ({
  id: `${(number += 1)}`,
  number,
  topic: 'weapons',
  term: before?.term ?? after?.term ?? '',
  before,
  after,
  madeAt: at,
  undoes: null,
  ...more,
});
beforeEach(() => (number = 0));

const lists = (files: ReturnType<typeof file>, ...changes: StoredChange[]) =>
  effectiveTopics([files], changes)[0]?.words.map(({ word: { term, weight }, origin, version }) => `${term} ${weight} ${origin} ${version}`); // prettier-ignore

describe('the word lists that are in use', () => {
  const [mes, drill, bom] = [word('mes'), word('drill'), word('bom')];

  it('are those of the files when nothing was changed', () =>
    expect(lists(file(mes, drill))).toEqual(['mes 1 file 0', 'drill 1 file 0']));

  it('hold an added word behind the others, and a changed one in its place', () => {
    const changes = [change(null, bom), change(mes, word('mes', { weight: 2 }))];
    expect(lists(file(mes, drill), ...changes)).toEqual(['mes 2 changed 2', 'drill 1 file 0', 'bom 1 screen 1']);
  });

  it('hold a renamed word in the place of the old one', () =>
    expect(lists(file(mes, drill), change(mes, word('messen')))).toEqual(['messen 1 changed 1', 'drill 1 file 0']));

  it('lose a removed word, and get it back in its place', () => {
    const [gone, back] = [change(mes, null), change(null, mes)];
    expect(lists(file(mes, drill), gone)).toEqual(['drill 1 file 0']);
    expect(lists(file(mes, drill), gone, back)).toEqual(['mes 1 file 2', 'drill 1 file 0']);
  });

  it('keep what was changed on screen when the file changes under it', () => {
    const heavier = change(mes, word('mes', { weight: 2 }));
    expect(lists(file(word('mes', { weight: 0.5 }), drill), heavier)).toEqual(['mes 2 changed 1', 'drill 1 file 0']);
    expect(lists(file(drill), heavier)).toEqual(['drill 1 file 0', 'mes 2 screen 1']);
    const added = change(null, bom);
    expect(lists(file(drill, word('bom', { weight: 3 })), added)).toEqual(['drill 1 file 0', 'bom 1 changed 2']);
  });

  it('say file again when the file came to say the same', () =>
    expect(lists(file(mes, bom), change(null, bom))).toEqual(['mes 1 file 0', 'bom 1 file 1']));

  it('keep a removed word away when the file changes under it', () =>
    expect(lists(file(word('mes', { weight: 2 }), drill), change(mes, null))).toEqual(['drill 1 file 0']));

  it('pass over a topic that has no file any more', () =>
    expect(lists(file(mes), change(null, bom, { topic: 'gone' }))).toEqual(['mes 1 file 0']));
});

test('a change is undone until its undoing is undone', () => {
  const [one, two, three] = [change(null, word('bom')), change(word('bom'), null, { undoes: '1' }), change(null, word('bom'), { undoes: '2' })]; // prettier-ignore
  expect([...undoneChanges([one])]).toEqual([]);
  expect([...undoneChanges([one, two])]).toEqual(['1']);
  expect([...undoneChanges([one, two, three])]).toEqual(['2']);
});
