import { request, type Dispatcher } from 'undici';
import type { Share } from './bytes-in-flight.js';
import { freshFor, retryAfter } from './next-fetch.js';
import { notPassable } from './passable.js';
import { statusProblem, thrownProblem, type Failure } from './fetch-problem.js';
import { BodyTooLargeError, readBody, TooManyCodingsError } from './read-body.js';
import { connectionFor } from './safe-connect.js';

/** What a server gave to ask next time whether something changed. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

/** What to fetch and how. */
export interface FetchRequest {
  address: string;
  validators?: Validators;
  /** A mail address or page of who runs this instance, for the owner of the feed. */
  contact?: string;
  /** Origins that may lie inside the own network (the demonstration feed, tests). */
  allowedOrigins?: readonly string[];
  /** For the whole exchange, from looking up the name to the last byte, in milliseconds. */
  timeout?: number;
  /** Of the unpacked body, in bytes. */
  mostBytes?: number;
  /** No other feed of this host is waiting: the connection is closed after the answer. */
  last?: boolean;
  /** Holds the bytes of the answer; whoever gave it ends it. */
  share?: Share;
  /** Ends the exchange before its time. */
  signal?: AbortSignal;
}

/** How a fetch ended; never thrown, always with a Dutch sentence. Durations in milliseconds. */
export interface Fetched {
  outcome: 'new' | 'not_modified' | 'failed';
  sentence: string;
  failure?: Failure;
  status?: number;
  bytes?: Uint8Array;
  contentType?: string;
  /** Where the server says that this document really stands (Content-Location), as a full address. */
  contentLocation?: string;
  /** Only of a 200. */
  validators?: Validators;
  finalUrl?: string;
  /** Where the feed moved for good (only permanent redirects on the way). */
  movedTo?: string;
  retryAfter?: number;
  /** How long the server says its answer stays good (Cache-Control, else Expires). */
  maxAge?: number;
}

const defaults = { timeout: 20_000, mostBytes: 10 * 1024 * 1024 };
const mostRedirects = 5;
/** The body of an answer that is no feed is read so far, so that the connection can be used again; in bytes. */
const leftOver = 16_384;
const accepted =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** 'Onderstroom/0.1 (+beheer@regio.example)': of 'Naam <adres>' only the address, because a header takes plain letters only. */
function userAgent(contact: string | undefined): string {
  const address = (/<([^<>]+)>/.exec(contact ?? '')?.[1] ?? contact ?? '').replace(/[^\x21-\x7e]/g, '');
  return `Onderstroom/0.1${address ? ` (+${address})` : ''}`;
}

function headersFor({ contact, validators }: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent(contact),
    accept: accepted,
    'accept-encoding': 'gzip, br, deflate, zstd',
    'accept-language': 'nl, en;q=0.5',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

/** Fetches a feed: conditional, limited in time, size and redirects, never from inside the own network. */
export async function fetchFeed(wanted: FetchRequest): Promise<Fetched> {
  const timeout = wanted.timeout ?? defaults.timeout;
  const late = AbortSignal.timeout(timeout);
  const signal = wanted.signal ? AbortSignal.any([late, wanted.signal]) : late;
  try {
    return await follow(wanted, signal);
  } catch (error) {
    if (wanted.signal?.aborted) return failed('network', 'Het ophalen is afgebroken omdat Onderstroom stopt.');
    if (late.aborted)
      return failed(
        'timeout',
        `De bron was na ${Math.max(1, Math.round(timeout / 1000))} seconden nog niet klaar met antwoorden.`,
      );
    if (error instanceof BodyTooLargeError)
      return failed(
        'too_large',
        `Het antwoord is groter dan ${Math.round((wanted.mostBytes ?? defaults.mostBytes) / 1024 / 1024)} MB; dat is geen gewone feed.`,
      );
    if (error instanceof TooManyCodingsError)
      return failed('broken', 'Het antwoord is vaker ingepakt dan wij willen uitpakken; dat is geen gewone feed.');
    const { failure, sentence } = thrownProblem(error);
    return failed(failure, sentence);
  }
}

function failed(failure: Failure, sentence: string, more: Partial<Fetched> = {}): Fetched {
  return { outcome: 'failed', failure, sentence, ...more };
}

async function follow(wanted: FetchRequest, signal: AbortSignal): Promise<Fetched> {
  if (!URL.canParse(wanted.address)) return failed('refused', 'Dit is geen geldig webadres.');
  const allowed = wanted.allowedOrigins ?? [];
  const seen = new Set<string>();
  let url = new URL(wanted.address);
  let permanent = true;
  for (;;) {
    const objection = notPassable(url, allowed, seen.size > 0);
    if (objection) return failed('refused', objection);
    seen.add(url.href);
    const dispatcher = connectionFor(url, allowed);
    const response = await request(url, { dispatcher, signal, headers: headersFor(wanted), reset: wanted.last ?? false });
    const location = one(response.headers['location']);
    if (![301, 302, 303, 307, 308].includes(response.statusCode) || !location) {
      const answer = await readAnswer(response, wanted, url, signal);
      const moved = seen.size > 1 && permanent && answer.outcome === 'new';
      return { ...answer, finalUrl: url.href, ...(moved ? { movedTo: url.href } : {}) };
    }
    await leave(response.body, signal);
    permanent &&= [301, 308].includes(response.statusCode);
    if (!URL.canParse(location, url.href)) return failed('redirects', 'De bron stuurt door naar een adres dat niet klopt.');
    url = new URL(location, url);
    url.hash = '';
    if (seen.has(url.href)) return failed('redirects', 'De bron stuurt ons steeds door naar hetzelfde adres.');
    if (seen.size > mostRedirects) return failed('redirects', 'De bron stuurt ons steeds door naar een ander adres.');
  }
}

/** Lets the rest of an answer go, without losing the connection for a small one. */
async function leave(body: Dispatcher.ResponseData['body'], signal: AbortSignal): Promise<void> {
  await body.dump({ limit: leftOver, signal }).catch(() => undefined);
  signal.throwIfAborted();
}

async function readAnswer(
  response: Dispatcher.ResponseData,
  wanted: FetchRequest,
  url: URL,
  signal: AbortSignal,
): Promise<Fetched> {
  const { statusCode: status, headers, body } = response;
  const sent = one(headers['date']);
  const timing = {
    status,
    retryAfter: retryAfter(one(headers['retry-after']), sent),
    maxAge: freshFor({ cacheControl: one(headers['cache-control']), expires: one(headers['expires']), sent }),
  };
  if (status !== 200) await leave(body, signal);
  if (status === 304) return { outcome: 'not_modified', sentence: 'Er is niets nieuws.', ...timing };
  if (status !== 200) {
    const { failure, sentence } = statusProblem(status);
    return failed(failure, sentence, timing);
  }
  const room = (count: number): Promise<void> => wanted.share?.take(count, signal) ?? Promise.resolve();
  const bytes = await readBody(body, one(headers['content-encoding']), wanted.mostBytes ?? defaults.mostBytes, room);
  const contentLocation = one(headers['content-location']);
  return {
    outcome: 'new',
    sentence: 'De feed is opgehaald.',
    bytes,
    contentType: one(headers['content-type']),
    ...(contentLocation && URL.canParse(contentLocation, url.href)
      ? { contentLocation: new URL(contentLocation, url).href }
      : {}),
    validators: { etag: one(headers['etag']), lastModified: one(headers['last-modified']) },
    ...timing,
  };
}
