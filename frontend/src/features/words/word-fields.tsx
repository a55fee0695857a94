import { t } from '../../i18n/text.js';
import { TextArea, TextField } from '../../ui/field.js';
import { WordList } from '../../ui/word-list.js';
import { STRENGTHS, strengthOf, weightFor } from './weight.js';
import type { WordDraft, WordFaults } from './word-draft.js';

interface WordFieldsProps {
  draft: WordDraft;
  faults: WordFaults;
  onChange: (part: Partial<WordDraft>) => void;
}

type ShortField = 'term' | 'meaning' | 'since' | 'seenWhere' | 'innocent';

function Strengths({ draft, onChange }: Pick<WordFieldsProps, 'draft' | 'onChange'>) {
  const before = draft.before?.weight ?? draft.weight;
  return (
    <fieldset className="stack-tight">
      <legend className="chip-group__label">{t('words.field.weight')}</legend>
      {STRENGTHS.map((strength) => (
        <label key={strength} className="choice">
          <input
            type="radio"
            name={`strength-${draft.topic}-${draft.before?.term ?? ''}`}
            value={strength}
            checked={strengthOf(draft.weight) === strength}
            onChange={() => onChange({ weight: weightFor(strength, before) })}
          />
          <span>
            {t(`words.strength.${strength}`)}
            <br />
            <span className="field__hint">{t(`words.strengthHint.${strength}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Every field of a word, each with what it is for. */
export function WordFields({ draft, faults, onChange }: WordFieldsProps) {
  const short = (field: ShortField) => ({
    label: t(`words.field.${field}`),
    hint: t(`words.hint.${field}`),
    error: faults[field],
    value: draft[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
  });
  const list = (field: 'spellings' | 'not') => ({
    label: t(`words.field.${field}`),
    hint: t(`words.hint.${field}`),
    error: faults[field],
    words: draft[field],
    typed: draft.typing[field],
    onChange: (words: readonly string[], typed: string) =>
      onChange({ [field]: [...words], typing: { ...draft.typing, [field]: typed } }),
  });
  return (
    <div className="stack">
      <TextField {...short('term')} required autoCapitalize="none" />
      <WordList {...list('spellings')} />
      <Strengths draft={draft} onChange={onChange} />
      <TextArea {...short('meaning')} rows={2} />
      <div className="columns">
        <TextField {...short('since')} />
        <TextField {...short('seenWhere')} />
      </div>
      <TextArea {...short('innocent')} rows={2} />
      <WordList {...list('not')} />
    </div>
  );
}
