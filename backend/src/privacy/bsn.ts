import { matches, type Recogniser } from './identifier.js';

const CANDIDATE = /(?<!\d)(?<!\d[.,-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)(?![.,-]\d)/g;
/** Nine digits, as every BSN has. */
const DIGITS = /\d(?:[ .-]?\d){8}/;
const ANNOUNCED = /(?:bsn|burgerservice|sofi)[\p{L}-]{0,12}[^\p{L}\d]{0,4}(?:is|nr|nummer)?[^\p{L}\d]{0,4}$/iu;
const AMOUNT_BEFORE = /€ ?$/;
const AMOUNT_AFTER = /^ ?(?:euro|keer|views|volgers|likes|inwoners|mensen)/i;

/** The 11-test of the burgerservicenummer: weights 9 to 2 and -1 (Besluit burgerservicenummer). */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits.startsWith('00')) return false;
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at++) sum += Number(digits[at]) * (9 - at);
  return sum % 11 === 0;
}

/** Finds burgerservicenummers: nine digits that pass the 11-test, not the number in a web address or an amount. */
export const bsn: Recogniser = {
  type: 'bsn',
  hard: true,
  find(text) {
    return matches(text, (whole) => DIGITS.test(whole), CANDIDATE).flatMap((hit) => {
      const before = text.slice(Math.max(0, hit.index - 40), hit.index);
      const end = hit.index + hit[0].length;
      if (!passesElevenTest(hit[0].replace(/\D/g, ''))) return [];
      if (!ANNOUNCED.test(before)) {
        if (/[\p{L}/_=#&+-]$/u.test(before) || AMOUNT_BEFORE.test(before)) return [];
        if (AMOUNT_AFTER.test(text.slice(end, end + 12)) || /^\d{3}\./.test(hit[0])) return [];
      }
      return [{ start: hit.index, end, type: 'bsn' as const }];
    });
  },
};
