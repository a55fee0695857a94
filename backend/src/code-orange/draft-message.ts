import { atPlace } from '../tagging/place-words.js';
import { Certainty } from '../trends/trend.entity.js';
import { smallCount } from '../trends/small-count.js';

/** A message is at most this many sentences: more is not read (domain.md §4). */
export const MOST_SENTENCES = 5;

/** What the evidence of a trend says, for a message; labels only, never a text of an observation. */
export interface MessageEvidence {
  topics: string[];
  places: string[];
  platforms: string[];
  certainty: Certainty;
  organisations: number;
  /** The first announced moment, in words. */
  announced: string | null;
}

const sure: Record<Certainty, string> = {
  rumour: 'Het is nog een gerucht.',
  one_source: 'We hebben het van één bron.',
  several_sources: 'Meer bronnen melden dit, los van elkaar.',
  confirmed: 'Dit is bevestigd.',
  refuted: 'Dit blijkt niet te kloppen.',
  warning_bigger: 'De waarschuwing lijkt groter dan wat er echt gebeurt.',
};

const list = (words: string[]) =>
  words
    .slice(0, 3)
    .join(', ')
    .replace(/, ([^,]*)$/, ' en $1');

/** A first message from the evidence: what, where, when, how sure, and what we ask. */
export function draftMessage(evidence: MessageEvidence): { subject: string; message: string } {
  const what = evidence.topics[0] ?? 'Een nieuw signaal';
  const where = evidence.places.length > 0 ? ` ${list(evidence.places.map(atPlace))}` : '';
  const via = evidence.platforms.length > 0 ? ` via ${list(evidence.platforms)}` : '';
  const { words } = smallCount(evidence.organisations);
  const sentences = [
    `We zien ${what.toLowerCase()}${where}${via}, gemeld door ${words} ${words === 'één' ? 'organisatie' : 'organisaties'}.`,
    evidence.announced ? `Aangekondigd: ${evidence.announced}.` : '',
    sure[evidence.certainty],
    'Kijk of dit bij jullie speelt en laat het weten via de knop hieronder.',
    'Deel beelden of oproepen niet verder; bel bij acuut gevaar 112.',
  ];
  return { subject: `${what}${where}`.slice(0, 120), message: sentences.filter(Boolean).join(' ') };
}

/** Dutch short forms whose full stop ends no sentence. */
const SHORT_FORM =
  /(?<![\p{L}.])(?:a\.s|bijv|bv|ca|d\.w\.z|dhr|drs|e\.d|enz|evt|i\.p\.v|i\.v\.m|incl|m\.b\.t|mevr|mr|n\.a\.v|nl|nr|o\.a|o\.b\.v|resp|t\/m|t\.a\.v|tel|z\.o\.z|zgn)\.(?=\s)/giu;

/** How many sentences a reader counts (the draft screen counts the same way); times, numbers, short forms and links end none. */
export function countSentences(message: string): number {
  const plain = message
    .replace(/https?:\/\/\S*[^\s.,!?…]/giu, 'link')
    .replace(SHORT_FORM, 'afkorting')
    .replace(/(\d)[.](\d)/gu, '$1$2');
  return plain.split(/[.!?…]+["'’”)\]]*(?:\s+|$)|\n+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
