import { useEffect } from 'react';
import { t } from '../i18n/text.js';
import { latestToasts } from '../lib/toasts.js';

const typing = 'input, textarea, select, [contenteditable="true"]';

/** Ctrl+Z (or Cmd+Z) outside a field presses the newest 'Ongedaan maken': a message is too far away for who only has a keyboard. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!wanted || event.defaultPrevented || (event.target as Element).matches(typing)) return;
      const act = latestToasts().findLast((toast) => toast.act?.label === t('common.undo'))?.act;
      if (!act) return;
      event.preventDefault();
      act.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
