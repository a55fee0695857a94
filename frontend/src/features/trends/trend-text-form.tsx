import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import type { FactFieldProps, TrendEdit } from './use-trend-edit.js';

/** What somebody typed, and the trend as it was when they began: a live page may show a newer one meanwhile. */
interface Typed {
  title: string;
  summary: string;
  before: { title: string; summary: string; version: number };
}

/** Calls back when a text that waited, because somebody else was first, was saved after all or given up. */
function useSettled({ conflict, error }: TrendEdit, settled: () => void): void {
  const waits = Boolean(conflict && ('title' in conflict.changes || 'summary' in conflict.changes));
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waits && !error) settled();
    waited.current = waits;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the end of the waiting counts
  }, [waits, error]);
}

/** Title and reading of a trend; what is typed stays until it is saved or given up. */
export function TrendTextForm({ trend, edit, save }: FactFieldProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  useSettled(edit, () => setTyped(null));
  if (!typed)
    return (
      <div>
        <Button onClick={() => setTyped({ title: trend.title, summary: trend.summary, before: trend })}>
          {t('trends.facts.editText')}
        </Button>
      </div>
    );
  const submit = async () => {
    const { before } = typed;
    const [title, summary] = [typed.title.trim(), typed.summary.trim()];
    const changes = { ...(title !== before.title && { title }), ...(summary !== before.summary && { summary }) };
    // A colour or owner that changed meanwhile is no reason to ask; another title or summary is.
    const untouched = trend.title === before.title && trend.summary === before.summary;
    const since = untouched ? trend.version : before.version;
    if (Object.keys(changes).length === 0 || (await save(changes, since))) setTyped(null);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.title.trim()) void submit();
      }}
    >
      <TextField
        label={t('trends.facts.trendTitle')}
        value={typed.title}
        maxLength={200}
        required
        onChange={(event) => setTyped({ ...typed, title: event.target.value })}
      />
      <TextArea
        label={t('trends.facts.summary')}
        value={typed.summary}
        maxLength={2000}
        onChange={(event) => setTyped({ ...typed, summary: event.target.value })}
      />
      <div className="row">
        <Button type="submit" purpose="primary" busy={edit.busy}>
          {t('common.save')}
        </Button>
        <Button onClick={() => setTyped(null)}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
