import type { NameFind } from './name-find.js';

/** What tells of a person whose name was found: an age or a date of birth that stands right beside the name. */
export interface BesideName extends NameFind {
  type: 'age' | 'birth_date';
}

const TEN_TO_TWENTY = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig';
const YEARS = String.raw`\d{1,2}(?:[,.]5)?(?: ?(?:jaar oud|jaren|jaar|jr\.?|j\.|j(?![\p{L}])|years? old|yrs? old|y\/?o)(?![\p{L}]))?`;
const SINCE =
  '(?:nu|pas|net|al|nog maar|nog|maar|ook|bijna|inmiddels|onlangs|vandaag|gisteren|morgen|overmorgen|binnenkort|(?:deze|volgende) (?:week|maand)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|only|just|now)';
const NO_COUNT = String.raw`(?![\p{L}\d])(?![.,:]\d)(?! ?(?:%|havo|vwo|mavo|vmbo|gym|mbo|vmbo|klas|bb|kb|gl|tl|procent|euro|keer|x |leerlingen|uur|u |minuten|min |dagen|weken|maanden|jongens|meiden|man |km|meter|tot |-|\/))`;
/** Behind a name: '(14)', '(m, 14)', ', 14 jaar', ' 14 jr', ' is 14', ', hij is 13', ' van 15', '14 is'. */
const BEHIND = new RegExp(
  String.raw`^(?:,? ?\((?:[mvxMVX]|man|vrouw|jongen|meisje|bijna|net|pas|nog)?[ ,/]{0,2}(?<closed>${YEARS})(?=[),;/ ])|,? ?(?:aged?|leeftijd|lft\.?)[ :]{1,2}(?<aged>${YEARS})|(?:(?: (?:heet|heette) (?:ie|hij|ze|zij|die)(?: \p{Ll}{2,8}){0,3})?,? (?:nu |pas |net |en )?| ?[-–/] ?)(?<said>\d{1,2} ?(?:jaar oud|jaar|jr\.?|j(?:\.|(?![\p{L}]))|years? old|yo)(?![\p{L}])(?! (?:gelden|lang|cel|geeist|later|na|voor|op|in dienst)))|,? (?:en )?(?:ik )?ben (?<am>${YEARS})${NO_COUNT}|\? (?<asked>\d{1,2} ?(?:jaar|jr))(?![\p{L}])|,? ?(?:(?:,|\.|en|die|want|and|who)? ?(?:[Hh]ij|[Zz]ij|[Zz]e|[Hh]e|[Ss]he|die|ie) |(?:,? (?:die|who))? )?(?:is|was|wordt|werd|van)(?: ${SINCE})* (?:(?<is>${YEARS})${NO_COUNT}|(?<spelled>acht|negen|${TEN_TO_TWENTY})(?= (?:en|geworden|jaar)(?![\p{L}])|[,.!?;]|$))|,? (?:die|dat) (?:(?:toen|nu|net|vandaag|gisteren) )?(?<became>\d{1,2})(?= (?:werd|wordt|is|was|geworden)(?![\p{L}]))|,? (?:haar|zijn|z'n|d'r) (?:dochter|dochtertje|zoon|zoontje|zusje|broertje|kind) van (?<kin>${YEARS})${NO_COUNT}|, (?<apposed>\d{1,2})(?=,(?! ?\d))|,? (?:${SINCE} )?(?<turned>\d{1,2}(?: jaar)?) geworden(?![\p{L}])|(?:,? )(?<word>(?:${TEN_TO_TWENTY}) (?:jaar oud|jaar|jr))(?![\p{L}])| (?<last>\d{1,2})(?= is(?![\p{L}])))`,
  'u',
);
/** Before a name: 'de 17-jarige Mohammed', 'de 15 jarige leerling Sem', 'veertienjarige Noor'. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{1,2}[- ]?jarigen?|\d{1,2}[- ]year[- ]old|(?:zes|zeven|acht|negen|${TEN_TO_TWENTY})jarigen?)(?=,? (?:[\p{Ll}-]{2,25},? ){0,2}$)`,
  'u',
);
/** '17-09-2010', '2010-09-17' or '17 september 2010' in brackets or behind a comma, with a year in which a pupil, a parent or a grandparent is born. */
const BORN =
  /^(?:,? ?\(|, ?| ?[-–] ?|,? ?\*| )(?<date>(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19[3-9]\d|20[012]\d)|(?:19[3-9]\d|20[012]\d)-\d{1,2}-\d{1,2}|\d{1,2} [a-z]{3,9} (?:19[3-9]\d|200\d|201\d|2020)))(?!\d)/u;
/** ', 25-08-65' behind a first and a last name, with a year that is long enough ago. */
const BORN_SHORT =
  /^(?:,? ?\(|, ?)(?<date>(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\2['’]?(?:[3-9]\d|[01]\d))(?![\d:])(?!\.\d)/u;
/** A full date of which the year is that of a pupil, anywhere near a name. */
const NEAR = /(?<![\d.,-])\d{1,2}([-/.])\d{1,2}\1(?:200[3-9]|201\d)(?!\d)/u;
const LONGEST = 40;

/** Finds the ages and dates of birth beside names that were found; without the name they would tell of nobody. */
export function besideNames(text: string, names: readonly NameFind[]): BesideName[] {
  const found: BesideName[] = [];
  names.forEach(({ start, end }, index) => {
    const until = Math.min(names[index + 1]?.start ?? text.length, end + LONGEST);
    const from = Math.max(names[index - 1]?.end ?? 0, start - LONGEST);
    const behind = text.slice(end, until).replace(/^['’]s?/, (mark) => ' '.repeat(mark.length));
    const age = BEHIND.exec(behind);
    const value = Object.values(age?.groups ?? {}).find(Boolean);
    if (age && value) {
      const at = end + age.index + age[0].lastIndexOf(value);
      found.push({ start: at, end: at + value.length, type: 'age', because: 'leeftijd bij een naam' });
    }
    const whole = text.slice(start, end).includes(' ');
    const born = BORN.exec(behind) ?? (whole ? BORN_SHORT.exec(behind) : null);
    if (born?.groups?.date) {
      const to = end + born[0].length;
      found.push({ start: to - born.groups.date.length, end: to, type: 'birth_date', because: 'geboortedatum bij een naam' });
    }
    for (const [offset, part] of [
      [end, behind],
      [from, text.slice(from, start)],
    ] as const) {
      const near = born?.groups?.date && offset === end ? null : NEAR.exec(part);
      const at = offset + (near?.index ?? 0);
      if (near) found.push({ start: at, end: at + near[0].length, type: 'birth_date', because: 'geboortedatum bij een naam' });
    }
    const before = BEFORE.exec(text.slice(from, start));
    if (before) {
      const at = from + before.index;
      found.push({ start: at, end: at + before[0].length, type: 'age', because: 'leeftijd bij een naam' });
    }
  });
  return found;
}
