import { stem, stopWords, tokenize } from '../../tagging/taggers/text.js';
import type { Token } from '../../tagging/taggers/text.js';

/** From this length a Dutch word is usually a compound; its two ends then count as terms of their own ('vecht…' and '…partij'). */
const COMPOUND = 9;
const END = 5;

/** Words of reporting that say nothing about which story it is. */
const REPORTING = new Set(
  'weer nieuw nieuwe oud gaat gaan rond rondgaan melden meldt gemeld melding meldingen bericht berichten gezien hoorde horen gehoord zegt zeggen volgens vertelt via steeds vaker aantal veel mensen week vandaag gisteren morgen jaar uur ook nog wel elkaar onder'.split(
    ' ',
  ),
);

const carries = (token: Token): boolean =>
  token.lower.length > 1 && !stopWords.has(token.lower) && !REPORTING.has(token.lower) && !/^\d$/.test(token.lower);

function termsOf(token: Token): string[] {
  const parts = token.lower.includes('-') ? token.lower.split('-').filter((part) => part.length > 2) : [];
  const whole = stem(token.lower);
  const ends = whole.length >= COMPOUND && /^\p{L}+$/u.test(whole) ? [`${whole.slice(0, END)}…`, `…${whole.slice(-END)}`] : [];
  return [whole, ...parts.map(stem), ...ends];
}

/** The terms by which a text is compared, in order and with repeats: stems without stop words, and the ends of compounds. */
export function terms(text: string): string[] {
  return tokenize(text).filter(carries).flatMap(termsOf);
}

/** The words of a text as a person wrote them, that gave one of these terms. */
export function wordsBehind(text: string, wanted: ReadonlySet<string>): string[] {
  const words = tokenize(text).filter((token) => carries(token) && termsOf(token).some((term) => wanted.has(term)));
  return [...new Map(words.map((token) => [token.lower, token.text])).values()];
}

/** The text without case, accents and punctuation: two texts with the same one are copies. */
export function canonical(text: string): string {
  return tokenize(text)
    .map((token) => token.lower)
    .join(' ');
}

/** How many words a text has. */
export function countWords(text: string): number {
  return tokenize(text).length;
}
