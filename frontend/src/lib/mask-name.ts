import { isTextKey, t } from '../i18n/text.js';

/** What a mask of the privacy gate hides, in words. */
export function maskName(type: string): string {
  const key = `observations.mask.${type}`;
  return t(isTextKey(key) ? key : 'observations.mask.other');
}
