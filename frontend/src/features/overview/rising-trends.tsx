import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { countedWords } from '../../lib/counted-words.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { Why } from '../../ui/why.js';
import { CertaintyWord, PhaseWord } from '../../ui/words.js';
import type { OverviewData } from './queries.js';

/** The trends that move, each with its colour, how hard it is, and why it is here. */
export function RisingTrends({ trends }: { trends: OverviewData['sharedScreen']['rising'] }) {
  return (
    <section className="stack">
      <div className="row-between">
        <h2>{t('common.overview.rising')}</h2>
        <Link to="/trends" className="tap">
          {t('common.overview.allTrends')}
        </Link>
      </div>
      {trends.length === 0 && (
        <EmptyState
          title={t('common.overview.risingNone')}
          act={<LinkButton to="/trends">{t('common.overview.allTrends')}</LinkButton>}
        />
      )}
      <ul className="plain-list stack-tight">
        {trends.map((trend) => (
          <Card as="li" key={trend.id}>
            <div className="row">
              <LevelBadge level={trend.level} />
              <CertaintyWord certainty={trend.certainty} />
              <span className="quiet" aria-hidden="true">
                ·
              </span>
              <PhaseWord phase={trend.phase} />
              {trend.isNew && <span className="strong">{t('common.overview.new')}</span>}
            </div>
            <h3>
              <Link to={`/trends/${trend.id}`}>{trend.title}</Link>
            </h3>
            <p className="quiet small">
              {countedWords('common.overview.seenBy', trend.organisations)}
              {trend.places.length > 0 && ` ${t('common.overview.where', { places: trend.places.slice(0, 3).join(', ') })}`}
            </p>
            <Why about={trend.title}>{trend.momentum.because}</Why>
          </Card>
        ))}
      </ul>
    </section>
  );
}
