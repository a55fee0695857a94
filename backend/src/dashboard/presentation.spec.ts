import { evenDays, presentedCount, presentedMomentum, presentedSum } from './presentation.js';

const sources = (weeks: Record<string, number>, recent = 0, before = 0) => ({
  weeks: new Map(Object.entries(weeks)),
  recent,
  before,
});
const days = (...counts: number[]) => counts.map((count, at) => ({ date: `2026-11-${String(9 + at).padStart(2, '0')}`, count }));
const rising = { direction: 'rising', recent: 9, expected: 1.2, ratio: 4, because: 'Neemt toe: 9 waarnemingen in zeven dagen, gewoon is ongeveer 1,2.' }; // prettier-ignore

test.each([
  [0, 0, 'geen'],
  [7, 2, 'enkele'],
  [7, 3, 'zeven'],
])('a count of %i from %i organisations reads %s', (value, organisations, words) => {
  expect(presentedCount(value, organisations).words).toBe(words);
});

test('a sum does not give away the week that is left out', () => {
  expect(presentedSum([{ count: 8, small: false }, { count: 0, small: true }])).toEqual({ value: 8, words: 'ten minste 8' }); // prettier-ignore
  expect(presentedSum([{ count: 0, small: true }]).words).toBe('enkele');
  expect(presentedSum([{ count: 8, small: false }]).value).toBe(8);
});

test('a week is evened out over its days and keeps its sum; a week of too few organisations shows nothing', () => {
  const daily = days(9, 0, 0, 0, 0, 0, 1, 2, 0, 0);
  const shown = evenDays(daily, sources({ '2026-11-09': 3, '2026-11-16': 2 }));
  expect(shown.map(({ date }) => date)).toEqual(daily.map(({ date }) => date));
  expect(shown.map(({ count }) => count)).toEqual([1, 1, 2, 1, 2, 1, 2, 0, 0, 0]);
});

test('a momentum says no figure from fewer than three organisations', () => {
  expect(presentedMomentum(rising, sources({}, 3, 3))).toEqual(rising);
  expect(presentedMomentum(rising, sources({}, 3, 0))).toEqual(rising);
  expect(presentedMomentum(rising, sources({}, 3, 2))).toMatchObject({ recent: 9, expected: 0, because: 'Neemt toe: 9 waarnemingen in zeven dagen.' }); // prettier-ignore
  expect(presentedMomentum(rising, sources({}, 2, 5))).toMatchObject({ direction: 'rising', recent: 0, because: 'Gemeld door enkele organisaties.' }); // prettier-ignore
});
