import type { JSONContent } from '@tiptap/core';

/** The headings of a handreiking stand at this level; people add none and take none away. Level 3 divides a section by role or moment. */
export const FIXED_LEVEL = 2;

const isFixedHeading = (node: JSONContent) => node.type === 'heading' && Number(node.attrs?.level ?? FIXED_LEVEL) <= FIXED_LEVEL;

/** All words under a node, blocks parted by a space. */
export function plainText(node: JSONContent): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return ' ';
  const parts = (node.content ?? []).map(plainText);
  const inline = (node.content ?? []).every((child) => child.type === 'text' || child.type === 'hardBreak');
  return parts.join(inline ? '' : ' ').trim();
}

/** Reads the stored content; content that cannot be read becomes an empty document, never an error on the screen. */
export function readContent(content: string): JSONContent {
  try {
    const document: unknown = JSON.parse(content);
    if (typeof document === 'object' && document !== null && (document as JSONContent).type === 'doc')
      return document as JSONContent;
  } catch {
    // Falls through to the empty document.
  }
  return { type: 'doc', content: [{ type: 'paragraph' }] };
}

function saved(node: JSONContent): JSONContent {
  if (node.type === 'question' && node.content?.length) return { type: 'paragraph', content: node.content };
  return node.content ? { ...node, content: node.content.map(saved) } : node;
}

/** What is stored: a question that was answered has become a paragraph, an open one stays a question. */
export const writeContent = (document: JSONContent): string => JSON.stringify(saved(document));

/** The fixed headings, in order. */
export const fixedHeadings = (document: JSONContent): string[] => (document.content ?? []).filter(isFixedHeading).map(plainText);

/** One section: its fixed heading and the words below it; the part before the first heading has heading ''. */
export interface Section {
  heading: string;
  text: string;
  open: boolean;
}

/** Cuts a document at its fixed headings. A section is open when nobody wrote anything in it yet. */
export function sectionsOf(document: JSONContent): Section[] {
  const sections: Section[] = [];
  for (const node of document.content ?? []) {
    if (isFixedHeading(node)) sections.push({ heading: plainText(node), text: '', open: true });
    else {
      if (sections.length === 0) sections.push({ heading: '', text: '', open: true });
      const section = sections[sections.length - 1]!;
      section.text = [section.text, plainText(node)].filter(Boolean).join('\n');
      section.open = section.text === '';
    }
  }
  return sections.filter((section) => section.heading || section.text);
}

/** How many sections hold text, of how many. */
export function progressOf(document: JSONContent): { filled: number; total: number } {
  const sections = sectionsOf(document).filter((section) => section.heading);
  return { filled: sections.filter((section) => !section.open).length, total: sections.length };
}

/** Which sections differ between my text and that of a colleague; equal sections are left out. */
export function compareDocuments(mine: JSONContent, theirs: JSONContent): { heading: string; mine: string; theirs: string }[] {
  const left = new Map(sectionsOf(mine).map((section) => [section.heading, section.text]));
  const right = new Map(sectionsOf(theirs).map((section) => [section.heading, section.text]));
  return [...new Set([...right.keys(), ...left.keys()])]
    .map((heading) => ({ heading, mine: left.get(heading) ?? '', theirs: right.get(heading) ?? '' }))
    .filter((pair) => pair.mine !== pair.theirs);
}

function collectKeys(node: JSONContent, keys: Set<string>): Set<string> {
  for (const mark of node.marks ?? [])
    if (mark.type === 'source' && typeof mark.attrs?.key === 'string') keys.add(mark.attrs.key);
  for (const child of node.content ?? []) collectKeys(child, keys);
  return keys;
}

/** The keys of the sources that the text points at, in the order in which a reader meets them. */
export const sourceKeysOf = (document: JSONContent): string[] => [...collectKeys(document, new Set())];
