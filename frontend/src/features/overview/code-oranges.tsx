import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { Card } from '../../ui/card.js';
import { LevelBadge } from '../../ui/level-badge.js';
import type { WaitingData } from './queries.js';

type CodeOranges = NonNullable<WaitingData['codeOranges']>;

/** Those that ask something now: waiting for approval, or sent and not taken back in the last three days. */
export function runningOf(all: CodeOranges, now: Date): CodeOranges {
  const recent = now.getTime() - 3 * 86_400_000;
  return all.filter(
    ({ status, createdAt }) => status === 'awaiting_approval' || (status === 'sent' && Date.parse(createdAt) > recent),
  );
}

/** The urgent messages that run. */
export function RunningCodeOranges({ all }: { all: CodeOranges }) {
  const running = runningOf(all, new Date());
  return (
    <section className="stack">
      <div className="row-between">
        <h2>{t('common.overview.codeOrange')}</h2>
        <Link to="/code-oranje" className="tap">
          {t('common.overview.allCodeOrange')}
        </Link>
      </div>
      {running.length === 0 && <p className="quiet">{t('common.overview.codeOrangeNone')}</p>}
      <ul className="plain-list stack-tight">
        {running.map((codeOrange) => (
          <Card as="li" key={codeOrange.id}>
            <div className="row">
              <LevelBadge level={codeOrange.level} />
              <span className="quiet small">{ago(codeOrange.createdAt)}</span>
            </div>
            <h3>
              <Link to={`/code-oranje/${codeOrange.id}`}>{codeOrange.subject}</Link>
            </h3>
            <p>{codeOrange.status === 'awaiting_approval' ? t('common.overview.awaiting') : codeOrange.summary}</p>
          </Card>
        ))}
      </ul>
    </section>
  );
}
