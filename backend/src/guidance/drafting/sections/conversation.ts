import { advice, question } from '../block.js';
import type { Section } from '../section.js';

/** 9: three to five sentences to begin with. */
export const conversation: Section = {
  heading: 'Gesprek voeren',
  standard: 'conversation',
  draft: (_, standard) =>
    standard.length > 0 ? advice(standard) : [question('Schrijf drie tot vijf zinnen waarmee je het gesprek kunt beginnen.')],
};
