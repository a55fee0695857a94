import { t } from '../../i18n/text.js';
import { day } from '../../lib/dates.js';
import type { TrendChanges } from './trend-mutations.js';

/** What a save changes, in words: 'kleur oranje, fase hier gezien'. `nameOf` gives the name of a person. */
export function changesInWords(changes: TrendChanges, nameOf: (id: string) => string): string {
  const words = [
    changes.title && `${t('trends.facts.trendTitle')} '${changes.title}'`,
    changes.summary && t('trends.facts.reading'),
    changes.level && `${t('trends.facts.level')} ${t(`common.level.${changes.level}`)}`,
    changes.certainty && `${t('trends.facts.certainty')} ${t(`common.certainty.${changes.certainty}`)}`,
    changes.phase && `${t('trends.facts.phase')} ${t(`common.phase.${changes.phase}`)}`,
    changes.ownerId && `${t('trends.facts.owner')} ${nameOf(changes.ownerId)}`,
    changes.reviewAt && `${t('trends.facts.review')} ${day(changes.reviewAt)}`,
    changes.audience && `${t('trends.facts.audience')} ${t(`common.audience.${changes.audience}`)}`,
    typeof changes.sharingCanAmplify === 'boolean' && amplifyInWords(changes.sharingCanAmplify),
  ];
  return words
    .filter((word): word is string => Boolean(word))
    .map((word) => word.charAt(0).toLowerCase() + word.slice(1))
    .join(', ');
}

const amplifyInWords = (amplifies: boolean) =>
  `${t('trends.facts.amplify')}: ${t(amplifies ? 'trends.facts.yes' : 'trends.facts.no')}`;
