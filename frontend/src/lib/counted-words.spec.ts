import { countedWords, figureOf } from './counted-words.js';

describe('numbers that may be withheld', () => {
  it.each([
    [{ value: 1, words: 'één' }, 'één organisatie'],
    [{ value: 4, words: 'vier' }, 'vier organisaties'],
    [{ value: null, words: 'enkele' }, 'enkele organisaties'],
    [{ value: 0, words: 'geen' }, 'geen organisaties'],
  ])('%j is said as %s', (count, words) => {
    expect(countedWords('trends.list.organisations', count)).toBe(words);
  });

  it('stands in a table as a figure, or as words when it is withheld', () => {
    expect(
      [
        { value: 4, words: 'vier' },
        { value: null, words: 'enkele' },
      ].map(figureOf),
    ).toEqual(['4', 'enkele']);
  });
});
