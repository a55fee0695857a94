import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { LogHandOver } from './trend-mutations.js';
import type { TrendActs } from './use-trend-acts.js';

/** The present moment as a field for date and time wants it, in local time. */
const localNow = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

interface Typed {
  to: string;
  at: string;
  note: string;
}

/** Rood is not sent from here: says whom to call and records to whom it was handed over. */
export function HandOverForm({
  trendId,
  acts,
  onDone,
}: {
  trendId: string;
  acts: TrendActs;
  onDone: (codeOrangeId: string) => void;
}) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const submit = async ({ to, at, note }: Typed) => {
    const variables = { trendId, to: to.trim(), at: new Date(at).toISOString(), note };
    const done = await acts.act(LogHandOver, variables, () => t('trends.handOver.done'));
    if (done) onDone(done.logHandOver.id);
  };
  return (
    <Notice
      tone="error"
      title={t('trends.handOver.title')}
      act={!typed && <Button onClick={() => setTyped({ to: '', at: localNow(), note: '' })}>{t('trends.handOver.open')}</Button>}
    >
      <p>{t('trends.handOver.what')}</p>
      {typed && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(typed);
          }}
        >
          <Fields typed={typed} onChange={(change) => setTyped({ ...typed, ...change })} />
          <div className="row">
            <Button type="submit" purpose="primary">
              {t('trends.handOver.do')}
            </Button>
            <Button onClick={() => setTyped(null)}>{t('common.cancel')}</Button>
          </div>
        </form>
      )}
    </Notice>
  );
}

function Fields({ typed, onChange }: { typed: Typed; onChange: (change: Partial<Typed>) => void }) {
  return (
    <>
      <TextField
        label={t('trends.handOver.to')}
        hint={t('trends.handOver.toHint')}
        required
        maxLength={200}
        value={typed.to}
        onChange={(event) => onChange({ to: event.target.value })}
      />
      <TextField
        label={t('trends.handOver.at')}
        type="datetime-local"
        required
        value={typed.at}
        onChange={(event) => onChange({ at: event.target.value })}
      />
      <TextArea
        label={t('trends.handOver.note')}
        maxLength={2000}
        value={typed.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  );
}
