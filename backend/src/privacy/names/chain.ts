import { FIRST, KNOWN, lexicon } from './lexicon.js';
import { firstNameLevel, is, type Word } from './words.js';

/** How many words a name may have behind its first. */
const LONGEST = 7;
const NICKNAME =
  /^ ["“”'‘’„«]{1,2}[\p{L}\p{N}][\p{L}\p{N}.$-]{1,20}(?: \p{Lu}[\p{L}\p{N}]{0,20}){0,2}["”“'’»]{1,2}(?![\p{L}\p{N}])/u;
/** 'jayden v.' or 'jayden v uit 2c' as it is written in a chat. */
const SMALL_INITIAL =
  /^ (?:[a-z]\.(?![\p{L}\d])|[bcfghjlpvyz](?= (?:uit|heeft|zegt|zei|is|was|die|zit|wil|en)(?![\p{L}])|[?!,)]|$))/u;
const SURNAME = KNOWN.surname | KNOWN.surnameAlsoWord;
/** Words of which a tussenvoegsel with a capital name behind it is more often a plain preposition. */
const PREPOSITIONS = new Set(['in', 'uit', 'over', 'op', 'aan', 'bij', 'te', 'onder', 'oude', 'd', 's', 't', 'v', 'la', 'le']);
const SURNAME_SHAPE =
  /(?:ssen|sma|stra|inga|enga|ema|mans|sens|wski|wska|cki|cka|wicz|czyk|oglu|enko|chuk|idze|shvili|escu|sson|zadeh|pour|dijk|veld|hoven|horst|kamp|huis|broek|berg|burg|meijer|meyer|singh|persad|dikromo|redjo|wirjo|iyev|ova|ovic|evic)$/;

/** A word with a capital inside which nothing says that it is no person. */
export function mayBePartOfName(word: Word): boolean {
  return (
    word.capital &&
    !word.closed &&
    !word.hashtag &&
    word.end - word.start > 1 &&
    !is(word, KNOWN.noPerson | KNOWN.ordinary | KNOWN.title | KNOWN.weakVerb) &&
    !(is(word, KNOWN.place | KNOWN.function | KNOWN.institution | KNOWN.verb) && !is(word, SURNAME)) &&
    !isInstitution(word)
  );
}

const COMPOUND =
  /(?:straat|laan|plein|steeg|dreef|singel|gracht|kade|plantsoen|college|lyceum|school|mavo|museum|ziekenhuis|kerk|theater|stadion|arena|hal|park|bad|brug|tunnel|huis|wijk|buurt|weg|hof|toren|prijs|fonds|stichting|academie|challenge|dag|week|fanaat|fans|app|groep|account|winkel|markt|hoek|station|gebouw|kamp)$/;

/** Whether a word is the name of a street, a school or another institution by its ending. */
export function isInstitution(word: Word): boolean {
  return word.key.length > 5 && !is(word, SURNAME | FIRST.mask) && COMPOUND.test(word.key);
}

/** Whether a word may be a surname: in the lists, of the shape of one, or of two such with a dash. */
export function looksLikeSurname(word: Word): boolean {
  if (is(word, SURNAME)) return true;
  return word.key.length > 4 && SURNAME_SHAPE.test(word.key) && !is(word, KNOWN.place | KNOWN.ordinary | KNOWN.noPerson);
}

/** Whether a word begins at an offset, or behind the apostrophe that belongs to it ('t). */
const atWord = (text: string, at: number, word: Word): boolean =>
  word.start === at || (word.start === at + 1 && word.end - word.start === 1 && /['’‘`]/.test(text.charAt(at)));

/** Whether nothing but one space stands between two words. */
export const adjoins = (text: string, left: Word, right: Word | undefined): right is Word =>
  right !== undefined &&
  left.tail === left.end &&
  text.charCodeAt(left.tail) === 32 &&
  !right.hashtag &&
  atWord(text, left.tail + 1, right);

/** The index of the surname behind tussenvoegsels that begin at an index; -1 when no surname stands there. */
export function behindTussenvoegsels(text: string, words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 3 && is(words[at], KNOWN.tussenvoegsel) && adjoins(text, words[at]!, words[at + 1])) at++;
  const surname = words[at];
  if (at === from || !surname || surname.closed) return -1;
  const single = at === from + 1;
  const first = words[from]!;
  const before = words[from - 1];
  // 'Anouk te Brake': behind a sure first name 'te' opens a surname, unless a place follows.
  const opened =
    first.key === 'te' &&
    before?.capital === true &&
    firstNameLevel(before) === FIRST.sure &&
    !is(surname, KNOWN.place | KNOWN.common);
  if (single && PREPOSITIONS.has(first.key) && !is(surname, SURNAME) && !opened) return -1;
  if (surname.capital && before?.initials && !is(surname, KNOWN.noPerson | KNOWN.ordinary)) return at;
  if (!surname.capital) {
    if (is(surname, KNOWN.surname)) return at;
    const plain = words[from - 1]?.capital
      ? false
      : single
        ? /^(?:de|vd|vdr|vder|vande)$/.test(first.key)
        : words[at - 1]!.key !== 'de';
    return plain && is(surname, SURNAME) ? at : -1;
  }
  if (is(surname, SURNAME)) return at;
  if (single && first.key === 'van' && firstNameLevel(surname) >= FIRST.capital) return -1;
  if (is(surname, KNOWN.place) && !is(surname, KNOWN.noPerson)) return at;
  return mayBePartOfName(surname) ? at : -1;
}

/** A word in no list that looks like a name, where a clause ends: 'bij amal warfa?'. */
const smallSurname = (text: string, word: Word): boolean =>
  word.known === 0 &&
  /^[a-z]{4,}$/.test(word.key) &&
  /^(?:$|[?!.,;)\n])/.test(text.slice(word.end, word.end + 1)) &&
  lexicon().likeness(word.key) > 0.3;

/** Whether a name may go on with the word behind its last one, given how its first word was written. */
function goesOn(text: string, last: Word, next: Word, lowerCase: boolean): boolean {
  if (!adjoins(text, last, next)) return false;
  if (next.initials) return true;
  if (!lowerCase && next.end - next.start === 1 && next.capital && !next.closed && next.key !== 'x')
    return !/^ ?[\d:&-]/.test(text.slice(next.end, next.end + 2));
  if (next.closed || is(next, KNOWN.noPerson | KNOWN.ordinary)) return false;
  if (next.capital) return mayBePartOfName(next);
  if (is(next, KNOWN.surname)) return !is(next, KNOWN.verb | KNOWN.before);
  if (!lowerCase || is(next, KNOWN.verb | KNOWN.before)) return false;
  return firstNameLevel(next) === FIRST.sure || (firstNameLevel(last) === FIRST.sure && smallSurname(text, next));
}

/** The last word and the end of the name that begins at a word: double first names, nicknames, initials, tussenvoegsels, surnames. */
export function nameFrom(text: string, words: readonly Word[], from: number): { last: number; end: number } {
  let last = from;
  let end = words[from]!.end;
  const lowerCase = !words[from]!.capital;
  for (let step = 0; step < LONGEST; step++) {
    const nickname = NICKNAME.exec(text.slice(end, end + 32));
    if (nickname) {
      end += nickname[0].length;
      while (last + 1 < words.length && words[last + 1]!.start < end) last++;
    }
    const next = words[last + 1];
    if (!next) break;
    const surname =
      is(next, KNOWN.tussenvoegsel) && next.start - end <= 2 && text.charCodeAt(end) === 32
        ? behindTussenvoegsels(text, words, last + 1)
        : -1;
    if (surname > 0) last = surname;
    else if (next.start - end === 1 && goesOn(text, { ...words[last]!, tail: end, end }, next, lowerCase)) last += 1;
    else break;
    end = words[last]!.end;
    if (words[last]!.tail > end) break;
  }
  const initial = lowerCase ? SMALL_INITIAL.exec(text.slice(end, end + 9)) : null;
  if (initial && words[last + 1]?.start === end + 1) return { last: last + 1, end: end + initial[0].length };
  return { last, end };
}

/** Whether the word before a name makes it the name of a thing: 'basisschool De Linde', 'storm Poly'. */
export function namesThing(text: string, words: readonly Word[], at: number): boolean {
  let previous = words[at - 1];
  if (!previous || !(adjoins(text, previous, words[at]) || text.slice(previous.tail, words[at]!.start) === '-')) return false;
  if (/^(?:de|het|t)$/.test(previous.key) && previous.capital && !previous.begins && words[at - 2]) previous = words[at - 2]!;
  return (
    is(previous, KNOWN.noPersonBefore) ||
    (isInstitution(previous) &&
      !/(?:dag|week|middag|avond|ochtend|nacht|account)$/.test(previous.key) &&
      !is(previous, FIRST.mask | KNOWN.kin | KNOWN.title | KNOWN.function))
  );
}
