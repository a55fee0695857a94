import { Link, useParams } from 'react-router';
import { TrendQuery } from '../../features/trends/trend-documents.js';
import { trendSentence } from '../../features/trends/trend-sentence.js';
import { TrendView, TrendWords } from '../../features/trends/trend-view.js';
import '../../features/trends/trends.css';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import '../../ui/charts/charts.css';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import '../../ui/upcoming/upcoming.css';

/** One trend. */
export function TrendPage() {
  const { id = '' } = useParams();
  const can = useCan();
  const variables = {
    id,
    edit: can('trends.edit'),
    observations: can('observations.read'),
    codeOranges: can('codeOrange.read'),
    guidances: can('guidance.read'),
  };
  const { data, error, refresh } = useLiveQuery({
    query: TrendQuery,
    variables,
    kinds: ['trends', 'observations', 'code_orange', 'guidance'],
  });
  const trend = data?.trend;
  if (!trend) {
    const waiting = error ? <Problem error={error} retry={refresh} /> : <Loading />;
    return <Page title={t('trends.title')}>{data ? <Gone /> : waiting}</Page>;
  }
  return (
    <Page
      key={trend.id}
      wide
      title={trend.title}
      lead={
        <div className="stack-tight">
          <p>{trendSentence(trend)}</p>
          <TrendWords trend={trend} />
          {trend.summary && <p>{trend.summary}</p>}
        </div>
      }
    >
      <TrendView trend={trend} refresh={refresh} />
    </Page>
  );
}

function Gone() {
  return (
    <p>
      {t('trends.gone')} <Link to="/trends">{t('trends.toList')}</Link>
    </p>
  );
}
