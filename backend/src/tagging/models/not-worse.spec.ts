import { differenceIn, isLoss, lossesIn, type ReadTwice } from './not-worse.js';

const text = (wanted: string[], before: string[], after: string[]): ReadTwice => ({ wanted: new Set(wanted), before, after });
const many = (number: number, one: ReadTwice): ReadTwice[] => Array.from({ length: number }, () => one);

const lost = text(['pesten'], ['pesten'], []);
const won = text(['pesten'], [], ['pesten']);
const falseFind = text([], [], ['pesten']);

describe('a model that is not worse', () => {
  it.each([
    [0, 0, false],
    [2, 0, false],
    [4, 0, false],
    [5, 0, true],
    [5, 1, false],
    [7, 1, true],
    [40, 38, false],
    [40, 20, true],
    [5, 40, false],
    [3_000, 2_700, true],
  ])('with %i texts lost and %i won is a loss: %s', (some, others, loss) => {
    expect(isLoss({ lost: some, won: others })).toBe(loss);
  });

  it('counts what is missed and what is found in vain, and not what both do alike', () => {
    const alike = [text(['pesten'], ['pesten'], ['pesten']), text(['pesten'], [], []), text([], ['pesten'], ['pesten'])];
    expect(differenceIn([lost, won, won, falseFind, ...alike], 'pesten')).toEqual({ won: 2, lost: 2 });
  });

  it('names the topics that were lost, and no other', () => {
    expect(lossesIn([...many(6, lost), ...many(6, text(['vuurwerk'], [], ['vuurwerk']))], ['pesten', 'vuurwerk'])).toEqual({
      topics: ['pesten'],
      together: false,
    });
  });

  it('sees small losses in many topics that together are no chance', () => {
    const codes = ['a', 'b', 'c'];
    const texts = codes.flatMap((code) => many(3, text([code], [code], [])));
    expect(lossesIn(texts, codes)).toEqual({ topics: [], together: true });
  });
});
