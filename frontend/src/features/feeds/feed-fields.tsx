import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { ChipGroup } from '../../ui/chip.js';
import { Select, TextField } from '../../ui/field.js';
import { WordList } from '../../ui/word-list.js';
import type { FeedDraft, faultsOf, WordField } from './feed-draft.js';
import { KINDS, kindName, LANGUAGES } from './kinds.js';
import type { Choices } from './queries.js';
import { intervalOptions } from './rhythm.js';

interface FeedFieldsProps {
  draft: FeedDraft;
  faults: ReturnType<typeof faultsOf> | null;
  choices: Choices;
  onChange: (part: Partial<FeedDraft>) => void;
  /** Also the address, for a source that is there already. */
  withAddress?: boolean;
}

type PartProps = Omit<FeedFieldsProps, 'withAddress'>;

function Relevance({ draft, onChange }: Pick<PartProps, 'draft' | 'onChange'>) {
  return (
    <fieldset className="stack-tight">
      <legend className="chip-group__label">{t('feeds.form.relevance')}</legend>
      {(['youth', 'all'] as const).map((value) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="relevance"
            value={value}
            checked={draft.relevance === value}
            onChange={() => onChange({ relevance: value })}
          />
          <span>
            {t(`feeds.form.${value}`)}
            <br />
            <span className="field__hint">{t(`feeds.form.${value}Hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Filters({ draft, choices, onChange }: PartProps) {
  const [open] = useState(() => isFiltered(draft));
  const words = (field: WordField) => ({
    label: t(`feeds.form.${field}`),
    hint: t(`feeds.form.${field}Hint`),
    words: draft[field],
    typed: draft.typing[field],
    onChange: (list: readonly string[], typed: string) =>
      onChange({ [field]: [...list], typing: { ...draft.typing, [field]: typed } }),
  });
  return (
    <details className="disclosure" open={open}>
      <summary>{t('feeds.form.filters')}</summary>
      <div className="stack">
        <p className="quiet small">{t('feeds.form.filtersHint')}</p>
        <ChipGroup
          label={t('feeds.form.topics')}
          options={choices.topics.map(({ code, label }) => ({ value: code, label }))}
          selected={draft.topics}
          onChange={(topics) => onChange({ topics })}
        />
        <ChipGroup
          label={t('feeds.form.municipalities')}
          options={choices.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          selected={draft.municipalities}
          onChange={(municipalities) => onChange({ municipalities })}
        />
        <WordList {...words('include')} />
        <WordList {...words('exclude')} />
        <WordList {...words('dropLinks')} />
      </div>
    </details>
  );
}

/** Whether a draft has more of a filter than the one choice everybody makes. */
const isFiltered = ({ topics, municipalities, include, exclude, dropLinks }: FeedDraft): boolean =>
  [topics, municipalities, include, exclude, dropLinks].some(({ length }) => length > 0);

function Ways({ draft, onChange }: Pick<PartProps, 'draft' | 'onChange'>) {
  return (
    <div className="columns">
      <Select
        label={t('feeds.form.interval')}
        options={intervalOptions(draft.interval)}
        value={String(draft.interval)}
        onChange={(event) => onChange({ interval: Number(event.target.value) })}
      />
      <Select
        label={t('feeds.form.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`feeds.language.${value}`) }))}
        value={draft.language}
        onChange={(event) => onChange({ language: event.target.value })}
      />
    </div>
  );
}

/** Everything that can be set of a source; what most never need stands under 'Filter fijner'. */
export function FeedFields({ draft, faults, choices, onChange, withAddress = false }: FeedFieldsProps) {
  const municipalities = choices.municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="stack">
      <TextField
        label={t('feeds.form.name')}
        hint={t('feeds.form.nameHint')}
        error={faults?.name}
        value={draft.name}
        maxLength={80}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      {withAddress && (
        <TextField
          label={t('feeds.form.address')}
          error={faults?.address}
          inputMode="url"
          value={draft.address}
          onChange={(event) => onChange({ address: event.target.value })}
        />
      )}
      <div className="columns">
        <Select
          label={t('feeds.form.kind')}
          options={KINDS.map((value) => ({ value, label: kindName(value) }))}
          value={draft.kind}
          onChange={(event) => onChange({ kind: event.target.value })}
        />
        <Select
          label={t('feeds.form.municipality')}
          options={[{ value: '', label: t('feeds.form.noMunicipality') }, ...municipalities]}
          value={draft.municipality}
          onChange={(event) => onChange({ municipality: event.target.value })}
        />
      </div>
      <Relevance draft={draft} onChange={onChange} />
      <Filters draft={draft} faults={faults} choices={choices} onChange={onChange} />
      <Ways draft={draft} onChange={onChange} />
    </div>
  );
}
