import { FIRST, foldWord, KNOWN, lexicon } from './lexicon.js';
import { HASHTAG_BEFORE, HASHTAG_BEHIND } from './lists/cues.js';
import type { NameFind } from './name-find.js';

/** Longest hashtag that is searched, so that the time stays linear. */
const LONGEST = 60;
const BEFORE = new Set(HASHTAG_BEFORE.split(/\s+/).filter(Boolean));
const BEHIND = new Set(HASHTAG_BEHIND.split(/\s+/).filter(Boolean));
const SURNAME = KNOWN.surname | KNOWN.surnameAlsoWord;

const levelOf = (key: string): number => (lexicon().words.get(key) ?? 0) & FIRST.mask;
const isPlaceOrThing = (key: string): boolean => ((lexicon().words.get(key) ?? 0) & (KNOWN.place | KNOWN.noPerson)) !== 0;

/** The length of the name at the beginning of folded letters when it fills them (with a surname or a known ending); else 0. */
function nameLength(key: string, least: number): number {
  const fits = (name: string) => name.length >= 3 && levelOf(name) >= least && !isPlaceOrThing(name);
  if (fits(key)) return key.length;
  for (let cut = 3; cut < key.length - 2; cut++) {
    if (!fits(key.slice(0, cut))) continue;
    const rest = key.slice(cut).replace(/^(?:van(?:der|den|de)?|de|el)(?=[a-z]{3})/, '');
    if (((lexicon().words.get(rest) ?? 0) & SURNAME) !== 0) return key.length;
    if (BEHIND.has(key.slice(cut))) return cut;
  }
  return 0;
}

/** The names inside a hashtag without its sign: 'justicevoorlieke', 'RIPJayden2024', 'liekevermist'. */
export function namesInHashtag(tag: string, start: number): NameFind[] {
  const key = foldWord(tag).replace(/[\d_]+$/, '');
  if (key.length < 3 || key.length > LONGEST) return [];
  const because = 'naam in een hashtag';
  const whole = nameLength(key, FIRST.sure);
  if (whole > 0) return [{ start, end: start + whole, because }];
  for (let cut = 2; cut <= key.length - 3; cut++) {
    if (!BEFORE.has(key.slice(0, cut))) continue;
    const length = nameLength(key.slice(cut), FIRST.capital);
    if (length > 0) return [{ start: start + cut, end: start + cut + length, because }];
  }
  return [];
}
