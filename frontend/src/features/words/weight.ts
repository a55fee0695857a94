import { t } from '../../i18n/text.js';

/** How much a word says, in three steps that people can choose between. */
export type Strength = 'strong' | 'plain' | 'weak';

/** The steps, strongest first. */
export const STRENGTHS: readonly Strength[] = ['strong', 'plain', 'weak'];

const weightOf: Record<Strength, number> = { strong: 2, plain: 1, weak: 0.5 };
const STRONG_FROM = (weightOf.plain + weightOf.strong) / 2;
const PLAIN_FROM = (weightOf.weak + weightOf.plain) / 2;

/** The step that a weight of a word list is nearest to. */
export function strengthOf(weight: number): Strength {
  if (weight >= STRONG_FROM) return 'strong';
  return weight >= PLAIN_FROM ? 'plain' : 'weak';
}

/** The weight of a step; a finer weight that was there already is kept when it is the same step. */
export const weightFor = (strength: Strength, before: number): number =>
  strengthOf(before) === strength ? before : weightOf[strength];

/** A weight in words: bijna zeker, gewoon, zwakke aanwijzing. */
export const weightName = (weight: number): string => t(`words.strength.${strengthOf(weight)}`);
