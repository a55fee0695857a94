import { Link, useNavigate } from 'react-router';
import { t, tn } from '../../i18n/text.js';
import { countedWords } from '../../lib/counted-words.js';
import { day } from '../../lib/dates.js';
import { useCan } from '../../lib/session.js';
import { Card } from '../../ui/card.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { Direction } from '../../ui/momentum.js';
import { Notice } from '../../ui/notice.js';
import { UpcomingList } from '../../ui/upcoming/upcoming-list.js';
import { CertaintyWord, PhaseWord } from '../../ui/words.js';
import { EvidenceList } from './evidence-list.js';
import { outcomeWords } from './fact-options.js';
import { HistoryList } from './history-list.js';
import { PendingLevel } from './pending-level.js';
import { ProposalList } from './proposal-list.js';
import { SightingPoll } from './sighting-poll.js';
import { TrendActions } from './trend-actions.js';
import { TrendChart } from './trend-chart.js';
import type { TrendData } from './trend-documents.js';
import { TrendFactsForm } from './trend-facts-form.js';
import { SplitTrend } from './trend-mutations.js';
import { useTrendActs } from './use-trend-acts.js';

/** One trend: its course and evidence on the left, what people decide on the right. */
export function TrendView({ trend, refresh }: { trend: TrendData; refresh: () => void }) {
  const can = useCan();
  const acts = useTrendActs(refresh);
  const mayEdit = can('trends.edit') && !trend.mergedInto;
  return (
    <div className="stack-wide">
      {trend.mergedInto && <Merged into={trend.mergedInto} />}
      <PendingLevel trend={trend} acts={acts} />
      <div className="trend-columns">
        <div className="stack-wide">
          <Card>
            <TrendChart trend={trend} />
          </Card>
          <ProposalList trendId={trend.id} proposals={trend.proposals ?? []} mayAnswer={mayEdit} acts={acts} />
          {trend.evidence && <Evidence trend={trend} acts={acts} />}
        </div>
        <div className="stack-wide">
          {mayEdit ? <TrendFactsForm trend={trend} refresh={refresh} undo={acts.undo} /> : <FactsInWords trend={trend} />}
          <TrendActions trend={trend} acts={acts} />
          <Card>
            <h2>{t('trends.upcoming.title')}</h2>
            <UpcomingList events={trend.upcoming} nothing={t('trends.upcoming.none')} />
          </Card>
          <SightingPoll trendId={trend.id} sightings={trend.sightings} mayAnswer={can('sightings.answer')} acts={acts} />
          {trend.history && (
            <Card>
              <h2>{t('trends.history.title')}</h2>
              <HistoryList history={trend.history} mayUndo={mayEdit} acts={acts} />
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}

/** Colour, course, certainty and phase on one line. */
export function TrendWords({ trend }: { trend: TrendData }) {
  return (
    <p className="row trend-words">
      <LevelBadge level={trend.level} />
      <Direction direction={trend.momentum.direction} />
      <CertaintyWord certainty={trend.certainty} />
      <PhaseWord phase={trend.phase} />
      <span className="quiet">
        {[
          tn('trends.list.observations', trend.observationCount),
          countedWords('trends.list.organisations', trend.organisations),
          ...trend.platforms,
        ].join(' · ')}
      </span>
      {trend.closedAt && (
        <span className="strong">{t('trends.list.closedWith', { outcome: outcomeWords(trend.outcome ?? '') })}</span>
      )}
    </p>
  );
}

function Evidence({ trend, acts }: { trend: TrendData; acts: ReturnType<typeof useTrendActs> }) {
  const navigate = useNavigate();
  const split = async (observationIds: string[], title: string) => {
    const { id, version } = trend;
    const done = await acts.act(SplitTrend, { id, version, observationIds, title }, () => t('trends.split.done', { title }));
    if (done) await navigate(`/trends/${done.splitTrend.id}`);
    return done !== null;
  };
  return (
    <Card>
      <h2>{t('trends.evidence.title')}</h2>
      <EvidenceList evidence={trend.evidence ?? []} onSplit={useCan()('trends.merge') && !trend.closedAt ? split : null} />
    </Card>
  );
}

function FactsInWords({ trend }: { trend: TrendData }) {
  return (
    <Card>
      <h2>{t('trends.facts.title')}</h2>
      <p>
        {t('trends.facts.owner')}: {trend.owner?.name ?? t('trends.facts.noOwner')}
      </p>
      {trend.reviewAt && (
        <p>
          {t('trends.facts.review')}: {day(trend.reviewAt)}
        </p>
      )}
    </Card>
  );
}

function Merged({ into }: { into: { id: string; title: string } }) {
  return (
    <Notice act={<Link to={`/trends/${into.id}`}>{t('trends.mergedOpen', { title: into.title })}</Link>}>
      {t('trends.merged')}
    </Notice>
  );
}
