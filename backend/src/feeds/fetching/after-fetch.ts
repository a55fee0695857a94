import type { FeedFailure } from './feed-state.js';
import type { Feed } from '../feed.entity.js';
import type { Fetched } from './fetch-feed.js';
import { waitFor } from './next-fetch.js';

/** What happened at one visit to a feed. */
export interface Visit {
  at: Date;
  fetched: Fetched;
  /** Our own line was down: nobody is to blame. */
  offline: boolean;
  /** New items stored. */
  stored: number;
  /** Items left out for the first time. */
  dropped: number;
  milliseconds: number;
  ttlMinutes?: number;
  /** The exchange went well but what came is no feed, or could not be stored. */
  problem?: { failure: FeedFailure; sentence: string };
}

type Known = Pick<Feed, 'failures' | 'failingSince' | 'lastItemAt' | 'demo'> & { config: Pick<Feed['config'], 'interval'> };

/** What to remember of a feed after a visit, and what its log says. */
export interface Aftermath {
  change: Partial<Omit<Feed, 'config'>>;
  outcome: 'new' | 'not_modified' | 'failed' | 'offline';
  sentence: string;
}

const minute = 60_000;

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
  const rhythm = {
    intervalMinutes: feed.config.interval,
    ttlMinutes: visit.ttlMinutes,
    maxAge: fetched.maxAge,
    retryAfter: fetched.retryAfter,
  };
  const fresh = fetched.outcome === 'new';
  const change: Aftermath['change'] = {
    ...answer,
    lastSuccessAt: at,
    failures: 0,
    failingSince: null,
    failure: null,
    problem: null,
    nextFetchAt: later(at, waitFor({ ...rhythm, failures: 0 }, random)),
    ...(fresh ? { etag: fetched.validators?.etag ?? null, lastModified: fetched.validators?.lastModified ?? null } : {}),
    ...(fresh ? { movedTo: fetched.movedTo ?? null } : {}),
    ...(visit.stored > 0 ? { lastItemAt: at } : {}),
  };
  return { change, outcome: fresh ? 'new' : 'not_modified', sentence: storedSentence(visit) };
}

function storedSentence({ fetched, stored }: Visit): string {
  if (fetched.outcome === 'not_modified' || stored === 0) return 'Er is niets nieuws.';
  return stored === 1 ? 'Er is 1 nieuw bericht.' : `Er zijn ${stored} nieuwe berichten.`;
}

/** A 304 after a failure proves nothing and counts as nothing: the failure stays, without growing. */
function failedVisit(feed: Known, visit: Visit, answer: object, random: number, unproven: boolean): Aftermath {
  const { fetched, at } = visit;
  const failures = feed.failures + (unproven ? 0 : 1);
  const sentence = unproven
    ? 'De server zegt dat er niets veranderd is; dat bewijst nog niet dat de bron werkt.'
    : (visit.problem?.sentence ?? fetched.sentence);
  const wait = feed.demo
    ? minute
    : waitFor({ intervalMinutes: feed.config.interval, retryAfter: fetched.retryAfter, failures }, random);
  const failure: FeedFailure = visit.problem?.failure ?? fetched.failure ?? 'broken';
  const told = unproven ? {} : { failure, problem: sentence };
  const change: Aftermath['change'] = {
    ...answer,
    ...told,
    failures,
    failingSince: feed.failingSince ?? at,
    nextFetchAt: later(at, wait),
  };
  return { change, outcome: 'failed', sentence };
}
