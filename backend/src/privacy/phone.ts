import { hits, type Recogniser, type Span } from './identifier.js';
import { spokenPhones } from './spoken-phone.js';

const GAP = String.raw`[ .\-/_()\u200b]{0,3}`;
const more = (least: number, most = least) => `(?:${GAP}\\d){${least},${most}}`;
const END = String.raw`(?!\d)(?![:,]\d)`;

/** A Dutch number in ten digits; a mobile one may stick to a word ('app0612345678'). */
const DOMESTIC = new RegExp(String.raw`(?<!\d)(?<!\d[.,:-])\(?0${more(9)}${END}`, 'gu');
/** A Dutch number with the country code, with or without the nought in brackets. */
const DUTCH = new RegExp(String.raw`(?<![\d.,])\(?(?:\+|00)${GAP}3${GAP}1\)?${GAP}(?:\(?0\)?)?${more(9)}${END}`, 'gu');
const DUTCH_BARE = new RegExp(String.raw`(?<![\p{L}\d.,+/-])31${GAP}6${more(8)}${END}`, 'gu');
const FOREIGN = new RegExp(String.raw`(?<![\p{N}.,])(?<!\p{N}[-/])\(?(?:\+${GAP}|00 ?)[1-9]${more(7, 14)}${END}`, 'gu');
/** A mobile number with a letter O, a comma, star or colon between, or one digit short of ten. */
const SLOPPY =
  /(?<![\p{L}\d.,:-])(?:[oO] ?6[ .-]?(?:\d[ .-]?){7}\d|06(?:[,*:;~|+]|\.{2,3}|…) ?\d(?:[ .,*~|-]?\d){7}|06-\d{7}|06 ?(?:=>|->|--|[=>]) ?(?:\d[ .-]?){7}\d)(?!\d)/gu;
/** A number that the text calls one: Dutch without its area code, or foreign without plus sign. */
const CALLED =
  /(?<![\p{L}\p{N}])(?:tel|tel\.nr|telnr|telefoon|telefoonnummer|telefoonnr|gsm|gsm-nummer|mob|mobiel|mobiele nummer|whatsapp|nummer is|nummer van (?:haar|hem)|06-nummer|0?6 ?nummer|bereikbaar op|bel|app|appen naar|bellen naar|belt met|phone|phone number|call)(?: is| op| naar| even| me| haar| hem| maar){0,2}[ .:=]{1,3}(\(?\d(?:[ .\-/()]{0,2}\d){6,13})(?![\p{L}\d])(?![:,]\d)/giu;

/** A mobile number in which letters stand for noughts and ones: 'O6 l2 34 56 78'. */
const LETTERS = /(?<![\p{L}\p{N}])[0oO][ .-]?6(?:[ .-]{0,3}[\doOlI]){8}(?![\p{L}\p{N}])/gu;
const DIGIT_LETTERS = /[0oO][ .-]?6[ .-]{0,3}[\doOlI]/;

/** Seven digits, as every number has at least. */
const DIGITS = /\d(?:[ .\-/_()\u200b,*:;~|+=>…]{0,3}\d){6}/u;

/** Dutch area codes as the numbering plan (Nummerplan telefoon- en ISDN-diensten) lists them, by their first digits. */
const AREA = /^0(?:1[0135-8]|2[02-9]|3[0-8]|4[013-9]|5[0-9]|7\d|8[4578])/;
const DATE = /^\(?\d{1,2}([-/. ])\d{1,2}\1(?:(?:19|20)\d{2}(?!\d)|\d{2} \d{1,2}[.:]\d{2})/;
const CLOCK = /^\(?\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}/;
/** Service numbers and short numbers of Dutch public bodies. */
const SERVICE = /^(?:0[89]0[0-9]|14 ?0|116)/;
const AMOUNT = /^ ?(?:euro|keer|views?|volgers|likes|inwoners|mensen|leerlingen|stuks|%|km)/i;

/** Whether the grouping of the digits is one in which people write numbers, and not scores or a row of small numbers. */
function groupedAsNumber(written: string, least: number): boolean {
  const groups = written.match(/\d+/g) ?? [];
  const single = groups.filter((group) => group.length === 1).length;
  if (single >= groups.length - 1 && (single === groups.length || groups[0] === '06'))
    return new Set(written.replace(/^\D*0\D*6\D*/, '').match(/\D+/g)).size <= 1;
  return single <= 2 && ((groups[0]?.length ?? 0) >= least || (groups[0] === '0' && groups[1]?.startsWith('6') === true));
}

function isDomestic(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (DATE.test(written) || CLOCK.test(written)) return false;
  if (digits.startsWith('06')) return groupedAsNumber(written, 2);
  if (/^\(0\)/.test(written)) return AREA.test(digits);
  return AREA.test(digits) && !/[\p{L}/=]/u.test(before) && groupedAsNumber(written, 3);
}

/** Where a number stands that the text calls one; a date, a service number and an amount are none. */
function called(text: string): Span[] {
  return hits(text, CALLED).flatMap((hit) => {
    const written = hit[1] ?? '';
    const end = hit.index + hit[0].length;
    if (SERVICE.test(written) || DATE.test(written) || CLOCK.test(written) || AMOUNT.test(text.slice(end, end + 12))) return [];
    if ((written.match(/\d+/g) ?? []).length > 7) return [];
    return [{ start: end - written.length, end, type: 'phone' as const }];
  });
}

const spanOf = (hit: RegExpExecArray): Span => ({ start: hit.index, end: hit.index + hit[0].length, type: 'phone' });

/** Finds Dutch telephone numbers in every spelling and foreign ones with +, 00 or a word that calls them so; service numbers stay. */
export const phone: Recogniser = {
  type: 'phone',
  hard: true,
  find(text) {
    const spoken = spokenPhones(text);
    if (!DIGITS.test(text) && !DIGIT_LETTERS.test(text)) return spoken;
    const letters = hits(text, LETTERS).filter((hit) => /[a-z]/i.test(hit[0]) && (hit[0].match(/\d/g) ?? []).length >= 6);
    const domestic = hits(text, DOMESTIC).filter((hit) => isDomestic(hit[0], text.charAt(hit.index - 1)));
    const dutch = [...hits(text, DUTCH), ...hits(text, DUTCH_BARE), ...hits(text, SLOPPY)];
    const foreign = hits(text, FOREIGN).filter((hit) => !/^\D{0,3}(?:00)?\D{0,3}31/.test(hit[0]));
    return [...spoken, ...[...domestic, ...dutch, ...foreign, ...letters].map(spanOf), ...called(text)];
  },
};
