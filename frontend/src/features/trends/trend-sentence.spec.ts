import { trendSentence, whereSentence } from './trend-sentence.js';

const towns = (...names: string[]) => names.map((name) => ({ name }));

describe('the sentence on top of a trend', () => {
  it('says how certain, whether it rises, and where', () => {
    expect(
      trendSentence({
        certainty: 'several_sources',
        momentum: { direction: 'rising' },
        municipalities: towns('Eindhoven', 'Helmond'),
      }),
    ).toBe('Meerdere bronnen melden dit. Het stijgt. Gezien in Eindhoven en Helmond.');
  });

  it('says of a closed trend that it is closed', () => {
    expect(
      trendSentence({ certainty: 'refuted', momentum: { direction: 'rising' }, municipalities: [], closedAt: '2026-11-01' }),
    ).toBe('Dit klopt niet. De trend is gesloten. Er is nog geen plaats genoemd.');
  });

  it.each([
    [['Best'], 'Gezien in Best.'],
    [['Best', 'Waalre', 'Asten'], 'Gezien in Best, Waalre en Asten.'],
    [['Best', 'Waalre', 'Asten', 'Bladel'], 'Gezien in Best, Waalre, Asten en één andere gemeente.'],
    [['Best', 'Waalre', 'Asten', 'Bladel', 'Eersel'], 'Gezien in Best, Waalre, Asten en 2 andere gemeenten.'],
  ])('%j', (names, sentence) => {
    expect(whereSentence(names)).toBe(sentence);
  });
});
