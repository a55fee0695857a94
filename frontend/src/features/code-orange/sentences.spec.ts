import { countSentences, messageLength } from './sentences.js';

describe('counting the sentences of a code oranje', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['Er is een oproep om te rellen', 1],
    ['Er is een oproep om te rellen.', 1],
    ['Vrijdag om 17.30 uur is er een oproep bij Woensel. Houd leerlingen binnen.', 2],
    ['Het gaat o.a. om Snapchat en TikTok. Bel bijv. de wijkagent.', 2],
    ['Kijk op https://www.eindhoven.nl/nieuws.html. Deel het niet.', 2],
    ['Klopt het? We weten het niet! Wacht af…', 3],
    ['Blijf rustig...\nBel bij twijfel 0900 8844', 2],
    ['Een leerling zei: "Ik kom niet." Een ander zei niets.', 2],
    ['Het zijn er 1.500 of meer.', 1],
    ['Dit gaat over vrijdag a.s. bij het winkelcentrum.', 1],
    ['🔥🔥🔥', 0],
  ])('%j holds %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });

  it('calls six sentences too long and five just right', () => {
    expect(messageLength('Eén. Twee. Drie. Vier. Vijf.')).toEqual({ count: 5, tooLong: false, empty: false });
    expect(messageLength('Eén. Twee. Drie. Vier. Vijf. Zes.')).toEqual({ count: 6, tooLong: true, empty: false });
  });
});
