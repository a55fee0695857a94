import { useId, useState, type ReactNode } from 'react';
import { t } from '../i18n/text.js';

interface WhyProps {
  /** What the reason is about, read out with the button: 'onderwerp vuurwerk'. */
  about: string;
  children: ReactNode;
}

/** A question that opens the reason in plain words. */
export function Why({ about, children }: WhyProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="why">
      <button type="button" className="why__button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('common.why')} <span className="visually-hidden">{about}</span>
      </button>
      <span id={id} className="why__reason" hidden={!open}>
        {children}
      </span>
    </span>
  );
}
