import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Loading } from '../../ui/loading.js';
import { PendingLevel } from './pending-level.js';
import { FactsQuery } from './trend-documents.js';
import { TrendFactsForm } from './trend-facts-form.js';
import { useTrendActs } from './use-trend-acts.js';

/** Colour, phase, owner and date of a trend, to decide on while people talk. */
export function QuickDecision({ trendId }: { trendId: string }) {
  const mayEdit = useCan()('trends.edit');
  const { data, refresh } = useLiveQuery({ query: FactsQuery, variables: { id: trendId }, kinds: ['trends'], pause: !mayEdit });
  const acts = useTrendActs(refresh);
  if (!mayEdit) return null;
  if (!data?.trend) return <Loading />;
  return (
    <div role="group" aria-label={t('trends.facts.decide', { title: data.trend.title })}>
      <PendingLevel trend={data.trend} acts={acts} />
      <TrendFactsForm quick trend={data.trend} refresh={refresh} undo={acts.undo} />
    </div>
  );
}
