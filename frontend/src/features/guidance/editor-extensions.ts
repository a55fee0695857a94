import type { Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { GivenHeading, LockedHeadings } from './locked-headings.js';
import { QuestionNode } from './question-node.js';
import { SourceMark, type SourceReference } from './source-mark.js';

/** What the page tells the editor. */
export interface EditorWishes {
  referenceOf: (key: string) => SourceReference | null;
  onChooseSource: (key: string) => void;
  onRefused: () => void;
  /** What stands at an open question when the text is only read; null shows the question. */
  readerText: string | null;
}

/** What can be written in a handreiking: paragraphs, lists, bold and italic under fixed headings, with questions and sources. No links: they age. */
export function editorExtensions(wishes: EditorWishes): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      link: false,
      code: false,
      codeBlock: false,
      blockquote: false,
      strike: false,
      underline: false,
      horizontalRule: false,
      trailingNode: false,
    }),
    GivenHeading,
    LockedHeadings.configure({ onRefused: wishes.onRefused }),
    QuestionNode.configure({ readerText: wishes.readerText }),
    SourceMark.configure({ referenceOf: wishes.referenceOf, onChoose: wishes.onChooseSource }),
  ];
}
