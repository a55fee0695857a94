import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { newId } from '../../lib/new-id.js';
import { showToast } from '../../lib/toasts.js';
import { useDraft } from '../../lib/use-draft.js';
import { JustLogged } from './just-logged.js';
import { emptyDraft, observationOf, putBefore, wholeDraft, type LogDraft } from './log-draft.js';
import { LogForm } from './log-form.js';
import type { LoggedObservation } from './log-queue.js';
import { LogChoices, UndoObservation } from './queries.js';
import { recentPlaces, rememberPlace } from './recent-places.js';
import { useLogQueue } from './use-log-queue.js';

/** Logging: the form, and under it what was just logged. A failed or refused one comes back as it was typed. */
export function LogWorkspace({ person }: { person: string }) {
  const [kept, setDraft, clearDraft] = useDraft<LogDraft>(`log.${person}`, emptyDraft);
  const draft = wholeDraft(kept);
  const [{ data }] = useQuery({ query: LogChoices });
  const { queue, entries } = useLogQueue(person);
  const client = useClient();
  const [returned, setReturned] = useState(0);
  const [recent, setRecent] = useState(() => recentPlaces(person));
  const places = useMemo(() => [...new Set([...recent, ...(data?.region.places ?? [])])], [recent, data]);

  const save = (saved: LogDraft) => {
    if (saved.place) setRecent(rememberPlace(person, saved.place));
    clearDraft();
    void queue.add(saved, observationOf(saved, newId(), new Date()));
  };
  const back = useCallback(
    (entry: LoggedObservation) => {
      queue.remove(entry.clientId);
      setDraft((old) => putBefore(wholeDraft(entry.draft), wholeDraft(old)));
    },
    [queue, setDraft],
  );
  /** Back into the field, and the focus with it: the button that was pressed is gone. */
  const edit = (entry: LoggedObservation) => {
    back(entry);
    setReturned(returned + 1);
  };
  const undo = async (entry: LoggedObservation) => {
    const { error } = await client.mutation(UndoObservation, { id: entry.observationId ?? '' }).toPromise();
    if (error) return void showToast(sentenceOf(error), { tone: 'error' });
    edit(entry);
    showToast(t('observations.log.undone'));
  };
  const discard = (entry: LoggedObservation) => {
    queue.remove(entry.clientId);
    showToast(t('observations.log.discarded'), {
      act: { label: t('common.undo'), run: () => void queue.add(entry.draft, entry.input) },
    });
  };

  // What turned out to be about one child goes back into the empty form, where the right way is shown.
  const sentBack = entries.find((entry) => entry.state === 'route');
  useEffect(() => {
    if (sentBack && draft.text === '') back(sentBack);
  }, [sentBack, draft.text, back]);

  return (
    <>
      <LogForm draft={draft} setDraft={setDraft} places={places} topics={data?.topics ?? []} onSave={save} returned={returned} />
      <JustLogged
        entries={entries}
        onUndo={(entry) => void undo(entry)}
        onEdit={edit}
        onDiscard={discard}
        onRetry={() => void queue.flush()}
      />
    </>
  );
}
