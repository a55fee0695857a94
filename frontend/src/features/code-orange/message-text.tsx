import { t } from '../../i18n/text.js';
import { Card } from '../../ui/card.js';

/** A message as its recipients read it; each line of the text is a paragraph. */
export function MessageText({ subject, message, headed = true }: { subject: string; message: string; headed?: boolean }) {
  const lines = message.split(/\n+/u).filter((line) => line.trim());
  return (
    <Card aria-label={t('codeOrange.message')} className="code-orange-message">
      {headed && <h2>{t('codeOrange.message')}</h2>}
      <p className="strong">{subject || t('codeOrange.noSubject')}</p>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </Card>
  );
}
