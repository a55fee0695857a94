import { advice, paragraph, question, sourced } from '../block.js';
import { JUDGED } from '../evidence.js';
import type { Section } from '../section.js';

/** 8: what makes it worse. */
export const whatNot: Section = {
  heading: 'Wat doe je NIET',
  standard: 'what_not',
  draft({ sharingCanAmplify }, standard) {
    const careful = paragraph(sourced('Deel deze handreiking alleen met wie haar nodig heeft: delen kan aanwakkeren.', JUDGED));
    const known = [...advice(standard), ...(sharingCanAmplify ? [careful] : [])];
    return known.length > 0 ? known : [question('Schrijf op wat het erger maakt.')];
  },
};
