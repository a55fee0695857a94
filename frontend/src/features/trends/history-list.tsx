import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { dayAndTime } from '../../lib/dates.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import type { TrendData } from './trend-documents.js';
import type { TrendActs } from './use-trend-acts.js';

interface HistoryListProps {
  history: NonNullable<TrendData['history']>;
  mayUndo: boolean;
  acts: TrendActs;
}

/** What changed, by whom and when, newest first; what can be taken back has a button. */
export function HistoryList({ history, mayUndo, acts }: HistoryListProps) {
  if (history.length === 0) return <p className="quiet">{t('trends.history.none')}</p>;
  const newestFirst = [...history].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const undo = (id: string) =>
    acts.undo(id).then(
      () => showToast(t('common.undone')),
      (error: unknown) => showToast(sentenceOf(error), { tone: 'error' }),
    );
  return (
    <ol className="plain-list history">
      {newestFirst.map(({ id, at, by, sentence, undoable }) => (
        <li key={id} className="history__item">
          <span>
            {sentence}{' '}
            <span className="quiet small">
              <time dateTime={at}>{dayAndTime(at)}</time> {t('trends.history.by', { by })}
            </span>
          </span>
          {undoable && mayUndo && (
            <Button purpose="subtle" aria-label={t('trends.history.undoWhat', { sentence })} onClick={() => void undo(id)}>
              {t('trends.history.undo')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
