import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { RESTORE_REASONS, type RestoreReason } from './restored.js';

interface RestoreReasonProps {
  /** The words that are hidden now. */
  words: string;
  onRestore: (reason: RestoreReason) => void;
}

/** Lets a soft find stay: one tap to ask, one to say what it is. */
export function RestoreReason({ words, onRestore }: RestoreReasonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        purpose="subtle"
        aria-expanded={open}
        aria-label={t('observations.restore.actFor', { words })}
        onClick={() => setOpen(!open)}
      >
        {t('observations.restore.act')}
      </Button>
      {open && (
        <fieldset className="chip-group">
          <legend className="chip-group__label">{t('observations.restore.whatIsIt', { words })}</legend>
          <div className="row">
            {RESTORE_REASONS.map((reason) => (
              <button key={reason} type="button" className="chip" onClick={() => onRestore(reason)}>
                {t(`observations.restore.reason.${reason}`)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
