import { Refusal } from '../platform/web/errors.js';
import { type GuidanceDocument, guidanceDocumentSchema, plainText } from './content.js';
import { maskDocument } from './mask-document.js';
import { fixedHeadings } from './drafting/sections.js';

/** Largest text of a handreiking, in bytes. */
export const LARGEST_CONTENT = 200_000;
/** Lists in lists, as deep as a person can still follow; deeper is no handreiking. */
const DEEPEST = 40;

/** How deep arrays and objects stand in each other, counted without recursion. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= DEEPEST + 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : []));
    depth++;
  }
  return depth;
}

function parsed(content: string): GuidanceDocument {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new Refusal('guidance.notReadable');
  }
  if (depthOf(value) > DEEPEST) throw new Refusal('guidance.notReadable');
  const checked = guidanceDocumentSchema.safeParse(value);
  if (!checked.success) throw new Refusal('guidance.notReadable');
  return checked.data;
}

/**
 * The text as it may be kept: known pieces only, all fixed headings in order, and through the privacy gate.
 * Refuses with guidance.tooLarge, guidance.notReadable or guidance.headingsChanged.
 */
export function checkContent(content: string): GuidanceDocument {
  if (Buffer.byteLength(content) > LARGEST_CONTENT) throw new Refusal('guidance.tooLarge', { most: LARGEST_CONTENT / 1_000 });
  const document = parsed(content);
  const headings = document.content.filter((node) => node.type === 'heading' && node.attrs.level === 2).map(plainText);
  const first = document.content[0];
  const inOrder = headings.length === fixedHeadings.length && headings.every((text, at) => text === fixedHeadings[at]);
  if (!inOrder || first?.type !== 'heading' || first.attrs.level !== 2) throw new Refusal('guidance.headingsChanged');
  return maskDocument(document);
}
