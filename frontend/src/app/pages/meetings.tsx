import { useMutation } from 'urql';
import { Agenda } from '../../features/meetings/agenda.js';
import { EarlierMeetings } from '../../features/meetings/earlier-meetings.js';
import { AgendaQuery, MeetingsQuery, StartMeeting, type MeetingData } from '../../features/meetings/meeting-documents.js';
import '../../features/meetings/meetings.css';
import { NotesForm } from '../../features/meetings/notes-form.js';
import { QuickDecision } from '../../features/trends/quick-decision.js';
import '../../features/trends/trends.css';
import { t } from '../../i18n/text.js';
import { dayAndTime, timeOfDay } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import '../../ui/upcoming/upcoming.css';

/** The inloopuur: begin it, go through the agenda, decide, and keep the report. */
export function MeetingsPage() {
  const { data, error, refresh } = useLiveQuery({ query: MeetingsQuery, variables: {}, kinds: ['meetings'] });
  const agenda = useLiveQuery({ query: AgendaQuery, variables: {}, kinds: ['observations', 'trends', 'meetings'] });
  const [{ fetching }, start] = useMutation(StartMeeting);
  const begin = async () => {
    const result = await start({});
    refresh();
    showToast(result.error ? sentenceOf(result.error) : t('meetings.started'), result.error ? { tone: 'error' } : {});
  };
  if (!data) return <Page title={t('meetings.title')}>{error ? <Problem error={error} retry={refresh} /> : <Loading />}</Page>;
  const { currentMeeting: current, meetings } = data;
  return (
    <Page
      title={t('meetings.title')}
      lead={<p>{current ? t('meetings.running', { since: timeOfDay(current.startedAt) }) : notRunning(meetings)}</p>}
    >
      <div className="row">
        {!current && (
          <Button purpose="primary" busy={fetching} onClick={() => void begin()}>
            {t('meetings.start')}
          </Button>
        )}
        <a className="nl-button nl-button--secondary" href="/scherm" target="_blank" rel="noopener">
          {t('meetings.openScreen')}
        </a>
      </div>
      {agenda.error && !agenda.data && <Problem error={agenda.error} retry={agenda.refresh} />}
      {!agenda.data && !agenda.error && <Loading />}
      {agenda.data && <Agenda agenda={agenda.data} decide={(trendId) => current && <QuickDecision trendId={trendId} />} />}
      {current && <NotesForm key={current.id} meeting={current} refresh={refresh} />}
      <EarlierMeetings meetings={meetings} />
    </Page>
  );
}

function notRunning(meetings: readonly MeetingData[]): string {
  const times = meetings.flatMap(({ closedAt }) => (closedAt ? [closedAt] : [])).sort();
  const last = times.at(-1);
  return t('meetings.notRunning', { last: last ? t('meetings.last', { when: dayAndTime(last) }) : t('meetings.never') });
}
