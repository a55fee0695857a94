import { hash } from 'node:crypto';

const addresses = /https?:\/\/\S+/gi;
const word = /[\p{L}\p{N}]+/gu;
// Nearly every text here has only Latin letters, and without the tables of Unicode this takes a third of the time.
const latinWord = /[a-z0-9]+/g;
const beyondLatin = /[^\0-\u00ff\u2010-\u2027\u20ac]/;
const accented = /[\u00df-\u00ff]/g;
const plainLetters = new Map(
  Array.from({ length: 0x21 }, (_, at) => String.fromCharCode(0xdf + at)).map((letter) => [
    letter,
    letter.normalize('NFD')[0] ?? letter,
  ]),
)
  .set('ß', 'ss')
  .set('æ', 'ae')
  .set('ø', 'o')
  .set('ð', 'd')
  .set('þ', 'th')
  .set('÷', ' ');

/** The words of a text in lower case without accents; addresses are no words. */
export function foldedWords(text: string): string[] {
  const lower = (text.includes('://') ? text.replace(addresses, ' ') : text).toLowerCase();
  if (beyondLatin.test(lower)) return lower.normalize('NFD').replace(/\p{M}/gu, '').match(word) ?? [];
  return lower.replace(accented, (letter) => plainLetters.get(letter) ?? letter).match(latinWord) ?? [];
}

/** A short name for a text: the same text has the same one. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 32);
}

/** A short name for what an item says; white space, case, punctuation and addresses make no difference. */
export function wordsDigest(title: string, summary: string): string {
  return digest(`${foldedWords(title).join(' ')}\n${foldedWords(summary).join(' ')}`);
}
