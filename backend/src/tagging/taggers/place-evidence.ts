import { DUTCH_FIRST_NAMES } from '../../privacy/names/lists/dutch-first-names.js';
import { FIRST_NAMES_OF_AFRICA_ASIA_AND_WEST } from '../../privacy/names/lists/far-first-names.js';
import { FIRST_NAMES_OF_NEAR_EAST_AND_EUROPE } from '../../privacy/names/lists/near-first-names.js';
import type { PlaceMention, PlaceText, PlaceWord } from './place-mentions.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words after which a name with a capital is a place, whatever else it means. */
const SHOWS_PLACE = list(
  'in uit naar bij te rond vanuit richting gemeente station omgeving nabij vlakbij rondom plaats dorp dorpen wijk wijken buurt stad steden kern kernen gehucht winkelcentrum busstation tussen',
);
/** 'Of' these is said of a place: the mayor of, the centre of. */
const OF_A_PLACE =
  /^(?:burgemeester|wethouders?|gemeente|gemeenteraad|raad|centrum|binnenstad|station|inwoners?|politie|markt|kern|wijk|dorp|kom|scholen|jongeren|jeugd|buitengebied|omgeving|rand|noorden|zuiden|oosten|westen|straten|bewoners|ouders|stadhuis|gemeentehuis|dorpsplein|plein)$/;
const SOMETIMES_PLACE = list('politie jongeren scholieren leerlingen scholen voor door van ook regio centrum binnenstad');
const SURNAME_BEFORE = list(
  'heer mevrouw meneer dr mr drs familie achternaam minister trainer coach zanger zangeres acteur mentor docent meester juf burgemeester wethouder rector directeur conrector commissaris leraar lerares agent rechter advocaat',
);
const FIRST_NAMES: ReadonlySet<string> = new Set(
  [
    DUTCH_FIRST_NAMES,
    ...Object.values(FIRST_NAMES_OF_NEAR_EAST_AND_EUROPE),
    ...Object.values(FIRST_NAMES_OF_AFRICA_ASIA_AND_WEST),
  ].flatMap((names) => names.split(/\s+/)),
);
const CLUB_BEFORE = list(
  'fc sc sv vv rkvv nac pec ado mvv rkc top vvv nec psv sparta feyenoord excelsior vitesse fortuna heracles jong jc bvv cambuur dvs ajax rbc',
);
const CLUB_AFTER = list('sport united boys city');
const MEDIUM_AFTER = /^(?:dagblad|courant|nieuwsblad|weekblad|stadsblad|koerier)$/;
const MEDIUM_BEFORE = list('rtv omroep radio studio indebuurt');
const STREET = /^(?:straat|weg|laan|plein|dijk|singel|kade|hof|pad|baan)$/;
const PRODUCTS =
  /^(?:goudse kaas|delfts blauw|bossche bol(?:len)?|edammer kaas|amsterdamse ui(?:en)?|haagse (?:politiek|hopjes?|bluf)|deventer koek|groninger koek|leidse kaas|zwolse balletjes|tilburgse schaal)/;
const PROVINCE_AFTER = /^(?:dorp|dorpen|dorpje|plaats|plaatsje|gemeente|gemeenten|platteland|stadje|kleigebied|veld)$/;

const samePhrase = ({ text }: PlaceText, word: PlaceWord, start: number): boolean =>
  !/[.!?:;\n]/.test(text.slice(word.end, start));

/** Whether the words before or beside a name show that a place is meant. */
export function hasEvidence(about: PlaceText, mention: PlaceMention): boolean {
  const { words } = about;
  const previous = words[mention.from - 1];
  if (previous && samePhrase(about, previous, mention.start)) {
    if (SHOWS_PLACE.has(previous.lower)) return true;
    if (/^van(?:uit)?$/.test(previous.lower) && OF_A_PLACE.test(words[mention.from - 2]?.lower ?? '')) return true;
  }
  return isDateline(about, mention);
}

/** Weaker than evidence, and enough for a place of the region that has a capital. */
export function hasHint(about: PlaceText, { from, start, end }: PlaceMention): boolean {
  const previous = about.words[from - 1];
  return (
    (previous !== undefined && samePhrase(about, previous, start) && SOMETIMES_PLACE.has(previous.lower)) ||
    about.text[end] === ')'
  );
}

/** 'BEST - Een man' and 'Best: drie aangehouden': the place before the news. */
function isDateline({ text }: PlaceText, { start, end }: PlaceMention): boolean {
  if (start > 0 && !/[\n.!?]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  const after = text.slice(end, end + 4);
  const said = text.slice(start, end);
  return /^:\s/.test(after) || (said.length > 2 && said === said.toUpperCase() && /^\s[-–—]\s/.test(after));
}

/** Whether a name opens its sentence, where every word has a capital. */
export function opensSentence({ text, words }: PlaceText, { from, start }: PlaceMention): boolean {
  const previous = words[from - 1];
  return !previous || /[.!?:\n"“‘]/.test(text.slice(previous.end, start));
}

/** Whether the name is that of a person, club, medium, street, product or province instead. */
export function namesSomethingElse(about: PlaceText, mention: PlaceMention): boolean {
  return (
    isSurname(about, mention) || isClubOrMedium(about, mention) || isStreetOrProduct(about, mention) || isProvince(about, mention)
  );
}

function isSurname(about: PlaceText, mention: PlaceMention): boolean {
  const previous = about.words[mention.from - 1];
  if (!previous || !samePhrase(about, previous, mention.start)) return false;
  if (SURNAME_BEFORE.has(previous.lower)) return true;
  if (!/^(?:van|ten|ter|de)$/.test(previous.lower) || about.lowerOnly) return false;
  const beforeThat = about.words[mention.from - 2];
  const opens = !beforeThat || /[.!?:\n"“‘]/.test(about.text.slice(beforeThat.end, previous.start));
  if (previous.capital) return !opens;
  if (previous.lower !== 'van' || !beforeThat) return false;
  if (FIRST_NAMES.has(beforeThat.lower) && beforeThat.capital) return true;
  if (mention.name.key === 'den bosch' && about.text[mention.start] === 'd') return beforeThat.capital;
  return mention.name.ordinary && beforeThat.capital && !OF_A_PLACE.test(beforeThat.lower);
}

function isClubOrMedium({ words, text }: PlaceText, { from, to, start, end }: PlaceMention): boolean {
  const previous = words[from - 1];
  const next = words[to];
  if (previous && start - previous.end <= 1) {
    if (CLUB_BEFORE.has(previous.lower) && (previous.capital || previous.lower.length <= 3)) return true;
    if (MEDIUM_BEFORE.has(previous.lower)) return true;
    if (previous.lower === 'new') return true;
  }
  if (!next || next.start - end > 1) return false;
  return MEDIUM_AFTER.test(next.lower) || (next.capital && CLUB_AFTER.has(next.lower) && text[end] === ' ');
}

function isStreetOrProduct({ words, text }: PlaceText, { name, from, to, start, end }: PlaceMention): boolean {
  const next = words[to];
  if (next && STREET.test(next.lower) && next.start - end === 1 && name.candidates.some(({ derived }) => derived)) {
    const before = words[from - 1]?.lower ?? '';
    if (next.capital || /^\d/.test(words[to + 1]?.lower ?? '') || /^(?:de|het)$/.test(before)) return true;
  }
  return name.candidates.some(({ derived }) => derived) && PRODUCTS.test(text.slice(start, end + 12).toLowerCase());
}

const OTHER_PROVINCES = list('friesland drenthe overijssel flevoland gelderland zeeland brabant limburg fryslan');

function isProvince({ words, mentions }: PlaceText, { name, from, to }: PlaceMention): boolean {
  if (!/^(?:groning|utrecht)/.test(name.key)) return false;
  if (/^provincies?$/.test(words[from - 1]?.lower ?? '') || /^provincies?$/.test(words[from - 2]?.lower ?? '')) return true;
  if (isBesideProvince(words, from, to)) return true;
  if (!name.candidates.every(({ derived }) => derived)) return false;
  return PROVINCE_AFTER.test(words[to]?.lower ?? '') || mentions.some((other) => other.from === to && !other.name.ordinary);
}

/** 'Friesland, Drenthe en Groningen': a province stands next to it, over 'en' or a comma. */
function isBesideProvince(words: readonly PlaceWord[], from: number, to: number): boolean {
  const before = words[from - 1]?.lower === 'en' ? words[from - 2] : words[from - 1];
  const after = words[to]?.lower === 'en' ? words[to + 1] : words[to];
  return [before, after].some((word) => word !== undefined && OTHER_PROVINCES.has(word.lower));
}
