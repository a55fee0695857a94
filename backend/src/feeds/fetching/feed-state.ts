import type { Failure } from './fetch-problem.js';

/** How it is with a feed, as the feed page shows it. */
export type FeedState = 'waiting' | 'healthy' | 'quiet' | 'failing' | 'redirected' | 'gone' | 'not_a_feed' | 'refused' | 'paused';

/** What went wrong at the last fetch: a failure of the exchange, a document that is no feed, or our own line being down. */
export type FeedFailure = Failure | 'not_a_feed' | 'offline';

/** What is remembered of a feed to tell how it is. */
export interface FeedHealth {
  paused: boolean;
  failures: number;
  failingSince: Date | null;
  failure: FeedFailure | null;
  /** The sentence of the last failure. */
  problem: string | null;
  movedTo: string | null;
  lastFetchAt: Date | null;
  lastSuccessAt: Date | null;
  /** When the last new item came in. */
  lastItemAt: Date | null;
  nextFetchAt: Date | null;
}

const day = 86_400_000;
/** Without anything new for so long a feed is called quiet; Huginn's default is 5 days. */
const quietAfter = 7 * day;
/** So many failures in a row with 404 or 410 make a feed gone instead of failing. */
const goneAfter = 3;

const moment = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }); // prettier-ignore
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

function at(date: Date, now: Date): string {
  const parts = Object.fromEntries(moment.formatToParts(date).map(({ type, value }) => [type, value]));
  const sameDay = moment.format(date).split(' om')[0] === moment.format(now).split(' om')[0];
  return sameDay
    ? clock.format(date)
    : `${parts['weekday']} ${parts['day']} ${parts['month']} ${parts['hour']}:${parts['minute']}`;
}

function next(health: FeedHealth, now: Date): string {
  if (!health.nextFetchAt || health.nextFetchAt <= now) return 'We proberen het zo weer.';
  return `We proberen het ${at(health.nextFetchAt, now)} weer.`;
}

function failureState({ failure, failures }: FeedHealth): FeedState {
  if (failure === 'not_a_feed') return 'not_a_feed';
  if (failure === 'refused') return 'refused';
  return failure === 'gone' && failures >= goneAfter ? 'gone' : 'failing';
}

/** The state of a feed with a Dutch sentence: since when, what is safe, what happens next. */
export function feedState(health: FeedHealth, now: Date): { state: FeedState; sentence: string } {
  const { lastFetchAt, lastSuccessAt, failingSince, problem, movedTo, lastItemAt } = health;
  if (health.paused)
    return {
      state: 'paused',
      sentence: 'Deze bron staat stil omdat iemand dat heeft gekozen. Wat er al binnen is, blijft staan.',
    };
  if (health.failure === 'offline') {
    const state = health.failures > 0 ? 'failing' : lastSuccessAt ? 'healthy' : 'waiting';
    return { state, sentence: `Onderstroom zelf heeft nu geen internet; aan deze bron ligt het niet. ${next(health, now)}` };
  }
  if (health.failures > 0) {
    const since = failingSince ? `Sinds ${at(failingSince, now)} lukt het niet. ` : '';
    const safe = lastSuccessAt ? 'Wat er eerder binnenkwam, is bewaard. ' : '';
    return { state: failureState(health), sentence: `${since}${problem ?? ''} ${safe}${next(health, now)}`.trim() };
  }
  if (!lastFetchAt || !lastSuccessAt)
    return { state: 'waiting', sentence: 'Deze bron is nog niet opgehaald. Dat gebeurt binnen enkele minuten.' };
  if (movedTo)
    return {
      state: 'redirected',
      sentence: `Deze bron is verhuisd naar ${movedTo}. Het ophalen lukt nog; zet het nieuwe adres in het bestand van de bron.`,
    };
  if (!lastItemAt)
    return {
      state: 'quiet',
      sentence: `De bron werkt, maar er kwam nog geen bericht binnen dat past. Laatst bekeken: ${at(lastSuccessAt, now)}.`,
    };
  if (now.getTime() - lastItemAt.getTime() > quietAfter)
    return { state: 'quiet', sentence: `De bron werkt, maar het laatste nieuwe bericht kwam ${at(lastItemAt, now)}.` };
  return { state: 'healthy', sentence: `Werkt. Laatst bekeken: ${at(lastSuccessAt, now)}.` };
}
