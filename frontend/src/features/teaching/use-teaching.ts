import { useEffect, useState } from 'react';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { useAct } from '../../lib/use-act.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { useUndo } from '../../lib/use-undo.js';
import { modelName } from './model-words.js';
import { MakeLiveMutation, RetagMutation, TeachingQuery, TrainMutation } from './queries.js';

/** How often the page asks how far a running job is, in milliseconds, beside what the server announces. */
const ASK_AGAIN_MS = 3000;

/** The state of the learning and its models, kept up to date while the page is open. */
export function useTeaching() {
  const { data, error, refresh } = useLiveQuery({ query: TeachingQuery, variables: {}, kinds: ['tagging'] });
  const running = Boolean(data?.taggingState.training.running || data?.taggingState.retagging.running);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(refresh, ASK_AGAIN_MS);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- refresh is made anew at each rendering
  }, [running]);
  return { state: data?.taggingState, models: data?.topicModels ?? [], error, refresh };
}

/** What an editor can let the system do; each says what happened, and going to another model can be undone. */
export function useTeachingActs(live: number, refresh: () => void) {
  const act = useAct();
  const undoable = useUndo();
  const [busy, setBusy] = useState<'learn' | 'retag' | null>(null);
  const complain = (error: unknown) => void showToast(sentenceOf(error), { tone: 'error' });
  const start = (what: 'learn' | 'retag') => {
    setBusy(what);
    void (what === 'learn' ? act(TrainMutation, {}) : act(RetagMutation, {})).catch(complain).finally(() => {
      setBusy(null);
      refresh();
    });
  };
  const toModel = (number: number) => act(MakeLiveMutation, { number }).finally(refresh);
  const makeLive = (number: number) =>
    void toModel(number).then(
      () => undoable(t('teaching.models.madeLive', { model: modelName(number) }), () => toModel(live)),
      complain,
    );
  return { busy, learn: () => start('learn'), retag: () => start('retag'), makeLive };
}
