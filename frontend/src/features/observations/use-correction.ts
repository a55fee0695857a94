import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { useAct } from '../../lib/use-act.js';
import { useUndo } from '../../lib/use-undo.js';
import { CorrectTag, MarkNoise, type TagItem } from './queries.js';

const complain = (error: unknown) => void showToast(sentenceOf(error), { tone: 'error' });

/** Adds or takes away a label, or says that all of it is noise; each with one tap and ten seconds to go back. */
export function useCorrection(observationId: string) {
  const act = useAct();
  const undoable = useUndo();
  const send = ({ kind, value }: Pick<TagItem, 'kind' | 'value'>, remove: boolean) =>
    act(CorrectTag, { input: { observationId, kind, value, remove } });
  const sendNoise = (noise: boolean) => act(MarkNoise, { observationId, noise });
  return {
    correct: (tag: Pick<TagItem, 'kind' | 'value' | 'label'>, remove: boolean) =>
      void send(tag, remove).then(
        () =>
          undoable(t(remove ? 'observations.list.tagRemoved' : 'observations.list.tagAdded', { tag: tag.label }), () =>
            send(tag, !remove),
          ),
        complain,
      ),
    markNoise: (noise: boolean) =>
      void sendNoise(noise).then(
        () => undoable(t(noise ? 'observations.noise.marked' : 'observations.noise.unmarked'), () => sendNoise(!noise)),
        complain,
      ),
  };
}
