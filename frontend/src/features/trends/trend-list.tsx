import { Link } from 'react-router';
import { t, tn } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { Sparkline } from '../../ui/charts/sparkline.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { Direction } from '../../ui/momentum.js';
import { CertaintyWord, PhaseWord } from '../../ui/words.js';
import { outcomeWords } from './fact-options.js';
import type { TrendLineData } from './trend-documents.js';

/** Trends, each with its colour, its course and why it rises or not. */
export function TrendList({ trends }: { trends: readonly TrendLineData[] }) {
  return (
    <ul className="plain-list trend-list">
      {trends.map((trend) => (
        <TrendLine key={trend.id} trend={trend} />
      ))}
    </ul>
  );
}

function TrendLine({ trend }: { trend: TrendLineData }) {
  const { title, level, certainty, phase, momentum, pendingLevel, closedAt, outcome } = trend;
  const where = trend.municipalities.slice(0, 3).map(({ name }) => name);
  return (
    <li className="card trend-line">
      <div className="stack-tight">
        <h2 className="trend-line__title">
          <Link to={`/trends/${trend.id}`}>{title}</Link>
        </h2>
        <p className="row trend-words">
          <LevelBadge level={level} />
          <Direction direction={momentum.direction} />
          <CertaintyWord certainty={certainty} />
          <PhaseWord phase={phase} />
        </p>
        {pendingLevel && <p className="strong">{t('trends.list.pending', { level: t(`common.level.${pendingLevel.level}`) })}</p>}
        {closedAt && <p className="strong">{t('trends.list.closedWith', { outcome: outcomeWords(outcome ?? '') })}</p>}
        <p>{momentum.because}</p>
        <p className="quiet small">
          {[
            ...trend.topics.map(({ label }) => label),
            ...where,
            tn('trends.list.observations', trend.observationCount),
            ago(trend.lastSeen),
            ...(trend.owner ? [trend.owner.name] : []),
          ].join(' · ')}
        </p>
      </div>
      <Sparkline days={trend.daily} width={200} height={56} label={t('trends.list.line', { title, because: momentum.because })} />
    </li>
  );
}
