import { createRequire } from 'node:module';
import { MASKS } from '../../privacy/identifier.js';

/** One word of a text: as written, folded (lower case, no accents) and where it stands (UTF-16 offsets). */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

/** A stretch of the original text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

interface Stemmer {
  stem(word: string): string;
}

// By deep sub-path: the root of natural loads database clients and takes a second.
const load = createRequire(import.meta.url);
const dutchStemmer = load('natural/lib/natural/stemmers/porter_stemmer_nl.js') as Stemmer;
const stopWordFile = load('natural/lib/natural/util/stopwords_nl.js') as { words: string[] };

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const LONGEST_WORD = 40;
const STEM_CACHE = 20_000;
const stems = new Map<string, string>();

/** Dutch words that carry no subject of their own. */
export const stopWords: ReadonlySet<string> = new Set(stopWordFile.words.map((word) => word.trim()));

const masks: ReadonlySet<string> = new Set(Object.values(MASKS));

/** True of the word of a mask, such as '[naam]': it says what was hidden, not what the text is about. */
const isMask = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start - 1) === 91 && masks.has(text.slice(start - 1, end + 1));

/** The words of a text with their offsets; accented letters, digits and inner hyphens belong to a word. The word of a mask is none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (isMask(text, match.index, match.index + match[0].length)) continue;
    tokens.push({ text: match[0], lower: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Lower case without accents, so that 'Één', 'één' and 'een' are the same word. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 127) return strip(lower);
  return lower;
}

const strip = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

/** The Dutch stem of a folded word (Porter for Dutch), remembered in a cache of bounded size. */
export function stem(lower: string): string {
  if (lower.length < 4 || lower.length > LONGEST_WORD) return lower;
  const known = stems.get(lower);
  if (known !== undefined) return known;
  if (stems.size >= STEM_CACHE) stems.clear();
  const made = dutchStemmer.stem(lower);
  stems.set(lower, made);
  return made;
}
