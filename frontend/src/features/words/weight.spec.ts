import { strengthOf, weightFor, weightName, type Strength } from './weight.js';

describe('how much a word says', () => {
  it.each<[number, Strength, string]>([
    [0.4, 'weak', 'zwakke aanwijzing'],
    [0.7, 'weak', 'zwakke aanwijzing'],
    [0.8, 'plain', 'gewoon'],
    [1, 'plain', 'gewoon'],
    [1.4, 'plain', 'gewoon'],
    [1.5, 'strong', 'bijna zeker'],
    [3, 'strong', 'bijna zeker'],
  ])('a weight of %s is read as %s', (weight, strength, name) => {
    expect(strengthOf(weight)).toBe(strength);
    expect(weightName(weight)).toBe(name);
  });

  it('stays as fine as it was while the step is the same', () => {
    expect(weightFor('plain', 1.3)).toBe(1.3);
    expect(weightFor('strong', 1.3)).toBe(2);
    expect(weightFor('weak', 1.3)).toBe(0.5);
  });
});
