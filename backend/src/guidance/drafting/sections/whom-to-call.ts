import { advice, question } from '../block.js';
import type { Section } from '../section.js';

/** 11: national numbers; the local ones are for the werkgroep to fill in. */
export const whomToCall: Section = {
  heading: 'Wie bel je?',
  standard: 'whom_to_call',
  draft: (_, standard) => [
    ...advice(standard),
    question('Vul in: wijkagent, jongerenwerk, leerplicht en gemeente in jouw buurt, met het nummer van de organisatie.'),
  ],
};
