import { useMutation } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan, useSession } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { MessageText } from './message-text.js';
import { ApproveMutation, type CodeOrange } from './queries.js';

function Approve({ message }: { message: CodeOrange }) {
  const [{ fetching, error }, approve] = useMutation(ApproveMutation);
  const run = async () => {
    const answer = await approve({ id: message.id, version: message.version });
    if (answer.data) showToast(t('codeOrange.approve.done'));
  };
  const count = tn('codeOrange.approve.organisations', message.recipients.length);
  return (
    <div className="stack-tight">
      <p>{t('codeOrange.approve.explain', { count })}</p>
      {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
      <div className="row">
        <Button purpose="primary" busy={fetching} onClick={() => void run()}>
          {t('codeOrange.approve.act')}
        </Button>
      </div>
    </div>
  );
}

/** The message as it will leave, for the second person; who wrote it reads why it waits. */
export function ApprovalPanel({ message, onChange }: { message: CodeOrange; onChange: () => void }) {
  const { viewer } = useSession();
  const can = useCan();
  const own = viewer?.id === message.createdBy.id;
  return (
    <div className="stack">
      <MessageText subject={message.subject} message={message.message} />
      <section className="stack-tight">
        <h2>{t('codeOrange.approve.recipients')}</h2>
        <ul className="code-orange-names">
          {message.recipients.map((recipient) => (
            <li key={recipient.id}>{recipient.organisation.name}</li>
          ))}
        </ul>
      </section>
      {message.mayApprove ? (
        <Approve message={message} />
      ) : (
        <Notice>{t(own ? 'codeOrange.approve.own' : 'codeOrange.approve.other')}</Notice>
      )}
      {can('codeOrange.draft') && (
        <div className="row">
          <Button onClick={onChange}>{t('codeOrange.approve.change')}</Button>
        </div>
      )}
    </div>
  );
}
