import { FIRST, KNOWN, lexicon } from './lexicon.js';
import type { Evidence } from './name-find.js';
import { firstNameLevel, is, type Word } from './words.js';

const NONE: Evidence = { score: 0, because: '' };

/** Where somebody works or belongs: 'Wil van de kantine', 'gerrit vd beveiliging', 'Anouk van jongerenwerk'. */
const OF_WORK =
  /^ (?:van|v\/?d|vd|vdr|vder|bij) (?:de |het |onze |ons )?(?:kantine|conci[eë]rges?|administratie|receptie|gemeente|politie|beveiliging|balie|jongerenwerk|jeugdwerk|welzijn(?:swerk)?|ict|leerlingenzaken|catering|schoonmaak|mentoraat|buurtpreventie|woningbouw|overkant|flat|hockey|voetbal|judo|boksen|zorgteam|wijkteam|leerplicht|reclassering|bibliotheek|supermarkt|snackbar|cafetaria|buurtsuper|bso|scouting|kookclub)(?![\p{L}])/iu;
/** What is done to persons, or by them, as the end of a sentence says it: 'werd vrijdag geschorst', 'heb sterre nog niet gezien'. */
const DONE =
  'geschorst|aangehouden|opgepakt|gearresteerd|verwijderd|gepest|geslagen|geschopt|mishandeld|bedreigd|uitgescholden|uitgelachen|gestoken|gevonden|vermist|weggelopen|weggestuurd|gefilmd|aangerand|lastiggevallen|beroofd|afgeperst|gechanteerd|buitengesloten|gevolgd|gehoord|ondervraagd|overgeplaatst|blijven zitten|thuisgebleven|ziekgemeld|ziek|jarig|boos|verdrietig|bang|verliefd|zwanger|dronken|high|stoned';
const HAPPENED = new RegExp(
  String.raw`^ (?:is|was|werd|wordt|zijn|waren|werden|worden) (?:[\p{L}\d-]{1,14} ){0,4}(?:${DONE})(?![\p{L}])`,
  'u',
);
const DEED =
  /^ (?:heeft|had) (?:[\p{L}\d-]{1,12} ){0,4}(?:gedaan|gezegd|verteld|gestuurd|gepost|gedeeld|gefilmd|geslagen|gezien|gestolen|gevochten|gevraagd|gehoord|gelogen|gehuild|meegenomen|verkocht|gekocht|gerookt|doorgestuurd|gepest)(?![\p{L}])/u;
const PAIR = /^ (?:en|&) (\p{Lu}[\p{L}-]{1,20})(?![\p{L}])/u;
const MEETS = /^(?:heb|hebben|heeft|had|hadden|hebt)$/;
const MET =
  /^ (?:(?:nog|al|ook|niet|net|vandaag|gister|gisteren|laatst|nooit|weer|zelf) ){0,4}(?:gezien|gesproken|gehoord|geappt|gebeld|geblokt|geholpen|gevraagd|geslagen|gepest|getagd|gedisst|gesnapt)(?![\p{L}])/u;
const DID = /^ (?:had|heeft|hebt) (?:[\p{L}]{1,10} ){0,2}ge\p{Ll}{3,12}(?![\p{L}])/u;
const EITHER = /^ ook (?:niet|al|wel|niks)(?![\p{L}])/u;
const APPOSED = /^, (?:(?:de|onze|mijn|haar|zijn|een|hun|ook|oud-?|de nieuwe) )?([\p{L}'-]{2,30})(?![\p{L}])/u;

/** 'Kruls (decaan)', 'Oomen (mentor)'. */
const BRACKETED = /^ \((?:de |onze |oud-?|adjunct-?|con|lid )?([\p{L}'-]{3,30})(?: [^()\n]{1,25})?\)/u;

/** Who is told of behind the name of a place as well: 'Raam kapot in Hulsel, jongen gewond'. */
const ANYBODY =
  /^(?:jongen|meisje|man|vrouw|kind|kinderen|tiener|scholier|leerling|student|agent|verdachte|dader|slachtoffer|getuige|ouders)$/u;

const knownOf = (word: string): number => lexicon().words.get(word.toLowerCase()) ?? 0;

/** What stands behind a word that only stands behind a person: what somebody is or does, where somebody belongs, what happened. */
export function personBehind(text: string, words: readonly Word[], at: number, behind: string): Evidence {
  const word = words[at]!;
  const level = firstNameLevel(word);
  const space = behind.charCodeAt(0);
  if (space === 44) {
    if (!word.capital || (level === 0 && word.begins)) return NONE;
    const what = APPOSED.exec(behind)?.[1] ?? '';
    if (level === 0 && ANYBODY.test(what)) return NONE;
    const known = knownOf(what);
    const person = (known & (KNOWN.function | KNOWN.kin)) !== 0 && (known & FIRST.mask) === 0;
    return person ? { score: level > 0 ? 4 : 3, because: 'staat erbij wie het is' } : NONE;
  }
  if (space === 32 && word.capital && behind.charCodeAt(1) === 40) {
    const what = knownOf(BRACKETED.exec(behind)?.[1] ?? '');
    if ((what & KNOWN.function) !== 0 && (what & FIRST.mask) === 0 && !is(word, KNOWN.common | KNOWN.place))
      return { score: 4, because: 'staat erbij wie het is' };
  }
  if (space !== 32 || level === 0) return NONE;
  if (OF_WORK.test(behind) && (word.capital || level >= FIRST.capital || is(words[at - 1], KNOWN.before)))
    return { score: 4, because: 'hoort ergens bij' };
  const whole = text.slice(word.end, word.end + 60);
  const other = word.capital ? PAIR.exec(behind)?.[1] : undefined;
  if (other !== undefined && (knownOf(other) & FIRST.mask) > 0 && (knownOf(other) & KNOWN.noPerson) === 0)
    return { score: 4, because: 'naast een andere naam' };
  if (word.capital && (HAPPENED.test(whole) || DEED.test(whole)))
    return { score: level > FIRST.seldom ? 3 : 2, because: 'er gebeurde iets met deze persoon' };
  if (word.capital && level > FIRST.seldom && EITHER.test(behind)) return { score: 3, because: 'doet of zegt iets' };
  if (word.key === 'wil' && word.capital && is(words[at + 1], KNOWN.verb | KNOWN.weakVerb))
    return { score: 3, because: 'doet of zegt iets' };
  if (word.capital || level < FIRST.word) return NONE;
  if (MEETS.test(words[at - 1]?.key ?? '') && MET.test(whole)) return { score: 4, because: 'is gezien of gesproken' };
  return level === FIRST.capital && DID.test(whole) ? { score: 2, because: 'doet of zegt iets' } : NONE;
}

/** An English question or wish, of which the first word is a first name as well. */
const ALSO_ENGLISH = /^(?:Can|May|Will) (?:someone|somebody|anyone|anybody|you|we|I|he|she|it|they|this|that|the|u)(?![\p{L}])/u;
const COLOUR = /^ en (?:goud|zilver|rood|blauw|geel|groen|wit|zwart|paars|roze|oranje|bruin|grijs)(?![\p{L}])/u;
const IS_THING = /^(?:,| is| was| heet) (?:een|de|het|onze|ons|die|dat) ([\p{L}-]{2,20})(?: ([\p{L}-]{3,20}))?(?![\p{L}])/u;
/** A word for a thing that may have the name of a person. */
const isThing = (word: string | undefined): boolean =>
  word === 'methode' ||
  word === 'steunpunt' ||
  (word !== undefined && (knownOf(word) & (KNOWN.thing | KNOWN.function | KNOWN.kin)) === KNOWN.thing);

/** Whether what stands behind a word says that it is the name of a thing: 'Grace, de methode', 'Eva is een app', 'Anne+', 'Amber en goud'. */
export function isThingBehind(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const level = firstNameLevel(word);
  const code = text.charCodeAt(word.end);
  if (
    code === 44 &&
    is(words[at - 1], KNOWN.thing) &&
    /^, waar(?:mee|in|op|aan|door)(?!\p{L})/u.test(text.slice(word.end, word.end + 10))
  )
    return true;
  if (code === 43) return !/\p{L}/u.test(text.charAt(word.end + 1));
  if (code !== 44 && code !== 32) return false;
  if (word.key === 'elke' && !word.capital) return true;
  if (word.begins && ALSO_ENGLISH.test(text.slice(word.start, word.end + 12))) return true;
  if (word.key === 'storm') return words[at + 1]?.capital === true && words[at + 1]!.start === word.end + 1;
  const behind = text.slice(word.end, word.end + 48);
  if (level < FIRST.sure && COLOUR.test(behind)) return true;
  const what = IS_THING.exec(behind);
  return what !== null && (isThing(what[1]) || isThing(what[2]));
}
