import { freshFor, retryAfter, waitFor, type Freshness, type Rhythm } from './next-fetch.js';

const minutes = (rhythm: Partial<Rhythm>, random = 0.5): number =>
  waitFor({ intervalMinutes: 30, failures: 0, ...rhythm }, random) / 60_000;

test.each<[string, Partial<Rhythm>, number]>([
  ['our interval', {}, 30],
  ['the longer wish of the feed, and a little more', { ttlMinutes: 60 }, 63],
  ['our interval when the feed wants less', { ttlMinutes: 1, maxAge: 1000 }, 30],
  ['the server’s max-age', { maxAge: 40 * 60_000 }, 42],
  ['Retry-After', { retryAfter: 80 * 60_000 }, 84],
  ['never under five minutes', { intervalMinutes: 1 }, 5],
  ['never over a day', { ttlMinutes: 99_999 }, 1440],
  ['never over a day for Retry-After', { retryAfter: 1e12 }, 1440],
  ['twice as long after one failure', { failures: 1 }, 60],
  ['eight times as long after three', { failures: 3 }, 240],
  ['a day after very many, and no longer', { failures: 5000 }, 1440],
  ['the longer of back-off and Retry-After', { failures: 2, retryAfter: 200 * 60_000 }, 210],
  ['our interval for a busy feed', { publishedEvery: 7 }, 30],
  ['a quarter of the rhythm of a feed that publishes every ten hours', { publishedEvery: 600 }, 150],
  ['four hours for a feed that publishes twice a week', { publishedEvery: 5040 }, 240],
  ['our own longer interval for a feed that publishes twice a week', { publishedEvery: 5040, intervalMinutes: 720 }, 720],
  ['no stretching while it fails', { publishedEvery: 5040, failures: 1 }, 60],
])('%s', (_, rhythm, wait) => expect(minutes(rhythm)).toBe(wait));

test('chance spreads the wait over a tenth', () => {
  expect([minutes({}, 0), minutes({}, 1)]).toEqual([28.5, 31.5]);
});
test.each([0, 0.3, 1])('chance never brings us back before the server asked (%d)', (random) => {
  expect(minutes({ retryAfter: 90 * 60_000 }, random)).toBeGreaterThanOrEqual(90);
  expect(minutes({ maxAge: 90 * 60_000 }, random)).toBeGreaterThanOrEqual(90);
});

const sent = 'Fri, 20 Nov 2026 12:00:00 GMT';
test.each([
  ['120', 120_000],
  ['Fri, 20 Nov 2026 12:01:00 GMT', 60_000],
  ['Fri, 20 Nov 2026 11:00:00 GMT', undefined],
  ['straks', undefined],
  [undefined, undefined],
])('Retry-After %j', (header, wait) => expect(retryAfter(header, sent)).toBe(wait));
test.each<[Freshness, number | undefined]>([
  [{ cacheControl: 'public, max-age=300' }, 300_000],
  [{ cacheControl: 'max-age=300', expires: 'Fri, 20 Nov 2026 18:00:00 GMT' }, 300_000],
  [{ cacheControl: 'no-store' }, undefined],
  [{ cacheControl: 'no-cache', expires: 'Fri, 20 Nov 2026 18:00:00 GMT' }, undefined],
  [{ cacheControl: 's-maxage=5' }, undefined],
  [{ expires: 'Fri, 20 Nov 2026 12:30:00 GMT' }, 1_800_000],
  [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, undefined],
  [{ expires: '0' }, undefined],
  [{}, undefined],
])('%j stays good for %d ms', (headers, age) => expect(freshFor({ sent, ...headers })).toBe(age));
