import { binsOf, calibrationErrorOf, confusionOf, noneRatesOf, ratesOf, type Answered } from './evaluation.js';

const answered = (wanted: string[], said: string[]): Answered => ({ wanted: new Set(wanted), said });
const answers = [
  answered(['weapons'], ['weapons']),
  answered(['weapons', 'threat'], ['weapons', 'hoax']),
  answered(['threat'], []),
  answered([], []),
  answered([], ['craze']),
];

describe('the figures of an evaluation', () => {
  it('counts every tag once', () => {
    expect(ratesOf(answers)).toEqual({ support: 4, precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it.each([
    ['weapons', { support: 2, precision: 1, recall: 1, f1: 1 }],
    ['threat', { support: 2, precision: 1, recall: 0, f1: 0 }],
    ['hoax', { support: 0, precision: 0, recall: 1, f1: 0 }],
  ])('counts %s apart', (code, rates) => expect(ratesOf(answers, code)).toEqual(rates));

  it('counts a text that is left alone as an answer', () => {
    expect(noneRatesOf(answers)).toEqual({ support: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('says what a topic is taken for', () => {
    const rows = [...confusionOf(answers)].map(([wanted, said]) => [wanted, [...said]]);
    expect(rows).toEqual([
      [
        'threat',
        [
          ['hoax', 1],
          ['none', 1],
        ],
      ],
      ['none', [['craze', 1]]],
    ]);
  });

  it('lays certainty next to truth', () => {
    const bins = binsOf([
      { certainty: 0.92, hit: true },
      { certainty: 1, hit: false },
      { certainty: 0.1, hit: false },
    ]);
    expect(bins.map(({ from, count, share }) => [from, count, share])).toEqual([
      [0.1, 1, 0],
      [0.9, 2, 0.5],
    ]);
    expect(calibrationErrorOf(bins)).toBeCloseTo((0.1 + 2 * 0.46) / 3);
  });
});
