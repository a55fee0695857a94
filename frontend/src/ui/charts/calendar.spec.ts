import { bandsWithin, mondayOf, monthStarts, presentWeekStart, weeksOfDays } from './calendar.js';

const daysFrom = (start: string, counts: number[]) =>
  counts.map((count, index) => ({ date: new Date(Date.parse(start) + index * 86_400_000).toISOString().slice(0, 10), count }));

describe('calendar', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2026-03-29', '2026-03-23'],
  ])('puts %s in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it('adds days up to weeks and says which weeks are not whole', () => {
    expect(weeksOfDays(daysFrom('2026-11-14', [1, 2, 3, 0, 0, 0, 0, 0, 1, 4]))).toEqual([
      { start: '2026-11-09', count: 3, incomplete: true },
      { start: '2026-11-16', count: 4, incomplete: false },
      { start: '2026-11-23', count: 4, incomplete: true },
    ]);
  });

  it('cuts a holiday to the days shown and leaves out those outside', () => {
    const holidays = [
      { name: 'herfstvakantie', start: '2026-10-17', end: '2026-10-25' },
      { name: 'kerstvakantie', start: '2026-12-19', end: '2027-01-03' },
      { name: 'zomervakantie', start: '2026-07-11', end: '2026-08-23' },
    ];
    expect(bandsWithin(holidays, '2026-10-20', '2026-12-20')).toEqual([
      { name: 'herfstvakantie', from: 0, to: 5 },
      { name: 'kerstvakantie', from: 60, to: 61 },
    ]);
  });

  it('finds where months begin', () => {
    expect(monthStarts(daysFrom('2026-10-30', [0, 0, 0, 0]))).toEqual([2]);
  });

  it.each([
    ['2026-11-22', 7],
    ['2026-11-23', 6],
    ['2026-11-25', 4],
  ])('when the last of seven days is %s the present week begins at %i', (last, at) => {
    const first = new Date(Date.parse(last) - 6 * 86_400_000).toISOString();
    expect(presentWeekStart(daysFrom(first, [0, 0, 0, 0, 0, 0, 0]))).toBe(at);
  });
});
