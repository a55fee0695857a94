import { Extension } from '@tiptap/core';
import Heading from '@tiptap/extension-heading';
import { Fragment, Slice, type Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { FIXED_LEVEL } from './document.js';

/** What the guard does when somebody tries to change a fixed heading. */
export interface LockedHeadingsOptions {
  onRefused: () => void;
}

const isFixed = (node: DocumentNode) => node.type.name === 'heading' && Number(node.attrs.level) <= FIXED_LEVEL;

function headingsOf(document: DocumentNode): string {
  const texts: string[] = [];
  document.forEach((node) => {
    if (isFixed(node)) texts.push(node.textContent);
  });
  return texts.join('\n');
}

/** Pasted headings become headings inside a section, so that a letter from elsewhere does not break the fixed order. */
function lowerHeadings(fragment: Fragment): Fragment {
  const nodes: DocumentNode[] = [];
  fragment.forEach((node) => {
    const content = lowerHeadings(node.content);
    nodes.push(
      isFixed(node) ? node.type.create({ ...node.attrs, level: FIXED_LEVEL + 1 }, content, node.marks) : node.copy(content),
    );
  });
  return Fragment.fromArray(nodes);
}

/** Where a line is missing: a fixed heading with nothing below it leaves no place to write. */
function emptySections(document: DocumentNode): number[] {
  const places: number[] = [];
  document.forEach((node, offset, index) => {
    const next = index + 1 < document.childCount ? document.child(index + 1) : null;
    if (isFixed(node) && (!next || isFixed(next))) places.push(offset + node.nodeSize);
  });
  return places;
}

/** Keeps the fixed headings of a handreiking as they are, in their order, with a line to write on below each. */
export const LockedHeadings = Extension.create<LockedHeadingsOptions>({
  name: 'lockedHeadings',
  addOptions: () => ({ onRefused: () => undefined }),
  addProseMirrorPlugins() {
    const { onRefused } = this.options;
    const plugin = new Plugin({
      filterTransaction(transaction: Transaction, state) {
        if (!transaction.docChanged || transaction.getMeta('replaceDocument')) return true;
        const opens = (document: DocumentNode) => document.firstChild !== null && isFixed(document.firstChild);
        const same = headingsOf(transaction.doc) === headingsOf(state.doc);
        if (same && opens(transaction.doc) === opens(state.doc)) return true;
        onRefused();
        return false;
      },
      appendTransaction(_transactions, _old, state) {
        const places = emptySections(state.doc);
        if (places.length === 0) return null;
        const paragraph = state.schema.nodes.paragraph!;
        return places.reduceRight((transaction, at) => transaction.insert(at, paragraph.create()), state.tr);
      },
      props: { transformPasted: (slice) => new Slice(lowerHeadings(slice.content), slice.openStart, slice.openEnd) },
    });
    return [plugin];
  },
});

/** Headings that come with the draft; typing '## ' or a key makes no new one. */
export const GivenHeading = Heading.extend({ addInputRules: () => [], addKeyboardShortcuts: () => ({}) }).configure({
  levels: [2, 3],
});
