import { useState } from 'react';
import { useMutation } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { WithdrawMutation, type CodeOrange } from './queries.js';

/** Takes a sent message back, with a reason that its recipients read. */
export function Withdraw({ message }: { message: CodeOrange }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [{ fetching, error }, withdraw] = useMutation(WithdrawMutation);
  const send = async () => {
    if (!reason.trim()) return setFault(t('codeOrange.withdraw.needReason'));
    const answer = await withdraw({ id: message.id, reason: reason.trim() });
    if (!answer.data) return;
    setOpen(false);
    showToast(t('codeOrange.withdraw.done'));
  };
  const count = tn('codeOrange.approve.organisations', message.recipients.length);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('codeOrange.withdraw.act')}</Button>
      <Dialog title={t('codeOrange.withdraw.title')} open={open} onClose={() => setOpen(false)}>
        <p>{t('codeOrange.withdraw.explain', { count })}</p>
        <TextArea
          label={t('codeOrange.withdraw.reason')}
          hint={t('codeOrange.withdraw.reasonHint')}
          error={fault}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
        <div className="row">
          <Button purpose="primary" busy={fetching} onClick={() => void send()}>
            {t('codeOrange.withdraw.send')}
          </Button>
          <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}
