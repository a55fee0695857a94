import { FIRST, foldWord, KNOWN, lexicon } from './lexicon.js';

/** A word of a text with what the name finder needs to know of it. */
export interface Word {
  start: number;
  /** End of the word itself, without a possessive 's. */
  end: number;
  /** End with the possessive 's. */
  tail: number;
  key: string;
  known: number;
  capital: boolean;
  /** All of it is written in capitals, as abbreviations are. */
  shouted: boolean;
  /** A sentence, a line or a quotation begins here, so that the capital says nothing. */
  begins: boolean;
  /** 'B.' or 'J.P.'. */
  initials: boolean;
  /** Part of an address, a file name or a mask: never a name. */
  closed: boolean;
  hashtag: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ASCII = new Uint8Array(128);
for (let code = 65; code <= 90; code++) ASCII[code] = ASCII[code + 32] = 1;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === 1;
  return code >= 0xc0 && LETTER.test(text.charAt(at));
}
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || code === 95;
const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.charAt(at));
};
const isQuote = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;

/** Where a word that begins at an offset ends: letters and digits, with a single apostrophe or dash between letters. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    if (isLetter(text, at)) continue;
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if ((isQuote(code) || code === 45) && isLetter(text, at + 1) && isLetter(text, at - 1)) continue;
    break;
  }
  return at;
}

/** The end of 'J.' or 'J.P.' or 'Th.' at an offset; 0 when no initials stand there. */
function initialsEnd(text: string, start: number): number {
  let at = start;
  let end = 0;
  while (isUpper(text, at)) {
    const long = text.charCodeAt(at + 1) === 104 && text.charCodeAt(at + 2) === 46 ? 2 : 1;
    if (text.charCodeAt(at + long) !== 46) break;
    end = at + long + 1;
    at = end;
    if (text.charCodeAt(at) === 45 && isUpper(text, at + 1)) at++;
    if (end - start > 16) break;
  }
  return end > 0 && !isLetter(text, end) ? end : 0;
}

const ENDS_SENTENCE = /[.!?\n:;"“”„«•>|*\u2022\u2026]|\p{Extended_Pictographic}/u;
const LINE_DASH = /(?:^|\n)\s*[-–]\s*$/u;

function beginsSentence(gap: string, before: Word | undefined): boolean {
  if (!before) return true;
  if (gap === ' ' || gap === ', ') return false;
  if (gap === '. ' && (before.known & KNOWN.title) !== 0) return false;
  return ENDS_SENTENCE.test(gap) || LINE_DASH.test(gap);
}

/** Whether the characters around a word make it part of an address, a file, an account or a mask. */
function isClosed(text: string, start: number, end: number): boolean {
  const left = text.charCodeAt(start - 1);
  const right = text.charCodeAt(end);
  if (left === 64 || left === 95 || isDigit(left) || right === 64) return true;
  if (left === 91 && right === 93) return true;
  if (left === 46 && start > 1 && text.charCodeAt(start - 2) > 32 && !isUpper(text, start)) return true;
  return right === 46 && isLetter(text, end + 1) && !isUpper(text, end + 1);
}

const POSSESSIVE = /['’‘`]s$/u;
/** 'al-Masri', "d'Hondt": the capital stands behind what is written small. */
const PREFIXED = /^(?:[ae][ldrstz]|ash|ait|ben|d|l)['’-]\p{Lu}/u;

function readWord(text: string, start: number, end: number, before: Word | undefined, words: ReadonlyMap<string, number>): Word {
  const written = text.slice(start, end);
  let stop = end;
  if (end - start > 3 && POSSESSIVE.test(written)) stop = end - 2;
  const key = foldWord(stop === end ? written : text.slice(start, stop));
  const upper = isUpper(text, start) || (key !== written && PREFIXED.test(written));
  const spaced = before !== undefined && start - before.tail === 1 && text.charCodeAt(before.tail) === 32;
  return {
    start,
    end: stop,
    tail: end,
    key,
    known: words.get(key) ?? 0,
    capital: upper,
    shouted: upper && end - start > 1 && end - start < 6 && written === written.toUpperCase(),
    begins: !spaced && beginsSentence(before ? text.slice(before.tail, start) : '', before),
    initials: false,
    closed: isClosed(text, start, end),
    hashtag: text.charCodeAt(start - 1) === 35,
  };
}

const WHITE = /\s/;
const isWebAddress = (text: string, start: number, end: number): boolean =>
  text.startsWith('://', end) ||
  (end - start === 3 && text.charCodeAt(end) === 46 && text.slice(start, end).toLowerCase() === 'www');

/** The words of a text, in order. In a text that shouts (mostly capitals) a capital says nothing and is not counted as one. */
export function readWords(text: string): Word[] {
  const { words: lists } = lexicon();
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text, at)) continue;
    const before = words.at(-1);
    const initials = initialsEnd(text, at);
    if (initials > 0 && !isDigit(text.charCodeAt(at - 1))) {
      const word = readWord(text, at, initials, before, lists);
      words.push({ ...word, initials: true, known: 0, closed: false });
      at = initials - 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (isWebAddress(text, at, end)) {
      at = end;
      while (at < text.length && !WHITE.test(text.charAt(at))) at++;
      continue;
    }
    words.push(readWord(text, at, end, before, lists));
    at = end - 1;
  }
  quietShouting(text, words);
  return words;
}

function quietShouting(text: string, words: readonly Word[]): void {
  let shouted = 0;
  for (const word of words) if (word.capital && word.end - word.start > 1 && isUpper(text, word.start + 1)) shouted++;
  if (shouted * 2 <= words.length || words.length < 3) return;
  for (const word of words) if (!LOWER.test(text.slice(word.start, word.end))) word.capital = false;
}

/** How surely a word is a first name, from the lists. */
export const firstNameLevel = (word: Word): number => word.known & FIRST.mask;

/** Whether any of the bits is known of a word. */
export const is = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.known & bits) !== 0;
