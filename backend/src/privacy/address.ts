import { hits, type Recogniser, type Span } from './identifier.js';
import { postcodes } from './postcode.js';
import { STRONG, streetStart, WEAK } from './street.js';

const JOIN = String.raw`(?:[ -](?:Noord|Zuid|Oost|West|Noordzijde|Zuidzijde|N\.?Z\.?|Z\.?Z\.?|N\.?W\.?|N\.?O\.?|Z\.?O\.?|Z\.?W\.?)(?![\p{L}]))?(?:,? (?:(?:op |met )?(?:huis)?(?:nummer|nr\.?|no\.?|num\.?|#) ?)?|, ?)`;
/** A house number with its additions ('12a', '12-3', '12-c', '12 K4', '12 bis', '12 II', '12hs', '12 bus 3'). */
export const NUMBER = String.raw`\d{1,5}(?: ?[-/] ?\d{1,4}(?![\d:]|\.\d))?(?:[a-tv-zA-TV-Z](?![\p{L}\d])|[ -]?(?:bis|hs|huis|zwart|zw|rood|rd|boven|beneden|I{1,3}|IV)(?![\p{L}\d])|-[a-zA-Z](?![\p{L}\d])|[ -][a-dA-D](?![\p{L}\d'’]|\.\p{L})|[ -][A-HJ-Z](?![\p{L}\d'’.])| [A-HK]\d{1,3}(?![\p{L}\d]|[:.]\d))?(?:-[A-Z]?\d{1,3}(?![\d:]|\.\d))?(?:,? (?:bus|bte) ?\d{1,2}(?![\p{L}\d]|[:.]\d))?`;
const AFTER = String.raw`(?![\p{L}\d])(?![.,:]\d)(?!['’]s)`;
const STREET = new RegExp(
  String.raw`(?:(?<strong>${STRONG})|(?<weak>${WEAK}))(?<join>${JOIN})(?<number>${NUMBER})${AFTER}`,
  'giu',
);
const GLUED = new RegExp(
  String.raw`(?<=\p{L}{3})(?<strong>straat|laan|weg|plein|singel)(?<weak>(?!))?(?<join>)(?<number>\d{1,4}[a-z]?)${AFTER}`,
  'giu',
);
/** 'Laan van Nederland 12', 'Weg naar As 3'. */
const LANE_OF = new RegExp(
  String.raw`(?<![\p{L}])(?:Laan|Weg|Hof|Pad|Kade|Baan|Dijk|Plein|Park|Rue|Avenue)(?: (?:van|tot|naar|der|door|op|de|den|het|du|des|la)){1,3}(?: \p{Lu}[\p{L}'’-]{1,25}){1,4}${JOIN}${NUMBER}${AFTER}`,
  'gu',
);
/** 'aan Kleine Berg 52', 'op Rond Deel 4': whatever has a capital between 'aan' and a number that nothing is counted with. */
const AT =
  /(?<=(?<!\p{L})(?:aan|bezorgen op|woont op|adres) (?:de |het |den |'t )?)(?:\p{Lu}[\p{L}'’-]{2,25}(?: (?:van|de|den|der|het|ten|ter) )?){1,3}(?: \p{Lu}[\p{L}'’-]{2,25}){0,2} \d{1,4} ?(?:[a-z](?![\p{L}\d]))?(?=$|[\n.,;)!?]| (?:in|te|en|is|waar|bij|om|op|staat|woont|werd|wordt|wonen|werken|gezien|met)(?!\p{L}))/gu;
/** A square called after a year. */
const YEAR_SQUARE = /(?<!\p{L})Plein 19\d\d,? (?:(?:huis)?(?:nummer|nr\.?|no\.?) ?)?\d{1,4}[a-z]?(?![\p{L}\d])/gu;
const LIVES =
  '[Ww]oont|[Ww]onen|woonde|woonden|woonachtig|wonende?|[Ww]oon|[Aa]dres|[Tt]huisadres|[Ww]oonadres|huisadres|[Aa]fhaaladres|[Vv]erblijft|verhuisd naar|verhuisde naar|[Oo]phalen|[Aa]fhalen|lives|[Aa]ddress';
/** Any name with a capital, or one word, behind a word for living. */
const LIVING = new RegExp(
  String.raw`(?<![\p{L}])(?:${LIVES})(?: is| nu| nog| daar| hier|:){0,2}(?: (?:op|aan|in|bij|te|at|on))?(?: (?:de|het|den|'t))? (?<value>(?:(?:\p{Lu}[\p{L}'’.-]{1,25} |(?:van|de|den|der|op|ten|ter) ){1,5}|\p{L}{5,25} )(?:nummer |nr\.? ?|no\.? ?)?(?<number>${NUMBER}))${AFTER}`,
  'gu',
);
/** 'op nummer 12', where somebody lives. */
const HOUSE_NUMBER = new RegExp(
  String.raw`(?<![\p{L}])huis(?:nummer|nr)\.? (?:is )?\d{1,4} ?[a-z]?${AFTER}|(?:nummer|nr\.?) \d{1,4}[a-z]? (?:in|aan|op|van) (?:de|het|den) (?:\p{L}{3,25} ){0,3}\p{L}{3,25}(?:straat|laan|weg|plein|singel|kade|dreef|hof)(?!\p{L})|(?<=(?<![\p{L}])(?:woont|wonen|woonde|woning|woonhuis|huis|flat|galerijflat|buren|buurjongen|buurmeisje|overburen|portiek|appartement|straat|laan|plein|weg)(?![\p{L}])[^.!?\n\d]{0,40}(?<![\p{L}]))(?:nummer|nr\.?) \d{1,4}(?:[a-z]| [a-d](?!\p{L}))?${AFTER}`,
  'giu',
);
const UNIT =
  /^ ?(?:uur|uren|jaar|jarigen?|keer|maal|euro|km|m|meter|kilometer|minuten|min|procent|%|graden|h|u|x|dagen|weken|maanden|man|personen|p|jan\w*|feb\w*|maart|mrt|april|apr|mei|juni|juli|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|havo|vwo|mavo|vmbo|mbo|(?:tot|à|of|t\/m) \d+ \p{L}{3,}|t\/m)(?![\p{L}])/iu;
/** A plural right behind the number counts something ('Stadhuisplein 12 jongeren'), unless it is a verb or a preposition. */
const COUNTED =
  /^ (?:\p{L}{3,12}e )?(?!(?:wonen|staan|zijn|hebben|worden|werden|waren|hangen|zitten|komen|gaan|lopen|dealen|verkopen|verzamelen|moeten|kunnen|willen|mogen|zouden|tussen|binnen|buiten|boven|beneden|tegen|samen|kwamen|stonden|gingen|liggen|zaten|eten|slapen|ophalen|afhalen|aanbellen|is|was|als|dus|reeds|los|ergens|nergens|anders|toen|alleen|meteen|opeens|ineens|misschien|thuis|eens|steeds|soms|nog|wegens|volgens|sinds|langs|alles|iets|niets|straks|hoogstens|meisje's)(?![\p{L}])|(?:af|op|aan|in|uit|mee|neer|om)ge\p{L})(?:\p{L}{2,20}(?:en|s|['’]s)|meiden|kinderen|agenten|man|mensen)(?![\p{L}])/iu;
/** Endings that in the name of a place mean a street rather than a town. */
const OFTEN = /^(?:hof|hofje|dijk|pad|park|markt|wal|akker|akkers|heuvel|hoeve|brink|beemd|weide|vest|kamp|baan|erf)$/i;
const YEAR = /^(?:19[4-9]\d|20[0-4]\d)$/;
const PRECHECK = new RegExp(
  String.raw`(?:${STRONG}|${WEAK})(?:,? (?:(?:op |met )?(?:huis)?(?:nummer|nr\.?|no\.?|num\.?|#) ?)?|, ?)\d|(?:straat|laan|weg|plein|singel)\d`,
  'iu',
);
const AT_PLACE =
  /(?:^|[^\p{L}])(?:(?:op|aan|bij|naar|vanaf|adres|adres:|woont|woning|pand|hoek)(?: (?:de|het|den|'t))?|(?:in|uit) (?:de|het|den|'t)) $/iu;

const counts = (text: string, end: number): boolean => {
  const after = text.slice(end, end + 40);
  return UNIT.test(after) || (COUNTED.test(after) && !/^ \p{Lu}/u.test(after));
};

function street(text: string, hit: RegExpExecArray): Span[] {
  const { weak, strong, join = '', number = '' } = hit.groups ?? {};
  const end = hit.index + hit[0].length;
  const ending = weak ?? strong ?? '';
  const start = streetStart(text, hit.index + ending.length, weak !== undefined);
  if (start === undefined || start > hit.index) return [];
  if (/^\d{1,2}-\d{1,2}-\d{2}$/.test(number)) return [];
  const named = /n/i.test(join);
  if (!named && (counts(text, end) || YEAR.test(number))) return [];
  if (weak !== undefined && !named) {
    const closes = /^(?:$|[\s]*[\n,;.)!?]|,? (?:in|te|op|bij|en|is|staat|woont|waar) |,? \d{4} ?[A-Z]{2})/u.test(
      text.slice(end, end + 12),
    );
    const placed = AT_PLACE.test(text.slice(Math.max(0, start - 20), start));
    if (!placed && !(closes && OFTEN.test(ending)) && !/^,? \d{4} ?[A-Z]{2}/u.test(text.slice(end, end + 12))) return [];
    if (/(?:^|[^\p{L}])(?:van|van den|van der|van de|den|der) $/iu.test(text.slice(Math.max(0, hit.index - 9), hit.index)))
      return [];
  }
  return [{ start, end, type: 'address' }];
}

function living(text: string): Span[] {
  return hits(text, LIVING).flatMap((hit) => {
    const value = hit.groups?.value ?? '';
    const end = hit.index + hit[0].length;
    if (
      counts(text, end) ||
      /^(?:groep|klas|kamer|leerjaar|havo|vwo|mavo|vmbo|unit|ongeveer|samen|tussen|boven|onder|sinds|alleen|minstens|zeker|bijna|ruim) /iu.test(
        value,
      )
    )
      return [];
    if (YEAR.test(hit.groups?.number ?? '')) return [];
    return [{ start: end - value.length, end, type: 'address' as const }];
  });
}

/** Finds addresses: a street with a number, a postcode, the number of a house; a street or square without number stays. */
export const address: Recogniser = {
  type: 'address',
  hard: true,
  find(text) {
    if (!/\d/.test(text)) return [];
    const streets = PRECHECK.test(text) ? [...hits(text, STREET), ...hits(text, GLUED)].flatMap((hit) => street(text, hit)) : [];
    const lanes = /(?:Laan|Weg|Hof|Pad|Kade|Baan|Dijk|Plein|Park|Rue|Avenue) /.test(text)
      ? [...hits(text, LANE_OF), ...hits(text, YEAR_SQUARE)]
      : [];
    const places = /(?:aan|op|adres) /.test(text)
      ? hits(text, AT).filter(
          (hit) =>
            !/(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|groep|klas|lokaal|kamer|team|level) /i.test(
              hit[0],
            ) && !YEAR.test(/\d+/.exec(hit[0])?.[0] ?? ''),
        )
      : [];
    const numbers = /nummer \d|nr\.? ?\d/i.test(text) ? hits(text, HOUSE_NUMBER) : [];
    const homes = /woon|wone|adres|address|lives|verblijft|verhuis|halen/i.test(text) ? living(text) : [];
    const whole = [...lanes, ...numbers, ...places]
      .filter((hit) => !counts(text, hit.index + hit[0].length))
      .map((hit): Span => ({ start: hit.index, end: hit.index + hit[0].length, type: 'address' }));
    const found = [...streets, ...whole, ...homes, ...postcodes(text)];
    return found;
  },
};
