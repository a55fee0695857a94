import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { newId } from '../../lib/new-id.js';
import { showToast } from '../../lib/toasts.js';
import { useUndo } from '../../lib/use-undo.js';
import { Button } from '../../ui/button.js';
import { LogObservation, type ObservationItem, UndoObservation } from './queries.js';

/** Takes an own observation back while the server still allows it; for ten seconds it can be logged again as it was. */
export function TakeBack({ observation }: { observation: ObservationItem }) {
  const client = useClient();
  const undoable = useUndo();
  const again = async () => {
    const { text, toldBy, noticedAt, audience } = observation;
    const { error } = await client
      .mutation(LogObservation, { input: { clientId: newId(), text, toldBy, noticedAt, audience } })
      .toPromise();
    if (error) throw error;
  };
  const takeBack = async () => {
    const { error } = await client.mutation(UndoObservation, { id: observation.id }).toPromise();
    if (error) return void showToast(sentenceOf(error), { tone: 'error' });
    undoable(t('observations.list.takenBack'), again);
  };
  return (
    <div>
      <Button purpose="subtle" onClick={() => void takeBack()}>
        {t('observations.list.takeBack')}
      </Button>
    </div>
  );
}
