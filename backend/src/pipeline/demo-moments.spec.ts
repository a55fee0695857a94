import { demoMoment, withComingDays } from './demo-moments.js';

const now = new Date('2026-11-22T09:15:00+01:00'); // a Sunday

it.each([
  [0, '08:00', '2026-11-22T08:00:00+01:00'],
  [0, '10:00', '2026-11-21T10:00:00+01:00'],
  [0, '09:13', '2026-11-21T09:13:00+01:00'],
  [3, '23:30', '2026-11-19T23:30:00+01:00'],
  [60, '12:00', '2026-09-23T12:00:00+02:00'],
])('%i days ago at %s lies in the past, at that time in Amsterdam', (daysAgo, time, expected) => {
  expect(demoMoment(now, daysAgo, time)).toEqual(new Date(expected));
});

it.each([
  ['2026-11-22T08:00:00+01:00', 'Kom {vrijdag} 17:30', 'Kom vrijdag 17:30'],
  ['2026-11-21T08:00:00+01:00', 'Kom {vrijdag} 17:30', 'Kom vrijdag 17:30'],
  ['2026-11-20T08:00:00+01:00', 'Kom {vrijdag} 17:30', 'Kom vrijdag 27 november 17:30'],
  ['2026-11-14T08:00:00+01:00', 'Op {zondag} om 14:00', 'Op zondag 29 november om 14:00'],
  ['2026-11-22T08:00:00+01:00', 'Geen {dag} en geen plek', 'Geen {dag} en geen plek'],
])('on %s somebody writes the coming day so that it is understood: %s', (at, text, expected) => {
  expect(withComingDays(text, new Date(at), now)).toBe(expected);
});
