import { advice, bullets, question, sourced } from '../block.js';
import { NOTICED } from '../evidence.js';
import type { Section } from '../section.js';

/** 6: what can go wrong, and announced moments that are still to come. */
export const risks: Section = {
  heading: 'Risico’s',
  standard: 'risks',
  draft({ upcoming }, standard) {
    const moments = upcoming.map(({ text, place }) =>
      sourced(`Aangekondigd: ${text}${place ? `, ${place}` : ''}. Vraag na of dit nog klopt.`, NOTICED),
    );
    return [
      ...advice(standard),
      ...(moments.length > 0 ? [bullets(...moments)] : []),
      question('Voor wie is het risico het grootst, en waarom?'),
    ];
  },
};
