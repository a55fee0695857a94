import { guidanceSummary } from '../../features/guidance/guidance-groups.js';
import { GuidanceList } from '../../features/guidance/guidance-list.js';
import { GuidancesQuery } from '../../features/guidance/queries.js';
import { t } from '../../i18n/text.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** All handreikingen, what asks for work first. */
export function GuidancesPage() {
  const { data, error, refresh } = useLiveQuery({ query: GuidancesQuery, variables: {}, kinds: ['guidance'] });
  const guidances = data?.guidances ?? [];
  return (
    <Page title={t('common.nav.guidance')} lead={data && <p>{guidanceSummary(guidances)}</p>}>
      {!data && (error ? <Problem error={error} retry={refresh} /> : <Loading />)}
      {data && guidances.length === 0 && (
        <EmptyState title={t('guidance.empty.title')} act={<LinkButton to="/trends">{t('guidance.empty.act')}</LinkButton>}>
          {t('guidance.empty.what')}
        </EmptyState>
      )}
      <GuidanceList guidances={guidances} />
    </Page>
  );
}
