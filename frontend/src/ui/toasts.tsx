import { t } from '../i18n/text.js';
import { dismissToast, useToasts } from '../lib/toasts.js';

/** The short messages at the edge of the screen, read out politely. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className={`toast toast--${toast.tone}`}>
          <span>{toast.text}</span>
          {toast.act && (
            <button type="button" className="toast__act" onClick={toast.act.run}>
              {toast.act.label}
            </button>
          )}
          <button type="button" className="toast__close" aria-label={t('common.close')} onClick={() => dismissToast(toast.id)}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      ))}
    </div>
  );
}
