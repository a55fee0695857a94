import { hits, type Span } from './identifier.js';

/** A Dutch postcode (PostNL: never SA, SD or SS), with the house number behind it or the street and number before it. */
const UPPER = /(?<![\p{L}\d])(?<!\d[.,:-])[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?![\p{L}\d])/gu;
const LOWER = /(?<![\p{L}\d])(?<!\d[.,:-])[1-9]\d{3}[a-z]{2}(?![\p{L}\d])/gu;
const SPACED_LOWER =
  /(?<=(?<![\p{L}])(?:postcode|adres|woont)[^\d\n]{0,20})[1-9]\d{3} [a-zA-Z]{2}(?![\p{L}\d])|(?<![\p{L}\d])[1-9]\d{3} [a-z]{2} ?(?:nr\.? ?|nummer )\d{1,4}(?![\p{L}\d])/gu;
/** Letters that stand behind a number without making it a postcode: units, championships, words. */
const UNITS = /(?:mm|cm|km|kg|gr|mg|ml|cl|mb|gb|tb|kb|px|pk|kw|mw|gw|hz|db|st|th|nd|rd|er|de|xp|hp|pt|am|pm|eu|fc|x)$/i;
const WORDS =
  /(?:WK|EK|NK|OS|EN|IN|OP|OF|NL|TV|BV|NV|AI|VS|UK|EU|HD|KM|KG|MW|KW|GB|MB|MM|CM|PK|TM|VC|FC|AD|BC|IS|ER|IK|JE|ZE|WE|UU|TE|DE)$/;
const HOUSE = /^(?: ?[-,/]? ?(?:huis)?(?:nummer |nr\.? ?|no\.? ?)?\d{1,5}(?:-\d{1,4}|[ -]?[a-zA-Z])?(?![\p{L}\d])(?![.:,]\d))/u;
const COUNTS =
  /^(?: (?:uur|jaar|keer|euro|jongeren|leerlingen|kinderen|mensen|personen|meiden|jongens|man|km|meter|procent|x)(?![\p{L}])|%)/iu;
/** A street and its number right before the postcode; by the postcode every name with a capital is known to be a street. */
const BEFORE =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}'’.-]{0,25} (?:(?:\p{Lu}[\p{L}'’.-]{0,25}|van|de|den|der|het|ten|ter|aan|op|in|'t) ){0,5})\d{1,5}(?:[ -]?[a-zA-Z]|-\d{1,3})?(?:,? |, ?|\n)$/u;

function isPostcode(value: string, after: string, house: boolean): boolean {
  if (house) return true;
  if (/ [a-z]{2}(?![a-z])/.test(value) && WORDS.test(value.slice(0, 7).toUpperCase())) return false;
  const year = /^(?:19|20)\d\d/.test(value);
  if (UNITS.test(value) && (year || /[a-z]$/.test(value) || /000/.test(value))) return false;
  if (value.includes(' ') && WORDS.test(value)) return false;
  return !(year && (WORDS.test(value) || /^ ?[a-z]{2}/.test(after)) && !value.includes(' ') && /[a-z]$/.test(value));
}

/** Finds postcodes: each points at some twenty front doors; with a number it points at one. */
export function postcodes(text: string): Span[] {
  if (!/\d{4} ?[a-z]{2}/i.test(text)) return [];
  return [...hits(text, UPPER), ...hits(text, LOWER), ...hits(text, SPACED_LOWER)].flatMap((hit) => {
    let end = hit.index + hit[0].length;
    const after = text.slice(end, end + 24);
    const number = HOUSE.exec(after);
    const house = number !== null && !COUNTS.test(after.slice(number[0].length));
    const before = BEFORE.exec(text.slice(Math.max(0, hit.index - 90), hit.index));
    if (!isPostcode(hit[0], after, before !== null)) return [];
    if (house) end += number[0].length;
    return [{ start: hit.index - (before?.[0].length ?? 0), end, type: 'address' as const }];
  });
}
