import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { StartTrend } from './queries.js';

/** Begins a trend from what was chosen in the list. */
export function StartTrendBar({ chosen, onClear }: { chosen: readonly string[]; onClear: () => void }) {
  const client = useClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setProblem(t('people.required'));
    const { data, error } = await client.mutation(StartTrend, { observationIds: [...chosen], title: title.trim() }).toPromise();
    if (error) return setProblem(sentenceOf(error));
    if (data) await navigate(`/trends/${data.startTrend.id}`);
  };
  if (chosen.length === 0) return null;
  return (
    <form className="chosen-bar stack-tight" onSubmit={(event) => void start(event)}>
      <p className="strong" role="status">
        {tn('observations.list.selected', chosen.length)}
      </p>
      <TextField
        label={t('observations.list.trendTitle')}
        hint={t('observations.list.trendTitleHint')}
        maxLength={120}
        value={title}
        error={problem}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="row">
        <Button type="submit" purpose="primary">
          {t('observations.list.start')}
        </Button>
        <Button purpose="subtle" onClick={onClear}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
