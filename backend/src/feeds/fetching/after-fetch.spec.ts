import type { Feed } from '../feed.entity.js';
import { afterFetch, type Visit } from './after-fetch.js';
import type { Fetched } from './fetch-feed.js';

const at = new Date('2026-11-20T12:00:00Z');
const since = new Date('2026-11-19T12:00:00Z');
const feed = {
  address: 'https://krant.example/rss',
  failures: 0,
  failingSince: null as Date | null,
  movedTo: null as string | null,
  ttl: null as number | null,
  publishedEvery: null as number | null,
  lastPublishedAt: null as Date | null,
  retiredAt: null as Date | null,
  demo: false,
  config: { interval: 30 },
};
const fresh: Fetched = { outcome: 'new', status: 200, sentence: '', validators: { etag: '"b"' } };
const broken: Fetched = { outcome: 'failed', failure: 'http', status: 500, sentence: 'Storing.' };
const after = (fetched: Fetched, more: Partial<Visit> = {}, known: Partial<typeof feed> = {}) =>
  afterFetch(
    { ...feed, ...known } as unknown as Feed,
    { at, fetched, offline: false, stored: 0, dropped: 0, milliseconds: 5, ...more },
    0.5,
  );
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

describe('the log says', () => {
  test.each<[Partial<Visit>, string]>([
    [{}, 'Er is niets nieuws.'],
    [{ stored: 1 }, 'Er is 1 nieuw bericht.'],
    [{ stored: 2, dropped: 1 }, 'Er zijn 2 nieuwe berichten. 1 bericht is weggelaten.'],
    [{ dropped: 3 }, 'Er is niets nieuws dat past. 3 berichten zijn weggelaten.'],
  ])('%j: %s', (more, sentence) => expect(after(fresh, more).sentence).toBe(sentence));
});
describe('rhythm', () => {
  const dates = (hours: number) =>
    Array.from({ length: 8 }, (_, n) => new Date(at.getTime() - n * hours * 3_600_000).toISOString());

  test('is learned from the dates of all items, and used at once', () => {
    const told = after(fresh, { published: dates(8) });
    expect(told.change).toMatchObject({ publishedEvery: 480, lastPublishedAt: at });
    expect(minutes(told)).toBe(120);
  });
  test('is still known when nothing changed', () => {
    const told = after({ outcome: 'not_modified', status: 304, sentence: '' }, {}, { publishedEvery: 480 });
    expect(told.change).not.toHaveProperty('publishedEvery');
    expect(minutes(told)).toBe(120);
  });
  test('is not for the demonstration feed', () =>
    expect(minutes(after(fresh, { published: dates(80) }, { demo: true }))).toBe(30));
  test('of the feed itself (ttl) is still known when nothing changed, and forgotten when it says so no more', () => {
    const unchanged = after({ outcome: 'not_modified', status: 304, sentence: '' }, {}, { ttl: 100 });
    expect(minutes(unchanged)).toBe(105);
    expect(after(fresh, { ttlMinutes: 90 }).change).toMatchObject({ ttl: 90 });
    expect(after(fresh, {}, { ttl: 100 }).change).toMatchObject({ ttl: null });
  });
});
describe('a feed that moved for good', () => {
  const elsewhere = 'https://nieuw.example/rss';
  const there = { movedTo: elsewhere };
  const gone: Fetched = { outcome: 'failed', failure: 'gone', status: 404, sentence: 'Weg.' };

  test('is remembered', () => expect(after({ ...fresh, movedTo: elsewhere }).change.movedTo).toBe(elsewhere));
  test('stays there while it works there', () => {
    expect(after(fresh, { atNewPlace: true }, there).change.movedTo).toBe(elsewhere);
    expect(after({ ...fresh, movedTo: 'https://derde.example/' }, { atNewPlace: true }, there).change.movedTo).toMatch(/derde/);
  });
  test('is back when it moves back, or when the stated address works again', () => {
    expect(after({ ...fresh, movedTo: feed.address }, { atNewPlace: true }, there).change.movedTo).toBeNull();
    expect(after(fresh, {}, there).change.movedTo).toBeNull();
  });
  test('is not remembered when what is there is no feed', () => {
    const told = after({ ...fresh, movedTo: elsewhere }, { problem: { failure: 'not_a_feed', sentence: 'Een webpagina.' } });
    expect(told.change).not.toHaveProperty('movedTo');
  });
  test.each<[string, Fetched, number, boolean]>([
    ['once gone there', gone, 0, true],
    ['once refused there', { ...gone, failure: 'refused', status: 403 }, 0, true],
    ['once unreachable', { ...gone, failure: 'network', status: undefined }, 0, false],
    ['twice unreachable', { ...gone, failure: 'network', status: undefined }, 1, true],
    ['twice a failing server', { ...gone, failure: 'http', status: 500 }, 1, true],
  ])('%s: the stated address is tried again or not', (_, fetched, failures, back) => {
    const told = after(fetched, { atNewPlace: true }, { ...there, failures });
    expect(told.change.movedTo === null).toBe(back);
    if (back) expect([minutes(told), told.change.etag]).toEqual([5, null]);
  });
  test('ended (410) at the new place only leads back; ended at the stated address is the end', () => {
    const ended: Fetched = { ...gone, status: 410 };
    expect(after(ended, { atNewPlace: true }, there).change).not.toHaveProperty('retiredAt');
    const told = after(ended);
    expect(told.change.retiredAt).toBe(at);
    expect(told.sentence).toMatch(/niet meer op/);
  });
});
test('a success takes a feed back that had ended', () =>
  expect(after(fresh, {}, { retiredAt: since }).change.retiredAt).toBeNull());
test('of a feed that floods is told what waits, and everything is asked for again', () => {
  const told = after(fresh, { stored: 2, held: 398 });
  expect(told.sentence).toBe('Er zijn 2 nieuwe berichten. De bron bracht ongewoon veel: 398 berichten wachten tot morgen.');
  expect(told.change).toMatchObject({ etag: null, lastModified: null });
  expect(after(fresh, { held: 1 }).sentence).toMatch(/1 bericht wacht tot morgen/);
});
