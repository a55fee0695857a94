import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { LevelBadge } from '../../ui/level-badge.js';
import type { Reading } from './use-reading.js';

/** Trends this text resembles, to look at before logging the same again. */
export function SimilarTrends({ trends }: { trends: Reading['similarTrends'] }) {
  if (trends.length === 0) return null;
  return (
    <p className="row small">
      <span className="quiet">{t('observations.log.similar')}</span>
      {trends.slice(0, 3).map((trend) => (
        <span key={trend.id} className="row similar">
          <LevelBadge level={trend.level} />
          <Link to={`/trends/${trend.id}`} className="tap">
            {trend.title}
          </Link>
        </span>
      ))}
    </p>
  );
}
