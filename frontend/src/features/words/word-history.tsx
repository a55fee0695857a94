import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/loading.js';
import { Problem } from '../../ui/problem.js';
import { WordChangesQuery, type WordChange } from './queries.js';
import type { WordActs } from './use-word-acts.js';
import { changeOf, differences } from './word-draft.js';

/** So many changes are shown at once, and so many at most. */
const FIRST = 8;
const MOST = 30;

/** What was and what became, for the fields that differ. */
function Difference({ before, after }: Pick<WordChange, 'before' | 'after'>) {
  if (!before || !after) return null;
  return (
    <ul className="plain-list quiet small">
      {differences(before, after).map((field) => {
        const { left, came } = changeOf(before, after, field);
        return (
          <li key={field}>
            {t(`words.field.${field}`)}:{' '}
            {left && (
              <>
                <span className="visually-hidden">{t('words.history.removed')}: </span>
                <del>{left}</del>
              </>
            )}
            {left && came && <span aria-hidden="true"> → </span>}
            {came && (
              <>
                <span className="visually-hidden"> {t('words.history.added')}: </span>
                <ins>{came}</ins>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Change({ change, mayUndo, acts }: { change: WordChange; mayUndo: boolean; acts: Pick<WordActs, 'undo'> }) {
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    await acts.undo(change.id).then(
      () => showToast(t('common.undone')),
      (error: unknown) => showToast(sentenceOf(error), { tone: 'error' }),
    );
    setBusy(false);
  };
  return (
    <li className="word-change">
      <div className="stack-tight">
        <p>
          {change.sentence}{' '}
          <span className="quiet small">
            {change.madeBy}, <time dateTime={change.madeAt}>{dayAndTime(change.madeAt)}</time>
            {change.undone && ` · ${t('words.history.undone')}`}
          </span>
        </p>
        <Difference before={change.before} after={change.after} />
      </div>
      {change.undoable && mayUndo && (
        <Button purpose="subtle" busy={busy} onClick={() => void undo()}>
          {t('common.undo')}
          <span className="visually-hidden">: {change.sentence}</span>
        </Button>
      )}
    </li>
  );
}

/** Changes of a word list, newest first; each can be taken back as long as nothing came after it. */
export function ChangeList({ changes, acts }: { changes: readonly WordChange[]; acts: Pick<WordActs, 'undo'> }) {
  const mayUndo = useCan()('tagging.teach');
  const [all, setAll] = useState(false);
  if (changes.length === 0) return <p className="quiet">{t('words.history.none')}</p>;
  return (
    <>
      <ol className="plain-list stack-tight">
        {changes.slice(0, all ? undefined : FIRST).map((change) => (
          <Change key={change.id} change={change} mayUndo={mayUndo} acts={acts} />
        ))}
      </ol>
      {!all && changes.length > FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{t('common.showMore')}</Button>
        </div>
      )}
    </>
  );
}

/** What changed in the word list of a topic. */
export function WordHistory({ topic, acts }: { topic: string; acts: WordActs }) {
  const { data, error, refresh } = useLiveQuery({
    query: WordChangesQuery,
    variables: { topic, first: MOST },
    kinds: ['tagging'],
  });
  return (
    <section className="stack-tight">
      <h2>{t('words.history.title')}</h2>
      {data ? (
        <ChangeList changes={data.wordChanges} acts={acts} />
      ) : error ? (
        <Problem error={error} retry={refresh} />
      ) : (
        <Loading />
      )}
    </section>
  );
}
