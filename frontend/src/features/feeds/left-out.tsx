import { useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { useUndo } from '../../lib/use-undo.js';
import { useAct } from '../../lib/use-act.js';
import { Button } from '../../ui/button.js';
import { TakeInMutation, UndoTakeInMutation } from './mutations.js';
import type { DroppedItem } from './queries.js';

const FIRST = 10;

/** Takes an item in after all, or leaves it out again. */
function useTakeIn({ id, title }: DroppedItem, onChanged: () => void) {
  const act = useAct();
  const undoable = useUndo();
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().catch((error: unknown) => showToast(sentenceOf(error), { tone: 'error' }));
    setBusy(false);
  };
  const leaveOut = () => act(UndoTakeInMutation, { id }).then(onChanged);
  return {
    busy,
    takeIn: () =>
      run(async () => {
        await act(TakeInMutation, { id });
        onChanged();
        undoable(t('feeds.leftOut.takenIn', { title }), leaveOut);
      }),
    leaveOut: () =>
      run(async () => {
        await leaveOut();
        showToast(t('feeds.leftOut.undone', { title }));
      }),
  };
}

function Item({ item, onChanged }: { item: DroppedItem; onChanged: () => void }) {
  const can = useCan();
  const { busy, takeIn, leaveOut } = useTakeIn(item, onChanged);
  const taken = item.takenInAt !== null;
  return (
    <li className="left-out">
      <div>
        <p>
          {item.link ? (
            <a href={item.link} target="_blank" rel="noreferrer noopener">
              {item.title}
            </a>
          ) : (
            item.title
          )}
        </p>
        <p className="quiet small">
          <time dateTime={item.noticedAt}>{ago(item.noticedAt)}</time> · {taken ? t('feeds.leftOut.isTakenIn') : item.reason}
        </p>
      </div>
      {can('feeds.manage') && (
        <Button purpose={taken ? 'subtle' : 'secondary'} busy={busy} onClick={() => void (taken ? leaveOut() : takeIn())}>
          {t(taken ? 'feeds.leftOut.undo' : 'feeds.leftOut.takeIn')}
          <span className="visually-hidden"> {t('feeds.leftOut.takeInAbout', { title: item.title })}</span>
        </Button>
      )}
    </li>
  );
}

/** What did not pass the filter in the last seven days: title, link and reason, each to be taken in with one tap. */
export function LeftOut({ items, onChanged }: { items: readonly DroppedItem[]; onChanged: () => void }) {
  const [shown, setShown] = useState(FIRST);
  if (items.length === 0)
    return (
      <section className="stack-tight">
        <h2>{t('feeds.leftOut.title')}</h2>
        <p className="quiet">{t('feeds.leftOut.none')}</p>
      </section>
    );
  return (
    <section className="stack-tight">
      <h2>{t('feeds.leftOut.title')}</h2>
      <p>{t('feeds.leftOut.what')}</p>
      <ul className="plain-list feed-lines">
        {items.slice(0, shown).map((item) => (
          <Item key={item.id} item={item} onChanged={onChanged} />
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <Button onClick={() => setShown(items.length)}>{tn('feeds.leftOut.showAll', items.length - shown)}</Button>
        </div>
      )}
    </section>
  );
}
