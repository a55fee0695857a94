import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';

interface PresentationSwitchProps {
  presentation: boolean;
  /** Whether this viewer may see more than the presentation shows. */
  mayLeave: boolean;
  asking: boolean;
  onAsk: (asking: boolean) => void;
  onChange: (presentation: boolean) => void;
}

/** Says what is hidden from the room; turning that off takes two deliberate presses. */
export function PresentationSwitch({ presentation, mayLeave, asking, onAsk, onChange }: PresentationSwitchProps) {
  if (!presentation)
    return (
      <div className="presentation presentation-off" role="status">
        <span>{t('screen.presentation.offBanner')}</span>
        <Button purpose="primary" onClick={() => onChange(true)}>
          {t('screen.presentation.enter')}
        </Button>
      </div>
    );
  return (
    <div className="presentation">
      <span>{asking ? t('screen.presentation.question') : t('screen.presentation.banner')}</span>
      {mayLeave && !asking && (
        <Button purpose="subtle" onClick={() => onAsk(true)}>
          {t('screen.presentation.leave')}
        </Button>
      )}
      {mayLeave && asking && <Question onAsk={onAsk} onChange={onChange} />}
    </div>
  );
}

function Question({ onAsk, onChange }: Pick<PresentationSwitchProps, 'onAsk' | 'onChange'>) {
  return (
    <span className="row">
      <Button autoFocus onClick={() => onAsk(false)}>
        {t('screen.presentation.stay')}
      </Button>
      <Button negative onClick={() => onChange(false)}>
        {t('screen.presentation.confirm')}
      </Button>
    </span>
  );
}
