import { afterFetch, type Visit } from './after-fetch.js';
import type { Fetched } from './fetch-feed.js';

const at = new Date('2026-11-20T12:00:00Z');
const since = new Date('2026-11-19T12:00:00Z');
const feed = { failures: 0, failingSince: null as Date | null, lastItemAt: null, demo: false, config: { interval: 30 } };
const fresh: Fetched = { outcome: 'new', status: 200, sentence: '', validators: { etag: '"b"' } };
const broken: Fetched = { outcome: 'failed', failure: 'http', status: 500, sentence: 'Storing.' };
const after = (fetched: Fetched, more: Partial<Visit> = {}, known: Partial<typeof feed> = {}) =>
  afterFetch({ ...feed, ...known }, { at, fetched, offline: false, stored: 0, dropped: 0, milliseconds: 5, ...more }, 0.5);
const minutes = ({ change }: ReturnType<typeof after>): number => ((change.nextFetchAt?.getTime() ?? 0) - at.getTime()) / 60_000;

test('a success clears the failure, keeps the validators and waits the interval', () => {
  const told = after(fresh, { stored: 2 }, { failures: 3, failingSince: since });
  expect(told).toMatchObject({ outcome: 'new', sentence: 'Er zijn 2 nieuwe berichten.' });
  expect(told.change).toMatchObject({
    failures: 0,
    failingSince: null,
    failure: null,
    problem: null,
    etag: '"b"',
    lastModified: null,
    lastItemAt: at,
  });
  expect(minutes(told)).toBe(30);
});
test('nothing new leaves the moment of the last item', () => expect(after(fresh).change).not.toHaveProperty('lastItemAt'));
test('not modified keeps the validators', () => {
  const told = after({ outcome: 'not_modified', status: 304, sentence: '' });
  expect(told.outcome).toBe('not_modified');
  expect(told.change).not.toHaveProperty('etag');
});
test('not modified after a failure proves nothing', () => {
  const told = after({ outcome: 'not_modified', status: 304, sentence: '' }, {}, { failures: 2, failingSince: since });
  expect(told.outcome).toBe('failed');
  expect(told.change).toMatchObject({ failures: 2, failingSince: since });
  expect(told.change).not.toHaveProperty('lastSuccessAt');
});
test('a failure counts, keeps its beginning and doubles the wait', () => {
  const told = after(broken, {}, { failures: 1, failingSince: since });
  expect(told.change).toMatchObject({ failures: 2, failingSince: since, failure: 'http', problem: 'Storing.', lastAnswerAt: at });
  expect(minutes(told)).toBe(120);
});
test('the first failure begins now', () => expect(after(broken).change).toMatchObject({ failures: 1, failingSince: at }));
test('a page instead of a feed is a failure of its own kind', () => {
  const told = after(fresh, { problem: { failure: 'not_a_feed', sentence: 'Een webpagina.' } });
  expect(told.change).toMatchObject({ failure: 'not_a_feed', problem: 'Een webpagina.' });
  expect(told.change).not.toHaveProperty('etag');
});
test('our own line down blames nobody and tries again soon', () => {
  const told = after({ outcome: 'failed', failure: 'network', sentence: 'x' }, { offline: true }, { failures: 0 });
  expect(told.outcome).toBe('offline');
  expect(told.change).not.toHaveProperty('failures');
  expect(minutes(told)).toBe(5.5);
});
test('the demonstration feed comes back within a minute', () =>
  expect(minutes(after(broken, {}, { demo: true, failures: 9 }))).toBe(1));
