import { ago, day, dayAndTime, dayKey, span } from './dates.js';

const now = '2026-11-20T13:05:00Z';

describe('Dutch dates, in the time of the Netherlands', () => {
  it.each([
    ['2026-11-20T13:05:00Z', 'vandaag 14:05'],
    ['2026-11-19T23:30:00Z', 'vandaag 00:30'],
    ['2026-11-19T22:30:00Z', 'gisteren 23:30'],
    ['2026-11-21T16:30:00Z', 'morgen 17:30'],
    ['2026-11-27T16:30:00Z', 'vr 27 nov 17:30'],
    ['2026-07-03T15:30:00Z', 'vr 3 jul 17:30'],
    ['2025-12-31T22:59:00Z', '31 dec 2025 23:59'],
  ])('%s is %s', (moment, said) => {
    expect(dayAndTime(moment, now)).toBe(said);
  });

  it.each([
    ['2026-11-20T13:04:40Z', 'zojuist'],
    ['2026-11-20T13:04:00Z', 'een minuut geleden'],
    ['2026-11-20T12:20:00Z', '45 minuten geleden'],
    ['2026-11-20T05:00:00Z', '8 uur geleden'],
    ['2026-11-19T10:00:00Z', 'gisteren 11:00'],
  ])('%s was %s', (moment, said) => {
    expect(ago(moment, now)).toBe(said);
  });

  it('tells the end of a span as shortly as it can', () => {
    expect(span('2026-11-27T16:30:00Z', '2026-11-27T18:00:00Z', now)).toBe('vr 27 nov 17:30 – 19:00');
    expect(span('2026-11-27T16:30:00Z', '2026-11-28T00:00:00Z', now)).toBe('vr 27 nov 17:30 – za 28 nov 01:00');
  });

  it('counts days by the calendar, also over the change of the clock', () => {
    expect(dayKey('2026-10-24T22:30:00Z')).toBe('2026-10-25');
    expect(day('2026-10-25T23:30:00Z', '2026-10-25T10:00:00Z')).toBe('morgen');
  });
});
