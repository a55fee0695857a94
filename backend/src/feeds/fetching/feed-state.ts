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
  /** The stated address, and where the feed moved to. */
  address?: string;
  movedTo: string | null;
  origin?: 'file' | 'screen';
  lastFetchAt: Date | null;
  lastSuccessAt: Date | null;
  /** When the last new item came in. */
  lastItemAt: Date | null;
  /** The date of the newest item that the publisher gave, relevant or not. */
  lastPublishedAt: Date | null;
  /** Minutes between two items, usually; learned. */
  publishedEvery: number | null;
  /** When the publisher said that the feed has ended. */
  retiredAt: Date | null;
  nextFetchAt: Date | null;
}

interface Told {
  state: FeedState;
  sentence: string;
}

const minute = 60_000;
const day = 1440 * minute;
/** Without anything new for so long a feed is called quiet as long as its rhythm is not known; Huginn's default is 5 days. */
const quietAfter = 7 * day;
/** A feed whose rhythm is known is quiet after five times that, but never within two days. */
const rhythms = 5;
const leastQuiet = 2 * day;
/** So many failures in a row with 404 make a feed gone instead of failing. */
const goneAfter = 3;
/** A feed that failed for so long will not mend by waiting only. */
const failingLong = 7 * day;

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

const safe = (health: FeedHealth): string => (health.lastSuccessAt ? 'Wat er eerder binnenkwam, is bewaard.' : '');

const whatToDo: Partial<Record<FeedState, string>> = {
  gone: 'Zoek op de site het nieuwe adres van de feed, of haal deze bron van de lijst.',
  not_a_feed: 'Zoek op de site het adres van de feed zelf.',
  refused: 'Vraag de site of wij de feed mogen lezen, of kies een andere bron.',
};

function failureState({ failure, failures }: FeedHealth): FeedState {
  if (failure === 'not_a_feed') return 'not_a_feed';
  if (failure === 'refused') return 'refused';
  return failure === 'gone' && failures >= goneAfter ? 'gone' : 'failing';
}

function failing(health: FeedHealth, now: Date): Told {
  const state = failureState(health);
  const { failingSince, problem } = health;
  const since = failingSince ? `Sinds ${at(failingSince, now)} lukt het niet.` : '';
  const long = failingSince !== null && now.getTime() - failingSince.getTime() > failingLong;
  const waiting = long ? 'Kijk of de site nog bestaat.' : 'Je hoeft niets te doen.';
  const parts = [since, problem ?? '', safe(health), whatToDo[state] ?? waiting, next(health, now)];
  return { state, sentence: parts.filter(Boolean).join(' ') };
}

/** True when a feed only changed to the safe form of the same address: nothing anybody has to know. */
function onlySafer(address: string | undefined, movedTo: string): boolean {
  return address !== undefined && address.replace(/^http:/i, 'https:') === movedTo;
}

function moved(movedTo: string, origin: FeedHealth['origin']): Told {
  const place = origin === 'screen' ? 'bij deze bron' : 'in het bestand van de bron';
  const sentence = `Deze bron is verhuisd naar ${movedTo}. Het ophalen lukt nog, vanaf het nieuwe adres. Zet dat adres ${place}, dan klopt de lijst weer.`;
  return { state: 'redirected', sentence };
}

/** How long a feed may be silent before that is worth telling, in milliseconds. */
function allowedSilence(publishedEvery: number | null): number {
  return publishedEvery === null ? quietAfter : Math.max(leastQuiet, rhythms * publishedEvery * minute);
}

/** A silent publisher, or a publisher of whom nothing fits; null when something new came in lately. */
function quiet(health: FeedHealth, now: Date): string | null {
  const { lastItemAt, lastPublishedAt, publishedEvery, lastSuccessAt } = health;
  const silence = allowedSilence(publishedEvery);
  const heard = lastPublishedAt ?? lastItemAt;
  if (heard && now.getTime() - heard.getTime() > silence)
    return `De bron werkt, maar de site plaatst niets nieuws. Het laatste bericht is van ${at(heard, now)}. Je hoeft niets te doen.`;
  if (!lastItemAt)
    return `De bron werkt, maar er kwam nog geen bericht binnen dat past. Laatst bekeken: ${at(lastSuccessAt ?? now, now)}.`;
  if (now.getTime() - lastItemAt.getTime() > Math.max(silence, quietAfter))
    return `De bron werkt en de site plaatst berichten, maar het laatste dat past kwam ${at(lastItemAt, now)}. Kijk bij 'weggelaten' of het filter te streng is.`;
  return null;
}

function offline(health: FeedHealth, now: Date): Told {
  const state = health.failures > 0 ? 'failing' : health.lastSuccessAt ? 'healthy' : 'waiting';
  return { state, sentence: `Onderstroom zelf heeft nu geen internet; aan deze bron ligt het niet. ${next(health, now)}` };
}

/** The state of a feed with a Dutch sentence: since when, what is safe, what happens next, what you can do. */
export function feedState(health: FeedHealth, now: Date): Told {
  const { lastFetchAt, lastSuccessAt, movedTo, address, origin, retiredAt } = health;
  if (health.paused)
    return {
      state: 'paused',
      sentence: 'Deze bron staat stil omdat iemand dat heeft gekozen. Wat er al binnen is, blijft staan.',
    };
  if (retiredAt)
    return {
      state: 'gone',
      sentence: `De site zegt sinds ${at(retiredAt, now)} dat deze bron is opgeheven. We halen hem niet meer op. Wat er al binnen is, blijft staan. Denk je dat hij nog werkt, kies dan 'Nu ophalen'.`,
    };
  if (health.failure === 'offline') return offline(health, now);
  if (health.failures > 0) return failing(health, now);
  if (!lastFetchAt || !lastSuccessAt)
    return { state: 'waiting', sentence: 'Deze bron is nog niet opgehaald. Dat gebeurt binnen enkele minuten.' };
  if (movedTo && !onlySafer(address, movedTo)) return moved(movedTo, origin);
  const silent = quiet(health, now);
  return silent
    ? { state: 'quiet', sentence: silent }
    : { state: 'healthy', sentence: `Werkt. Laatst bekeken: ${at(lastSuccessAt, now)}.` };
}
