import { t, type CountedKey, type TextKey, type TextValues } from '../i18n/text.js';

/** A number that may be withheld: `value` is null when it is too small to show, `words` says what may be said. */
export interface CountInWords {
  value?: number | null;
  words: string;
}

/** The Dutch text for a number that may be withheld: `key.one` for exactly one, else `key.other`, with `{count}` in words. */
export function countedWords(key: CountedKey, { value, words }: CountInWords, values: TextValues = {}): string {
  return t(`${key}.${value === 1 ? 'one' : 'other'}` as TextKey, { count: words, ...values });
}

/** As it stands in a table or beside a drawing: the figure, or the words when there is none to show. */
export const figureOf = ({ value, words }: CountInWords): string => (typeof value === 'number' ? String(value) : words);
