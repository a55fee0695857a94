import { fold, tokenize, type Token } from '../taggers/text.js';

/** Where a phrase was found: its payload and the first and last+1 token. */
export interface PhraseHit<T> {
  value: T;
  from: number;
  to: number;
}

interface Pattern<T> {
  words: readonly string[];
  value: T;
}

/**
 * Finds many words and phrases at once in one pass over the tokens. A word may end or begin with * ('vape*',
 * '*challenge'): then it also finds compounds. Time is linear in the tokens, whatever the number of phrases.
 */
export class PhraseIndex<T> {
  private readonly exact = new Map<string, Pattern<T>[]>();
  private readonly prefixes = new Map<string, Pattern<T>[]>();
  private readonly suffixes = new Map<string, Pattern<T>[]>();
  /** What may begin at a word, remembered: most words of a text were seen before. */
  private readonly seen = new Map<string, readonly Pattern<T>[]>();

  /** Adds one phrase; words are compared folded, so case and accents do not matter. */
  add(phrase: string, value: T): void {
    const words = wordsOf(phrase);
    const first = words[0];
    if (!first || first === '*') return;
    const list = first.startsWith('*') ? this.suffixes : first.endsWith('*') ? this.prefixes : this.exact;
    const key = first.replaceAll('*', '');
    list.set(key, [...(list.get(key) ?? []), { words, value }]);
    this.seen.clear();
  }

  /** Every phrase that begins at some token; overlapping hits are all given. */
  find(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const pattern of this.startingWith(tokens[at]?.lower ?? '')) {
        if (matchesAt(pattern.words, tokens, at)) hits.push({ value: pattern.value, from: at, to: at + pattern.words.length });
      }
    }
    return hits;
  }

  private startingWith(word: string): readonly Pattern<T>[] {
    const known = this.seen.get(word);
    if (known) return known;
    const found = this.look(word);
    if (word.length > LONGEST_REMEMBERED) return found;
    if (this.seen.size >= MOST_REMEMBERED) this.seen.clear();
    this.seen.set(word, found);
    return found;
  }

  private look(word: string): Pattern<T>[] {
    const found = [...(this.exact.get(word) ?? [])];
    if (word.includes('-')) for (const part of word.split('-')) found.push(...(this.exact.get(part) ?? []).filter(isSingle));
    const reach = Math.min(word.length, 30);
    if (this.prefixes.size > 0) for (let n = 3; n <= reach; n++) found.push(...(this.prefixes.get(word.slice(0, n)) ?? []));
    if (this.suffixes.size > 0) for (let n = 3; n <= reach; n++) found.push(...(this.suffixes.get(word.slice(-n)) ?? []));
    return found;
  }
}

const LONGEST_REMEMBERED = 40;
const MOST_REMEMBERED = 20_000;

/** The folded words of each phrase, remembered: lists are built anew after a change of one word. */
const split = new Map<string, readonly string[]>();

function wordsOf(phrase: string): readonly string[] {
  const known = split.get(phrase);
  if (known) return known;
  if (split.size >= MOST_REMEMBERED) split.clear();
  const words = phrase.trim().split(/\s+/).flatMap(splitKeepingStars).map(fold);
  split.set(phrase, words);
  return words;
}

const isSingle = ({ words }: Pattern<unknown>): boolean => words.length === 1;

function splitKeepingStars(word: string): string[] {
  const parts = tokenize(word).map((token) => token.lower);
  if (parts.length === 0) return [];
  if (word.startsWith('*')) parts[0] = `*${parts[0]}`;
  if (word.endsWith('*')) parts[parts.length - 1] = `${parts.at(-1)}*`;
  return parts;
}

function matchesAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false;
  return words.every((word, i) => (i === 0 && words.length === 1) || sameWord(word, tokens[at + i]?.lower ?? ''));
}

function sameWord(pattern: string, word: string): boolean {
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
