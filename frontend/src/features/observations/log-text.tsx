import type { Ref } from 'react';
import { t } from '../../i18n/text.js';
import type { Cause } from '../../ui/causes.js';
import { CausedText } from '../../ui/caused-text.js';
import { TextArea } from '../../ui/field.js';
import { type LogDraft, retyped } from './log-draft.js';
import { hiddenSentence, MaskedPreview } from './masked-preview.js';
import { type Find, restoring } from './restored.js';

interface LogTextProps {
  ref: Ref<HTMLTextAreaElement>;
  draft: LogDraft;
  setDraft: (change: (old: LogDraft) => LogDraft) => void;
  fault: string | undefined;
  finds: readonly Find[];
  /** The title of the way to go when the text is about one child: then nothing is stored, so nothing is hidden. */
  route: string | null;
  causes: readonly Cause[];
  /** The label that is looked at: its words light up in the field. */
  active: string | null;
}

/** The text itself, with the words of a label lit in it, and what of it will be hidden. */
export function LogText({ ref, draft, setDraft, fault, finds, route, causes, active }: LogTextProps) {
  return (
    <>
      <TextArea
        ref={ref}
        label={t('observations.log.text')}
        hint={t('observations.log.hint')}
        error={fault}
        value={draft.text}
        behind={<CausedText quiet text={draft.text} causes={causes} active={active} />}
        autoFocus
        autoCapitalize="sentences"
        rows={4}
        onChange={(event) => setDraft((old) => retyped(old, event.target.value))}
      />
      <p className="visually-hidden" role="status">
        {route ?? hiddenSentence(finds, draft.restored)}
      </p>
      {route === null && (
        <MaskedPreview
          text={draft.text}
          finds={finds}
          restored={draft.restored}
          onRestore={(places, reason) => setDraft((old) => ({ ...old, restored: restoring(old.restored, places, reason) }))}
        />
      )}
    </>
  );
}
