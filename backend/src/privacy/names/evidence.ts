import { adjoins, behindTussenvoegsels, looksLikeSurname, mayBePartOfName } from './chain.js';
import type { Evidence } from './name-find.js';
import { FIRST, KNOWN, lexicon } from './lexicon.js';
import { isThingBehind, personBehind } from './behind-name.js';
import { firstNameLevel, is, type Word } from './words.js';

/** From this score on a word is taken for a name. */
export const ENOUGH = 4;

const NONE: Evidence = { score: 0, because: '' };
const SURNAME = KNOWN.surname | KNOWN.surnameAlsoWord;
const AGE =
  /^(?: ?\(\d{1,2}(?: ?j(?:r|aar)?)?\)|, ?\d{1,2} ?(?:jaar|jr|jarige?)\b|,? (?:is|van) \d{1,2}(?: jaar)?(?=[ ,.!?]|$)(?! (?:tot|procent|euro|keer|leerlingen)))/u;
const CLASS =
  /^ ?\(?(?:zit )?(?:uit|van|in|vd|v)? ?(?:de )?(?:klas |groep |leerjaar |brugklas|mentorklas|examenklas|mijn (?:mentor)?klas|onze klas|[1-6] ?[a-hk-pt]\d?(?![\p{L}\p{N}])|[1-6] ?-?(?:havo|vwo|mavo|vmbo|gym|mbo|bb|kb|tl|gl)|(?:havo|vwo|mavo|vmbo|gym) ?-?[1-6]|[a-z]{1,2}[1-6][a-z]?(?![\p{L}\p{N}]))/iu;
/** 'Jansen, A.M.', as forms and lists write it. */
const BEFORE_INITIALS = /^, (?:\p{Lu}\.){1,4}(?![\p{L}])/u;
/** 'Jaïr z'n moeder', 'lieke d'r fiets'. */
const POSSESSIVE = /^ (?:z['’]?n|d['’]r) [\p{Ll}]{3}/u;
const AND = /^(?:,? (?:en|of|and|or|met) | ?[&+/] ?|, )$/;

/** 'El-Amrani', 'Al-Hamdani', but not the broadcaster, the mosque or a band of fighters. */
const ARABIC =
  /^(?:al|el|ait|ould|oulad)-(?!jazeera|qaida|qaeda|aqsa|shabaab|arabiya|fatah|nusra|hilal|nassr|ahly|andalus|islam|quds|bayt)[a-z]{4,}$/;

/** What the lists and the way of writing say of a word by itself. */
function alone(text: string, word: Word): Evidence {
  const level = firstNameLevel(word);
  const { capital, begins } = word;
  if (level === FIRST.sure) return { score: capital ? 6 : 5, because: 'bekende voornaam' };
  if (level === FIRST.capital) return { score: capital ? (begins ? 4 : 5) : 2, because: 'bekende voornaam' };
  if (level === FIRST.word) return { score: capital ? (begins ? 1.5 : 4) : 0, because: 'voornaam met hoofdletter' };
  if (level === FIRST.seldom) return { score: capital && !begins ? 2 : 0, because: 'voornaam met hoofdletter' };
  if (capital && is(word, KNOWN.surname)) return { score: begins ? 3 : 4, because: 'bekende achternaam' };
  if (ARABIC.test(word.key) && word.capital && !is(word, KNOWN.place | KNOWN.noPerson))
    return { score: 4, because: 'achternaam met El of Al' };
  return compound(text, word) ?? likeName(word);
}

const ENDINGS = /^(.{3,}?)(?:tje|etje|je|ie|s|kes?)$/;

const likeness = (key: string): number =>
  (lookUp(key) & (KNOWN.place | KNOWN.noPerson | KNOWN.common)) === 0 ? lexicon().likeness(key) : -1;
const lookUp = (key: string): number => lexicon().words.get(key) ?? 0;

/** A first name with a dash ('Anne-Sophie'), small ('Keesje') or with an s ('Fatimas'), by the lexicon of its parts. */
function compound(text: string, word: Word): Evidence | undefined {
  const dash = word.key.indexOf('-');
  if (dash > 0) {
    const left = lookUp(word.key.slice(0, dash)) & FIRST.mask;
    const right = lookUp(word.key.slice(word.key.lastIndexOf('-') + 1));
    const names = left >= FIRST.capital || (left > FIRST.none && word.capital && (right & FIRST.mask) === FIRST.sure);
    if (names && (right & FIRST.mask) >= FIRST.word && (right & (KNOWN.place | KNOWN.noPerson)) === 0)
      return { score: word.capital ? 6 : 5, because: 'dubbele voornaam' };
    if (word.capital && left === 0 && (lookUp(word.key.slice(0, dash)) & SURNAME) !== 0 && (right & SURNAME) !== 0)
      return { score: 4, because: 'dubbele achternaam' };
    const second = text.charAt(word.start + dash + 1);
    if (
      word.capital &&
      second !== second.toLowerCase() &&
      (right & FIRST.mask) >= FIRST.word &&
      likeness(word.key.slice(0, dash)) > 0.4
    )
      return { score: 4, because: 'dubbele voornaam' };
    return undefined;
  }
  if (!word.capital || is(word, KNOWN.noPerson | KNOWN.place | KNOWN.ordinary)) return undefined;
  const stem = ENDINGS.exec(word.key)?.[1];
  if (stem !== undefined && (lookUp(stem) & FIRST.mask) === FIRST.sure && (!word.begins || word.key.endsWith('s')))
    return { score: word.begins ? 4 : 5, because: 'bekende voornaam' };
  return undefined;
}

/** What the shape of a word in no list says ('Djaydano', 'Arlinda'): never enough by itself. */
function likeName(word: Word): Evidence {
  if (!unknownName(word) || is(word, KNOWN.common | KNOWN.verb | KNOWN.before) || word.key.length < 4) return NONE;
  const likeness = lexicon().likeness(word.key);
  if (word.known === 0 && likeness > -0.3 && lexicon().respelled(word.key))
    return { score: word.begins ? 3 : 4, because: 'lijkt op een bekende voornaam' };
  const score = likeness > 1.4 ? 3 : likeness > 0.8 ? 2 : likeness > 0.2 ? 1 : 0;
  return score === 0 ? NONE : { score: word.begins ? Math.min(score, 2) - 0.5 : score, because: 'lijkt een voornaam' };
}

/** Whether a word with a capital that is in no list may be a name at all, when something points at it. */
const unknownName = (word: Word): boolean =>
  mayBePartOfName(word) &&
  !is(word, KNOWN.place) &&
  !(word.begins && is(word, KNOWN.common)) &&
  !/\d/.test(word.key) &&
  !word.shouted;
/** Whether a word in no list, written small, looks so much like a name that a title before it makes it one: 'juf annabel'. */
const smallName = (word: Word, least: number): boolean =>
  !word.capital && word.known === 0 && /^[a-z]{4,}$/.test(word.key) && lexicon().likeness(word.key) > least;
/** How the words for functions end: 'cultuurminister', 'Kamerlid', 'leerjaarcoördinator'. */
export const FUNCTION =
  /.(?:minister|secretaris|directeur|directrice|voorzitter|onderzoeker|woordvoerder|woordvoerster|coach|trainer|werker|werkster|docent|docente|leraar|lerares|arts|agent|wethouder|kamerlid|raadslid|coordinator|begeleider|manager|leider|meester|bestuurder|consulent|adviseur|advocaat|ondernemer|eigenaar|journalist|psycholoog|verpleegkundige|therapeut|chirurg|specialist|oloog|zoon|dochter|broer|zus|vriend|vriendin)$/;
const SUBJECT = /^(?:docent|docente|leraar|lerares|vak|les|toets|examen|bij|duits|engels|spaans|nederlands|en|juf|meester)$/;
/** Words behind which a subject stands: a capital there is a name, whatever the word means. */
const SUBJECT_FOLLOWS = /^(?:dat|omdat|zodat|zei|zegt|zag|sprak|belde|appte|vroeg|toen|terwijl|nadat)$/;
/** Words behind which a person is met: an unknown word there that looks like a name is one. */
const MET =
  /^(?:kent|ken|kende|sprak|spreken|zag|belde|bel|appte|door|tegen|namens|volgens|vraagt|vroeg|hebben|bedreigt|bedreigde|slaat|sloeg|dat)$/;
const PRONOUN = /^(?:hem|haar|hij|ze|zij|zich|zichzelf|ik|him|her)$/;

function hasThing(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    if (is(words[back], KNOWN.thing)) return true;
    if (words[back]!.begins) return false;
  }
  return false;
}

/** What a preposition or a verb of meeting says: little of a word with a capital, more of a first name written small ('met wout'). */
function behindPreposition(word: Word, previous: Word, gap: string): Evidence {
  if (word.capital) return { score: 1, because: '' };
  const small = gap === ' ' && firstNameLevel(word) === FIRST.capital && /^(?:met|tegen|door|aan)$/.test(previous.key);
  return small ? { score: 2, because: `na ${previous.key}` } : NONE;
}

/** What the words before say: a title, a function, kin, 'heet'. */
function before(text: string, words: readonly Word[], at: number): Evidence {
  const word = words[at]!;
  const previous = words[at - 1];
  if (!previous || word.hashtag) return NONE;
  const gap = text.slice(previous.tail, word.start);
  const level = firstNameLevel(word);
  const surname = is(word, SURNAME);
  const unknown = unknownName(word);
  if (is(previous, KNOWN.title) && (gap === ' ' ? previous.key !== 'ing' && previous.key !== 'ir' : gap === '. ' || gap === '.'))
    return level > 0 || surname || unknown || smallName(word, 0.6) ? { score: 5, because: `na ${previous.key}` } : NONE;
  if (gap === ' ' && (previous.key === 'ene' || (previous.key === 'zekere' && words[at - 2]?.key === 'een')))
    return level > 0 || unknown || smallName(word, 0) ? { score: 5, because: `na ${previous.key}` } : NONE;
  if (
    gap === ' ' &&
    /^(?:iemand|wie)$/.test(previous.key) &&
    (level > FIRST.word || unknown || smallName(word, 0.3)) &&
    /^(?:kent|is|ken|weet|zag|sprak)$/.test((previous.key === 'iemand' ? words[at - 2]?.key : words[at + 1]?.key) ?? '')
  )
    return { score: 4, because: `na ${previous.key}` };
  if (gap === ' ' && PRONOUN.test(previous.key) && is(words[at - 2], KNOWN.called) && (level > FIRST.seldom || unknown))
    return { score: 4, because: `na ${words[at - 2]!.key}` };
  if (previous.key === 'is' && /naam$/.test(words[at - 2]?.key ?? '') && /^(?: | ?["“'‘„])$/.test(gap))
    return (level > FIRST.seldom || unknown) && !hasThing(words, at) ? { score: 4, because: `na ${words[at - 2]!.key}` } : NONE;
  if (gap === ' ' && previous.key === 'das' && level >= FIRST.word) return { score: 4, because: 'na das' };
  if (is(previous, KNOWN.called) && /^(?: | ?: ?| ?["“'‘„])$/.test(gap))
    return (level > (word.capital ? FIRST.none : FIRST.seldom) || unknown) && !hasThing(words, at)
      ? { score: 4, because: `na ${previous.key}` }
      : NONE;
  if (gap !== ' ' && gap !== ', ' && gap !== ': ' && gap !== ' (') return NONE;
  const called =
    is(previous, KNOWN.function) ||
    (gap === ' ' && word.capital && (level > 0 || unknown || surname) && FUNCTION.test(previous.key));
  if ((called || is(previous, KNOWN.kin)) && (gap === ' ' || level > FIRST.word)) {
    if (word.capital && !is(word, KNOWN.noPerson) && (unknown || (surname && !word.begins)))
      return { score: level > 0 ? 3 : 4, because: `na ${previous.key}` };
    if (level >= FIRST.capital || (gap === ' ' && smallName(word, 1)))
      return { score: level > 0 ? 3 : 4, because: `na ${previous.key}` };
    return is(word, KNOWN.surname) && called ? { score: 4, because: `na ${previous.key}` } : NONE;
  }
  if (previous.key === 'van' && gap === ' ' && is(words[at - 2], KNOWN.kin | KNOWN.belonging)) {
    if (level > 0) return { score: 3, because: `na ${words[at - 2]!.key} van` };
    return unknown && is(words[at - 2], KNOWN.kin) && !/(?:se|sche)$/.test(word.key)
      ? { score: 4, because: `na ${words[at - 2]!.key} van` }
      : NONE;
  }
  if (
    unknown &&
    gap === ' ' &&
    /^(?:zegt|zei|vertelt|vertelde|verhaalt|verzucht|lacht|glimlacht|grapt)$/.test(previous.key) &&
    !is(word, KNOWN.common)
  )
    return { score: 4, because: `na ${previous.key}` };
  if (unknown && gap === ' ' && /^(?:zegt|zei|vertelt|vertelde|aldus|vindt|meent|stelt|denkt)$/.test(previous.key))
    return { score: 2.5, because: `na ${previous.key}` };
  if (unknown && gap === ' ' && !is(word, KNOWN.common) && MET.test(previous.key) && likeness(word.key) > 0.8)
    return { score: 2, because: `na ${previous.key}` };
  if (level === FIRST.seldom && gap === ' ' && word.capital && !words[at + 1]?.capital && SUBJECT_FOLLOWS.test(previous.key))
    return { score: 2, because: `na ${previous.key}` };
  return is(previous, KNOWN.before) ? behindPreposition(word, previous, gap) : NONE;
}

/** What only a person does: behind a small word that is also a name ('roos zegt') it makes the word one. */
const HUMAN_VERB =
  /^(?:zegt|zei|zeiden|vertelt|vertelde|belde|belt|appt|appte|stuurde|stuurt|huilt|huilde|lachte|vroeg|vraagt|filmt|filmde|sloeg|slaat|schopte|schopt|dealt|vapet|blowt|rookt|rookte|snapt|snapte|schreeuwt|schreeuwde|zag|hoorde|pest|pestte|steelt|kent|weet|wist|denkt|dacht|vindt|vond|durft|durfde|woont|spijbelt)$/;

/** Whether a subject without an article may begin at a word: a sentence, or behind a comma, 'en' or 'dat'. */
function opensClause(text: string, words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous || words[at]!.begins) return true;
  return /^(?:en|dat|omdat|maar|want|toen|als|of)$/.test(previous.key) || text.slice(previous.tail, words[at]!.start) === ', ';
}

/** What follows a name written small that is a word too: another such name ('beau en ravi'), or what only a person does. */
function behindSmall(text: string, words: readonly Word[], at: number, next: Word): Evidence | undefined {
  const level = firstNameLevel(words[at]!);
  const second = words[at + 2];
  if (level === FIRST.capital && second && firstNameLevel(second) >= FIRST.capital && /^(?:en|of|and)$/.test(next.key))
    return { score: 2, because: 'naast een andere naam' };
  if (level === FIRST.word && HUMAN_VERB.test(next.key) && opensClause(text, words, at))
    return { score: 4, because: 'doet of zegt iets' };
  return undefined;
}

/** What follows says: an age, a class, a surname, a verb. */
function after(text: string, words: readonly Word[], at: number): Evidence {
  const word = words[at]!;
  const level = firstNameLevel(word);
  const next = words[at + 1];
  const behind = text.slice(word.end, word.end + 32);
  const unknown = unknownName(word);
  if (AGE.test(behind) && (level > 0 || (unknown && (!word.begins || behind.startsWith(' (')))))
    return { score: 4, because: 'leeftijd erachter' };
  if (word.capital && is(word, SURNAME) && BEFORE_INITIALS.test(behind)) return { score: 4, because: 'voorletters erachter' };
  if (behind.charCodeAt(0) === 32 && POSSESSIVE.test(behind) && (level > FIRST.seldom || unknown || smallName(word, 0.2)))
    return { score: 4, because: 'iets of iemand van deze persoon erachter' };
  const told = level > 0 || unknown ? personBehind(text, words, at, behind) : NONE;
  if (told.score > 0) return told;
  if ((level > 0 || (unknown && !word.begins && / (?:uit|van|in) /.test(behind.slice(0, 5)))) && CLASS.test(behind))
    return { score: 4, because: 'klas erachter' };
  if (!next || !adjoins(text, word, next)) return NONE;
  if (level > 0) {
    const surname = is(next, KNOWN.tussenvoegsel) ? behindTussenvoegsels(text, words, at + 1) : -1;
    const doubted =
      level <= FIRST.word &&
      (word.capital
        ? next.key === 'van' && surname === at + 2 && !is(words[surname], SURNAME)
        : level === FIRST.seldom || !is(words[surname], KNOWN.surname));
    if (surname > 0 && !doubted) return { score: 4, because: 'achternaam erachter' };
    if (next.capital && looksLikeSurname(next)) return { score: 4, because: 'achternaam erachter' };
    if (!word.capital && level > FIRST.seldom && is(next, KNOWN.surname)) return { score: 4, because: 'achternaam erachter' };
    if (next.initials && !next.begins) return { score: 3, because: 'voorletter erachter' };
    const small = word.capital ? undefined : behindSmall(text, words, at, next);
    if (small) return small;
    if (is(next, KNOWN.verb)) return { score: word.capital ? 2.5 : 2, because: 'doet of zegt iets' };
    return is(next, KNOWN.weakVerb) && word.capital ? { score: 1, because: '' } : NONE;
  }
  if (
    is(word, KNOWN.surname) &&
    next.capital &&
    !next.begins &&
    (firstNameLevel(next) >= FIRST.capital || is(next, KNOWN.surname))
  )
    return { score: 2, because: 'bekende achternaam' };
  if (is(word, KNOWN.surname) && is(next, KNOWN.verb | KNOWN.weakVerb)) return { score: 1, because: '' };
  if (!unknown) return NONE;
  if (next.capital && is(next, KNOWN.surname) && !next.begins) return { score: 4, because: 'bekende achternaam erachter' };
  if (next.initials && next.end - next.start === 2 && /^ [\p{Ll}(]/u.test(text.slice(next.end, next.end + 2)))
    return { score: 4, because: 'voorletter erachter' };
  const surname =
    is(next, KNOWN.tussenvoegsel) &&
    (next.key !== 'van' || words[at + 2]?.key.startsWith('de') || next.capital || likeness(word.key) > -0.4) &&
    !word.begins
      ? behindTussenvoegsels(text, words, at + 1)
      : -1;
  const arabic = next.capital && /^(?:el|al|ait|ben|bin)$/.test(next.key);
  if (surname > 0 && (arabic || is(words[surname], KNOWN.surname)) && !is(next, KNOWN.ordinary))
    return { score: 4, because: 'achternaam erachter' };
  if (next.capital && !next.begins && unknownName(next) && !is(next, KNOWN.common)) {
    if (looksLikeSurname(next)) return { score: 3, because: 'achternaam erachter' };
    if (likeness(next.key) > 0) return { score: 2, because: 'lijkt een naam' };
  }
  if (is(next, KNOWN.verb)) return { score: 2.5, because: 'doet of zegt iets' };
  return is(next, KNOWN.weakVerb) ? { score: 1, because: '' } : NONE;
}

/** What says that it is no person after all: an article, an institution, a number. */
function against(text: string, words: readonly Word[], at: number): number {
  const word = words[at]!;
  const previous = words[at - 1];
  const next = words[at + 1];
  const level = firstNameLevel(word);
  let score = 0;
  if (word.key === 'frans' && previous && SUBJECT.test(previous.key)) score -= 6;
  if (previous && is(previous, KNOWN.article) && adjoins(text, previous, word)) {
    const owner = !/^(?:de|het|een|geen|the|a|an|elke?|deze|die|dit)$/.test(previous.key);
    if (level < FIRST.sure) score -= word.capital && owner ? 1 : 4;
    else if (!word.capital && !/^(?:die|dit)$/.test(previous.key)) score -= owner ? 0 : 4;
    else if (/^(?:het|een|the|a|an)$/.test(previous.key)) score -= 3;
    else score -= owner ? 0 : 1;
  }
  if (
    /^ (?:I{1,3}|IV|VI{0,3}|X|\d{4}|\d{1,2}[a-z]?-?jarige)(?![\p{L}\p{N}.])/u.test(text.slice(word.end, word.end + 10)) &&
    level <= FIRST.capital
  )
    score -= 6;
  if (next && text.charCodeAt(word.end) === 45 && !is(next, SURNAME)) score -= 1;
  if (is(word, KNOWN.place) && level < FIRST.sure) score -= 2;
  if (isThingBehind(text, words, at)) score -= 6;
  return score;
}

/** The evidence that a name begins at a word; neighbours that are names count later. */
export function evidenceAt(text: string, words: readonly Word[], at: number): Evidence {
  const word = words[at]!;
  if (word.closed || word.hashtag || word.initials) return NONE;
  const self = is(word, KNOWN.noPerson) ? NONE : alone(text, word);
  const left = before(text, words, at);
  const right = is(word, KNOWN.noPerson) && left.score < ENOUGH ? NONE : after(text, words, at);
  if (self.score + left.score + right.score === 0) return NONE;
  // Of an unknown word a verb behind it says nothing, unless it looks like a name or something else points at it.
  if (self.score === 0 && left.score < 3 && right.score < ENOUGH) return NONE;
  const strongest = [self, left, right].reduce((most, each) => (each.score > most.score && each.because ? each : most), NONE);
  return {
    score: self.score + left.score + right.score + against(text, words, at),
    because: (left.score >= 3 ? left : strongest).because,
  };
}

/** Whether two words are joined as names are: 'Sem en Noor', 'Sem, Noor'. */
export const joined = (text: string, leftEnd: number, rightStart: number): 'and' | 'comma' | undefined => {
  if (rightStart - leftEnd > 6 || rightStart - leftEnd < 1) return undefined;
  const gap = text.slice(leftEnd, rightStart);
  return AND.test(gap) ? (gap === ', ' ? 'comma' : 'and') : undefined;
};
