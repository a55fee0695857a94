import { useMemo, useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { dayKey } from '../../lib/dates.js';
import { useCan } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Button, LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Problem } from '../../ui/problem.js';
import { apiFilterOf, isFiltered, type ListFilters } from './observation-filters.js';
import { ObservationRow } from './observation-row.js';
import { Observations } from './queries.js';
import { StartTrendBar } from './start-trend.js';
import { useFocusInList } from './use-focus-in-list.js';

const PER_PAGE = 30;

interface PartProps {
  filters: ListFilters;
  topics: readonly { code: string; label: string }[];
  after: string | null;
  chosen: readonly string[];
  onChoose: (id: string) => void;
  onMore: (cursor: string) => void;
  last: boolean;
}

function Nothing({ filters }: { filters: ListFilters }) {
  const can = useCan();
  if (isFiltered(filters))
    return <EmptyState title={t('observations.list.nothingTitle')}>{t('observations.list.nothing')}</EmptyState>;
  const act = can('observations.log') && <LinkButton to="/log">{t('observations.list.log')}</LinkButton>;
  return (
    <EmptyState title={t('observations.list.emptyTitle')} act={act}>
      {t('observations.list.empty')}
    </EmptyState>
  );
}

/** One part of the list, from a cursor on; it asks again by itself when observations change. */
function Part({ filters, topics, after, chosen, onChoose, onMore, last }: PartProps) {
  const can = useCan();
  const filter = useMemo(() => apiFilterOf(filters, dayKey(new Date())), [filters]);
  const { data, error, refresh } = useLiveQuery({
    query: Observations,
    variables: { filter, first: PER_PAGE, after },
    kinds: ['observations', 'trends'],
  });
  const page = data?.observations;
  const rows = useFocusInList(page?.items.map(({ id }) => id) ?? []);
  if (error && !page) return <Problem error={error} retry={refresh} />;
  if (!page) return <Loading />;
  if (!after && page.items.length === 0) return <Nothing filters={filters} />;
  const next = page.nextCursor;
  return (
    <>
      {!after && (
        <p className="quiet" role="status">
          {tn(isFiltered(filters) ? 'observations.list.leadFiltered' : 'observations.list.lead', page.total)}
        </p>
      )}
      <ul {...rows} className="plain-list stack-tight">
        {page.items.map((observation) => (
          <ObservationRow
            key={observation.id}
            observation={observation}
            topics={topics}
            mayCorrect={can('tags.correct') || observation.mine}
            chosen={can('trends.edit') ? chosen.includes(observation.id) : null}
            onChoose={() => onChoose(observation.id)}
          />
        ))}
      </ul>
      {last && next && (
        <div>
          <Button onClick={() => onMore(next)}>{t('common.showMore')}</Button>
        </div>
      )}
    </>
  );
}

/** The list of observations for these filters; give it a new key when the filters change. */
export function ObservationList({ filters, topics }: Pick<PartProps, 'filters' | 'topics'>) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className="stack">
      {cursors.map((after, index) => (
        <Part
          key={after ?? 'first'}
          filters={filters}
          topics={topics}
          after={after}
          chosen={chosen}
          onChoose={choose}
          onMore={(cursor) => setCursors([...cursors, cursor])}
          last={index === cursors.length - 1}
        />
      ))}
      <StartTrendBar chosen={chosen} onClear={() => setChosen([])} />
    </div>
  );
}
