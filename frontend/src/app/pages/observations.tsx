import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FilterBar } from '../../features/observations/filter-bar.js';
import { addressOf, filtersOf } from '../../features/observations/observation-filters.js';
import { ObservationList } from '../../features/observations/observation-list.js';
import '../../features/observations/observations.css';
import { LogChoices } from '../../features/observations/queries.js';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { Page } from '../../ui/page.js';

/** All observations, at /waarnemingen: search, filter, correct, begin a trend. */
export function ObservationsPage() {
  const can = useCan();
  const [address, setAddress] = useSearchParams();
  const [{ data }] = useQuery({ query: LogChoices });
  const key = address.toString();
  const filters = useMemo(() => filtersOf(new URLSearchParams(key)), [key]);
  return (
    <Page
      title={t('observations.list.title')}
      acts={
        can('observations.log') && (
          <LinkButton to="/log" purpose="primary">
            {t('observations.list.log')}
          </LinkButton>
        )
      }
    >
      <FilterBar
        filters={filters}
        topics={data?.topics ?? []}
        municipalities={data?.region.municipalities ?? []}
        onChange={(next) => setAddress(addressOf(next), { replace: true })}
      />
      <ObservationList key={key} filters={filters} topics={data?.topics ?? []} />
    </Page>
  );
}
