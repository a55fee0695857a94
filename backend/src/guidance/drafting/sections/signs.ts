import { advice, question } from '../block.js';
import type { Section } from '../section.js';

/** 5: online, in class and at home; one sign says nothing. */
export const signs: Section = {
  heading: 'Wat zie je? Signalen',
  standard: 'signs',
  draft: (_, standard) => [...advice(standard), question('Vul aan: wat zie je online, in de klas en thuis?')],
};
