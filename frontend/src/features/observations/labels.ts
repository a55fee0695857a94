import texts from '../../i18n/nl/observations.json' with { type: 'json' };
import { isTextKey, t } from '../../i18n/text.js';

const known = (prefix: string, value: string, otherwise: string) => {
  const key = `observations.${prefix}.${value}`;
  return isTextKey(key) ? t(key) : otherwise;
};

/** The platforms of the field in the order of the texts: the most used first. */
export const PLATFORMS: readonly string[] = Object.keys(texts.platform);

/** The ages the product speaks of. */
export const AGE_GROUPS = ['po_upper', '12-14', '15-17', '18+'] as const;

/** The name of a platform on the screen. */
export const platformName = (code: string): string => known('platform', code, code);

/** The name of an age group on the screen. */
export const ageGroupName = (code: string): string => known('ageGroup', code, code);
