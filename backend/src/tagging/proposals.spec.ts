import type { EventTime } from './time/event-time.js';
import { sayMoment } from './proposals.js';

const moment = (start: string, precision: string, end: string | null = null) => ({ start, end, precision }) as EventTime;

describe('sayMoment', () => {
  it.each([
    [moment('2026-11-27T17:30:00+01:00', 'minute'), 'vr 27 nov 17:30'],
    [moment('2026-11-27T00:00:00+01:00', 'day'), 'vr 27 nov'],
    [moment('2026-11-27T00:00:00+01:00', 'day', '2026-11-28T00:00:00+01:00'), 'vr 27 nov'],
    [moment('2026-11-16T00:00:00+01:00', 'week', '2026-11-23T00:00:00+01:00'), 'ma 16 t/m zo 22 nov'],
    [moment('2026-12-19T00:00:00+01:00', 'period', '2027-01-04T00:00:00+01:00'), 'za 19 dec t/m zo 3 jan'],
  ])('%o reads %s', (time, words) => {
    expect(sayMoment(time)).toBe(words);
  });
});
