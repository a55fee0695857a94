import { matches, type Recogniser, type Span } from './identifier.js';

/** The length of an IBAN per country, from the SWIFT IBAN registry (ISO 13616). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 ' +
    'FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ' +
    'ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ' +
    'ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const START = /(?<![\p{L}\p{N}])[a-z]{2}[ .-]?\d[ .-]?\d/giu;

/** A number that the text calls an account: an IBAN with a slip in it, or one of before 2014 (nine digits, giro seven). */
const CALLED =
  /(?<=(?<!\p{L})(?:iban|rekening|rekeningnummer|rekeningnr|rek\.? ?(?:nummer|nr)|bankrekening|banknummer|bankrekeningnummer|gironummer|giro)(?:\.| is| van \p{L}{2,12})?[ :=]{1,3})(?:[a-z]{2}\d{2}(?:[ .-]?[a-z\d]{4}){2,7}(?:[ .-]?\d{1,3})?|\d(?:[ .-]?\d){6,9})(?![\p{L}\d])/giu;

/** Two digits, as every IBAN has behind its country. */
const DIGITS = /\d[ .-]?\d/;

/** The check of ISO 7064 (mod 97-10) on an IBAN without separators. */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
  }
  return rest === 1;
}

/** Reads letters and digits from an offset, over single separators, until there are enough; undefined when the text ends first. */
function readFrom(text: string, start: number, length: number): { value: string; end: number } | undefined {
  let value = '';
  let skipped = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (/[a-z0-9]/i.test(character)) {
      value += character.toUpperCase();
      skipped = 0;
      if (value.length === length) return { value, end: at + 1 };
    } else if (!/[ .\u200b-]/.test(character) || ++skipped > 2) return undefined;
  }
  return undefined;
}

/** Finds bank account numbers (IBAN) of every country that has them, with or without spaces. */
export const iban: Recogniser = {
  type: 'iban',
  hard: true,
  find(text) {
    const spans: Span[] = matches(text, (whole) => /iban|rek|giro|bankn/i.test(whole) && DIGITS.test(whole), CALLED).map(
      (hit) => ({
        start: hit.index,
        end: hit.index + hit[0].length,
        type: 'iban' as const,
      }),
    );
    for (const hit of matches(text, (whole) => DIGITS.test(whole), START)) {
      const length = LENGTHS[hit[0].slice(0, 2).toUpperCase()];
      const read = length === undefined ? undefined : readFrom(text, hit.index, length);
      if (
        read &&
        /^..\d\d/.test(read.value) &&
        /(?:\d[^\d]*){8}/.test(read.value.slice(2)) &&
        passesMod97(read.value) &&
        !/\d/.test(text.charAt(read.end))
      ) {
        spans.push({ start: hit.index, end: read.end, type: 'iban' });
      }
    }
    return spans;
  },
};
