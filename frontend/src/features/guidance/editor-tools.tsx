import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { t, type TextKey } from '../../i18n/text.js';

interface Tool {
  name: TextKey;
  sign: string;
  run: (editor: Editor) => void;
  /** Whether it is on; a tool without it does something once. */
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

const tools: readonly Tool[] = [
  { name: 'guidance.editor.bold', sign: 'B', run: (e) => e.chain().focus().toggleBold().run(), on: (e) => e.isActive('bold') },
  {
    name: 'guidance.editor.italic',
    sign: 'I',
    run: (e) => e.chain().focus().toggleItalic().run(),
    on: (e) => e.isActive('italic'),
  },
  {
    name: 'guidance.editor.bullets',
    sign: '•—',
    run: (e) => e.chain().focus().toggleBulletList().run(),
    on: (e) => e.isActive('bulletList'),
  },
  {
    name: 'guidance.editor.numbers',
    sign: '1—',
    run: (e) => e.chain().focus().toggleOrderedList().run(),
    on: (e) => e.isActive('orderedList'),
  },
  { name: 'guidance.editor.undo', sign: '↶', run: (e) => e.chain().focus().undo().run(), can: (e) => e.can().undo() },
  { name: 'guidance.editor.redo', sign: '↷', run: (e) => e.chain().focus().redo().run(), can: (e) => e.can().redo() },
];

const STEPS: Record<string, (here: number) => number> = {
  ArrowRight: (here) => (here + 1) % tools.length,
  ArrowLeft: (here) => (here + tools.length - 1) % tools.length,
  Home: () => 0,
  End: () => tools.length - 1,
};

/** The tools of the editor: one stop for Tab, arrow keys inside. */
export function EditorTools({ editor }: { editor: Editor }) {
  const [here, setHere] = useState(0);
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.map((tool) => ({ on: tool.on?.(now), can: tool.can?.(now) ?? true })),
  });
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(here);
    setHere(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div role="toolbar" aria-label={t('guidance.editor.tools')} className="guidance-tools" onKeyDown={move}>
      {tools.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          className="guidance-tool"
          tabIndex={index === here ? 0 : -1}
          aria-label={t(tool.name)}
          title={t(tool.name)}
          aria-pressed={states[index]?.on}
          aria-disabled={!states[index]?.can}
          onFocus={() => setHere(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => tool.run(editor)}
        >
          <span aria-hidden="true">{tool.sign}</span>
        </button>
      ))}
    </div>
  );
}
