import { mergeAttributes, Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks the questions that nobody answered yet, so that they show. */
function openQuestions(document: DocumentNode, readerText: string | null): DecorationSet {
  const open: Decoration[] = [];
  document.descendants((node, position) => {
    if (node.type.name !== 'question' || node.content.size > 0) return;
    const shown = readerText ?? String(node.attrs.text);
    open.push(Decoration.node(position, position + node.nodeSize, { class: 'guidance-question--open', 'data-shown': shown }));
  });
  return DecorationSet.create(document, open);
}

/** What stands at an open question: the question itself for who writes, or `readerText` for who reads. */
export interface QuestionOptions {
  readerText: string | null;
}

/**
 * The question of a section that nobody filled yet. It is a line to type on: the question shows while the line is empty and
 * comes back when the answer is wiped out.
 */
export const QuestionNode = Node.create<QuestionOptions>({
  name: 'question',
  addOptions: () => ({ readerText: null }),
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes() {
    return {
      text: {
        default: '',
        keepOnSplit: false,
        parseHTML: (element) => element.getAttribute('data-question') ?? '',
        renderHTML: ({ text }) => ({ 'data-question': String(text) }),
      },
    };
  },
  parseHTML: () => [{ tag: 'p[data-question]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { class: 'guidance-question' }), 0],
  addProseMirrorPlugins() {
    const { readerText } = this.options;
    return [new Plugin({ props: { decorations: ({ doc }) => openQuestions(doc, readerText) } })];
  },
});
