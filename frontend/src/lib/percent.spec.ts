import { percent } from './percent.js';

describe('a chance', () => {
  it.each([
    [0, '0 %'],
    [0.004, '< 1 %'],
    [0.126, '13 %'],
    [0.95, '95 %'],
    [0.996, '> 99 %'],
    [1, '100 %'],
  ])('of %s reads %s', (chance, words) => expect(percent(chance).replaceAll('\u00a0', ' ')).toBe(words));
});
