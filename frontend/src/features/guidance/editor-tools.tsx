import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { t, type TextKey } from '../../i18n/text.js';

interface Tool {
  name: TextKey;
  /** The drawing of the tool on a field of 24 by 24. */
  path: string;
  run: (editor: Editor) => void;
  /** Whether it is on; a tool without it does something once. */
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

const tools: readonly Tool[] = [
  {
    name: 'guidance.editor.bold',
    path: 'M6 4h5a4 4 0 0 1 0 8H6zm0 8h6a4 4 0 0 1 0 8H6z',
    run: (e) => e.chain().focus().toggleBold().run(),
    on: (e) => e.isActive('bold'),
  },
  {
    name: 'guidance.editor.italic',
    path: 'M10 4h7M7 20h7M14 4l-4 16',
    run: (e) => e.chain().focus().toggleItalic().run(),
    on: (e) => e.isActive('italic'),
  },
  {
    name: 'guidance.editor.bullets',
    path: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
    run: (e) => e.chain().focus().toggleBulletList().run(),
    on: (e) => e.isActive('bulletList'),
  },
  {
    name: 'guidance.editor.numbers',
    path: 'M10 6h10M10 12h10M10 18h10M3.5 4.5 5 4v5M3.5 15h3L3.5 20h3',
    run: (e) => e.chain().focus().toggleOrderedList().run(),
    on: (e) => e.isActive('orderedList'),
  },
  {
    name: 'guidance.editor.undo',
    path: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3',
    run: (e) => e.chain().focus().undo().run(),
    can: (e) => e.can().undo(),
  },
  {
    name: 'guidance.editor.redo',
    path: 'm16 5 4 4-4 4m4-4h-9a6 6 0 0 0 0 12h3',
    run: (e) => e.chain().focus().redo().run(),
    can: (e) => e.can().redo(),
  },
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
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={tool.path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
