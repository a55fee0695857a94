import { EditorContent, useEditor, useEditorState, type Editor, type UseEditorOptions } from '@tiptap/react';
import { useRef, useState } from 'react';
import { t } from '../../i18n/text.js';
import { progressOf, readContent, sectionsOf, writeContent } from './document.js';
import { editorExtensions } from './editor-extensions.js';
import { EditorTools } from './editor-tools.js';
import './guidance-editor.css';

/** A source as the text can point at it. */
export interface TextSource {
  key: string;
  label: string;
}

interface GuidanceEditorProps {
  content: string;
  sources: readonly TextSource[];
  editable: boolean;
  onChange: (content: string) => void;
  onChooseSource: (key: string) => void;
}

function scrollToHeading(editor: Editor, index: number) {
  const heading = editor.view.dom.querySelectorAll('h2')[index];
  if (!heading) return;
  heading.scrollIntoView({ block: 'start' });
  const position = editor.view.posAtDOM(heading, 0) + (heading.textContent ?? '').length;
  if (editor.isEditable)
    editor
      .chain()
      .setTextSelection(position + 2)
      .focus(undefined, { scrollIntoView: false })
      .run();
}

/** The fixed headings and which are still empty; a tap goes there. */
function Outline({ editor }: { editor: Editor }) {
  const { sections, progress } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      sections: sectionsOf(now.getJSON()).filter((each) => each.heading),
      progress: progressOf(now.getJSON()),
    }),
  });
  return (
    <details className="guidance-outline">
      <summary>
        <span className="strong">{t('guidance.editor.outline')}</span>{' '}
        <span className="quiet small">{t('guidance.editor.progress', progress)}</span>
      </summary>
      <ol>
        {sections.map((section, index) => (
          <li key={section.heading}>
            <button type="button" className="guidance-outline__act" onClick={() => scrollToHeading(editor, index)}>
              {section.heading}
              {section.open && <span className="quiet"> · {t('guidance.editor.open')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

type Told = Pick<GuidanceEditorProps, 'sources' | 'onChange' | 'onChooseSource'> & { onRefused: (refused: boolean) => void };

/** What the editor is made of, once: options that change at every keystroke would make it draw itself anew while somebody types. */
function editorOptions(content: string, editable: boolean, now: { readonly current: Told }): UseEditorOptions {
  const referenceOf = (key: string) => {
    const index = now.current.sources.findIndex((source) => source.key === key);
    const source = now.current.sources[index];
    if (!source) return null;
    return { number: index + 1, name: t('guidance.sources.reference', { number: index + 1, label: source.label }) };
  };
  const role: Record<string, string> = editable ? { role: 'textbox', 'aria-multiline': 'true' } : { role: 'article' };
  return {
    editable,
    content: readContent(content),
    extensions: editorExtensions({
      referenceOf,
      onChooseSource: (key) => now.current.onChooseSource(key),
      onRefused: () => now.current.onRefused(true),
      readerText: editable ? null : t('guidance.editor.notFilled'),
    }),
    editorProps: { attributes: { ...role, 'aria-label': t('guidance.editor.text'), class: 'guidance-text', lang: 'nl' } },
    onUpdate: ({ editor }) => {
      now.current.onRefused(false);
      now.current.onChange(writeContent(editor.getJSON()));
    },
  };
}

/** The text of a handreiking: to write in, or to read when `editable` is false. A new `content` needs a new key. */
export function GuidanceEditor({ content, sources, editable, onChange, onChooseSource }: GuidanceEditorProps) {
  const [refused, setRefused] = useState(false);
  const now = useRef<Told>({ sources, onChange, onChooseSource, onRefused: setRefused });
  now.current = { sources, onChange, onChooseSource, onRefused: setRefused };
  const [options] = useState(() => editorOptions(content, editable, now));
  const editor = useEditor(options);
  if (!editor) return null;
  return (
    <div className="guidance-editor" data-editable={editable || undefined}>
      <Outline editor={editor} />
      {editable && <EditorTools editor={editor} />}
      <p role="status" className={refused ? 'guidance-refused small' : 'visually-hidden'}>
        {refused && t('guidance.editor.locked')}
      </p>
      <EditorContent editor={editor} />
    </div>
  );
}
