/** Whether feeds are being fetched at all, for the people who keep them. */
export interface FetchingState {
  lastFetchAt: Date | null;
  /** Since when nothing is fetched although feeds are due, or since when nobody can see it; null when all is well. */
  standsStillSince: Date | null;
  sentence: string;
  /** How many feeds wait to be fetched. */
  due: number;
}

/** What the database says: overdue feeds wait for more than a quarter of an hour, the longest since `dueSince`. */
export interface Seen {
  lastFetchAt: Date | null;
  due: number;
  overdue: number;
  dueSince: Date | null;
}

/** The database does not answer. */
export interface Blind {
  blindSince: Date;
  lastFetchAt: Date | null;
}

const quarter = 15 * 60_000;
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long' });

function moment(date: Date, now: Date): string {
  return day.format(date) === day.format(now) ? clock.format(date) : `${day.format(date)} ${clock.format(date)}`;
}

/** Tells in a sentence whether feeds are being fetched; a long queue that gets shorter is no standstill. */
export function fetchingState(seen: Seen | Blind, now: Date): FetchingState {
  if ('blindSince' in seen) {
    const sentence = `We kunnen sinds ${moment(seen.blindSince, now)} niet zien of bronnen worden opgehaald, want de database antwoordt niet. Waarschuw je beheerder.`;
    return { lastFetchAt: seen.lastFetchAt, standsStillSince: seen.blindSince, sentence, due: 0 };
  }
  const { lastFetchAt, due, overdue, dueSince } = seen;
  const state = { lastFetchAt, standsStillSince: null, due };
  if (overdue === 0)
    return { ...state, sentence: lastFetchAt ? `Bronnen worden opgehaald, het laatst ${moment(lastFetchAt, now)}.` : 'Er is nog niets opgehaald.' }; // prettier-ignore
  const moving = lastFetchAt !== null && now.getTime() - lastFetchAt.getTime() < quarter;
  if (moving) {
    const many = overdue === 1 ? '1 bron wacht' : `${overdue} bronnen wachten`;
    return { ...state, sentence: `Bronnen worden opgehaald, maar het loopt achter: ${many} langer dan een kwartier.` };
  }
  const since = new Date(Math.max(lastFetchAt?.getTime() ?? -Infinity, dueSince?.getTime() ?? -Infinity));
  const sentence = `Het ophalen van bronnen staat stil sinds ${moment(since, now)}. Wat er binnen is, is bewaard. Waarschuw je beheerder: de worker draait niet of hangt.`;
  return { ...state, standsStillSince: since, sentence };
}
