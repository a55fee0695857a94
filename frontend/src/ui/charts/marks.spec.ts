import { placeMarks, type ChartMark } from './marks.js';

const mark = (date: string): ChartMark => ({ date, kind: 'decision', text: `besluit van ${date}` });
const xOf = (date: string) => (date < '2026-11-01' ? null : Number(date.slice(8)) * 10);

describe('marks on a line', () => {
  it('numbers them in order of time and leaves out what is not on the line', () => {
    const placed = placeMarks([mark('2026-11-20'), mark('2026-10-01'), mark('2026-11-05')], xOf, 24);
    expect(placed.map(({ number, date }) => [number, date])).toEqual([
      [1, '2026-11-05'],
      [2, '2026-11-20'],
    ]);
  });

  it('puts marks that would touch in another row', () => {
    const placed = placeMarks([mark('2026-11-05'), mark('2026-11-06'), mark('2026-11-07'), mark('2026-11-08')], xOf, 24);
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  });
});
