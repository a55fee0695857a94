import { useMutation } from 'urql';
import { t } from '../../i18n/text.js';
import { showToast } from '../../lib/toasts.js';
import { useDraft } from '../../lib/use-draft.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Problem } from '../../ui/problem.js';
import { CloseMeeting } from './meeting-documents.js';

/** The notes of a running inloopuur; kept on this device until it is closed. */
export function NotesForm({ meeting, refresh }: { meeting: { id: string; notes: string }; refresh: () => void }) {
  const [notes, setNotes, forget] = useDraft(`meeting-${meeting.id}`, meeting.notes);
  const [{ fetching, error }, close] = useMutation(CloseMeeting);
  const submit = async () => {
    const result = await close({ id: meeting.id, notes });
    if (result.error) return;
    forget();
    showToast(t('meetings.notes.closed'));
    refresh();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('meetings.notes.title')}</h2>
      <TextArea
        label={t('meetings.notes.label')}
        hint={t('meetings.notes.hint')}
        rows={8}
        maxLength={20_000}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
      />
      {error && <Problem error={error} />}
      <div className="row">
        <Button type="submit" purpose="primary" busy={fetching}>
          {t('meetings.notes.close')}
        </Button>
        <span className="quiet small">{t('meetings.notes.sure')}</span>
      </div>
    </form>
  );
}
