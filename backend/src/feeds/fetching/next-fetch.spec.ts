import { maxAge, retryAfter, waitFor, type Rhythm } from './next-fetch.js';

const minutes = (rhythm: Partial<Rhythm>, random = 0.5): number =>
  waitFor({ intervalMinutes: 30, failures: 0, ...rhythm }, random) / 60_000;

test.each<[string, Partial<Rhythm>, number]>([
  ['our interval', {}, 30],
  ['the longer wish of the feed', { ttlMinutes: 60 }, 60],
  ['our interval when the feed wants less', { ttlMinutes: 1, maxAge: 1000 }, 30],
  ['the server’s max-age', { maxAge: 45 * 60_000 }, 45],
  ['Retry-After', { retryAfter: 90 * 60_000 }, 90],
  ['never under five minutes', { intervalMinutes: 1 }, 5],
  ['never over a day', { ttlMinutes: 99_999 }, 1440],
  ['never over a day for Retry-After', { retryAfter: 1e12 }, 1440],
  ['twice as long after one failure', { failures: 1 }, 60],
  ['eight times as long after three', { failures: 3 }, 240],
  ['a day after very many, and no longer', { failures: 5000 }, 1440],
])('%s', (_, rhythm, wait) => expect(minutes(rhythm)).toBe(wait));

test('chance spreads the wait over a tenth', () => {
  expect([minutes({}, 0), minutes({}, 1)]).toEqual([28.5, 31.5]);
});

const now = new Date('2026-11-20T12:00:00Z');
test.each([
  ['120', 120_000],
  ['Fri, 20 Nov 2026 12:01:00 GMT', 60_000],
  ['Fri, 20 Nov 2026 11:00:00 GMT', undefined],
  ['straks', undefined],
  [undefined, undefined],
])('Retry-After %j', (header, wait) => expect(retryAfter(header, now)).toBe(wait));
test.each([
  ['public, max-age=300', 300_000],
  ['no-store', undefined],
  ['s-maxage=5', undefined],
])('Cache-Control %j', (header, age) => expect(maxAge(header)).toBe(age));
