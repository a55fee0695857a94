import { t, tn } from '../../i18n/text.js';

/** What the list needs to know of a message. */
interface Listed {
  status: string;
  recipients: readonly { answer: string | null }[];
}

const OPEN = ['draft', 'awaiting_approval', 'sent'];

/** Whether a message still asks something of somebody. */
export const isOpen = (message: { status: string }): boolean => OPEN.includes(message.status);

/** The list in one to four sentences, what needs a person first. */
export function listSummary(messages: readonly Listed[]): string {
  const count = (status: string) => messages.filter((message) => message.status === status).length;
  const running = messages.filter((message) => message.status === 'sent');
  const help = running.flatMap((message) => message.recipients).filter((recipient) => recipient.answer === 'help_needed').length;
  const parts = [
    help && tn('codeOrange.lead.help', help),
    count('awaiting_approval') && tn('codeOrange.lead.toApprove', count('awaiting_approval')),
    running.length ? tn('codeOrange.lead.running', running.length) : t('codeOrange.lead.none'),
    count('draft') && tn('codeOrange.lead.draft', count('draft')),
  ];
  return parts.filter(Boolean).join(' ');
}
