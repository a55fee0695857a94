import type { Mail } from '../platform/mail/mailer.js';

/** What a mail about a code oranje says. */
export interface MailContent {
  id: string;
  to: string;
  organisation: string;
  subject: string;
  message: string;
  /** The address of the confirmation page; none when a message is taken back. */
  link: string | null;
  withdrawReason: string | null;
  demo: boolean;
  /** The domain in the id of the mail: the same mail sent again has the same id. */
  domain: string;
}

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign);

/** Composes the mail: the whole message in the mail itself, and one link to confirm without an account. */
export function composeMail(content: MailContent): Mail {
  const { id, to, organisation, message, link, withdrawReason, demo, domain } = content;
  const withdrawn = withdrawReason !== null;
  const head = withdrawn ? 'Ingetrokken: code oranje' : 'Code oranje';
  const intro = withdrawn ? `Dit bericht is ingetrokken. ${withdrawReason}` : `Voor ${organisation}.`;
  const ask = link ? 'Bevestig dat je dit hebt gelezen en zeg of het bij jullie speelt (zonder account):' : '';
  const close = withdrawn
    ? 'Je hoeft niets meer te doen.'
    : 'Stuur deze mail niet door: de link hoort bij jullie organisatie. Bij acuut gevaar: bel 112.';
  const mark = demo ? 'DEMO: dit is een oefenbericht. ' : '';
  const text = [mark + intro, message, ask, link ?? '', close].filter(Boolean).join('\n\n');
  const button = link
    ? `<p>${escape(ask)}</p><p><a href="${escape(link)}" style="${BUTTON}">Bevestigen en antwoorden</a></p><p>${escape(link)}</p>`
    : '';
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escape(content.subject)}</title></head><body style="font:17px/1.5 sans-serif;max-width:36em">
<h1 style="font-size:1.3em">${escape(`${head}: ${content.subject}`)}</h1><p>${escape(mark + intro)}</p><p>${escape(message).replaceAll('\n', '<br>')}</p>${button}<p>${escape(close)}</p></body></html>`;
  return {
    to,
    subject: `${demo ? 'DEMO ' : ''}${head}: ${oneLine(content.subject)}`,
    text,
    html,
    messageId: `<${id}@${domain}>`,
  };
}

const BUTTON = 'display:inline-block;padding:12px 20px;background:#0b5563;color:#ffffff;text-decoration:none;border-radius:4px';

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ').trim();
