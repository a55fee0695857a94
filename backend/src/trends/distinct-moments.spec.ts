import { distinctMoments } from './distinct-moments.js';
import type { UpcomingTime } from './trends.models.js';

const moment = (start: string, precision: string, trendId = 'a', end: string | null = null): UpcomingTime => ({
  start: new Date(start),
  end: end ? new Date(end) : null,
  precision,
  text: start,
  title: null,
  place: null,
  trendId,
  observationId: null,
  level: null,
});
const friday = moment('2026-11-27T00:00:00+01:00', 'day');
const half = moment('2026-11-27T17:30:00+01:00', 'minute');

describe('distinctMoments', () => {
  it('leaves out a day of which the hour is known', () => {
    expect(distinctMoments([friday, half])).toEqual([half]);
  });

  it('keeps a day and an hour of different trends', () => {
    const other = moment('2026-11-27T00:00:00+01:00', 'day', 'b');
    expect(distinctMoments([half, other])).toEqual([other, half]);
  });

  it('keeps two hours on one day, soonest first', () => {
    const later = moment('2026-11-27T20:00:00+01:00', 'minute');
    expect(distinctMoments([later, half, half])).toEqual([half, later]);
  });

  it('leaves out a weekend in which an hour is known, and keeps one in which none is', () => {
    const weekend = moment('2026-11-27T18:00:00+01:00', 'period', 'a', '2026-11-29T23:59:00+01:00');
    expect(distinctMoments([weekend, moment('2026-11-28T14:00:00+01:00', 'hour')])).toHaveLength(1);
    expect(distinctMoments([weekend, half])).toHaveLength(1);
    expect(distinctMoments([weekend, moment('2026-12-05T14:00:00+01:00', 'hour')])).toHaveLength(2);
  });
});
