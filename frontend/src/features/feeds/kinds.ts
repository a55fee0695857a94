import { isTextKey, t } from '../../i18n/text.js';

/** The kinds of source that somebody can choose, the most usual first. */
export const KINDS = ['regional', 'news', 'police', 'municipality', 'youth', 'culture', 'research'] as const;

/** The languages that a source can have. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;

/** The kind of a source as people say it. */
export function kindName(kind: string): string {
  const key = `feeds.kind.${kind}`;
  return isTextKey(key) ? t(key) : kind;
}
