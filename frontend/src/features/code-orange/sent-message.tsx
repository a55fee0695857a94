import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { useCan } from '../../lib/session.js';
import { Notice } from '../../ui/notice.js';
import { Ledger } from './ledger.js';
import { MessageText } from './message-text.js';
import type { CodeOrange } from './queries.js';
import { ResendNotice } from './resend-notice.js';
import { Withdraw } from './withdraw.js';

/** A message that left, or was taken back: its ledger first, then what it said. */
export function SentMessage({ message }: { message: CodeOrange }) {
  const can = useCan();
  const withdrawn = message.status === 'withdrawn';
  return (
    <div className="stack-wide">
      {withdrawn && message.withdrawnAt && (
        <Notice>
          {t('codeOrange.withdraw.lead', { when: dayAndTime(message.withdrawnAt), reason: message.withdrawReason ?? '' })}
        </Notice>
      )}
      {!withdrawn && <ResendNotice message={message} />}
      <Ledger recipients={message.recipients} />
      <div className="stack">
        <MessageText subject={message.subject} message={message.message} />
        <p className="quiet small">
          {t('codeOrange.madeBy', { name: message.createdBy.name, when: dayAndTime(message.createdAt) })}
          {message.approvedBy && message.approvedAt && (
            <>
              {' · '}
              {t('codeOrange.approvedBy', { name: message.approvedBy.name, when: dayAndTime(message.approvedAt) })}
            </>
          )}
        </p>
        {!withdrawn && can('codeOrange.approve') && (
          <div className="row">
            <Withdraw message={message} />
          </div>
        )}
      </div>
    </div>
  );
}
