import { paragraph, sourced } from '../block.js';
import { dayInWords, JUDGED } from '../evidence.js';
import type { Section } from '../section.js';

/** 13: the list of sources is made from the marks in the text; here stands what was changed and why. */
export const sources: Section = {
  heading: 'Bronnen en wijzigingen',
  draft: ({ today }) => [paragraph(sourced(`Eerste concept van ${dayInWords(today)}, gemaakt met wat toen bekend was.`, JUDGED))],
};
