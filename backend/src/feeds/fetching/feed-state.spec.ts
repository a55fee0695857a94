import { feedState, type FeedHealth } from './feed-state.js';

const now = new Date('2026-11-20T12:00:00+01:00');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const well: FeedHealth = {
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
};
const failing: FeedHealth = {
  ...well,
  failures: 1,
  failure: 'http',
  problem: 'De server heeft een storing (500).',
  failingSince: hoursAgo(26),
};

test.each<[string, FeedHealth, string, RegExp]>([
  ['never fetched', { ...well, lastFetchAt: null, lastSuccessAt: null, lastItemAt: null }, 'waiting', /nog niet opgehaald/],
  ['working', well, 'healthy', /Laatst bekeken: 11:00\./],
  ['nothing new for long', { ...well, lastItemAt: hoursAgo(24 * 8) }, 'quiet', /donderdag 12 november/],
  ['working without a fitting item', { ...well, lastItemAt: null }, 'quiet', /nog geen bericht/],
  [
    'failing',
    failing,
    'failing',
    /Sinds donderdag 19 november 10:00 lukt het niet\. .*500.* is bewaard\. We proberen het 13:00 weer\./,
  ],
  ['failing from the start', { ...failing, lastSuccessAt: null }, 'failing', /^((?!bewaard).)*$/],
  ['gone twice', { ...failing, failure: 'gone', failures: 2 }, 'failing', /weer\.$/],
  ['gone for the third time', { ...failing, failure: 'gone', failures: 3 }, 'gone', /weer\.$/],
  ['a web page', { ...failing, failure: 'not_a_feed' }, 'not_a_feed', /Sinds/],
  ['inside our network', { ...failing, failure: 'refused' }, 'refused', /Sinds/],
  ['moved', { ...well, movedTo: 'https://nieuw.example/rss' }, 'redirected', /https:\/\/nieuw\.example\/rss/],
  ['paused while failing', { ...failing, paused: true }, 'paused', /iemand/],
  ['our own line down', { ...well, failure: 'offline' }, 'healthy', /niet\. We proberen/],
  ['our own line down from the start', { ...well, failure: 'offline', lastSuccessAt: null }, 'waiting', /geen internet/],
])('%s', (_, health, state, sentence) => {
  const told = feedState(health, now);
  expect(told.state).toBe(state);
  expect(told.sentence).toMatch(sentence);
});
