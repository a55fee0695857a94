import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { day } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import type { SignalData } from './signal-documents.js';

interface SignalCardProps {
  signal: SignalData;
  busy: boolean;
  /** Null when the viewer may read but not decide. */
  onAnswer: ((accept: boolean) => void) | null;
}

/** One proposal of the machine: what, why, and what a person can do with it. */
export function SignalCard({ signal, busy, onAnswer }: SignalCardProps) {
  const { title, because, date, topic, trend } = signal;
  return (
    <Card as="li" aria-label={title}>
      <h2>{title}</h2>
      <p>{because}</p>
      <p className="quiet small">{[day(date), ...(topic ? [topic.label] : [])].join(' · ')}</p>
      {trend && <Link to={`/trends/${trend.id}`}>{t('signals.openTrend', { title: trend.title })}</Link>}
      {onAnswer && (
        <div className="row">
          <Button busy={busy} onClick={() => onAnswer(true)}>
            {t('signals.accept')}
          </Button>
          <Button purpose="subtle" busy={busy} onClick={() => onAnswer(false)}>
            {t('signals.dismiss')}
          </Button>
        </div>
      )}
    </Card>
  );
}
