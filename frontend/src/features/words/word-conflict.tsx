import { useEffect } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { WordEntry } from './queries.js';
import { changeOf, differences, factsOf, type WordDraft, type WordFacts, type WordField } from './word-draft.js';

interface WordConflictProps {
  draft: WordDraft;
  /** The word as it is now; null when somebody took it out. */
  theirs: WordEntry | null;
  busy: boolean;
  onKeep: () => void;
  onTake: () => void;
}

/** One field in which the two differ; of a list only the words that the other has not. */
function Both({ field, theirs, mine }: { field: WordField; theirs: WordFacts; mine: WordFacts }) {
  const { left, came } = changeOf(theirs, mine, field);
  const list = Array.isArray(mine[field]);
  return (
    <li>
      <p className="strong">{t(`words.field.${field}`)}</p>
      <p>
        <span className="quiet">{t(list ? 'words.conflict.onlyTheirs' : 'words.conflict.theirs')}:</span>{' '}
        {left || t('words.nothing')}
      </p>
      <p>
        <span className="quiet">{t(list ? 'words.conflict.onlyMine' : 'words.conflict.mine')}:</span> {came || t('words.nothing')}
      </p>
    </li>
  );
}

/** Somebody else was first: shows both words where they differ, keeps what was typed, and asks which of the two it will be. */
export function WordConflict({ draft, theirs, busy, onKeep, onTake }: WordConflictProps) {
  const mine = factsOf(draft);
  const fields = theirs ? differences(mine, theirs) : [];
  const term = draft.before?.term ?? draft.term;
  // The notice comes over the foot of the form: the field in which somebody types moves out from under it.
  useEffect(() => {
    document.activeElement?.scrollIntoView?.({ block: 'nearest' });
  }, []);
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
          <ul className="plain-list word-conflict small" tabIndex={0} aria-label={t('words.conflict.differences')}>
            {fields.map((field) => (
              <Both key={field} field={field} theirs={theirs} mine={mine} />
            ))}
          </ul>
        )}
        {theirs && fields.length === 0 && <p>{t('words.conflict.same')}</p>}
      </div>
    </Notice>
  );
}
