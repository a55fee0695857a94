import { useEffect, useState } from 'react';
import { t, type TextKey } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Select, TextField, type Option } from '../../ui/field.js';
import { platformName, PLATFORMS } from './labels.js';
import { isFiltered, noFilters, type ListFilters } from './observation-filters.js';

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

/** The filters beside the search, each a choice from a short list. */
function Choices({
  filters,
  topics,
  municipalities,
  set,
}: Omit<FilterBarProps, 'onChange'> & { set: (part: Partial<ListFilters>) => void }) {
  const choice = (key: keyof ListFilters, label: TextKey, any: TextKey, options: Option[]) => (
    <Select
      label={t(label)}
      options={[{ value: '', label: t(any) }, ...options]}
      value={filters[key]}
      onChange={(event) => set({ [key]: event.target.value })}
    />
  );
  const topicOptions = topics.map(({ code, label }) => ({ value: code, label }));
  const platformOptions = PLATFORMS.map((code) => ({ value: code, label: platformName(code) }));
  const municipalityOptions = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  const origins = (['person', 'feed'] as const).map((value) => ({ value, label: t(`observations.list.${value}`) }));
  const periods = (['7', '30', '90'] as const).map((value) => ({ value, label: t(`observations.list.days${value}`) }));
  const noises = [{ value: 'ja', label: t('observations.list.onlyNoise') }];
  return (
    <div className="filters">
      {choice('topic', 'observations.list.topic', 'observations.list.anyTopic', topicOptions)}
      {choice('platform', 'observations.list.platform', 'observations.list.anyPlatform', platformOptions)}
      {choice('municipality', 'observations.list.municipality', 'observations.list.anyMunicipality', municipalityOptions)}
      {choice('origin', 'observations.list.origin', 'observations.list.anyOrigin', origins)}
      {choice('days', 'observations.list.period', 'observations.list.anyPeriod', periods)}
      {choice('noise', 'observations.list.noise', 'observations.list.anyNoise', noises)}
    </div>
  );
}

/** Search and filters; what is chosen stands in the address, so that it can be shared and gone back to. */
export function FilterBar({ filters, topics, municipalities, onChange }: FilterBarProps) {
  const set = (part: Partial<ListFilters>) => onChange({ ...filters, ...part });
  return (
    <div className="stack">
      <Search value={filters.search} onChange={(search) => set({ search })} />
      <details open={isFiltered({ ...filters, search: '' }) || undefined}>
        <summary className="filters-toggle">{t('observations.list.filters')}</summary>
        <Choices filters={filters} topics={topics} municipalities={municipalities} set={set} />
      </details>
      {isFiltered(filters) && (
        <div>
          <Button purpose="subtle" onClick={() => onChange(noFilters)}>
            {t('observations.list.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
