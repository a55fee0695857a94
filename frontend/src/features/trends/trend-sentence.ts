import { t, tn } from '../../i18n/text.js';
import type { Certainty } from '../../lib/graphql.js';

interface Told {
  certainty: Certainty;
  momentum: { direction: string };
  municipalities: readonly { name: string }[];
  closedAt?: string | null;
}

const DIRECTIONS = ['rising', 'steady', 'falling', 'new', 'quiet'] as const;

/** The answer on top of a trend: how certain, whether it rises, and where. */
export function trendSentence({ certainty, momentum, municipalities, closedAt }: Told): string {
  const direction = DIRECTIONS.find((known) => known === momentum.direction) ?? 'quiet';
  const course = closedAt ? t('trends.sentence.closed') : t(`trends.sentence.${direction}`);
  return [t(`trends.sentence.${certainty}`), course, whereSentence(municipalities.map(({ name }) => name))].join(' ');
}

/** 'Gezien in Eindhoven, Helmond en Best.', with at most three names. */
export function whereSentence(names: readonly string[]): string {
  if (names.length === 0) return t('trends.sentence.nowhere');
  if (names.length > 3) return tn('trends.sentence.whereMore', names.length - 3, { names: names.slice(0, 3).join(', ') });
  const last = names.at(-1)!;
  return t('trends.sentence.where', {
    names: names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${t('common.and')} ${last}`,
  });
}
