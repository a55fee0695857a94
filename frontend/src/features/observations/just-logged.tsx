import { useEffect, useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import type { LoggedObservation } from './log-queue.js';
import { RoutePanel } from './route-panel.js';

const UNDO_MS = 10_000;

interface RowProps {
  entry: LoggedObservation;
  onUndo: (entry: LoggedObservation) => void;
  onEdit: (entry: LoggedObservation) => void;
  onDiscard: (entry: LoggedObservation) => void;
  onRetry: () => void;
}

/** Whether something may still be taken back: for ten seconds after it was saved. */
function useUndoable(savedAt: number | undefined): boolean {
  const left = () => (savedAt === undefined ? 0 : savedAt + UNDO_MS - Date.now());
  const [open, setOpen] = useState(left() > 0);
  useEffect(() => {
    setOpen(left() > 0);
    const timer = setTimeout(() => setOpen(false), Math.max(0, left()));
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- left() reads the clock
  }, [savedAt]);
  return open;
}

function Row({ entry, onUndo, onEdit, onDiscard, onRetry }: RowProps) {
  const undoable = useUndoable(entry.savedAt);
  const pending = entry.state === 'waiting' || entry.state === 'refused' || entry.state === 'route';
  return (
    <li className={`logged logged--${entry.state}`}>
      <p className="logged__text">{entry.storedText ?? entry.draft.text}</p>
      <p className="small quiet">{t(`observations.log.state.${entry.state}`)}</p>
      {entry.state === 'waiting' && <p className="small">{t('observations.log.waitingExplained')}</p>}
      {entry.sentence && <p className="field__error">{entry.sentence}</p>}
      {entry.route && <RoutePanel route={entry.route} />}
      <div className="row">
        {undoable && <Button onClick={() => onUndo(entry)}>{t('common.undo')}</Button>}
        {entry.state === 'waiting' && <Button onClick={onRetry}>{t('observations.log.sendNow')}</Button>}
        {pending && <Button onClick={() => onEdit(entry)}>{t('observations.log.edit')}</Button>}
        {pending && (
          <Button purpose="subtle" negative onClick={() => onDiscard(entry)}>
            {t('observations.log.discard')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What was logged here just now, each with where it is: saved, waiting, or sent back. */
export function JustLogged({ entries, ...acts }: Omit<RowProps, 'entry'> & { entries: readonly LoggedObservation[] }) {
  const newest = entries[0];
  return (
    <section className="stack-tight">
      <p className="visually-hidden" role="status">
        {newest && t(`observations.log.state.${newest.state}`)}
      </p>
      {newest && <h2>{t('observations.log.justLogged')}</h2>}
      <ul className="plain-list stack-tight">
        {entries.slice(0, 8).map((entry) => (
          <Row key={entry.clientId} entry={entry} {...acts} />
        ))}
      </ul>
    </section>
  );
}
