import { advice, question } from '../block.js';
import type { Section } from '../section.js';

/** 12: general and careful; a lawyer or the police says the rest. */
export const law: Section = {
  heading: 'Juridisch kader',
  standard: 'law',
  draft: (_, standard) => [...advice(standard), question('Laat dit nakijken: wat geldt hier, en wie bevestigde dat?')],
};
