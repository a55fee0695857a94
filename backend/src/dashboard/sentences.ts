import { atPlace } from '../tagging/place-words.js';
import type { UpcomingTime } from '../trends/trends.models.js';

const small = ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien'];
const inWords = (count: number) => small[count] ?? String(count);

/** What a shared screen says of one observation without its text: 'Oproep & openbare orde in Woensel, via Snapchat'. */
export function itemSentence(topics: string[], places: string[], platforms: string[]): string {
  const what = topics.length > 0 ? topics.slice(0, 2).join(' en ') : 'Nog zonder onderwerp';
  const where = places[0] ? ` ${atPlace(places[0])}` : '';
  const via = platforms.length > 0 ? `, via ${platforms.slice(0, 2).join(' en ')}` : '';
  return `${what}${where}${via}`;
}

/** The answer on top of the screen: 'Drie trends stijgen. Eén aankondiging: vr 20 nov 17:30.' */
export function screenSentence(rising: number, upcoming: readonly Pick<UpcomingTime, 'text'>[], fresh: string): string {
  const trends =
    rising === 0 ? 'Er stijgt geen trend.' : `${inWords(rising)} ${rising === 1 ? 'trend stijgt' : 'trends stijgen'}.`;
  const first = upcoming[0];
  const announced =
    upcoming.length === 0 || !first
      ? ''
      : upcoming.length === 1
        ? ` Eén aankondiging: ${first.text}.`
        : ` ${inWords(upcoming.length)} aankondigingen, de eerste ${first.text}.`;
  const news = fresh === 'geen' ? ' Niets nieuws sinds het vorige inloopuur.' : ` Sinds het vorige inloopuur: ${fresh} nieuw.`;
  return `${trends}${announced}${news}`;
}

/** What a row of weeks says: the last whole week against the mean of the weeks before it. */
export function weeksSentence(weeks: readonly { count: number; incomplete: boolean; small: boolean }[]): string {
  if (weeks.some((week) => week.small)) return 'In sommige weken door enkele organisaties gemeld.';
  const whole = weeks.filter((week) => !week.incomplete).map((week) => week.count);
  const last = whole.at(-1) ?? 0;
  const before = whole.slice(0, -1);
  const mean = before.reduce((sum, count) => sum + count, 0) / Math.max(1, before.length);
  if (last === 0 && mean === 0) return 'Twaalf weken niets gemeld.';
  const usual = mean.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return `Vorige week ${last}, gewoonlijk ${usual} per week.`;
}
