import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { dayKey } from '../../lib/dates.js';
import type { Audience, Certainty, Phase } from '../../lib/graphql.js';
import { showToast } from '../../lib/toasts.js';
import { useUndo } from '../../lib/use-undo.js';
import { Card } from '../../ui/card.js';
import { Select, TextField } from '../../ui/field.js';
import { Problem } from '../../ui/problem.js';
import { changesInWords } from './changes-in-words.js';
import { audienceOptions, certaintyOptions, phaseOptions } from './fact-options.js';
import { LevelChoice } from './level-choice.js';
import { StaleNotice } from './stale-notice.js';
import { PeopleQuery, type TrendFactsData } from './trend-documents.js';
import type { TrendChanges } from './trend-mutations.js';
import { TrendTextForm } from './trend-text-form.js';
import { useTrendEdit, type FactFieldProps } from './use-trend-edit.js';

interface TrendFactsFormProps {
  trend: TrendFactsData;
  refresh: () => void;
  undo: (changeId: string) => Promise<void>;
  /** Only what a meeting decides: colour, phase and owner. */
  quick?: boolean;
}

/** What people decide about a trend; every choice is saved at once and can be taken back. */
export function TrendFactsForm({ trend, refresh, undo, quick = false }: TrendFactsFormProps) {
  const edit = useTrendEdit(trend, refresh);
  const [{ data }] = useQuery({ query: PeopleQuery });
  const people = data?.people ?? [];
  const words = (changes: TrendChanges) => changesInWords(changes, (id) => people.find((person) => person.id === id)?.name ?? '');
  const offerUndo = useUndo();
  const save = async (changes: TrendChanges, since?: number) => {
    const saved = await edit.save(changes, since);
    const change = saved?.history[0];
    if (changes.level && saved?.pendingLevel?.level === changes.level) showToast(t('trends.facts.needsSecond'));
    else if (change?.undoable) offerUndo(t('trends.facts.saved', { what: words(changes) }), () => undo(change.id));
    return saved !== null;
  };
  return (
    <Card className="trend-facts">
      {!quick && <h2>{t('trends.facts.title')}</h2>}
      <StaleNotice edit={edit} yours={words(edit.conflict?.changes ?? {})} />
      {Boolean(edit.error) && <Problem error={edit.error} />}
      <LevelChoice level={edit.draft.level ?? trend.level} onChange={(level) => void save({ level })} />
      <div className="trend-facts__grid">
        {!quick && <CertaintyField trend={trend} edit={edit} save={save} />}
        <Select
          label={t('trends.facts.phase')}
          options={phaseOptions()}
          value={edit.draft.phase ?? trend.phase}
          onChange={(event) => void save({ phase: event.target.value as Phase })}
        />
        <Select
          label={t('trends.facts.owner')}
          options={[
            ...(trend.owner ? [] : [{ value: '', label: t('trends.facts.noOwner') }]),
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={edit.draft.ownerId ?? trend.owner?.id ?? ''}
          onChange={(event) => event.target.value && void save({ ownerId: event.target.value })}
        />
        <ReviewField key={trend.reviewAt} trend={trend} edit={edit} save={save} />
        {!quick && <AudienceFields trend={trend} edit={edit} save={save} />}
      </div>
      {!quick && <TrendTextForm trend={trend} edit={edit} save={save} />}
    </Card>
  );
}

function CertaintyField({ trend, edit, save }: FactFieldProps) {
  return (
    <Select
      label={t('trends.facts.certainty')}
      options={certaintyOptions()}
      value={edit.draft.certainty ?? trend.certainty}
      onChange={(event) => void save({ certainty: event.target.value as Certainty })}
    />
  );
}

function ReviewField({ trend, edit, save }: FactFieldProps) {
  const stored = edit.draft.reviewAt ?? trend.reviewAt;
  return (
    <TextField
      type="date"
      label={t('trends.facts.review')}
      defaultValue={stored ? dayKey(stored) : ''}
      min={dayKey(new Date())}
      onBlur={({ target: { value } }) => {
        if (value && value !== (stored ? dayKey(stored) : ''))
          void save({ reviewAt: new Date(`${value}T12:00:00`).toISOString() });
      }}
    />
  );
}

function AudienceFields({ trend, edit, save }: FactFieldProps) {
  const amplify = edit.draft.sharingCanAmplify ?? trend.sharingCanAmplify;
  return (
    <>
      <Select
        label={t('trends.facts.audience')}
        options={audienceOptions()}
        value={edit.draft.audience ?? trend.audience}
        onChange={(event) => void save({ audience: event.target.value as Audience })}
      />
      <label className="tick">
        <input type="checkbox" checked={amplify} onChange={(event) => void save({ sharingCanAmplify: event.target.checked })} />
        <span>
          <span className="strong">{t('trends.facts.amplify')}</span>
          <span className="field__hint">{t('trends.facts.amplifyWhat')}</span>
        </span>
      </label>
    </>
  );
}
