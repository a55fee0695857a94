import { useRef } from 'react';
import { t } from '../i18n/text.js';
import { dismissToast, useToasts } from '../lib/toasts.js';
import { useUndoKey } from './use-undo-key.js';

/** The short messages at the edge of the screen, read out politely. */
export function Toasts() {
  const toasts = useToasts();
  useUndoKey();
  const edge = useRef<HTMLDivElement>(null);
  // What was pressed goes away with its message; the focus waits where the next message comes.
  const away = (run: () => void) => {
    edge.current?.focus({ preventScroll: true });
    run();
  };
  return (
    <div ref={edge} className="toasts" role="status" aria-live="polite" tabIndex={-1}>
      {toasts.map((toast) => (
        <div key={toast.id} className={`toast toast--${toast.tone}`}>
          <span>{toast.text}</span>
          {toast.act && (
            <button type="button" className="toast__act" onClick={() => away(toast.act?.run ?? (() => undefined))}>
              {toast.act.label}
            </button>
          )}
          {toast.act?.label === t('common.undo') && <span className="toast__keys small">{t('common.undoKeys')}</span>}
          <button
            type="button"
            className="toast__close"
            aria-label={t('common.close')}
            onClick={() => away(() => dismissToast(toast.id))}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      ))}
    </div>
  );
}
