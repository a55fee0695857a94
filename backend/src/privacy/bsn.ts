import { hits, matches, type Recogniser } from './identifier.js';

const CANDIDATE =
  /(?<!\d)(?<!\d[.,-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{2}([ .-])\d{2}\3\d{2}\3\d{3}|\d(?:([ .-])\d)(?:\4\d){7})(?!\d)(?![.,-]\d)/g;
/** What is called a burgerservicenummer is masked in any grouping, also with a digit too few or a slip in it. */
const CALLED =
  /(?<=(?<!\p{L})(?:bsn|b\.s\.n\.?|burgerservice|sofi|persoonsgebonden)[\p{L}-]{0,12}[^\p{L}\d\n]{0,4}(?:is|nr|nummer|van \p{L}{2,12})?[^\p{L}\d\n]{0,4})\d(?:[ .-]?\d){7,8}(?![ .-]?\d)/giu;
/** 'Haar BSN staat in de map als 123.45.6782': nine digits further on in the same sentence, in any grouping. */
const CALLED_FAR =
  /(?<=(?<!\p{L})(?:bsn|b\.s\.n\.?|burgerservicenummer|sofinummer) [^\d\n.!?]{1,40}[ :(])\d(?:[ .-]?\d){8}(?![ .-]?\d)/giu;
/** Eight digits, as every number that is called a BSN has at least. */
const DIGITS = /\d(?:[ .-]?\d){7}/;
const AMOUNT_BEFORE = /€ ?$/;
const AMOUNT_AFTER = /^ ?(?:euro|keer|views|volgers|likes|inwoners|mensen)/i;

/** The 11-test of the burgerservicenummer: weights 9 to 2 and -1 (Besluit burgerservicenummer). */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits.startsWith('00')) return false;
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at++) sum += Number(digits[at]) * (9 - at);
  return sum % 11 === 0;
}

/** Finds burgerservicenummers: nine digits that pass the 11-test, not the number in a web address or an amount, or what is called one. */
export const bsn: Recogniser = {
  type: 'bsn',
  hard: true,
  find(text) {
    if (!DIGITS.test(text)) return [];
    const called = /bsn|b\.s\.n|burgerserv|sofi|persoonsg/i.test(text) ? [...hits(text, CALLED), ...hits(text, CALLED_FAR)] : [];
    const passing = matches(text, () => true, CANDIDATE).filter((hit) => {
      const before = text.slice(Math.max(0, hit.index - 4), hit.index);
      const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 12);
      if (!passesElevenTest(hit[0].replace(/\D/g, ''))) return false;
      return !/[\p{L}/_=#&+-]$/u.test(before) && !AMOUNT_BEFORE.test(before) && !AMOUNT_AFTER.test(after);
    });
    return [...called, ...passing].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, type: 'bsn' as const }));
  },
};
