import { adjoins, isInstitution, mayBePartOfName } from './chain.js';
import { FUNCTION } from './evidence.js';
import { KNOWN, lexicon } from './lexicon.js';
import { is, type Word } from './words.js';

/** Prefixes of surnames that belong to the name behind them wherever they have a capital. */
const PREFIX = /^(?:ter|ten|el|al|ait|den|von|mc|mac|abu|abou)$/;
/** What stands before a first name in a nickname: 'Kleine Mo', 'Lange Jan'. */
const NICK = /^(?:kleine|lange|dikke|schele|gekke|rooie|ouwe|malle|grote|dunne|kale|big|lil|young|baby|king)$/;
const NEVER = KNOWN.place | KNOWN.common | KNOWN.noPerson | KNOWN.function | KNOWN.kin | KNOWN.title | KNOWN.called;
/** At the start of a sentence any word has a capital: there it must look like a name. */
const LIKE_A_NAME = 0.1;

function belongs(text: string, word: Word): boolean {
  if (!word.capital || word.closed || word.hashtag) return false;
  const quoted = /["“„'‘]/.test(text.charAt(word.start - 1));
  if (PREFIX.test(word.key) || (word.key.length === 1 && !word.begins && !/[xiv]/.test(word.key))) return true;
  if (NICK.test(word.key)) return quoted || !word.begins;
  if (!mayBePartOfName(word) || is(word, NEVER | KNOWN.institution | KNOWN.tussenvoegsel) || isInstitution(word)) return false;
  if (word.key.length < 3 || /\d/.test(word.key) || FUNCTION.test(word.key)) return false;
  return quoted || !word.begins || lexicon().likeness(word.key) > LIKE_A_NAME;
}

/** The first word of the name of which a later word is known: 'Abdoel Rahman', 'Ter Horst', 'Kleine Mo'. */
export function widened(text: string, words: readonly Word[], first: number, free: number): number {
  let at = first;
  while (at > free && first - at < 3 && adjoins(text, words[at - 1]!, words[at]) && belongs(text, words[at - 1]!)) at--;
  return at;
}
