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
  lastPublishedAt: hoursAgo(6),
  publishedEvery: null,
  retiredAt: null,
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
  [
    'a publisher who is silent',
    { ...well, lastPublishedAt: hoursAgo(24 * 8) },
    'quiet',
    /plaatst niets nieuws.*donderdag 12 november/,
  ],
  ['a silence of six days while no rhythm is known', { ...well, lastPublishedAt: hoursAgo(24 * 6) }, 'healthy', /Werkt/],
  [
    'three silent days of an hourly feed',
    { ...well, publishedEvery: 60, lastPublishedAt: hoursAgo(72) },
    'quiet',
    /niets nieuws/,
  ],
  ['one silent day of an hourly feed', { ...well, publishedEvery: 60, lastPublishedAt: hoursAgo(24) }, 'healthy', /Werkt/],
  ['ten silent days of a weekly', { ...well, publishedEvery: 10_080, lastPublishedAt: hoursAgo(240) }, 'healthy', /Werkt/],
  [
    'forty silent days of a weekly',
    { ...well, publishedEvery: 10_080, lastPublishedAt: hoursAgo(960) },
    'quiet',
    /zondag 11 oktober/,
  ],
  ['a feed without dates', { ...well, lastPublishedAt: null, lastItemAt: hoursAgo(24 * 8) }, 'quiet', /plaatst niets nieuws/],
  [
    'a publisher of whom nothing fits for long',
    { ...well, lastItemAt: hoursAgo(24 * 8) },
    'quiet',
    /plaatst berichten.*te streng/,
  ],
  ['working without a fitting item', { ...well, lastItemAt: null }, 'quiet', /nog geen bericht binnen dat past/],
  [
    'failing',
    failing,
    'failing',
    /Sinds donderdag 19 november 10:00 lukt het niet\. .*500.* is bewaard\. Je hoeft niets te doen\. We proberen het 13:00 weer\./,
  ],
  ['failing for long', { ...failing, failingSince: hoursAgo(200) }, 'failing', /Kijk of de site nog bestaat/],
  ['failing from the start', { ...failing, lastSuccessAt: null }, 'failing', /^((?!bewaard).)*$/],
  ['gone twice', { ...failing, failure: 'gone', failures: 2 }, 'failing', /weer\.$/],
  ['gone for the third time', { ...failing, failure: 'gone', failures: 3 }, 'gone', /nieuwe adres.*weer\.$/],
  [
    'retired',
    { ...failing, failure: 'gone', retiredAt: hoursAgo(3) },
    'gone',
    /sinds 09:00 .*opgeheven.*niet meer op.*'Nu ophalen'/,
  ],
  ['a web page', { ...failing, failure: 'not_a_feed' }, 'not_a_feed', /adres van de feed zelf/],
  ['inside our network', { ...failing, failure: 'refused' }, 'refused', /andere bron/],
  [
    'moved',
    { ...well, movedTo: 'https://nieuw.example/rss' },
    'redirected',
    /https:\/\/nieuw\.example\/rss.*bestand van de bron/,
  ],
  [
    'moved, and added on screen',
    { ...well, movedTo: 'https://nieuw.example/rss', origin: 'screen' },
    'redirected',
    /bij deze bron/,
  ],
  ['only safer', { ...well, address: 'http://krant.example/rss', movedTo: 'https://krant.example/rss' }, 'healthy', /Werkt/],
  [
    'safer and elsewhere',
    { ...well, address: 'http://krant.example/', movedTo: 'https://krant.example/rss' },
    'redirected',
    /verhuisd/,
  ],
  ['retired but paused', { ...well, retiredAt: hoursAgo(3), paused: true }, 'paused', /iemand/],
  ['paused while failing', { ...failing, paused: true }, 'paused', /iemand/],
  ['our own line down', { ...well, failure: 'offline' }, 'healthy', /niet\. We proberen/],
  ['our own line down from the start', { ...well, failure: 'offline', lastSuccessAt: null }, 'waiting', /geen internet/],
])('%s', (_, health, state, sentence) => {
  const told = feedState(health, now);
  expect(told.state).toBe(state);
  expect(told.sentence).toMatch(sentence);
});
