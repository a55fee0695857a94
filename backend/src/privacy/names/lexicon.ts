import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../platform/csv.js';
import { ingestConfigs } from '../../platform/checkout.js';
import * as cues from './lists/cues.js';
import * as doubtful from './lists/doubtful-first-names.js';
import { createLikeness } from './likeness.js';
import { createSpelling } from './spelling.js';
import { COMMON_WORDS } from './lists/common-words.js';
import { DUTCH_FIRST_NAMES } from './lists/dutch-first-names.js';
import { FIRST_NAMES_OF_AFRICA_ASIA_AND_WEST } from './lists/far-first-names.js';
import { FIRST_NAMES_OF_NEAR_EAST_AND_EUROPE } from './lists/near-first-names.js';
import { NO_PERSON, NO_PERSON_PHRASES, PUBLIC_FIGURES } from './lists/no-person.js';
import { SURNAMES, SURNAMES_ALSO_WORDS } from './lists/surnames.js';

/** How surely a word is a first name: the low three bits of what is known of a word. */
export const FIRST = { none: 0, seldom: 1, word: 2, capital: 3, sure: 4, mask: 7 } as const;

/** What else is known of a word, one bit each. */
export const KNOWN = {
  surname: 1 << 3,
  surnameAlsoWord: 1 << 4,
  title: 1 << 5,
  function: 1 << 6,
  kin: 1 << 7,
  belonging: 1 << 8,
  verb: 1 << 9,
  weakVerb: 1 << 10,
  before: 1 << 11,
  called: 1 << 12,
  tussenvoegsel: 1 << 13,
  institution: 1 << 14,
  noPersonBefore: 1 << 15,
  thing: 1 << 16,
  noPerson: 1 << 17,
  place: 1 << 18,
  article: 1 << 19,
  ordinary: 1 << 20,
  phrase: 1 << 21,
  common: 1 << 22,
} as const;

const MARKS = /\p{M}/gu;
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  '`': "'",
};
const OTHER = /[ıøłđßæœ’‘`]/g;
const PLAIN = /^[\x00-\x7f]*$/;

/** A word as the lists write it: lower case, without diacritics. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OTHER, (letter) => OTHER_LETTERS[letter] ?? letter);
}

/** Everything that is known of words and phrases, read once. */
export interface Lexicon {
  words: ReadonlyMap<string, number>;
  /** Phrases that are no person, by their first word; longest first. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** How much a word in no list looks like a first name. */
  likeness(word: string): number;
  /** Whether a word in no list is a first name spelled another way. */
  respelled(word: string): boolean;
}

const listed = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const phrasesOf = (list: string): string[] =>
  list
    .replaceAll('\n', ' ')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function addFirstNames(words: Map<string, number>): void {
  const grade = (list: string, level: number) => {
    for (const word of listed(list)) words.set(word, ((words.get(word) ?? 0) & ~FIRST.mask) | level);
  };
  for (const list of [
    DUTCH_FIRST_NAMES,
    ...Object.values(FIRST_NAMES_OF_NEAR_EAST_AND_EUROPE),
    ...Object.values(FIRST_NAMES_OF_AFRICA_ASIA_AND_WEST),
  ])
    grade(list, FIRST.sure);
  grade(doubtful.CAPITAL_IS_ENOUGH, FIRST.capital);
  grade(doubtful.ALSO_A_WORD, FIRST.word);
  grade(doubtful.SELDOM_A_NAME, FIRST.seldom);
  grade(doubtful.NEVER_A_NAME, FIRST.none);
}

function addPlaces(mark: (word: string, bit: number) => void): void {
  for (const { name = '' } of readCsv(readFileSync(join(ingestConfigs, 'data', 'places.csv'), 'utf8'))) {
    const parts = foldWord(name).split(/[ ]/);
    if (parts.length === 1) mark(parts[0] ?? '', KNOWN.place);
  }
}

function build(): Lexicon {
  const words = new Map<string, number>();
  const mark = (word: string, bit: number) => void words.set(word, (words.get(word) ?? 0) | bit);
  const markAll = (list: string, bit: number) => listed(list).forEach((word) => mark(foldWord(word), bit));
  addFirstNames(words);
  markAll(SURNAMES, KNOWN.surname);
  markAll(SURNAMES_ALSO_WORDS, KNOWN.surnameAlsoWord);
  markAll(cues.TITLES, KNOWN.title);
  markAll(cues.FUNCTIONS, KNOWN.function);
  markAll(cues.KIN, KNOWN.kin);
  markAll(cues.BELONGINGS, KNOWN.belonging);
  markAll(cues.PERSON_VERBS, KNOWN.verb);
  markAll(cues.WEAK_VERBS, KNOWN.weakVerb);
  markAll(cues.PERSON_BEFORE, KNOWN.before);
  markAll(cues.CALLED, KNOWN.called);
  markAll(cues.TUSSENVOEGSELS, KNOWN.tussenvoegsel);
  markAll(cues.INSTITUTIONS, KNOWN.institution);
  markAll(cues.NO_PERSON_BEFORE, KNOWN.noPersonBefore);
  markAll(cues.THINGS, KNOWN.thing);
  markAll(cues.ARTICLES, KNOWN.article);
  markAll(cues.ORDINARY, KNOWN.ordinary);
  markAll(NO_PERSON, KNOWN.noPerson);
  markAll(COMMON_WORDS, KNOWN.common);
  const sure = [...words].filter(([, known]) => (known & FIRST.mask) === FIRST.sure).map(([word]) => word);
  const respelled = createSpelling(sure);
  const likeness = createLikeness(sure, listed(COMMON_WORDS));
  addPlaces(mark);
  const phrases = new Map<string, string[][]>();
  for (const phrase of [...phrasesOf(NO_PERSON_PHRASES), ...phrasesOf(PUBLIC_FIGURES)]) {
    const parts = phrase.split(' ').map((part) => part.replace(/\.$|'s$/, ''));
    const first = parts[0] ?? '';
    mark(first, KNOWN.phrase);
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return { words, phrases, likeness, respelled };
}

let loaded: Lexicon | undefined;

/** The lexicon of this installation; the first call reads it. */
export function lexicon(): Lexicon {
  loaded ??= build();
  return loaded;
}
