import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import type { FactFieldProps } from './use-trend-edit.js';

/** Title and reading of a trend; what is typed stays until it is saved or given up. */
export function TrendTextForm({ trend, edit, save }: FactFieldProps) {
  const [typed, setTyped] = useState<{ title: string; summary: string } | null>(null);
  if (!typed)
    return (
      <div>
        <Button onClick={() => setTyped({ title: trend.title, summary: trend.summary })}>{t('trends.facts.editText')}</Button>
      </div>
    );
  const submit = async () => {
    const [title, summary] = [typed.title.trim(), typed.summary.trim()];
    const changes = { ...(title !== trend.title && { title }), ...(summary !== trend.summary && { summary }) };
    if (Object.keys(changes).length === 0 || (await save(changes))) setTyped(null);
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
