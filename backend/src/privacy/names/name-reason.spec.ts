import { findNames } from './find-names.js';
import { sayNameReason } from './name-reason.js';

describe('why a word was taken for a name', () => {
  it.each([
    ['na meneer', "het staat na 'meneer'"],
    ['na vriendin van', "het staat na 'vriendin van'"],
    ['leeftijd erachter', 'er staat een leeftijd achter'],
    ['voorletters erachter', 'er staan voorletters achter'],
    ['bekende achternaam erachter', 'er staat een bekende achternaam achter'],
    ['iets of iemand van deze persoon erachter', 'er staat iets of iemand van deze persoon achter'],
    ['eerder in de tekst een naam', 'op een andere plek in deze tekst is het een naam'],
    ['doet of zegt iets', 'daarna staat wat iemand doet of zegt'],
    ['bekende voornaam', 'bekende voornaam'],
  ])('%s: %s', (because, said) => expect(sayNameReason(because)).toBe(said));

  it('is readable for what the finder says of a real text', () => {
    const [find] = findNames('Meneer Xorvan belde over de vapes.');
    expect(sayNameReason(find!.because)).toBe("het staat na 'meneer'");
  });
});
