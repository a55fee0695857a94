import { t } from '../../i18n/text.js';
import type { Audience, Certainty, Level, Phase } from '../../lib/graphql.js';
import type { Option } from '../../ui/field.js';

/** The colours, from calm to acute. */
export const LEVELS: readonly Level[] = ['green', 'yellow', 'orange', 'red'];
const CERTAINTIES: readonly Certainty[] = ['rumour', 'one_source', 'several_sources', 'confirmed', 'refuted', 'warning_bigger'];
const PHASES: readonly Phase[] = ['emerging', 'seen_locally', 'peak', 'declining', 'over', 'back_again'];
const AUDIENCES: readonly Audience[] = ['core', 'meeting', 'schools', 'public'];
/** How a trend can end. */
export const OUTCOMES = ['prevented', 'nothing_happened', 'incident'] as const;

/** The choices of how hard a phenomenon is. */
export const certaintyOptions = (): Option[] => CERTAINTIES.map((value) => ({ value, label: t(`common.certainty.${value}`) }));
/** The choices of where it is in its life. */
export const phaseOptions = (): Option[] => PHASES.map((value) => ({ value, label: t(`common.phase.${value}`) }));
/** The choices of who may see it. */
export const audienceOptions = (): Option[] => AUDIENCES.map((value) => ({ value, label: t(`common.audience.${value}`) }));
/** The colours as choices. */
export const levelOptions = (): Option[] => LEVELS.map((value) => ({ value, label: t(`common.level.${value}`) }));

/** How a trend ended, in words; an unknown code is shown as it is. */
export function outcomeWords(outcome: string): string {
  const known = OUTCOMES.find((code) => code === outcome);
  return known ? t(`trends.outcome.${known}`) : outcome;
}
