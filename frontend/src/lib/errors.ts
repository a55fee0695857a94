import { CombinedError } from 'urql';
import { isTextKey, t, type TextValues } from '../i18n/text.js';

/** A refusal of the API: its code (`trends.changedByOther`) and what came with it. */
export interface Refusal {
  code: string;
  values: Record<string, unknown>;
}

/** The first refusal in an answer, or null when the network or the server failed. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof CombinedError)) return null;
  const extensions = error.graphQLErrors[0]?.extensions;
  return extensions && typeof extensions.code === 'string' ? { code: extensions.code, values: { ...extensions } } : null;
}

/** Whether nothing came back at all: what was typed can be sent again. */
export function isOffline(error: unknown): boolean {
  if (error instanceof CombinedError) return Boolean(error.networkError) && !error.response?.status;
  return error instanceof TypeError;
}

/** One Dutch sentence for anything that went wrong: what happened, what is safe, what to do. */
export function sentenceOf(error: unknown): string {
  if (isOffline(error)) return t('errors.network');
  const refusal = refusalOf(error);
  if (!refusal) return t(error instanceof CombinedError && error.networkError ? 'errors.server' : 'errors.unknown');
  return sentenceOfCode(refusal.code, refusal.values);
}

/** The Dutch sentence of a code of the API, with the values that came along filled in. */
export function sentenceOfCode(code: string, values: Record<string, unknown> = {}): string {
  const key = `errors.${code}`;
  if (!isTextKey(key)) return t('errors.unknown');
  const plain = Object.entries(values).filter((pair): pair is [string, string | number] =>
    ['string', 'number'].includes(typeof pair[1]),
  );
  return t(key, Object.fromEntries(plain) satisfies TextValues);
}
