import { request, type Dispatcher } from 'undici';
import { maxAge, retryAfter } from './next-fetch.js';
import { statusProblem, thrownProblem, type Failure } from './fetch-problem.js';
import { BodyTooLargeError, readBody } from './read-body.js';
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
  /** For the whole exchange, in milliseconds. */
  timeout?: number;
  /** Of the unpacked body, in bytes. */
  mostBytes?: number;
}

/** How a fetch ended; never thrown, always with a Dutch sentence. Durations in milliseconds. */
export interface Fetched {
  outcome: 'new' | 'not_modified' | 'failed';
  sentence: string;
  failure?: Failure;
  status?: number;
  bytes?: Uint8Array;
  contentType?: string;
  /** Only of a 200. */
  validators?: Validators;
  finalUrl?: string;
  /** Where the feed moved for good (only permanent redirects on the way). */
  movedTo?: string;
  retryAfter?: number;
  maxAge?: number;
}

const defaults = { timeout: 20_000, mostBytes: 10 * 1024 * 1024 };
const mostRedirects = 5;
const accepted =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

function headersFor({ contact, validators }: FetchRequest): Record<string, string> {
  return {
    'user-agent': `Onderstroom/0.1${contact ? ` (+${contact})` : ''}`,
    accept: accepted,
    'accept-encoding': 'gzip, br, deflate',
    'accept-language': 'nl, en;q=0.5',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

/** Fetches a feed: conditional, limited in time, size and redirects, never from inside the own network. */
export async function fetchFeed(wanted: FetchRequest): Promise<Fetched> {
  const timeout = wanted.timeout ?? defaults.timeout;
  const signal = AbortSignal.timeout(timeout);
  try {
    return await follow(wanted, signal);
  } catch (error) {
    if (signal.aborted)
      return failed(
        'timeout',
        `De bron was na ${Math.max(1, Math.round(timeout / 1000))} seconden nog niet klaar met antwoorden.`,
      );
    if (error instanceof BodyTooLargeError)
      return failed(
        'too_large',
        `Het antwoord is groter dan ${Math.round((wanted.mostBytes ?? defaults.mostBytes) / 1024 / 1024)} MB; dat is geen gewone feed.`,
      );
    const { failure, sentence } = thrownProblem(error);
    return failed(failure, sentence);
  }
}

function failed(failure: Failure, sentence: string, more: Partial<Fetched> = {}): Fetched {
  return { outcome: 'failed', failure, sentence, ...more };
}

async function follow(wanted: FetchRequest, signal: AbortSignal): Promise<Fetched> {
  let url = new URL(wanted.address);
  let permanent = true;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    if (!/^https?:$/.test(url.protocol)) return failed('refused', 'De bron stuurt door naar iets dat geen webadres is.');
    const dispatcher = connectionFor(url, wanted.allowedOrigins ?? []);
    const response = await request(url.href, { dispatcher, signal, method: 'GET', headers: headersFor(wanted) });
    const location = one(response.headers['location']);
    if (![301, 302, 303, 307, 308].includes(response.statusCode) || !location) {
      const answer = await readAnswer(response, wanted);
      return {
        ...answer,
        finalUrl: url.href,
        ...(hops > 0 && permanent && answer.outcome === 'new' ? { movedTo: url.href } : {}),
      };
    }
    response.body.on('error', () => undefined).destroy();
    permanent &&= [301, 308].includes(response.statusCode);
    if (!URL.canParse(location, url.href)) return failed('redirects', 'De bron stuurt door naar een adres dat niet klopt.');
    url = new URL(location, url);
  }
  return failed('redirects', 'De bron stuurt ons steeds door naar een ander adres.');
}

async function readAnswer(response: Dispatcher.ResponseData, wanted: FetchRequest): Promise<Fetched> {
  const { statusCode: status, headers, body } = response;
  const timing = {
    status,
    retryAfter: retryAfter(one(headers['retry-after']), new Date()),
    maxAge: maxAge(one(headers['cache-control'])),
  };
  if (status !== 200) body.on('error', () => undefined).destroy();
  if (status === 304) return { outcome: 'not_modified', sentence: 'Er is niets nieuws.', ...timing };
  if (status !== 200) {
    const { failure, sentence } = statusProblem(status);
    return failed(failure, sentence, timing);
  }
  const bytes = await readBody(body, one(headers['content-encoding']), wanted.mostBytes ?? defaults.mostBytes);
  const validators = { etag: one(headers['etag']), lastModified: one(headers['last-modified']) };
  return {
    outcome: 'new',
    sentence: 'De feed is opgehaald.',
    bytes,
    contentType: one(headers['content-type']),
    validators,
    ...timing,
  };
}
