import { atPlace } from './place-words.js';

describe('atPlace', () => {
  it.each([
    ['Eindhoven', 'in Eindhoven'],
    ['Woensel-Noord', 'in Woensel-Noord'],
    ['Winkelcentrum Woensel', 'bij winkelcentrum Woensel'],
    ['18 Septemberplein', 'bij 18 Septemberplein'],
    ['Stadhuisplein Eindhoven', 'bij Stadhuisplein Eindhoven'],
    ['Station Helmond', 'bij station Helmond'],
    ['Genneper Parken', 'bij Genneper Parken'],
    ['Stratumseind', 'bij Stratumseind'],
    ['Eindhout', 'in Eindhout'],
  ])('%s is %s', (name, words) => {
    expect(atPlace(name)).toBe(words);
  });
});
