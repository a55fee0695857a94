import type { Section } from './section.js';
import { conversation } from './sections/conversation.js';
import { inShort } from './sections/in-short.js';
import { isItTrue } from './sections/is-it-true.js';
import { law } from './sections/law.js';
import { parents } from './sections/parents.js';
import { risks } from './sections/risks.js';
import { signs } from './sections/signs.js';
import { sources } from './sections/sources.js';
import { whatItIs } from './sections/what-it-is.js';
import { whatNot } from './sections/what-not.js';
import { whatToDo } from './sections/what-to-do.js';
import { where } from './sections/where.js';
import { whomToCall } from './sections/whom-to-call.js';

/** The thirteen sections, in their fixed order; their number is their place. */
export const sections: readonly Section[] = [
  inShort,
  whatItIs,
  isItTrue,
  where,
  signs,
  risks,
  whatToDo,
  whatNot,
  conversation,
  parents,
  whomToCall,
  law,
  sources,
];

/** The fixed headings, in order. */
export const fixedHeadings: readonly string[] = sections.map(({ heading }) => heading);
