import { useState } from 'react';
import { useMutation } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { ExpireGuidanceMutation, type Guidance } from './queries.js';

/** Makes a handreiking vervallen, with a reason that schools read. */
export function Expire({ guidance }: { guidance: Guidance }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [{ fetching, error }, expire] = useMutation(ExpireGuidanceMutation);
  const run = async () => {
    if (!reason.trim()) return setFault(t('guidance.expire.needReason'));
    const answer = await expire({ id: guidance.id, version: guidance.version, reason: reason.trim() });
    if (!answer.data) return;
    setOpen(false);
    showToast(t('guidance.expire.done'));
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('guidance.expire.act')}</Button>
      <Dialog title={t('guidance.expire.title')} open={open} onClose={() => setOpen(false)}>
        <p>{t('guidance.expire.explain')}</p>
        <TextArea
          label={t('guidance.expire.reason')}
          error={fault}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
        <div className="row">
          <Button purpose="primary" busy={fetching} onClick={() => void run()}>
            {t('guidance.expire.act')}
          </Button>
          <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}
