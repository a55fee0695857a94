import { paragraph, question, sourced } from '../block.js';
import { listed, noticedBy } from '../evidence.js';
import type { Section } from '../section.js';

/** 2: topic and platforms; what young people do, only a person can tell without explaining how. */
export const whatItIs: Section = {
  heading: 'Wat is het?',
  draft(evidence) {
    const topics = listed(evidence.topics.map(({ label }) => label));
    const platforms = listed(evidence.platforms);
    const sentences = [
      ...(topics ? [sourced(`Het hoort bij: ${topics}.`, noticedBy(evidence))] : []),
      ...(platforms ? [sourced(`Het gaat rond via ${platforms}.`, noticedBy(evidence))] : []),
    ];
    return [
      ...(sentences.length > 0 ? [paragraph(...sentences)] : []),
      question('Beschrijf in twee zinnen wat jongeren doen of delen. Schrijf niet op hoe het moet.'),
    ];
  },
};
