import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { dismissToast, showToast } from '../../lib/toasts.js';
import { useAct } from '../../lib/use-act.js';
import { useUndo } from '../../lib/use-undo.js';
import { FetchNowMutation, PauseMutation, RemoveFeedMutation, RestoreFeedMutation } from './mutations.js';
import type { Feed } from './queries.js';

/** What of a source the acts need. */
export type Steered = Pick<Feed, 'id' | 'name' | 'paused'>;

/** Offers to take the last act on a source back; what was offered for the act before it goes. */
function useLastUndo() {
  const undoable = useUndo();
  const last = useRef<number>(null);
  return (text: string, undo: () => Promise<unknown>) => {
    if (last.current !== null) dismissToast(last.current);
    last.current = undoable(text, undo);
  };
}

/** The acts on one source. Each can be taken back for ten seconds; what goes wrong is said in `problem`. */
export function useFeedActs({ id, name, paused }: Steered) {
  const act = useAct();
  const undoable = useLastUndo();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<'fetch' | 'pause' | 'remove' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (what: NonNullable<typeof busy>, work: () => Promise<void>) => {
    setBusy(what);
    setProblem(null);
    await work().catch((error: unknown) => setProblem(sentenceOf(error)));
    setBusy(null);
  };
  return {
    busy,
    problem,
    fetchNow: () =>
      run('fetch', async () => {
        const { fetchFeedNow } = await act(FetchNowMutation, { id });
        showToast(t('feeds.tested', { sentence: fetchFeedNow.sentence }));
      }),
    togglePause: () =>
      run('pause', async () => {
        await act(PauseMutation, { id, paused: !paused });
        undoable(t(paused ? 'feeds.resumed' : 'feeds.paused', { name }), () => act(PauseMutation, { id, paused }));
      }),
    remove: () =>
      run('remove', async () => {
        await act(RemoveFeedMutation, { id });
        undoable(t('feeds.removed', { name }), () => act(RestoreFeedMutation, { id }));
        await navigate('/bronnen', { state: { removed: { id, name } } });
      }),
    restore: () =>
      run('remove', async () => {
        await act(RestoreFeedMutation, { id });
        showToast(t('feeds.restored', { name }));
      }),
  };
}
