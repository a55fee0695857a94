import { Certainty } from '../trends/trend.entity.js';
import { countSentences, draftMessage, MOST_SENTENCES } from './draft-message.js';

const evidence = {
  topics: ['Oproep en openbare orde'],
  places: ['Woensel', 'Eindhoven'],
  platforms: ['Snapchat'],
  certainty: Certainty.several_sources,
  organisations: 2,
  announced: 'vr 27 nov 17:30, Winkelcentrum Woensel',
};

describe('draftMessage', () => {
  it('says what, where, when, how sure, and what we ask, in at most five sentences', () => {
    const { subject, message } = draftMessage(evidence);
    expect(subject).toBe('Oproep en openbare orde in Woensel en in Eindhoven');
    expect(message).toContain('gemeld door enkele organisaties');
    expect(message).toContain('Aangekondigd: vr 27 nov 17:30, Winkelcentrum Woensel.');
    expect(countSentences(message)).toBe(MOST_SENTENCES);
  });

  it('leaves out what is not known', () => {
    const { message } = draftMessage({ ...evidence, places: [], platforms: [], announced: null, organisations: 7 });
    expect(message).toMatch(/^We zien oproep en openbare orde, gemeld door zeven organisaties\. Meer bronnen/);
  });
});

describe('countSentences', () => {
  it.each([
    ['', 0],
    ['Vrijdag om 17.30 uur bij het station.', 1],
    ['Vrijdag a.s. komt er een groep. Blijf kalm!', 2],
    ['Zegt hij: ‘Kom.’ Wat nu? Niets…', 3],
    ['Zonder punt aan het eind', 1],
    ['Eerste regel\nTweede regel', 2],
    ['Denk bijv. aan vapes. Zie https://voorbeeld.nl/a.b?c=1.', 2],
    ['Kosten 3.500 euro. Klaar.', 2],
  ])('%p has %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});
