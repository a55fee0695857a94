import { tokenize } from '../taggers/text.js';
import { topicSchema } from './topic-config.js';
import { WordLists } from './word-lists.js';

const topic = (code: string, words: object[], not: string[] = []) =>
  topicSchema.parse({ code, order: 1, label: code, words, not });
const lists = new WordLists([
  topic('weapons', [
    { term: 'drill', not: ['boormachine', 'bosch'], weight: 1.3 },
    { term: 'wapen', spellings: ['wapens'], not: ['wapenschild'], weight: 1.1 },
    { term: 'mes op zak', weight: 1.5 },
  ]),
  topic('challenge', [{ term: '*challenge', not: ['sportchallenge'] }]),
  topic(
    'fireworks',
    [
      { term: 'vuurwerk', weight: 1.5 },
      { term: 'illegaal vuurwerk', weight: 2 },
    ],
    ['lichtshow'],
  ),
  topic('substances', [{ term: 'vape*' }]),
]);
const found = (text: string) => lists.read(tokenize(text)).hits.map(({ topic: code, word }) => `${code}:${word.term}`);

describe('WordLists', () => {
  it.each([
    ['Ze dissen elkaar in een drill clip', ['weapons:drill']],
    ['Ik kocht een drill van Bosch, een goede boormachine', []],
    ['De sportchallenge op school was leuk', []],
    ['Weer een deochallenge in de klas', ['challenge:*challenge']],
    ['Hij had een mes op zak', ['weapons:mes op zak']],
    ['illegaal vuurwerk in de kelder', ['fireworks:illegaal vuurwerk']],
    ['Vapeverkoop bij het station', ['substances:vape*']],
    ['vuurwerkhandelaar opgepakt', ['fireworks:vuurwerk']],
    ['Een rustige dag', []],
  ])('reads %s', (text, expected) => expect(found(text)).toEqual(expected));

  it('only lets an innocent word excuse what stands near it', () => {
    const far = `boormachine ${'en dan nog iets anders '.repeat(5)} een drill groep`;
    expect(found(far)).toEqual(['weapons:drill']);
  });

  it('lets an innocent phrase of the topic excuse its words in the whole text, and tells where it stands', () => {
    const { hits, silenced } = lists.read(
      tokenize(`vuurwerk ${'en dan nog iets anders '.repeat(9)} een lichtshow en een drill groep`),
    );
    expect(hits.map(({ word }) => word.term)).toEqual(['drill']);
    expect(silenced).toEqual([{ topic: 'fireworks', from: 0, to: 1, by: { from: 47, to: 48 } }]);
  });

  it('counts a compound a little less than the word itself', () => {
    const [plain] = lists.read(tokenize('vuurwerk')).hits;
    const [compound] = lists.read(tokenize('knalvuurwerk')).hits;
    expect(compound!.word.weight).toBeLessThan(plain!.word.weight);
  });
});
