import type { Block, Inline } from '../content.js';
import type { StandardBlock } from './standard-texts.js';

/** A sentence that rests on a source. */
export const sourced = (text: string, key: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'source', attrs: { key } }],
});

/** A fixed heading. */
export const fixedHeading = (text: string): Block => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});

/** A heading inside a section: a role, or a moment. */
export const subHeading = (text: string): Block => ({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] });

/** Sentences after each other, with a space between them. */
export const paragraph = (...sentences: Inline[]): Block => ({
  type: 'paragraph',
  content: sentences.flatMap((sentence, at): Inline[] => (at === 0 ? [sentence] : [{ type: 'text', text: ' ' }, sentence])),
});

export const bullets = (...lines: Inline[]): Block => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [line] }] })),
});

/** What only a person can fill in, as a line to type on. */
export const question = (text: string): Block => ({ type: 'question', attrs: { text } });

/** The key under which standing advice is named as a source. */
export const STANDARD = 'standaard';

/** Standing advice as lists under their headings; blocks without a heading become one list. */
export function advice(blocks: readonly StandardBlock[]): Block[] {
  const listOf = (lines: readonly string[]) => bullets(...lines.map((line) => sourced(line, STANDARD)));
  const loose = blocks.filter((block) => !block.heading).flatMap((block) => block.lines);
  const headed = blocks.flatMap((block) => (block.heading ? [subHeading(block.heading), listOf(block.lines)] : []));
  return [...(loose.length > 0 ? [listOf(loose)] : []), ...headed];
}
