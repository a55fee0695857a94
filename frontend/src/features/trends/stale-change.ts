import { refusalOf } from '../../lib/errors.js';

/** Somebody else was first: who, what they changed, and the version to build on. */
export interface StaleChange {
  by: string;
  sentence: string;
  version: number;
}

/** Reads from a refused save that somebody else changed the trend meanwhile; null for any other failure. */
export function staleChangeOf(error: unknown): StaleChange | null {
  const refusal = refusalOf(error);
  if (refusal?.code !== 'trends.changedByOther') return null;
  const { by, sentence, version } = refusal.values;
  if (typeof version !== 'number') return null;
  return { by: String(by ?? ''), sentence: String(sentence ?? ''), version };
}
