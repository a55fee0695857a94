import { mostFirst, shadeOf, withSilent } from './shade.js';

describe('shade of a municipality', () => {
  it.each([
    [undefined, 'none'],
    [{ value: 0, words: 'geen' }, 'none'],
    [{ value: null, words: 'enkele' }, 'few'],
    [{ value: 3, words: '3' }, 'step1'],
    [{ value: 5, words: '5' }, 'step2'],
    [{ value: 9, words: '9' }, 'step3'],
  ])('%j gives %s when the highest is 9', (count, shade) => {
    expect(shadeOf(count, 9)).toBe(shade);
  });

  it('lists most first, withheld numbers after shown ones, nothing last', () => {
    const row = (name: string, value: number | null) => ({ municipality: { name }, count: { value, words: '' } });
    const sorted = mostFirst([row('Best', 0), row('Waalre', null), row('Helmond', 4), row('Eindhoven', 9), row('Asten', null)]);
    expect(sorted.map(({ municipality }) => municipality.name)).toEqual(['Eindhoven', 'Helmond', 'Asten', 'Waalre', 'Best']);
  });

  it('adds the municipalities where nothing was seen, once', () => {
    const best = { code: 'GM0753', name: 'Best' };
    const asten = { code: 'GM0743', name: 'Asten' };
    const counts = withSilent([{ municipality: best, count: { value: null, words: 'enkele' } }], [asten, best]);
    expect(counts.map(({ municipality, count }) => [municipality.name, count.value])).toEqual([
      ['Best', null],
      ['Asten', 0],
    ]);
  });
});
