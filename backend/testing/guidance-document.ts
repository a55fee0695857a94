import { fixedHeading, paragraph } from '../src/guidance/drafting/block.js';
import { fixedHeadings } from '../src/guidance/drafting/sections.js';

/** A handreiking with this text under every heading, as the editor sends it. */
export const documentWith = (text: string): string =>
  JSON.stringify({
    type: 'doc',
    content: fixedHeadings.flatMap((heading) => [fixedHeading(heading), paragraph({ type: 'text', text })]),
  });
