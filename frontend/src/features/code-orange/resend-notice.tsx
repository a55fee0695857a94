import { useMutation } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ResendMutation, type CodeOrange } from './queries.js';

/** Says to whom nothing was sent and why, and tries again; nothing when all left. */
export function ResendNotice({ message }: { message: CodeOrange }) {
  const can = useCan();
  const [{ fetching, error }, resend] = useMutation(ResendMutation);
  const missed = message.recipients.filter((recipient) => recipient.status === 'not_sent');
  if (missed.length === 0) return null;
  const reasons = [...new Set(missed.flatMap((recipient) => recipient.problem ?? []))];
  const run = async () => {
    const answer = await resend({ id: message.id });
    if (answer.data) showToast(t('codeOrange.notSent.done'));
  };
  const act = can('codeOrange.approve') && (
    <Button busy={fetching} onClick={() => void run()}>
      {t('codeOrange.notSent.act')}
    </Button>
  );
  return (
    <Notice tone="warning" title={tn('codeOrange.notSent.title', missed.length)} act={act}>
      <p>{missed.map((recipient) => recipient.organisation.name).join(', ')}</p>
      <p>{t('codeOrange.notSent.what')}</p>
      {reasons.map((reason) => (
        <p key={reason}>{t('codeOrange.notSent.reason', { reason })}</p>
      ))}
      {error && <p className="field__error">{sentenceOf(error)}</p>}
    </Notice>
  );
}
