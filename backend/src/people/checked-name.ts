import { Refusal } from '../platform/web/errors.js';

/** Longest name of a person or an organisation, in characters. */
const LONGEST = 200;
/** A name with so many digits holds a telephone number or a BSN. */
const MOST_DIGITS = 7;

/** A name of a person or an organisation, fit to keep: without space around it, not empty, not too long, and nothing but a name. */
export function checkedName(raw: string): string {
  const name = raw
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  if (!name) throw new Refusal('people.nameMissing');
  if (name.includes('@') || name.replace(/\D/g, '').length >= MOST_DIGITS) throw new Refusal('people.nameNotOnly');
  if (name.length > LONGEST) throw new Refusal('people.nameTooLong', { most: LONGEST });
  return name;
}
