import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Table } from '../../ui/table.js';
import type { WordEntry } from './queries.js';
import { differences, factsOf, sayField, type WordDraft } from './word-draft.js';

interface WordConflictProps {
  draft: WordDraft;
  /** The word as it is now; null when somebody took it out. */
  theirs: WordEntry | null;
  busy: boolean;
  onKeep: () => void;
  onTake: () => void;
}

/** Somebody else was first: shows both words where they differ, keeps what was typed, and asks which of the two it will be. */
export function WordConflict({ draft, theirs, busy, onKeep, onTake }: WordConflictProps) {
  const mine = factsOf(draft);
  const fields = theirs ? differences(mine, theirs) : [];
  const term = draft.before?.term ?? draft.term;
  return (
    <Notice
      tone="warning"
      title={t(theirs ? 'words.conflict.changed' : 'words.conflict.gone', { term })}
      act={
        <>
          <Button purpose="primary" busy={busy} onClick={onKeep}>
            {t(theirs ? 'words.conflict.keep' : 'words.conflict.putBack')}
          </Button>
          <Button onClick={onTake}>{t('words.conflict.take')}</Button>
        </>
      }
    >
      <div className="stack-tight">
        <p role="alert">{t('words.conflict.kept')}</p>
        {theirs && fields.length > 0 && (
          <Table
            captionHidden
            caption={t('words.conflict.table')}
            columns={[
              { head: t('words.conflict.field'), cell: (field) => <span className="strong">{t(`words.field.${field}`)}</span> },
              { head: t('words.conflict.theirs'), cell: (field) => sayField(theirs, field) },
              { head: t('words.conflict.mine'), cell: (field) => sayField(mine, field) },
            ]}
            rows={fields}
            rowKey={(field) => field}
          />
        )}
        {theirs && fields.length === 0 && <p>{t('words.conflict.same')}</p>}
      </div>
    </Notice>
  );
}
