import { Link, useParams } from 'react-router';
import { audienceWords } from '../../features/guidance/guidance-list.js';
import { GuidanceReading, GuidanceWorkspace } from '../../features/guidance/guidance-workspace.js';
import '../../features/guidance/guidance.css';
import { GuidanceQuery, type Guidance } from '../../features/guidance/queries.js';
import { t, type TextKey } from '../../i18n/text.js';
import { day } from '../../lib/dates.js';
import { useCan } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

function Lead({ guidance }: { guidance: Guidance }) {
  const facts = [
    t('guidance.version', { number: guidance.version }),
    audienceWords(guidance.schoolTypes),
    guidance.reviewBefore && t('guidance.reviewBefore', { when: day(guidance.reviewBefore) }),
    t('guidance.drawnUpBy', { name: guidance.drawnUpBy }),
    guidance.checkedBy && t('guidance.checkedBy', { name: guidance.checkedBy }),
  ];
  return (
    <div className="stack-tight">
      <p>{guidance.stale ?? t(`guidance.statusLead.${guidance.status}` as TextKey)}</p>
      <div className="row small">
        <LevelBadge level={guidance.level} />
        <span className="word">{t(`guidance.status.${guidance.status}` as TextKey)}</span>
        {guidance.trend && (
          <span className="quiet">
            {t('guidance.about')} <Link to={`/trends/${guidance.trend.id}`}>{guidance.trend.title}</Link>
          </span>
        )}
      </div>
      <p className="quiet small">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

/** One handreiking, at /handreikingen/:id: to write in for the werkgroep, to read for everybody else. */
export function GuidancePage() {
  const { id = '' } = useParams();
  const mayWrite = useCan()('guidance.edit');
  const { data, error, refresh } = useLiveQuery({ query: GuidanceQuery, variables: { id }, kinds: ['guidance'] });
  const guidance = data?.guidance;
  const title = guidance?.title ?? t('common.nav.guidance');
  if (!data) return <Page title={title}>{error ? <Problem error={error} retry={refresh} /> : <Loading />}</Page>;
  if (!guidance)
    return (
      <Page title={title}>
        <EmptyState
          title={t('guidance.notFound.title')}
          act={<LinkButton to="/handreikingen">{t('guidance.notFound.act')}</LinkButton>}
        >
          {t('guidance.notFound.what')}
        </EmptyState>
      </Page>
    );
  const pdf = (
    <a
      className="nl-button nl-button--secondary"
      href={`/api/guidance/${guidance.id}.pdf`}
      download
      title={t('guidance.pdfUnsaved')}
    >
      {t('guidance.pdf')}
    </a>
  );
  return (
    <Page wide title={title} acts={pdf} lead={<Lead guidance={guidance} />}>
      {mayWrite && guidance.status !== 'expired' ? (
        <GuidanceWorkspace key={guidance.id} guidance={guidance} />
      ) : (
        <GuidanceReading guidance={guidance} />
      )}
    </Page>
  );
}
