import { Certainty } from '../../../trends/trend.entity.js';
import { paragraph, question, sourced, STANDARD } from '../block.js';
import { JUDGED } from '../evidence.js';
import type { Section } from '../section.js';

const calming: Certainty[] = [Certainty.refuted, Certainty.warning_bigger];
const unsure: Certainty[] = [Certainty.rumour, Certainty.one_source];

/** 10: first whether to write at all; a refuted story needs no letter. */
export const parents: Section = {
  heading: 'Bericht aan ouders',
  standard: 'parents_message',
  draft({ certainty }, standard) {
    if (calming.includes(certainty))
      return [paragraph(sourced('Nee, stuur geen bericht: een waarschuwing maakt dit groter dan het is.', JUDGED))];
    if (unsure.includes(certainty))
      return [
        paragraph(sourced('Nog niet: controleer eerst of het klopt.', JUDGED)),
        question('Stuur je later wel een bericht? Schrijf het hier, in hoogstens 120 woorden.'),
      ];
    return [
      question('Stuur je een bericht aan ouders: ja of nee? Wie verstuurt het, en wanneer?'),
      ...standard.flatMap(({ lines }) => lines.map((line) => paragraph(sourced(line, STANDARD)))),
    ];
  },
};
