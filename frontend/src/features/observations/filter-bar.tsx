import { useEffect, useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Select, TextField, type Option } from '../../ui/field.js';
import { platformName, PLATFORMS } from './labels.js';
import { isFiltered, type ListFilters } from './observation-filters.js';

const PAUSE_MS = 300;

interface FilterBarProps {
  filters: ListFilters;
  topics: readonly { code: string; label: string }[];
  municipalities: readonly { code: string; name: string }[];
  onChange: (filters: ListFilters) => void;
}

/** A search that follows the typing a moment later, and that follows the address when it changes elsewhere. */
function Search({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <TextField
      type="search"
      label={t('observations.list.search')}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

const withAny = (any: string, options: Option[]): Option[] => [{ value: '', label: any }, ...options];

/** Search and filters; what is chosen stands in the address, so that it can be shared and gone back to. */
export function FilterBar({ filters, topics, municipalities, onChange }: FilterBarProps) {
  const set = (part: Partial<ListFilters>) => onChange({ ...filters, ...part });
  const choice = (key: keyof ListFilters, label: string, options: Option[]) => (
    <Select label={label} options={options} value={filters[key]} onChange={(event) => set({ [key]: event.target.value })} />
  );
  const all = t('observations.list.anyPeriod');
  return (
    <div className="stack">
      <Search value={filters.search} onChange={(search) => set({ search })} />
      <details open={isFiltered({ ...filters, search: '' }) || undefined}>
        <summary className="filters-toggle">{t('observations.list.filters')}</summary>
        <div className="filters">
          {choice(
            'topic',
            t('observations.list.topic'),
            withAny(
              t('observations.list.anyTopic'),
              topics.map(({ code, label }) => ({ value: code, label })),
            ),
          )}
          {choice(
            'platform',
            t('observations.list.platform'),
            withAny(
              t('observations.list.anyPlatform'),
              PLATFORMS.map((code) => ({ value: code, label: platformName(code) })),
            ),
          )}
          {choice(
            'municipality',
            t('observations.list.municipality'),
            withAny(
              t('observations.list.anyMunicipality'),
              municipalities.map(({ code, name }) => ({ value: code, label: name })),
            ),
          )}
          {choice('origin', t('observations.list.origin'), [
            { value: '', label: t('observations.list.anyOrigin') },
            { value: 'person', label: t('observations.list.person') },
            { value: 'feed', label: t('observations.list.feed') },
          ])}
          {choice('days', t('observations.list.period'), [
            { value: '', label: all },
            { value: '7', label: t('observations.list.days7') },
            { value: '30', label: t('observations.list.days30') },
            { value: '90', label: t('observations.list.days90') },
          ])}
        </div>
      </details>
      {isFiltered(filters) && (
        <div>
          <Button
            purpose="subtle"
            onClick={() => onChange({ search: '', topic: '', platform: '', municipality: '', origin: '', days: '' })}
          >
            {t('observations.list.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
