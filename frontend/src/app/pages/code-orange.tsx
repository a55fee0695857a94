import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ApprovalPanel } from '../../features/code-orange/approval-panel.js';
import '../../features/code-orange/code-orange.css';
import { DraftEditor } from '../../features/code-orange/draft-editor.js';
import { MessageText } from '../../features/code-orange/message-text.js';
import { CodeOrangeQuery, type CodeOrange } from '../../features/code-orange/queries.js';
import { SentMessage } from '../../features/code-orange/sent-message.js';
import { t, type TextKey } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { useCan } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

function leadOf(message: CodeOrange, changing: boolean): string {
  if (message.status === 'draft') return t('codeOrange.draft.lead');
  if (message.status === 'awaiting_approval') return t(changing ? 'codeOrange.draft.changeLead' : 'codeOrange.approve.lead');
  if (message.status !== 'handed_over') return message.summary;
  const when = message.handedOverAt ? dayAndTime(message.handedOverAt) : '';
  return t('codeOrange.handOver.lead', { to: message.handedOverTo ?? '', when });
}

interface BodyProps {
  message: CodeOrange;
  changing: boolean;
  onChange: (changing: boolean) => void;
}

function Body({ message, changing, onChange }: BodyProps) {
  const mayWrite = useCan()('codeOrange.draft');
  const writing = message.status === 'draft' || (message.status === 'awaiting_approval' && changing);
  if (writing && mayWrite) return <DraftEditor key={message.id} kept={message} onAsked={() => onChange(false)} />;
  if (message.status === 'awaiting_approval') return <ApprovalPanel message={message} onChange={() => onChange(true)} />;
  if (message.status === 'sent' || message.status === 'withdrawn') return <SentMessage message={message} />;
  return <MessageText subject={message.subject} message={message.message} />;
}

function Lead({ message, changing }: { message: CodeOrange; changing: boolean }) {
  return (
    <div className="stack-tight">
      <p>{leadOf(message, changing)}</p>
      <div className="row small">
        <LevelBadge level={message.level} />
        <span className="word">{t(`codeOrange.status.${message.status}` as TextKey)}</span>
        {message.trend && (
          <span className="quiet">
            {t('codeOrange.about')} <Link to={`/trends/${message.trend.id}`}>{message.trend.title}</Link>
          </span>
        )}
      </div>
    </div>
  );
}

/** One urgent message, at /code-oranje/:id: written, approved, followed, taken back. */
export function CodeOrangePage() {
  const { id = '' } = useParams();
  const [changing, setChanging] = useState(false);
  const { data, error, refresh } = useLiveQuery({ query: CodeOrangeQuery, variables: { id }, kinds: ['code_orange'] });
  const message = data?.codeOrange;
  const title = message?.subject || t('common.nav.codeOrange');
  if (!data) return <Page title={title}>{error ? <Problem error={error} retry={refresh} /> : <Loading />}</Page>;
  if (!message)
    return (
      <Page title={title}>
        <EmptyState
          title={t('codeOrange.notFound.title')}
          act={<LinkButton to="/code-oranje">{t('codeOrange.notFound.act')}</LinkButton>}
        >
          {t('codeOrange.notFound.what')}
        </EmptyState>
      </Page>
    );
  return (
    <Page wide={message.status === 'draft' || changing} title={title} lead={<Lead message={message} changing={changing} />}>
      <Body message={message} changing={changing} onChange={setChanging} />
    </Page>
  );
}
