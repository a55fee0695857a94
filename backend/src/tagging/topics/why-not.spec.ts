import { ingestConfigs } from '../../platform/checkout.js';
import { loadTaggerConfig } from '../load-tagger.js';
import { topicTokens } from '../tag.js';
import { tokenize } from '../taggers/text.js';
import { topicSchema } from './topic-config.js';
import { weighTopics } from './weigh-topics.js';
import { whyNot } from './why-not.js';
import { WordLists } from './word-lists.js';
import { findTopics } from './topics.js';

const config = loadTaggerConfig(ingestConfigs);
const ask = (text: string, code: string) => whyNot(topicTokens(text, config), code, config)!;
const figures = /De zekerheid is \d+(?:,\d)?\u00a0%; vanaf \d+(?:,\d)?\u00a0% noemen we het onderwerp\.$/;

describe('why a topic is not said', () => {
  it('names the words for and against, with certainty and cut-off', () => {
    const { sentence, certainty, cutOff, ...words } = ask('Leerlingen dansen allemaal dezelfde dans op TikTok', 'challenge');
    expect(certainty).toBeLessThan(cutOff);
    expect(words.for[0]).toEqual({ word: 'TikTok', share: expect.any(Number) as number });
    expect(words.against.map(({ word }) => word)).toEqual(expect.arrayContaining(['dans', 'dansen']));
    expect(words.for.every(({ share }) => share > 0) && words.against.every(({ share }) => share < 0)).toBe(true);
    expect(sentence).toMatch(
      /^(?:Het woord 'TikTok' wijst|De woorden .*'TikTok'.* wijzen) wel op challenge en prank, maar 'dans.*' wegen zwaarder\. /,
    );
    expect(sentence).toMatch(figures);
  });

  it('says so when no word points at it', () => {
    const { sentence, listWords } = ask('De bibliotheek is zaterdag open', 'weapons');
    expect(sentence).toMatch(/^Geen enkel woord in deze tekst wijst op wapens en geweld\. De zekerheid is \d\u00a0%/);
    expect(listWords).toEqual([]);
  });

  it('names the innocent word that switched a word of the list off', () => {
    const { sentence, listWords } = ask('Hij kocht een drill, een boormachine van Bosch', 'weapons');
    expect(sentence).toMatch(
      /^Het woord 'drill' staat in de woordenlijst, maar telt hier niet mee, omdat 'boormachine' erbij staat\./,
    );
    expect(listWords).toEqual([]);
  });

  it('says that the topic is said, and by which words', () => {
    const { sentence, certainty, cutOff, listWords } = ask('Vrijdag rellen bij winkelcentrum Woensel', 'call_to_disorder');
    expect(certainty).toBeGreaterThanOrEqual(cutOff);
    expect(sentence).toMatch(
      /^Het onderwerp oproep en openbare orde noemen we hier wel\. Het woord 'rellen' .*erop\.|^Het onderwerp oproep en openbare orde noemen we hier wel\. De woorden .*'rellen'.* wijzen erop\./,
    );
    expect(listWords).toContain('rellen');
  });

  it('has an answer for a text without words', () =>
    expect(ask('… !!!', 'weapons')).toEqual({ sentence: 'Er staan geen woorden in de tekst.', certainty: 0, cutOff: expect.any(Number) as number, for: [], against: [], listWords: [] })); // prettier-ignore

  it('knows no topic that does not exist', () => expect(whyNot(tokenize('rellen'), 'niets', config)).toBeUndefined());

  it('reads a long article in stretches, and tells of the one that comes nearest', () => {
    const calm = 'De gemeente opent een nieuw park met bankjes en bomen voor iedereen uit de buurt. '.repeat(20);
    const { certainty, listWords } = ask(`${calm} Er gaat een oproep tot rellen rond. ${calm}`, 'call_to_disorder');
    expect(listWords).toEqual(['oproep tot rellen']);
    expect(certainty).toBeGreaterThan(ask(calm, 'call_to_disorder').certainty);
  });

  it('agrees with what the tagger says, for every topic', () => {
    for (const text of ['Iemand verkoopt vapes in de brugklas', 'School ontruimd na bommelding', 'Kom je vanavond eten?']) {
      const tokens = topicTokens(text, config);
      const said = weighTopics(tokens, config).filter(({ certainty, cutOff }) => certainty >= cutOff);
      expect(said.map(({ code }) => code).toSorted()).toEqual(findTopics(tokens, config).map(({ code }) => code).toSorted()); // prettier-ignore
    }
  });
});

describe('without a model', () => {
  const topics = [topicSchema.parse({ code: 'weapons', order: 1, label: 'Wapens', words: [{ term: 'mes', weight: 0.5 }, { term: 'bom', weight: 2 }] })]; // prettier-ignore
  const bare = { lists: new WordLists(topics), labels: new Map([['weapons', 'Wapens']]), classifier: undefined };
  const sentence = (text: string) => whyNot(tokenize(text), 'weapons', bare)?.sentence;

  it.each([
    ['Een bom op school', "Het onderwerp wapens noemen we hier wel. Het woord 'bom' wijst erop. De zekerheid is 88\u00a0%; vanaf 50\u00a0% noemen we het onderwerp."],
    ['Een mes op tafel', "Het woord 'mes' wijst wel op wapens, maar dat is te weinig om zeker te zijn. De zekerheid is 27\u00a0%; vanaf 50\u00a0% noemen we het onderwerp."],
    ['Een lepel op tafel', 'Geen enkel woord in deze tekst wijst op wapens. De zekerheid is 0\u00a0%; vanaf 50\u00a0% noemen we het onderwerp.'],
    ['Twee keer een mes, nog een mes', "Het onderwerp wapens noemen we hier wel. Het woord 'mes' wijst erop. De zekerheid is 50\u00a0%; vanaf 50\u00a0% noemen we het onderwerp."], // prettier-ignore
  ])('%s:\u00a0%s', (text, expected) => expect(sentence(text)?.replaceAll(',0\u00a0%', '\u00a0%')).toBe(expected)); // prettier-ignore
});
