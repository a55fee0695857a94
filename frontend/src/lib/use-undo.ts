import { useCallback } from 'react';
import { t } from '../i18n/text.js';
import { sentenceOf } from './errors.js';
import { dismissToast, showToast } from './toasts.js';

/** Says what was just done and offers to take it back, for ten seconds; gives the number of that message. `undo` rejects when it could not be undone. */
export function useUndo(): (text: string, undo: () => Promise<unknown>) => number {
  return useCallback((text, undo) => {
    const id = showToast(text, {
      act: {
        label: t('common.undo'),
        run: () => {
          dismissToast(id);
          undo().then(
            () => showToast(t('common.undone')),
            (error: unknown) => showToast(sentenceOf(error), { tone: 'error' }),
          );
        },
      },
    });
    return id;
  }, []);
}
