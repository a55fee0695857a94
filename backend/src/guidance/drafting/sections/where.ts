import { paragraph, question, sourced } from '../block.js';
import { dayInWords, JUDGED, listed, noticedBy, NOTICED, organisationsInWords } from '../evidence.js';
import type { Section } from '../section.js';
import { phaseInWords } from '../words.js';

/** 4: municipalities, dates and how many organisations; never a school. */
export const where: Section = {
  heading: 'Waar komt het voor?',
  draft(evidence) {
    const { municipalities, organisations, seenBy, firstSeen, lastSeen, phase } = evidence;
    const key = noticedBy(evidence);
    const first = dayInWords(firstSeen);
    const last = dayInWords(lastSeen);
    const when = first === last ? `Gezien op ${first}.` : `Voor het eerst gezien op ${first}, het laatst op ${last}.`;
    return [
      paragraph(
        ...(municipalities.length > 0 ? [sourced(`Gezien in ${listed(municipalities)}.`, key)] : []),
        sourced(when, key),
        ...(organisations ? [sourced(`Gemeld door ${organisationsInWords(organisations)}.`, NOTICED)] : []),
        ...(seenBy ? [sourced(`Volgens ${organisationsInWords(seenBy)} speelt dit bij hen ook.`, JUDGED)] : []),
        sourced(phaseInWords[phase], JUDGED),
      ),
      ...(municipalities.length > 0 ? [] : [question('Noem de wijken of gemeenten waar dit speelt. Noem geen scholen.')]),
    ];
  },
};
