import { Mark, mergeAttributes } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** How a reference looks: its number and what is read aloud. */
export interface SourceReference {
  number: number;
  name: string;
}

/** What the editor must be told about sources. */
export interface SourceMarkOptions {
  referenceOf: (key: string) => SourceReference | null;
  onChoose: (key: string) => void;
}

const keyAt = (node: DocumentNode | undefined): string | null => {
  const key: unknown = node?.marks.find((mark) => mark.type.name === 'source')?.attrs.key;
  return typeof key === 'string' ? key : null;
};

/** Where each sourced stretch of text ends, and which source it points at. */
export function sourceEnds(document: DocumentNode): { at: number; key: string }[] {
  const ends: { at: number; key: string }[] = [];
  document.descendants((node, position, parent, index) => {
    const key = node.isText ? keyAt(node) : null;
    const next = parent && index + 1 < parent.childCount ? parent.child(index + 1) : undefined;
    if (key && keyAt(next) !== key) ends.push({ at: position + node.nodeSize, key });
  });
  return ends;
}

function referenceButton(key: string, reference: SourceReference, choose: (key: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'guidance-source';
  button.textContent = String(reference.number);
  button.title = reference.name;
  button.setAttribute('aria-label', reference.name);
  button.contentEditable = 'false';
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => choose(key));
  return button;
}

/** Text that rests on evidence: it carries the key of its source and shows a small number that tells which one. */
export const SourceMark = Mark.create<SourceMarkOptions>({
  name: 'source',
  inclusive: false,
  addOptions: () => ({ referenceOf: () => null, onChoose: () => undefined }),
  addAttributes() {
    return {
      key: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-source') ?? '',
        renderHTML: ({ key }) => ({ 'data-source': String(key) }),
      },
    };
  },
  parseHTML: () => [{ tag: 'span[data-source]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'guidance-sourced' }), 0],
  addProseMirrorPlugins() {
    const { referenceOf, onChoose } = this.options;
    const decorate = (document: DocumentNode) =>
      sourceEnds(document).flatMap(({ at, key }) => {
        const reference = referenceOf(key);
        if (!reference) return [];
        const widget = () => referenceButton(key, reference, onChoose);
        return [
          Decoration.widget(at, widget, {
            side: -1,
            key: `${key}-${reference.number}`,
            ignoreSelection: true,
            stopEvent: () => true,
          }),
        ];
      });
    return [new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, decorate(doc)) } })];
  },
});
