import type { ReactNode } from 'react';
import { t } from '../../i18n/text.js';
import { timeOfDay } from '../../lib/dates.js';
import { useNow } from '../../ui/upcoming/use-now.js';

interface ScreenHeaderProps {
  sentence: string;
  lost: boolean;
  receivedAt: Date | null;
  acts: ReactNode;
}

/** The answer of the whole screen in one sentence, the time, and whether it is live. */
export function ScreenHeader({ sentence, lost, receivedAt, acts }: ScreenHeaderProps) {
  const now = useNow(10_000);
  return (
    <header className="screen-header">
      <h1 className="screen-sentence">{sentence}</h1>
      <div className="screen-state">
        <span className="screen-clock">{timeOfDay(now)}</span>
        <span role="status" className={lost ? 'screen-lost' : 'screen-live'}>
          {lost && receivedAt
            ? t('screen.connection.lost', { time: timeOfDay(receivedAt) })
            : lost
              ? ''
              : t('screen.connection.live')}
        </span>
        {acts}
      </div>
    </header>
  );
}
