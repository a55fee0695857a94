import { useState } from 'react';
import { useMutation } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { HandOverMutation } from './queries.js';

const localNow = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

function HandOverForm({ trendId, onDone }: { trendId: string; onDone: () => void }) {
  const [to, setTo] = useState('');
  const [at, setAt] = useState(localNow);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [{ fetching, error }, log] = useMutation(HandOverMutation);
  const save = async () => {
    if (!to.trim()) return setFault(t('codeOrange.handOver.needTo'));
    const answer = await log({ trendId, to: to.trim(), at: new Date(at || Date.now()).toISOString(), note: note.trim() });
    if (!answer.data) return;
    showToast(t('codeOrange.handOver.done'));
    onDone();
  };
  return (
    <div className="stack">
      <TextField
        label={t('codeOrange.handOver.to')}
        hint={t('codeOrange.handOver.toHint')}
        error={fault}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <TextField
        label={t('codeOrange.handOver.at')}
        type="datetime-local"
        value={at}
        onChange={(event) => setAt(event.target.value)}
      />
      <TextArea label={t('codeOrange.handOver.note')} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
      {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
      <div className="row">
        <Button purpose="primary" busy={fetching} onClick={() => void save()}>
          {t('codeOrange.handOver.save')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}

/** For a trend that is rood: nothing is sent from here; it records to whom it was handed over and when. */
export function HandOver({ trendId }: { trendId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Notice
      tone="warning"
      title={t('codeOrange.handOver.title')}
      act={!open && <Button onClick={() => setOpen(true)}>{t('codeOrange.handOver.open')}</Button>}
    >
      <p>{t('codeOrange.handOver.explain')}</p>
      {open && <HandOverForm trendId={trendId} onDone={() => setOpen(false)} />}
    </Notice>
  );
}
