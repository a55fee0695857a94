import { advice, question, subHeading } from '../block.js';
import type { Section } from '../section.js';

/** 7: per role, and per moment. */
export const whatToDo: Section = {
  heading: 'Wat kun je doen?',
  standard: 'what_to_do',
  draft: (_, standard) => [
    ...advice(standard),
    subHeading('Wanneer'),
    question('Spreek af: wat doe je nu?'),
    question('Wat doe je deze week?'),
    question('Wat doe je structureel?'),
  ],
};
