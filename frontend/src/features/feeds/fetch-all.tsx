import { useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { useAct } from '../../lib/use-act.js';
import { Button } from '../../ui/button.js';
import { FetchAllMutation } from './mutations.js';

/** Lets every source of the region take its turn now. */
export function FetchAll({ onStarted }: { onStarted: () => void }) {
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    try {
      const { fetchAllFeeds } = await act(FetchAllMutation, {});
      showToast(tn('feeds.fetchAllStarted', fetchAllFeeds));
      onStarted();
    } catch (error) {
      showToast(sentenceOf(error), { tone: 'error' });
    }
    setBusy(false);
  };
  return (
    <Button busy={busy} onClick={() => void start()}>
      {t('feeds.fetchAll')}
    </Button>
  );
}
