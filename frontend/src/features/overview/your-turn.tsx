import { Link } from 'react-router';
import { t, tn } from '../../i18n/text.js';
import type { WaitingData } from './queries.js';

/** What waits for the person who looks: signals to judge, guidance that aged. Nothing when nothing waits. */
export function YourTurn({ data }: { data: WaitingData }) {
  const open = (data.signals ?? []).filter((signal) => signal.status === 'open').length;
  const stale = (data.guidances ?? []).filter((guidance) => guidance.stale).length;
  const approve = (data.codeOranges ?? []).filter(
    (codeOrange) => codeOrange.mayApprove && codeOrange.status === 'awaiting_approval',
  );
  if (open + stale + approve.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('common.overview.yourTurn')}</h2>
      <ul className="plain-list">
        {approve.map(({ id, subject }) => (
          <li key={id}>
            <Link to={`/code-oranje/${id}`} className="tap">
              {subject}: {t('common.overview.awaiting')}
            </Link>
          </li>
        ))}
        {open > 0 && (
          <li>
            <Link to="/signalen" className="tap">
              {tn('common.overview.signals', open)}
            </Link>
          </li>
        )}
        {stale > 0 && (
          <li>
            <Link to="/handreikingen" className="tap">
              {tn('common.overview.stale', stale)}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
