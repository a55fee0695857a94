import { z } from 'zod';

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('source'), attrs: z.object({ key: z.string().max(60) }) }),
]);

const text = z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).max(8).optional() });
const inline = z.discriminatedUnion('type', [text, z.object({ type: z.literal('hardBreak') })]);
const line = { content: z.array(inline).optional() };

const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  ...line,
});
const paragraph = z.object({ type: z.literal('paragraph'), ...line });
const question = z.object({ type: z.literal('question'), attrs: z.object({ text: z.string().max(500) }), ...line });

/** Words, with the marks that stand on them, or a new line. */
export type Inline = z.infer<typeof inline>;
export type Mark = z.infer<typeof mark>;
/** One line of text of whatever kind. */
export type TextBlock = z.infer<typeof heading> | z.infer<typeof paragraph> | z.infer<typeof question>;
export interface ListItem {
  type: 'listItem';
  content: Block[];
}
export type List = { type: 'bulletList'; content: ListItem[] } | { type: 'orderedList'; content: ListItem[] };
/** A piece of a section: a line, or a list of pieces. */
export type Block = TextBlock | List;

const items = z
  .array(z.object({ type: z.literal('listItem'), content: z.array(z.lazy((): z.ZodType<Block> => block)).min(1) }))
  .min(1);
const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  heading,
  paragraph,
  question,
  z.object({ type: z.literal('bulletList'), content: items }),
  z.object({ type: z.literal('orderedList'), content: items }),
]);

/** The text of a handreiking as the editor keeps it; what it does not know is dropped, what it does not allow is refused. */
export const guidanceDocumentSchema = z.object({ type: z.literal('doc'), content: z.array(block).min(1) });

/** The text of a handreiking: fixed headings (level 2) with lines, lists and open questions below them. */
export interface GuidanceDocument {
  type: 'doc';
  content: Block[];
}

/** All words of a block, parted by spaces. */
export function plainText(node: Block | ListItem): string {
  if (node.type === 'bulletList' || node.type === 'orderedList' || node.type === 'listItem')
    return node.content.map(plainText).join(' ');
  return (node.content ?? []).map((part) => (part.type === 'text' ? part.text : ' ')).join('');
}

/** The keys of the sources that the text points at, in the order in which a reader meets them. */
export function sourceKeys(nodes: readonly (Block | ListItem)[]): string[] {
  const keys = nodes.flatMap((node): string[] => {
    if (node.type === 'bulletList' || node.type === 'orderedList' || node.type === 'listItem') return sourceKeys(node.content);
    return (node.content ?? []).flatMap((part) => (part.type === 'text' ? sourceOf(part.marks) : []));
  });
  return [...new Set(keys)];
}

/** The source that marks point at, if any. */
export function sourceOf(marks: readonly Mark[] = []): string[] {
  return marks.flatMap((each) => (each.type === 'source' ? [each.attrs.key] : []));
}
