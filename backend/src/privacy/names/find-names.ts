import { adjoins, behindTussenvoegsels, isInstitution, mayBePartOfName, nameFrom, namesThing } from './chain.js';
import { ENOUGH, evidenceAt, joined } from './evidence.js';
import { namesInHashtag } from './hashtag-names.js';
import { FIRST, KNOWN, lexicon } from './lexicon.js';
import type { Evidence, NameFind } from './name-find.js';
import { widened } from './widen.js';
import { firstNameLevel, is, readWords, type Word } from './words.js';

const SURNAME = KNOWN.surname | KNOWN.surnameAlsoWord;
const WORTH_A_LOOK = FIRST.mask | SURNAME;
const AGE = /^ ?\(\d{1,2}\)/;
const NO_INITIALS = new Set(['n.b.', 'p.s.', 'b.v.', 'n.v.', 'v.s.', 'u.s.', 'v.n.', 'z.o.', 'i.v.m.', 't.a.v.', 'a.u.b.', 's.v.p.', 'i.p.v.', 'd.w.z.', 'o.a.', 'n.a.v.', 't.o.v.', 'e.d.', 'i.o.', 'h.o.', 'v.w.o.', 'o.m.', 'g.s.', 'm.b.', 'z.n.', 't.v.', 'm.n.', 'a.z.', 'v.v.', 'r.k.', 'o.b.', 'p.c.', 'd.d.', 'c.q.', 'o.l.v.', 'm.a.', 'e.a.', 'a.s.', 'j.l.', 'i.d.', 'a.i.', 'v.a.', 'm.u.v.', 't.m.', 'w.o.', 'h.b.o.', 'm.b.o.', 'p.v.', 'v.o.', 'p.o.']); // prettier-ignore
/** Initials of a first and a last name: 'J.K. vertelde'. */
const TWO_LETTERS = /^[a-z]\.[a-z]\.$/;
/** Words behind which initials are those of a person. */
const MET_AS_INITIALS = /^(?:van|door|met|over|aan|volgens|namens|tegen|zag|sprak|dat)$/;
const LOWER_INSTITUTION = /^(?:college|lyceum|gymnasium|basisschool|scholengemeenschap|museum|stichting|arena|stadion|ziekenhuis|universiteit|challenge|trend|cup|foundation|theater|plein|park|straat|laan|app|award|filter|hotel)$/; // prettier-ignore
/** Articles and prepositions with a capital, which are part of a surname only before one that is surely a surname. */
const OPENS_SURNAME = /^(?:de|van|ter|ten|den|el|al|ait|ben|bin|von|di|da|dos|du|'t|t|vd|vder|vdr|vande)$/;

/** Functions of those whom the whole country knows; any other function or title makes a known name that of somebody near. */
const PUBLIC =
  /^(?:premier|minister|staatssecretaris|president|politicus|politica|kamerlid|rapper|drillrapper|zanger|zangeres|youtuber|tiktokker|streamer|influencer|vlogger|gamer|acteur|actrice|presentator|presentatrice|voetballer|trainer|coach|keeper|spits|aanvoerder|darter|dj|schrijver|dr|mr|journalist)$/;
const isNear = (word: Word | undefined): boolean =>
  is(word, KNOWN.title | KNOWN.function | KNOWN.kin) && !PUBLIC.test(word?.key ?? '');

/** Whether a phrase stands at an offset, however it is written; reads no more of the text than the phrase is long. */
const startsWith = (text: string, at: number, phrase: string): boolean =>
  text.slice(at, at + phrase.length).toLowerCase() === phrase;

/** Closes the words of phrases that are no person ('Albert Heijn', 'Andrew Tate'), so that no rule looks at them. */
function closePhrases(text: string, words: readonly Word[]): void {
  const { phrases } = lexicon();
  for (let at = 0; at < words.length; at++) {
    if (!is(words[at], KNOWN.phrase)) continue;
    const known = phrases.get(words[at]!.key);
    const spelled =
      known?.find((parts) => parts.every((part, index) => words[at + index]?.key === part.replace('&', ''))) ??
      known?.find((parts) => parts.includes('&') && startsWith(text, words[at]!.start, parts.join(' ')));
    if (spelled && isNear(words[at - 1])) continue;
    for (let index = 0; index < (spelled?.filter((part) => part !== '&').length ?? 0); index++) words[at + index]!.closed = true;
  }
}

/** Adds what a neighbour that is a name says: 'jayden en roos', 'Sem, Noor en Max'. */
function addNeighbours(text: string, words: readonly Word[], evidence: Evidence[], order: 1 | -1): void {
  for (let at = order === 1 ? 0 : words.length - 1; at >= 0 && at < words.length; at += order) {
    const word = words[at]!;
    const own = evidence[at]!;
    const level = firstNameLevel(word);
    const likely = word.capital
      ? level > 0 || own.score >= 0.5
      : word.known === 0 && lexicon().respelled(word.key) && lexicon().likeness(word.key) > 0.3;
    if (own.score >= ENOUGH || word.closed || (level <= FIRST.seldom && !likely)) continue;
    for (const step of [1, 2]) {
      const neighbour = words[at - order * step];
      if (!neighbour || evidence[at - order * step]!.score < ENOUGH) continue;
      const [left, right] = order === 1 ? [neighbour, word] : [word, neighbour];
      const link = joined(text, left.tail, right.start);
      if (!link) continue;
      const enough = word.capital || level >= FIRST.capital || link === 'and';
      if (enough && own.score > -3) evidence[at] = { score: Math.max(own.score, 0) + ENOUGH, because: 'naast een andere naam' };
    }
  }
}

/** A surname without a first name: 'De Vries', 'meneer van den Berg', 'El Khattabi'; or initials and a surname. */
function surnameAt(text: string, words: readonly Word[], at: number): NameFind | undefined {
  const word = words[at]!;
  if (word.initials) return initialsAt(text, words, at);
  if (!is(word, KNOWN.tussenvoegsel) || word.closed) return undefined;
  const surname = behindTussenvoegsels(text, words, at);
  if (surname < 0 || !OPENS_SURNAME.test(word.key)) return undefined;
  const last = words[surname]!;
  const previous = words[at - 1];
  const called =
    previous !== undefined &&
    (is(previous, KNOWN.title | KNOWN.function) || /^(?:familie|fam|gezin)$/.test(previous.key)) &&
    /^\.? $/.test(text.slice(previous.tail, word.start));
  if (called && is(previous, KNOWN.title) && (last.capital || is(last, SURNAME)))
    return found(text, words, at, surname, `na ${previous.key}`);
  const place = (called || /^te[rn]$/.test(word.key)) && last.capital && is(last, KNOWN.place) && word.capital;
  // 'wethouder Van der Pas': behind a function two capitals are a surname, whatever word the last one is.
  if (called && word.capital && last.capital && surname > at + 1 && !is(last, KNOWN.noPerson) && last.key !== 'koning')
    return found(text, words, at, surname, `na ${previous.key}`);
  if (!last.capital || (!mayBePartOfName(last) && !place)) return undefined;
  if (called && (is(last, SURNAME) || (word.capital && !word.begins)))
    return found(text, words, at, surname, `na ${previous.key}`);
  const several = surname > at + 1;
  const sure = is(last, KNOWN.surname) && (word.key !== 'van' || (word.capital && !word.begins));
  const arabic = /^(?:el|al|ait|ben|bin)$/.test(word.key) && word.capital && (word.key !== 'ben' || is(last, KNOWN.surname));
  const chain =
    several &&
    !(word.key === 'ben' && !word.capital) &&
    (is(last, SURNAME) || (word.capital && !word.begins)) &&
    !/^(?:de)$/.test(words[surname - 1]!.key);
  const capitalVan =
    word.key === 'van' && word.capital && !word.begins && !is(last, KNOWN.place | KNOWN.common) && !isInstitution(last);
  const capitalTer = /^te[rn]$/.test(word.key) && word.capital && !word.begins && !last.shouted && !isInstitution(last);
  if (!sure && !arabic && !chain && !capitalVan && !capitalTer) return undefined;
  return found(text, words, at, surname, 'achternaam met tussenvoegsel');
}

function found(text: string, words: readonly Word[], at: number, last: number, because: string): NameFind {
  return { start: words[at]!.start, end: nameFrom(text, words, last).end, because };
}

/** Whether initials that are an abbreviation as well stand where only a person can: 'mevr. M.A. ', 'op naam van M.A. '. */
const carriesInitials = (words: readonly Word[], at: number): boolean =>
  is(words[at - 1], KNOWN.title) || (words[at - 1]?.key === 'van' && words[at - 2]?.key === 'naam');

function initialsAt(text: string, words: readonly Word[], at: number): NameFind | undefined {
  const word = words[at]!;
  const next = words[at + 1];
  const previous = words[at - 1];
  if (NO_INITIALS.has(word.key) && !carriesInitials(words, at)) return undefined;
  if (next && adjoins(text, word, next)) {
    const surname = is(next, KNOWN.tussenvoegsel)
      ? behindTussenvoegsels(text, words, at + 1)
      : mayBePartOfName(next)
        ? at + 1
        : -1;
    const known =
      surname > 0 && (surname > at + 1 || is(words[surname], SURNAME) || firstNameLevel(words[surname]!) >= FIRST.capital);
    const behindLetter =
      previous !== undefined &&
      adjoins(text, previous, word) &&
      /^(?:plan|groep|klas|team|vitamine|hepatitis|gebouw|optie|type|lokaal|vak|blok)$/.test(previous.key);
    if (
      surname > 0 &&
      words[surname]!.capital &&
      !behindLetter &&
      (known || (!word.begins && !/\d ?$/.test(text.slice(Math.max(0, word.start - 2), word.start))))
    )
      return found(text, words, at, surname, 'voorletters en achternaam');
  }
  if (TWO_LETTERS.test(word.key) && next && adjoins(text, word, next) && is(next, KNOWN.verb | KNOWN.weakVerb) && !next.capital)
    return { start: word.start, end: word.end, because: 'voorletters' };
  const pointed = previous && adjoins(text, previous, word) && is(previous, KNOWN.title | KNOWN.function | KNOWN.kin);
  const bracketed =
    previous !== undefined &&
    is(previous, KNOWN.title | KNOWN.function | KNOWN.kin) &&
    text.slice(previous.tail, word.start) === ' (' &&
    /[),]/.test(text.charAt(word.end));
  const met =
    TWO_LETTERS.test(word.key) &&
    previous !== undefined &&
    MET_AS_INITIALS.test(previous.key) &&
    adjoins(text, previous, word) &&
    /^(?:$|[:;,)!?\n]| \p{Ll})/u.test(text.slice(word.end, word.end + 2));
  if (AGE.test(text.slice(word.end, word.end + 6)) || pointed || bracketed || met)
    return { start: word.start, end: word.end, because: 'voorletters' };
  return undefined;
}

/** Whether what stands around a name makes it an institution: 'Jan van Brabant College', 'basisschool De Linde'. */
function isNoPerson(text: string, words: readonly Word[], first: number, last: number, because: string): boolean {
  if (because.startsWith('na ') === false && namesThing(text, words, first)) return true;
  if (/-(?!zaak|moord|affaire)\p{Ll}/u.test(text.slice(words[last]!.start, words[last]!.end))) return words[last]!.capital;
  const next = words[last + 1];
  if (!next) return false;
  if (is(next, KNOWN.tussenvoegsel) && next.start - words[last]!.tail === 1) {
    for (let ahead = last + 2; ahead < Math.min(words.length, last + 5); ahead++) {
      if (is(words[ahead], KNOWN.tussenvoegsel)) continue;
      if (words[ahead]!.capital && isInstitution(words[ahead]!)) return true;
      break;
    }
  }
  const dash = text.slice(words[last]!.tail, next.start) === '-';
  if (!dash && !adjoins(text, words[last]!, next)) return false;
  if (next.capital && !next.begins) return is(next, KNOWN.institution) || isInstitution(next);
  return LOWER_INSTITUTION.test(next.key);
}

/** A surname that is no word besides. */
const onlySurname = (word: Word): boolean =>
  is(word, KNOWN.surname) && !is(word, FIRST.mask | KNOWN.surnameAlsoWord | KNOWN.common | KNOWN.place);

/** Finds the same words again elsewhere in the text: who is named once by a cue is named each time. `keys` keeps who was named before. */
function again(words: readonly Word[], finds: readonly NameFind[], keys: Set<string>): NameFind[] {
  let next = 0;
  const inside = (word: Word) => {
    while (next < finds.length && finds[next]!.end <= word.start) next++;
    return next < finds.length && finds[next]!.start <= word.start;
  };
  const outside: Word[] = [];
  for (const word of words) {
    const may = word.capital && word.end - word.start > 2 && !word.closed;
    if (inside(word)) {
      if (may && !is(word, KNOWN.tussenvoegsel | KNOWN.ordinary | KNOWN.noPerson)) keys.add(word.key);
    } else if (may && !word.hashtag) outside.push(word);
  }
  return outside
    .filter(
      (word) =>
        keys.has(word.key) &&
        (!word.begins || firstNameLevel(word) > FIRST.seldom || !is(word, WORTH_A_LOOK) || onlySurname(word)),
    )
    .map(({ start, end }) => ({ start, end, because: 'eerder in de tekst een naam' }));
}

function collect(text: string, words: readonly Word[], evidence: readonly Evidence[]): NameFind[] {
  const finds: NameFind[] = [];
  /** The first word that is in no find yet. */
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.hashtag) finds.push(...namesInHashtag(text.slice(word.start, word.tail), word.start));
    if (word.closed || word.hashtag) continue;
    const { score, because } = evidence[at]!;
    if (score >= ENOUGH) {
      const { last, end } = nameFrom(text, words, at);
      const first = widened(text, words, at, free);
      if (!isNoPerson(text, words, first, last, because)) finds.push({ start: words[first]!.start, end, because });
      at = last;
      free = last + 1;
      continue;
    }
    const surname = word.initials || is(word, KNOWN.tussenvoegsel) ? surnameAt(text, words, at) : undefined;
    if (!surname) continue;
    const first = widened(text, words, at, free);
    while (at + 1 < words.length && words[at + 1]!.start < surname.end) at++;
    free = at + 1;
    if (!isNoPerson(text, words, first, at, surname.because)) finds.push({ ...surname, start: words[first]!.start });
  }
  return finds;
}

const NOTHING: Evidence = { score: 0, because: '' };

/** A longer text is read in pieces: all its words at once would fill the memory that is cleared cheaply. */
const PIECE = 16_000;
/** How much of the text around a piece is read with it: more than any rule looks from a name. */
const MARGIN = 160;
const WHITE = /\s/;
/** Nobody writes a longer word; what has no white space for so long is cut wherever the piece ends. */
const LONGEST_WORD = 1_000;

/** Behind the first white space from an offset on, so that no word is cut. */
function spaceFrom(text: string, at: number): number {
  const until = Math.min(at + LONGEST_WORD, text.length);
  for (let index = at; index < until; index++) if (WHITE.test(text.charAt(index))) return index + 1;
  return Math.min(at, text.length);
}

/** Finds the names of persons in a text, in order. Takes time linear in its length. */
export function findNames(text: string): NameFind[] {
  const named = new Set<string>();
  if (text.length <= PIECE + 2 * MARGIN) return namesIn(text, named);
  const finds: NameFind[] = [];
  for (let from = 0; from < text.length;) {
    const to = spaceFrom(text, from + PIECE);
    const start = from === 0 ? 0 : Math.min(from, spaceFrom(text, from - MARGIN));
    for (const find of namesIn(text.slice(start, spaceFrom(text, to + MARGIN)), named))
      if (find.start + start >= from && find.start + start < to)
        finds.push({ start: find.start + start, end: find.end + start, because: find.because });
    from = to;
  }
  return finds;
}

/** 'v.d.', 'v. d.', 'v/d' and 'v.d' before a capital. */
const ABBREVIATED = /(?<![\p{L}\p{N}])v(?:\.? ?d\.|\/d|\.d)(?= \p{Lu})/giu;
/** An abbreviated tussenvoegsel as one word of the lists that is as long, so that every offset stays. */
const ONE_WORD: Readonly<Record<number, string>> = { 3: 'dr', 4: 'der', 5: 'ande' };
const spelledAsOne = (text: string): string =>
  /v(?:[./]| ?d\.)/i.test(text)
    ? text.replace(ABBREVIATED, (short) => short.charAt(0) + (ONE_WORD[short.length] ?? short.slice(1)))
    : text;

/** The names in one piece of a text; `named` are those who were named in earlier pieces. */
function namesIn(written: string, named: Set<string>): NameFind[] {
  const text = spelledAsOne(written);
  const words = readWords(text);
  closePhrases(text, words);
  let some = false;
  const evidence = words.map((word, at) => {
    if ((word.known & WORTH_A_LOOK) === 0 && (!word.capital || is(word, KNOWN.ordinary)) && !word.key.includes('-'))
      return NOTHING;
    const own = evidenceAt(text, words, at);
    if (own.score >= ENOUGH) some = true;
    return own;
  });
  if (some) {
    addNeighbours(text, words, evidence, 1);
    addNeighbours(text, words, evidence, -1);
  }
  const finds = collect(text, words, evidence);
  if (finds.length === 0 && named.size === 0) return finds;
  return [...finds, ...again(words, finds, named)].sort((a, b) => a.start - b.start);
}
