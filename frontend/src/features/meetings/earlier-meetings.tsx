import { t } from '../../i18n/text.js';
import { dayAndTime, span } from '../../lib/dates.js';
import type { MeetingData } from './meeting-documents.js';

/** The reports of earlier inloopuren, last first. */
export function EarlierMeetings({ meetings }: { meetings: readonly MeetingData[] }) {
  const closed = meetings.filter(({ closedAt }) => closedAt).sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return (
    <section className="stack-tight">
      <h2>{t('meetings.earlier.title')}</h2>
      {closed.length === 0 && <p className="quiet">{t('meetings.earlier.none')}</p>}
      {closed.map(({ id, startedAt, closedAt, notes, startedBy }) => (
        <details key={id} className="meeting">
          <summary>
            {closedAt ? span(startedAt, closedAt) : dayAndTime(startedAt)}
            {startedBy && <span className="quiet small"> {t('meetings.earlier.by', { name: startedBy.name })}</span>}
          </summary>
          <p className="meeting__notes">{notes || t('meetings.earlier.noNotes')}</p>
        </details>
      ))}
    </section>
  );
}
