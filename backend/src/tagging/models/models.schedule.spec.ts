import { nextNight } from './models.schedule.js';

test.each([
  ['2026-11-18T12:00:00Z', '2026-11-19T02:15:00.000Z'],
  ['2026-11-18T02:14:59Z', '2026-11-18T02:15:00.000Z'],
  ['2026-11-18T02:15:00Z', '2026-11-19T02:15:00.000Z'],
  ['2026-07-01T20:00:00Z', '2026-07-02T01:15:00.000Z'],
  ['2026-10-24T12:00:00Z', '2026-10-25T02:15:00.000Z'],
])('the night after %s begins to learn at %s', (now, night) => {
  expect(nextNight(new Date(now)).toISOString()).toBe(night);
});
