import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { TrendsQuery, type TrendFilter } from '../../features/trends/trend-documents.js';
import { TrendFilters } from '../../features/trends/trend-filters.js';
import { TrendList } from '../../features/trends/trend-list.js';
import { addressOfSearch, risingFirst, searchOfAddress } from '../../features/trends/trend-search.js';
import '../../features/trends/trends.css';
import { t, tn } from '../../i18n/text.js';
import type { Level } from '../../lib/graphql.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Button } from '../../ui/button.js';
import '../../ui/charts/charts.css';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

const STEP = 30;

/** The list of trends, rising first. */
export function TrendsPage() {
  const [params, setParams] = useSearchParams();
  const [first, setFirst] = useState(STEP);
  const search = searchOfAddress(params);
  const filter: TrendFilter = {
    open: !search.closed,
    ...(search.search && { search: search.search }),
    ...(search.topic && { topic: search.topic }),
    ...(search.level && { level: search.level as Level }),
  };
  const { data, error, refresh } = useLiveQuery({
    query: TrendsQuery,
    variables: { filter, first, after: null },
    kinds: ['trends', 'observations'],
  });
  const trends = risingFirst(data?.trends.items ?? []);
  const rising = trends.filter(({ momentum }) => ['rising', 'new'].includes(momentum.direction)).length;
  const asked = addressOfSearch({ ...search, closed: false }).size > 0;
  return (
    <Page
      wide
      title={t('trends.title')}
      lead={
        data && (
          <p>
            {search.closed
              ? tn('trends.list.found', data.trends.total)
              : rising
                ? tn('trends.list.rising', rising)
                : t('trends.list.noneRising')}
          </p>
        )
      }
    >
      <TrendFilters search={search} onChange={(next) => setParams(addressOfSearch(next), { replace: true })} />
      {error && !data && <Problem error={error} retry={refresh} />}
      {!data && !error && <Loading />}
      {data && trends.length === 0 && (
        <EmptyState title={t(asked || search.closed ? 'trends.list.empty' : 'trends.list.none')}>
          {t(asked || search.closed ? 'trends.list.emptyWhat' : 'trends.list.noneWhat')}
        </EmptyState>
      )}
      <TrendList trends={trends} />
      {data?.trends.nextCursor && <Button onClick={() => setFirst(first + STEP)}>{t('common.showMore')}</Button>}
    </Page>
  );
}
