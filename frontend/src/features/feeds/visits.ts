import { t, tn, type CountedKey } from '../../i18n/text.js';

/** How a visit to a source can end, the best first. */
export const OUTCOMES = ['new', 'not_modified', 'failed', 'offline'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a visit ended; what this page does not know counts as nothing new. */
export const outcomeOf = ({ outcome }: { outcome: string }): Outcome =>
  OUTCOMES.find((known) => known === outcome) ?? 'not_modified';

/** Words in a row: 'a, b en c'. */
export const listed = (words: readonly string[]): string => new Intl.ListFormat('nl', { type: 'conjunction' }).format(words);

/** All visits in one sentence: 'De laatste 50 keer: 12 keer iets nieuws, 36 keer niets nieuws en 2 keer mislukt.' */
export function visitsSentence(visits: readonly { outcome: string }[]): string {
  const count = (outcome: Outcome) => visits.filter((visit) => outcomeOf(visit) === outcome).length;
  const seen = OUTCOMES.filter((outcome) => count(outcome) > 0);
  const parts = listed(seen.map((outcome) => tn(`feeds.visits.${outcome}` as CountedKey, count(outcome))));
  return visits.length === 1
    ? t('feeds.visits.sentenceOne', { parts })
    : t('feeds.visits.sentence', { total: visits.length, parts });
}
