import type { FeedFailure } from './feed-state.js';
import type { Feed } from '../feed.entity.js';
import type { Fetched } from './fetch-feed.js';
import { waitFor } from './next-fetch.js';
import { learnRhythm } from './published-every.js';

/** What happened at one visit to a feed. */
export interface Visit {
  at: Date;
  fetched: Fetched;
  /** The address that was visited was the one the feed moved to, not the one that is stated. */
  atNewPlace?: boolean;
  /** Our own line was down: nobody is to blame. */
  offline: boolean;
  /** New items stored. */
  stored: number;
  /** New items left out. */
  dropped: number;
  /** New items that have to wait because the feed floods. */
  held?: number;
  milliseconds: number;
  ttlMinutes?: number;
  /** The dates of all items that the feed shows, relevant or not; ISO 8601. */
  published?: readonly string[];
  /** The exchange went well but what came is no feed, or could not be stored. */
  problem?: { failure: FeedFailure; sentence: string };
}

/** What a visit may change of a feed. */
export type Remembered = Pick<
  Feed,
  | 'etag'
  | 'lastModified'
  | 'nextFetchAt'
  | 'lastFetchAt'
  | 'lastSuccessAt'
  | 'lastAnswerAt'
  | 'lastItemAt'
  | 'failures'
  | 'failingSince'
  | 'failure'
  | 'problem'
  | 'movedTo'
  | 'ttl'
  | 'publishedEvery'
  | 'lastPublishedAt'
  | 'retiredAt'
>;

type Known = Remembered & Pick<Feed, 'demo' | 'address'> & { config: Pick<Feed['config'], 'interval'> };

/** What to remember of a feed after a visit, and what its log says. */
export interface Aftermath {
  change: Partial<Remembered>;
  outcome: 'new' | 'not_modified' | 'failed' | 'offline';
  sentence: string;
}

const minute = 60_000;
/** After so many failures in a row of the place a feed moved to, the stated address is tried again. */
const patience = 2;

function later(at: Date, wait: number): Date {
  return new Date(at.getTime() + wait);
}

/** Works out how it is with a feed after a visit. `random` (0 to 1) spreads the next visits. */
export function afterFetch(feed: Known, visit: Visit, random: number): Aftermath {
  const { fetched, at } = visit;
  const answer = { lastFetchAt: at, ...(fetched.status === undefined ? {} : { lastAnswerAt: at }) };
  if (visit.offline) {
    const nextFetchAt = later(at, (5 + random) * minute);
    return {
      change: { ...answer, failure: 'offline', nextFetchAt },
      outcome: 'offline',
      sentence: 'Onderstroom zelf had geen internet.',
    };
  }
  const bad = fetched.outcome === 'failed' || visit.problem !== undefined;
  const unproven = fetched.outcome === 'not_modified' && feed.failures > 0;
  if (bad || unproven) return failedVisit(feed, visit, answer, random, unproven);
  return goodVisit(feed, visit, answer, random);
}

function goodVisit(feed: Known, visit: Visit, answer: Partial<Remembered>, random: number): Aftermath {
  const { fetched, at } = visit;
  const fresh = fetched.outcome === 'new';
  const ttl = fresh ? (visit.ttlMinutes ?? null) : feed.ttl;
  const rhythm = fresh
    ? learnRhythm(
        (visit.published ?? []).map((date) => new Date(date)),
        feed,
        at,
      )
    : feed;
  const wait = waitFor(
    {
      intervalMinutes: feed.config.interval,
      ttlMinutes: ttl ?? undefined,
      maxAge: fetched.maxAge,
      retryAfter: fetched.retryAfter,
      publishedEvery: feed.demo ? null : rhythm.publishedEvery,
      failures: 0,
    },
    random,
  );
  const change: Aftermath['change'] = {
    ...answer,
    lastSuccessAt: at,
    failures: 0,
    failingSince: null,
    failure: null,
    problem: null,
    retiredAt: null,
    nextFetchAt: later(at, wait),
    ...(fresh ? { ...firstHand(feed, visit), ttl } : {}),
    ...(fresh ? { publishedEvery: rhythm.publishedEvery, lastPublishedAt: rhythm.lastPublishedAt } : {}),
    ...(visit.stored > 0 ? { lastItemAt: at } : {}),
  };
  return { change, outcome: fresh ? 'new' : 'not_modified', sentence: storedSentence(visit) };
}

/** What only a whole good answer may change: by what to ask for changes (everything, as long as items wait), and where the feed lives now. */
function firstHand(feed: Known, { fetched, atNewPlace, held = 0 }: Visit): Partial<Remembered> {
  const place = fetched.movedTo ?? (atNewPlace ? feed.movedTo : null);
  return {
    etag: (held === 0 && fetched.validators?.etag) || null,
    lastModified: (held === 0 && fetched.validators?.lastModified) || null,
    movedTo: place === feed.address ? null : place,
  };
}

function storedSentence({ fetched, stored, dropped, held = 0 }: Visit): string {
  if (fetched.outcome === 'not_modified') return 'Er is niets nieuws.';
  const back =
    held > 0 ? ` De bron bracht ongewoon veel: ${held} ${held === 1 ? 'bericht wacht' : 'berichten wachten'} tot morgen.` : '';
  const left = dropped === 1 ? ' 1 bericht is weggelaten.' : dropped > 1 ? ` ${dropped} berichten zijn weggelaten.` : '';
  if (stored === 0 && held > 0) return `Er is niets nieuws opgenomen.${left}${back}`;
  if (stored === 0) return dropped > 0 ? `Er is niets nieuws dat past.${left}` : 'Er is niets nieuws.';
  return `${stored === 1 ? 'Er is 1 nieuw bericht.' : `Er zijn ${stored} nieuwe berichten.`}${left}${back}`;
}

/** A 304 after a failure proves nothing and counts as nothing: the failure stays, without growing. */
function failedVisit(feed: Known, visit: Visit, answer: object, random: number, unproven: boolean): Aftermath {
  const { fetched, at } = visit;
  const failures = feed.failures + (unproven ? 0 : 1);
  const failure: FeedFailure = visit.problem?.failure ?? fetched.failure ?? 'broken';
  const back = visit.atNewPlace && !unproven && (lost(failure) || failures >= patience);
  const retired = fetched.status === 410 && !back;
  const sentence = unproven
    ? 'De server zegt dat er niets veranderd is; dat bewijst nog niet dat de bron werkt.'
    : (visit.problem?.sentence ?? fetched.sentence);
  const { interval } = feed.config;
  const retryAfter = fetched.retryAfter;
  const wait = feed.demo
    ? minute
    : waitFor(back ? { intervalMinutes: 0, failures: 0 } : { intervalMinutes: interval, retryAfter, failures }, random);
  const change: Aftermath['change'] = {
    ...answer,
    ...(unproven ? {} : { failure, problem: sentence }),
    ...(back ? { movedTo: null, etag: null, lastModified: null } : {}),
    ...(retired ? { retiredAt: at } : {}),
    failures,
    failingSince: feed.failingSince ?? at,
    nextFetchAt: later(at, wait),
  };
  const told = back ? `${sentence} We proberen weer het adres dat is opgegeven.` : sentence;
  return { change, outcome: 'failed', sentence: retired ? `${told} We halen hem niet meer op.` : told };
}

/** Failures after which nobody expects the feed at that place any more. */
function lost(failure: FeedFailure): boolean {
  return failure === 'gone' || failure === 'not_a_feed' || failure === 'refused';
}
