import { Editor, type JSONContent } from '@tiptap/core';
import { fixedHeadings, writeContent } from './document.js';
import { editorExtensions } from './editor-extensions.js';
import { sourceEnds } from './source-mark.js';

const heading = (text: string): JSONContent => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] });
const draft: JSONContent = {
  type: 'doc',
  content: [
    heading('In het kort'),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Er gaat een filmpje rond.', marks: [{ type: 'source', attrs: { key: 's1' } }] },
        { type: 'text', text: ' Meer weten we niet.' },
      ],
    },
    heading('Wat is het?'),
    { type: 'question', attrs: { text: 'Wat zien jongeren precies?' } },
  ],
};

function open() {
  const refused: string[] = [];
  const chosen: string[] = [];
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensions({
      referenceOf: (key) => (key === 's1' ? { number: 1, name: 'Bron 1: NOS' } : null),
      onChooseSource: (key) => chosen.push(key),
      onRefused: () => refused.push('refused'),
      readerText: null,
    }),
    content: draft,
  });
  const positionOf = (type: string, nth = 0) => {
    const found: number[] = [];
    editor.state.doc.forEach((node, offset) => node.type.name === type && found.push(offset));
    return found[nth]!;
  };
  return { editor, refused, chosen, positionOf };
}

describe('the editor of a handreiking', () => {
  it('keeps every fixed heading when all is selected and deleted', () => {
    const { editor, refused } = open();
    editor.chain().selectAll().deleteSelection().run();
    expect(fixedHeadings(editor.getJSON())).toEqual(['In het kort', 'Wat is het?']);
    expect(refused).toHaveLength(1);
  });

  it('does not let a fixed heading be retyped or joined with the line below it', () => {
    const { editor, positionOf } = open();
    editor.commands.insertContentAt(positionOf('heading') + 1, 'X');
    editor
      .chain()
      .setTextSelection(positionOf('paragraph') + 1)
      .joinBackward()
      .run();
    expect(fixedHeadings(editor.getJSON())).toEqual(['In het kort', 'Wat is het?']);
  });

  it('lets nobody write above the first heading', () => {
    const { editor } = open();
    editor.commands.insertContentAt(0, { type: 'paragraph', content: [{ type: 'text', text: 'Vooraf' }] });
    expect(editor.getJSON().content?.[0]?.type).toBe('heading');
  });

  it('leaves a line to write on when a section is emptied', () => {
    const { editor, positionOf } = open();
    const from = positionOf('paragraph');
    editor.commands.deleteRange({ from, to: from + editor.state.doc.nodeAt(from)!.nodeSize });
    expect(editor.getJSON().content?.map((node) => node.type)).toEqual(['heading', 'paragraph', 'heading', 'question']);
  });

  it('turns an answered question into a paragraph and shows it again when the answer is wiped out', () => {
    const { editor, positionOf } = open();
    const line = positionOf('question') + 1;
    const lineNow = () => editor.view.dom.querySelector('[data-question]');
    expect(lineNow()?.getAttribute('data-shown')).toBe('Wat zien jongeren precies?');
    editor.commands.insertContentAt(line, 'Een oproep.');
    expect(writeContent(editor.getJSON())).not.toContain('question');
    expect(lineNow()?.className).not.toContain('open');
    editor.commands.deleteRange({ from: line, to: line + 'Een oproep.'.length });
    expect(writeContent(editor.getJSON())).toContain('Wat zien jongeren precies?');
    expect(lineNow()?.className).toContain('open');
  });

  it('shows a numbered reference behind a sourced sentence and says which one was chosen', () => {
    const { editor, chosen } = open();
    const reference = editor.view.dom.querySelector<HTMLButtonElement>('button[aria-label="Bron 1: NOS"]');
    expect(reference?.textContent).toBe('1');
    expect(reference?.previousSibling?.textContent ?? '').toBe('Er gaat een filmpje rond.');
    reference?.click();
    expect(chosen).toEqual(['s1']);
  });

  it('does not stretch a source over what is typed behind it', () => {
    const { editor, positionOf } = open();
    const end = positionOf('paragraph') + 1 + 'Er gaat een filmpje rond.'.length;
    editor.chain().setTextSelection(end).insertContent(' Of niet.').run();
    expect(sourceEnds(editor.state.doc)).toEqual([{ at: end, key: 's1' }]);
  });
});
