import { hash } from 'node:crypto';

const addresses = /https?:\/\/\S+/gi;
const word = /[\p{L}\p{N}]+/gu;
// Most texts have no other letters, and without Unicode this takes a third of the time.
const plainWord = /[a-z0-9]+/g;
const beyond = /[^\0-\x7f]/;

/** The words of a text in lower case without accents; addresses are no words. */
export function foldedWords(text: string): string[] {
  const lower = (text.includes('://') ? text.replace(addresses, ' ') : text).toLowerCase();
  if (!beyond.test(lower)) return lower.match(plainWord) ?? [];
  return lower.normalize('NFD').replace(/\p{M}/gu, '').match(word) ?? [];
}

/** A short name for a text: the same text has the same one. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 32);
}

/** A short name for what an item says; white space, case, punctuation and addresses make no difference. */
export function wordsDigest(title: string, summary: string): string {
  return digest(`${foldedWords(title).join(' ')}\n${foldedWords(summary).join(' ')}`);
}
