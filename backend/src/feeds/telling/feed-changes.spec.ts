import { feedChanges, type Told, toldAfter, type ToldFeed } from './feed-changes.js';

const now = new Date('2026-11-20T07:30:00+01:00');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const well = {
  id: 'f1',
  name: 'Wijkblad Woensel',
  paused: false,
  failures: 0,
  failingSince: null,
  failure: null,
  problem: null,
  movedTo: null,
  lastFetchAt: hoursAgo(1),
  lastSuccessAt: hoursAgo(1),
  lastItemAt: hoursAgo(5),
  nextFetchAt: hoursAgo(-1),
  publishedEvery: null,
  lastPublishedAt: hoursAgo(5),
  retiredAt: null,
  told: null,
} satisfies ToldFeed & Record<string, unknown>;
const troubled = (failure: ToldFeed['failure'], hours: number, failures = 5): ToldFeed => ({
  ...well,
  failures,
  failure,
  problem: 'De server heeft een storing (500).',
  failingSince: hoursAgo(hours),
});
const quiet = { ...well, lastItemAt: hoursAgo(24 * 60), lastPublishedAt: hoursAgo(24 * 60) };
const moved: ToldFeed = { ...well, movedTo: 'https://nieuw.example/rss' };

test.each<[string, ToldFeed, Told | null, string | null, Told]>([
  ['works, and never was otherwise', well, null, null, 'healthy'],
  ['works, as was told', well, 'healthy', null, 'healthy'],
  ['fails since an hour', troubled('http', 1, 1), null, null, 'healthy'],
  ['fails since exactly a day', troubled('http', 24), null, null, 'healthy'],
  ['fails for more than a day', troubled('http', 25), null, 'attention', 'failing'],
  ['fails, as was told', troubled('http', 80), 'failing', null, 'failing'],
  ['failed and worked again between two mails', well, 'healthy', null, 'healthy'],
  ['works again', well, 'failing', 'recovered', 'healthy'],
  ['works again, but has nothing new', quiet, 'failing', 'recovered', 'quiet'],
  ['fails anew since an hour after it was told', troubled('http', 1, 1), 'failing', null, 'failing'],
  ['is gone', troubled('gone', 3, 3), null, 'attention', 'gone'],
  ['failed, and turns out to be gone', troubled('gone', 90), 'failing', 'attention', 'gone'],
  ['is a web page', troubled('not_a_feed', 2), 'healthy', 'attention', 'not_a_feed'],
  ['failed, and gives a web page in turns', troubled('http', 90), 'not_a_feed', null, 'not_a_feed'],
  ['is refused', troubled('refused', 2), null, 'attention', 'refused'],
  ['moved', moved, null, 'attention', 'redirected'],
  ['moved, as was told', moved, 'redirected', null, 'redirected'],
  ['moved, and got its new address', well, 'redirected', null, 'healthy'],
  ['works again on another address', moved, 'failing', 'attention', 'redirected'],
  ['is quiet', quiet, null, 'attention', 'quiet'],
  ['was quiet, and has something new', well, 'quiet', 'recovered', 'healthy'],
  ['has ended', { ...troubled('gone', 3, 1), retiredAt: hoursAgo(3) }, 'gone', 'attention', 'retired'],
  ['has ended, as was told', { ...troubled('gone', 80), retiredAt: hoursAgo(80) }, 'retired', null, 'retired'],
  ['is paused while failing', { ...troubled('http', 90), paused: true }, 'healthy', null, 'healthy'],
  ['is paused after it was told', { ...well, paused: true }, 'failing', null, 'failing'],
  ['was not reached because our own line is down', troubled('offline', 90), null, null, 'healthy'],
  ['was not fetched yet', { ...well, lastFetchAt: null, lastSuccessAt: null }, null, null, 'healthy'],
])('a feed that %s', (_, feed, told, news, after) => {
  const known = { ...feed, told };
  expect(feedChanges([known], now).map((change) => change.news)).toEqual(news ? [news] : []);
  expect(toldAfter(known, now)).toBe(after);
  expect(feedChanges([{ ...feed, told: after }], now)).toEqual([]);
});

test('a change says which feed it is, what was known and how it is now', () => {
  expect(feedChanges([{ ...troubled('http', 25), told: 'quiet' }, well], now)).toEqual([
    {
      id: 'f1',
      name: 'Wijkblad Woensel',
      news: 'attention',
      before: 'quiet',
      sentence: expect.stringContaining('storing (500)') as string,
    },
  ]);
});
