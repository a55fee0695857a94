import { Link, useNavigate } from 'react-router';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { CloseForm } from './close-form.js';
import { HandOverForm } from './hand-over-form.js';
import { MergeForm } from './merge-form.js';
import type { TrendData } from './trend-documents.js';
import { DraftCodeOrange, DraftGuidance } from './trend-mutations.js';
import type { TrendActs } from './use-trend-acts.js';

/** What can follow from a trend: a code oranje, a handreiking, a hand-over; closing and merging. */
export function TrendActions({ trend, acts }: { trend: TrendData; acts: TrendActs }) {
  const can = useCan();
  const navigate = useNavigate();
  const trendId = trend.id;
  const draftCodeOrange = async () => {
    const done = await acts.act(DraftCodeOrange, { trendId });
    if (done) await navigate(`/code-oranje/${done.draftCodeOrange.id}`);
  };
  const draftGuidance = async () => {
    const done = await acts.act(DraftGuidance, { trendId });
    if (done) await navigate(`/handreikingen/${done.draftGuidance.id}`);
  };
  const mayDraft = can('codeOrange.draft');
  if (!mayDraft && !can('guidance.edit') && !can('trends.edit')) {
    const known = (trend.codeOranges?.length ?? 0) + (trend.guidances?.length ?? 0);
    return known > 0 ? (
      <Card>
        <Linked trend={trend} />
      </Card>
    ) : null;
  }
  return (
    <Card>
      <h2>{t('trends.acts.title')}</h2>
      {trend.level === 'red' && mayDraft && (
        <HandOverForm trendId={trendId} acts={acts} onDone={(id) => void navigate(`/code-oranje/${id}`)} />
      )}
      <div className="row">
        {mayDraft && trend.level !== 'red' && (
          <Button purpose={trend.level === 'orange' ? 'primary' : 'secondary'} onClick={() => void draftCodeOrange()}>
            {t('trends.acts.codeOrange')}
          </Button>
        )}
        {can('guidance.edit') && <Button onClick={() => void draftGuidance()}>{t('trends.acts.guidance')}</Button>}
      </div>
      <Linked trend={trend} />
      {can('trends.merge') && !trend.closedAt && <MergeForm trendId={trendId} acts={acts} />}
      {can('trends.edit') && <CloseForm trend={trend} acts={acts} />}
    </Card>
  );
}

/** The messages and guidance that exist already. */
function Linked({ trend: { codeOranges = [], guidances = [] } }: { trend: TrendData }) {
  return (
    <>
      {codeOranges.length > 0 && (
        <div>
          <h3>{t('trends.acts.codeOranges')}</h3>
          <ul className="plain-list links">
            {codeOranges.map(({ id, subject, summary }) => (
              <li key={id}>
                <Link to={`/code-oranje/${id}`}>{subject}</Link> <span className="quiet small">{summary}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {guidances.length > 0 && (
        <div>
          <h3>{t('trends.acts.guidances')}</h3>
          <ul className="plain-list links">
            {guidances.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/handreikingen/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
