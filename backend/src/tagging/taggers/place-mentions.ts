import type { RegionConfig } from '../../people/region-config.js';
import type { Gazetteer, PlaceName } from './gazetteer.js';
import { fold, type Span } from './text.js';

/** One word of a text as places are read: split at hyphens and apostrophes too. */
export interface PlaceWord extends Span {
  lower: string;
  capital: boolean;
}

/** A stretch of words that is the name of a place, or only looks like one. */
export interface PlaceMention extends Span {
  name: PlaceName;
  /** The first word, and the first one after it. */
  from: number;
  to: number;
}

/** A text with its words and the names in it, and the region it comes from. */
export interface PlaceText {
  text: string;
  words: readonly PlaceWord[];
  mentions: readonly PlaceMention[];
  region: RegionConfig | undefined;
  /** Nobody typed a capital, as in a chat. */
  lowerOnly: boolean;
  /** Another country is named. */
  abroad: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text with their UTF-16 offsets. */
export function placeWords(text: string): PlaceWord[] {
  const words: PlaceWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const first = word[0]!;
    words.push({
      lower: fold(word),
      capital: first !== first.toLowerCase(),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return words;
}

/** The names of the gazetteer in a row of words: the longest first, and none within another. */
export function findMentions(text: string, words: readonly PlaceWord[], gazetteer: Gazetteer): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < words.length;) {
    const name = gazetteer.get(words[at]!.lower)?.find((option) => stands(option, text, words, at));
    if (!name) {
      at++;
      continue;
    }
    const to = at + name.words.length;
    mentions.push({ name, from: at, to, start: words[at]!.start, end: words[to - 1]!.end });
    at = to;
  }
  return mentions;
}

/** The words of one name stand together: at most a space, hyphen or apostrophe between them, and no end of a sentence. */
function stands(name: PlaceName, text: string, words: readonly PlaceWord[], at: number): boolean {
  for (let i = 0; i < name.words.length; i++) {
    const word = words[at + i];
    if (!word || word.lower !== name.words[i]) return false;
    if (i === 0) continue;
    const between = text.slice(words[at + i - 1]!.end, word.start);
    const abbreviated = /^\.\s?$/.test(between) && words[at + i - 1]!.lower.length <= 2;
    if (between.length > 3 || (!abbreviated && /[,;:!?()\n.]/.test(between))) return false;
    if (name.apostrophe && !/^['’`]$/.test(between)) return false;
  }
  return true;
}
