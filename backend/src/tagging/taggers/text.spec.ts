import { fold, stem, stopWords, tokenize } from './text.js';

describe('words of a text', () => {
  it('keeps accented letters, digits and inner hyphens, with true offsets', () => {
    const text = '🔥 Eén café-ruit, 3-MMC en foto’s!';
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.lower)).toEqual(['een', 'cafe-ruit', '3-mmc', 'en', "foto's"]);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('leaves out the words of masks, and no other words between brackets', () => {
    const lower = (text: string) => tokenize(text).map((token) => token.lower);
    expect(lower('[naam] stuurde [profiel-link] door')).toEqual(['stuurde', 'door']);
    expect(lower('[video] naam onbekend')).toEqual(['video', 'naam', 'onbekend']);
  });

  it.each([
    ['vechten', 'vecht'],
    ['bedreigingen', 'bedreig'],
    ['mes', 'mes'],
  ])('finds the stem of %s', (word, expected) => expect(stem(word)).toBe(expected));

  it('folds case and accents', () => expect(fold('SUÏCIDE')).toBe('suicide'));

  it('knows Dutch stop words', () =>
    expect([stopWords.has('het'), stopWords.has('je'), stopWords.has('vuurwerk')]).toEqual([true, true, false]));
});
