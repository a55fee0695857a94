import { useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';

interface SplitFormProps {
  count: number;
  onCancel: () => void;
  onSplit: (title: string) => Promise<boolean>;
}

/** The name of the trend that the chosen observations become. */
export function SplitForm({ count, onCancel, onSplit }: SplitFormProps) {
  const [title, setTitle] = useState('');
  const [busy, setBusy] = useState(false);
  const ready = count > 0 && title.trim() !== '';
  return (
    <form
      className="stack split-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        setBusy(true);
        void onSplit(title.trim()).then((done) => (done ? onCancel() : setBusy(false)));
      }}
    >
      <TextField
        label={t('trends.split.name')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="row">
        <Button type="submit" purpose="primary" busy={busy} disabled={!ready}>
          {tn('trends.split.do', count)}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
