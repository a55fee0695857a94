import { stem, stopWords, type Token } from '../taggers/text.js';
import type { Finds } from './word-lists.js';
import { speaksOfTheYoung } from './young.js';

/** Number of hashed features; a power of two. Behind them stand those of the word list of each topic. */
export const BUCKETS = 1 << 16;
/** Features of a word list: the weight of all its words that were found, that of the heaviest, and whether one was switched off. */
export const PER_LIST = 3;
/** Raise when the features change: a model made with other features may not be used. */
export const FEATURES_VERSION = 10;

/** The features of a stretch of text: their numbers, their values and the token that each comes from. */
export interface Features {
  index: Int32Array;
  value: Float32Array;
  token: Int32Array;
  size: number;
  /** From this feature on they come from the word lists. */
  listed: number;
}

/** Rarity that changes nothing. */
export const EVEN = 100;

/** Below these lengths a text has little to go on, and its words weigh no more than those of a sentence. */
const SHORT_WORDS = 3;
const SHORT_PIECES = 9;
const LONGEST = 24;
const LONGEST_WORD_LIST = 4;

/**
 * Stems, pairs of stems, pieces of 3 to 5 letters and finds of the word lists (also those switched off, and whether the text is
 * about the young), as numbers for the linear model. A feature that few texts hold counts for more: `rarity` gives its weight in
 * hundredths per bucket.
 */
export function extractFeatures(
  tokens: readonly Token[],
  { hits, silenced }: Finds,
  codes: readonly string[],
  rarity?: Uint8Array,
): Features {
  const words = new Draft();
  const pieces = new Draft();
  let previous = '^';
  for (let t = 0; t < tokens.length; t++) {
    const word = tokens[t]!.lower;
    const root = /^\d+$/.test(word) ? numberShape(word) : stem(word);
    const common = stopWords.has(word);
    if (!common) words.add(hash('w', root), 1, t);
    if (word.includes('-')) for (const part of word.split('-')) words.add(hash('w', stem(part)), 0.8, t);
    words.add(hash('b', `${previous} ${root}`), common ? 0.35 : 0.6, t);
    if (!common && word.length >= 4) addPieces(pieces, word.length > LONGEST ? word.slice(0, LONGEST) : word, t);
    previous = root;
  }
  if (rarity) for (const draft of [words, pieces]) draft.weigh(rarity);
  const lists = new Draft();
  addSilenced(lists, silenced, codes);
  if (hits.length > 0) addLists(lists, hits, codes, speaksOfTheYoung(tokens));
  return join([
    [words, 1.2, SHORT_WORDS],
    [pieces, 1.2, SHORT_PIECES],
    [lists, 0, 0],
  ]);
}

/** A number by its shape, so that a year, an age and a count do not each become a word. */
const numberShape = (digits: string): string => (digits.length > 4 ? '#####' : '#'.repeat(digits.length));

const MOST_REMEMBERED = 20_000;
const piecesSeen = new Map<string, Int32Array>();

function addPieces(pieces: Draft, word: string, token: number): void {
  for (const bucket of piecesOf(word)) pieces.add(bucket, 1, token);
}

/** The buckets of the pieces of a word, remembered: most words of a text were seen before. */
function piecesOf(word: string): Int32Array {
  const known = piecesSeen.get(word);
  if (known) return known;
  const framed = `^${word}$`;
  const buckets: number[] = [];
  for (let n = 3; n <= 5; n++) for (let i = 0; i + n <= framed.length; i++) buckets.push(hashRange('c', framed, i, i + n));
  if (piecesSeen.size >= MOST_REMEMBERED) piecesSeen.clear();
  const made = Int32Array.from(buckets);
  piecesSeen.set(word, made);
  return made;
}

/** A topic whose word an innocent phrase switched off: once, at the phrase. */
function addSilenced(lists: Draft, silenced: Finds['silenced'], codes: readonly string[]): void {
  const told = new Set<number>();
  for (const { topic, by } of silenced) {
    const number = codes.indexOf(topic);
    if (number >= 0 && !told.has(number)) lists.add(BUCKETS + PER_LIST * number + 2, 1.5, by.from);
    told.add(number);
  }
}

function addLists(lists: Draft, hits: Finds['hits'], codes: readonly string[], young: boolean): void {
  const sums = new Map<string, { weight: number; best: number; token: number }>();
  for (const { topic, word, from } of hits) {
    const sum = sums.get(topic) ?? { weight: 0, best: 0, token: from };
    sums.set(topic, { weight: sum.weight + word.weight, best: Math.max(sum.best, word.weight), token: sum.token });
    lists.add(hash('l', `${topic} ${word.term}`), 0.5, from);
  }
  for (const [topic, { weight, best, token }] of sums) {
    lists.add(hash('y', `${topic} ${young ? 'young' : 'other'}`), 0.7, token);
    const number = codes.indexOf(topic);
    if (number < 0) continue;
    lists.add(BUCKETS + PER_LIST * number, Math.min(weight, LONGEST_WORD_LIST) / 2, token);
    lists.add(BUCKETS + PER_LIST * number + 1, best / 2, token);
  }
}

class Draft {
  readonly index: number[] = [];
  readonly value: number[] = [];
  readonly token: number[] = [];

  add(index: number, value: number, token: number): void {
    this.index.push(index);
    this.value.push(value);
    this.token.push(token);
  }

  weigh(rarity: Uint8Array): void {
    for (let i = 0; i < this.index.length; i++) this.value[i]! *= rarity[this.index[i]!]! / EVEN;
  }
}

/** Puts the groups together (the word lists last), each scaled to the given length (0 leaves the values as they are); of a short text to less. */
function join(groups: readonly [draft: Draft, length: number, short: number][]): Features {
  const size = groups.reduce((sum, [draft]) => sum + draft.index.length, 0);
  const listed = size - (groups.at(-1)?.[0].index.length ?? 0);
  const all = { index: new Int32Array(size), value: new Float32Array(size), token: new Int32Array(size), size, listed };
  let at = 0;
  for (const [draft, length, short] of groups) {
    const norm = Math.sqrt(draft.value.reduce((sum, value) => sum + value * value, 0)) || 1;
    const scale = length === 0 ? 1 : length / Math.max(norm, short);
    for (let i = 0; i < draft.index.length; i++, at++) {
      all.index[at] = draft.index[i]!;
      all.value[at] = draft.value[i]! * scale;
      all.token[at] = draft.token[i]!;
    }
  }
  return all;
}

/** How rare each feature is in these texts: the logarithm of the inverse share of texts that hold it, in hundredths of a sixth. */
export function rarityOf(texts: readonly Features[]): Uint8Array {
  const counts = new Uint32Array(BUCKETS);
  const lastIn = new Int32Array(BUCKETS).fill(-1);
  texts.forEach(({ index, listed }, text) => {
    for (let i = 0; i < listed; i++) {
      if (lastIn[index[i]!] === text) continue;
      lastIn[index[i]!] = text;
      counts[index[i]!]!++;
    }
  });
  return Uint8Array.from(counts, (count) => Math.round((EVEN / 6) * Math.log(1 + texts.length / Math.max(count, 1))));
}

const hash = (kind: string, text: string): number => hashRange(kind, text, 0, text.length);

/** FNV-1a over UTF-16 units, folded to the number of buckets. */
function hashRange(kind: string, text: string, from: number, to: number): number {
  let h = 0x811c9dc5 ^ kind.charCodeAt(0);
  h = Math.imul(h, 0x01000193);
  for (let i = from; i < to; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  return (h >>> 0) & (BUCKETS - 1);
}
