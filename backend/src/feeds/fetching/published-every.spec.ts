import { learnRhythm, type LearnedRhythm } from './published-every.js';

const now = new Date('2026-11-20T12:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const every = (minutes: number, times: number, from = 0): Date[] =>
  Array.from({ length: times }, (_, n) => ago(from + n * minutes));
const unknown: LearnedRhythm = { publishedEvery: null, lastPublishedAt: null };
const hour = 60;
const day = 24 * hour;

test.each<[string, Date[], number | null]>([
  ['nothing', [], null],
  ['three items', every(30, 3), null],
  ['four items', every(30, 4), 30],
  ['a busy news site', every(7, 40), 7],
  ['twice a week', every(3.5 * day, 12), 3.5 * day],
  ['a holiday of three weeks in a daily rhythm', [...every(day, 6), ...every(day, 6, 27 * day)], day],
  ['ten items of one evening after a daily rhythm', [...every(1, 5), ...every(day, 12, day)], day],
  ['items put online together', [...every(0, 20), ...every(0, 20, day), ...every(0, 20, 2 * day), ...every(0, 20, 3 * day)], day],
  ['dates in the future', every(-60, 20, -60), null],
  ['a rhythm of long ago', every(7 * day, 8, 60 * day), 7 * day],
  ['items of years ago', every(day, 20, 500 * day), null],
  ['two items within a second', every(0.01, 10), null],
])('from %s', (_, dates, minutes) => expect(learnRhythm(dates, unknown, now).publishedEvery).toBe(minutes));

test('the newest date that can be right is remembered', () => {
  expect(learnRhythm([ago(-600), ago(90), ago(300)], unknown, now).lastPublishedAt).toEqual(ago(90));
});
test('nothing new changes nothing, however often we look', () => {
  const known = { publishedEvery: 600, lastPublishedAt: ago(30) };
  expect(learnRhythm(every(30, 20, 30), known, now)).toEqual(known);
});
test('one new item moves what was known a little, twenty move it nearly all the way', () => {
  const known = (minutes: number) => ({ publishedEvery: 600, lastPublishedAt: ago(minutes) });
  expect(learnRhythm(every(60, 20), known(30), now).publishedEvery).toBe(379);
  expect(learnRhythm(every(60, 20), known(19.5 * 60), now).publishedEvery).toBe(62);
});
test('a feed without dates keeps what was known', () => {
  const known = { publishedEvery: 600, lastPublishedAt: ago(30) };
  expect(learnRhythm([], known, now)).toBe(known);
});
test('a moment learned while our clock was wrong is forgotten', () => {
  expect(learnRhythm(every(60, 5), { publishedEvery: 60, lastPublishedAt: ago(-5000) }, now)).toEqual({
    publishedEvery: 60,
    lastPublishedAt: now,
  });
});
