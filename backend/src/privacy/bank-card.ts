import { matches, type Recogniser } from './identifier.js';

/** Thirteen to nineteen digits, as ISO/IEC 7812 has them on cards. */
const CANDIDATE =
  /(?<![\p{L}\d])(?<!\d[.,-])(?:\d{4}([ .-]?)\d{4}\1\d{4}\1\d{1,7}|3\d{3}([ -]?)\d{6}\2\d{5}|\d{13,19})(?![\p{L}\d])(?![.,-]\d)/gu;
const CALLED =
  /(?:credit ?card|debit ?card|bank ?pas|pin ?pas|betaalpas|pas ?(?:nummer|nr)|kaart ?(?:nummer|nr)|(?:bank|giro|reis)?kaart(?: is| met| van \p{L}{2,12})?[ :]{1,2}|visa|master ?card|maestro|amex|american express|card(?: ?number)?)[^\d\n]{0,30}$/iu;
const YEARS = /^(?:(?:19|20)\d{2}[ .-]?){4}$/;
const DIGITS = /\d{4}[ .-]?\d{4}/;

/** The check of Luhn (ISO/IEC 7812-1, annex B) on a row of digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const value = Number(digits[at]) * (twice ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Finds numbers of bank and credit cards: written in groups of four, or called so. */
export const bankCard: Recogniser = {
  type: 'bank_card',
  hard: true,
  find(text) {
    return matches(text, (whole) => DIGITS.test(whole), CANDIDATE).flatMap((hit) => {
      const digits = hit[0].replace(/\D/g, '');
      const called = CALLED.test(text.slice(Math.max(0, hit.index - 60), hit.index));
      const grouped = digits.length < hit[0].length && digits.length >= 15 && /^[2-6]/.test(digits) && !YEARS.test(hit[0]);
      if (!called && !grouped) return [];
      return passesLuhn(digits) || (called && digits.length === 16)
        ? [{ start: hit.index, end: hit.index + hit[0].length, type: 'bank_card' as const }]
        : [];
    });
  },
};
