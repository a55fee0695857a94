import { foldedWords } from './words.js';

/** What two items are compared by: their title and what is kept of their text. */
export interface Told {
  title: string;
  text: string;
}

/** From this many words a headline belongs to one story; shorter ones ('Politienieuws van vandaag') come back. */
const headline = 5;
/** Shorter texts have too few shingles to tell a copy from a sentence that is often used. */
const longEnough = 12;
const shingle = 3;
/** From this share of common shingles (Jaccard) two texts are copies of each other. */
const copy = 0.8;
/** Bands and rows of the MinHash sketch: a copy at J = 0.8 shows with a chance of 97 %, a text at J = 0.2 with 4 %. */
const [bands, rows] = [5, 3];

const outlet = /\s[-–—|•]\s([^-–—|•]{2,40})$/u;
const nameWord = /^(?:\p{Lu}[\p{L}\p{N}.&'’]*|\S+\.\p{L}{2,6}|van|voor|het|de|der|den|en|in|uit|aan)$/u;

/** A headline without the name of the medium that aggregators put behind it ('… - Omroep Brabant'). */
export function headlineOnly(title: string): string {
  const match = outlet.exec(title);
  const words = match?.[1]?.trim().split(/\s+/) ?? [];
  return match && words.length <= 5 && words.every((word) => nameWord.test(word)) && /\p{Lu}|\./u.test(match[1] ?? '')
    ? title.slice(0, match.index)
    : title;
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll and Vo). */
function fnv(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** The end mix of MurmurHash3 (Appleby), which makes one hash into many. */
function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function wordsOf({ title, text }: Told): string[] {
  const head = headlineOnly(title);
  return foldedWords(text === title ? head : `${head} ${text}`);
}

function shinglesOf(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + shingle <= words.length; at++) found.add(fnv(words.slice(at, at + shingle).join(' ')));
  return found;
}

function sketch(shingles: Set<number>): number[] {
  return Array.from({ length: bands }, (_, band) => {
    let mark = band + 1;
    for (let row = 0; row < rows; row++) {
      const seed = Math.imul(band * rows + row + 1, 0x9e3779b1);
      let least = 0xffffffff;
      for (const value of shingles) least = Math.min(least, mixed(value ^ seed));
      mark = Math.imul(mark ^ least, 0x01000193);
    }
    return mixed(mark) | 0;
  });
}

/** Marks (32 bits) of which two copies share at least one: of the headline, and of a MinHash sketch (Broder 1997) of the words. */
export function copyMarks(told: Told): number[] {
  const head = foldedWords(headlineOnly(told.title));
  const words = wordsOf(told);
  return [
    ...(head.length >= headline ? [mixed(fnv(head.join(' '))) | 0] : []),
    ...(words.length >= longEnough ? sketch(shinglesOf(words)) : []),
  ];
}

/** True when two items of different feeds tell the same story in the same words. */
export function areCopies(a: Told, b: Told): boolean {
  const [first, second] = [foldedWords(headlineOnly(a.title)), foldedWords(headlineOnly(b.title))];
  if (first.length >= headline && first.join(' ') === second.join(' ')) return true;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (Math.min(words.length, others.length) < longEnough) return false;
  const [left, right] = [shinglesOf(words), shinglesOf(others)];
  let common = 0;
  for (const value of left) if (right.has(value)) common++;
  return common >= copy * (left.size + right.size - common);
}
