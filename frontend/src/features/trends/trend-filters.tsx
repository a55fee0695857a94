import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { Select, TextField } from '../../ui/field.js';
import { levelOptions } from './fact-options.js';
import { TopicsQuery } from './trend-documents.js';
import type { TrendSearch } from './trend-search.js';

const PAUSE_MS = 300;

/** What to look for among the trends; kept in the address. */
export function TrendFilters({ search, onChange }: { search: TrendSearch; onChange: (search: TrendSearch) => void }) {
  const [{ data }] = useQuery({ query: TopicsQuery });
  return (
    <form
      role="search"
      aria-label={t('trends.list.search')}
      className="trend-filters"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField words={search.search} onWords={(words) => onChange({ ...search, search: words })} />
      <Select
        label={t('trends.list.topic')}
        options={[
          { value: '', label: t('trends.list.allTopics') },
          ...(data?.topics ?? []).map(({ code, label }) => ({ value: code, label })),
        ]}
        value={search.topic}
        onChange={(event) => onChange({ ...search, topic: event.target.value })}
      />
      <Select
        label={t('trends.list.level')}
        options={[{ value: '', label: t('trends.list.allLevels') }, ...levelOptions()]}
        value={search.level}
        onChange={(event) => onChange({ ...search, level: event.target.value })}
      />
      <Select
        label={t('trends.list.which')}
        options={[
          { value: 'open', label: t('trends.list.open') },
          { value: 'closed', label: t('trends.list.closed') },
        ]}
        value={search.closed ? 'closed' : 'open'}
        onChange={(event) => onChange({ ...search, closed: event.target.value === 'closed' })}
      />
    </form>
  );
}

/** Words to look for; asked when somebody stops typing for a moment. */
function SearchField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  useEffect(() => {
    if (typed === words) return;
    const timer = setTimeout(() => onWords(typed), PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only typing starts the pause
  }, [typed]);
  return (
    <TextField
      type="search"
      label={t('trends.list.search')}
      value={typed}
      maxLength={200}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
