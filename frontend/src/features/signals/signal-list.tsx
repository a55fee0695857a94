import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { t } from '../../i18n/text.js';
import { day } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SignalCard } from './signal-card.js';
import { AnswerSignal, type SignalData } from './signal-documents.js';

interface SignalListProps {
  signals: readonly SignalData[];
  refresh: () => void;
}

/** The signals that wait for a person, and those already judged. */
export function SignalList({ signals, refresh }: SignalListProps) {
  const mayAnswer = useCan()('signals.answer');
  const [, answer] = useMutation(AnswerSignal);
  const [busy, setBusy] = useState<string | null>(null);
  const navigate = useNavigate();
  const open = signals.filter(({ status }) => status === 'open');
  const judged = signals.filter(({ status }) => status !== 'open');

  const decide = async (id: string, accept: boolean) => {
    setBusy(id);
    const { data, error } = await answer({ id, accept });
    setBusy(null);
    refresh();
    if (error) return void showToast(sentenceOf(error), { tone: 'error' });
    const trend = data?.answerSignal.trend;
    showToast(t(accept ? 'signals.accepted' : 'signals.dismissed'));
    if (accept && trend) await navigate(`/trends/${trend.id}`);
  };

  return (
    <>
      {open.length === 0 && <EmptyState title={t('signals.none')}>{t('signals.noneWhat')}</EmptyState>}
      <ul className="plain-list stack">
        {open.map((signal) => (
          <SignalCard
            key={signal.id}
            signal={signal}
            busy={busy === signal.id}
            onAnswer={mayAnswer ? (accept) => void decide(signal.id, accept) : null}
          />
        ))}
      </ul>
      {open.length > 0 && !mayAnswer && <p className="quiet">{t('signals.mayNot')}</p>}
      <Judged signals={judged} />
    </>
  );
}

const KNOWN = ['open', 'accepted', 'dismissed'] as const;

function Judged({ signals }: { signals: readonly SignalData[] }) {
  if (signals.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t('signals.earlier')}</h2>
      <ul className="plain-list stack-tight">
        {signals.map(({ id, title, status, date, trend }) => (
          <li key={id}>
            {title}{' '}
            <span className="quiet small">
              {day(date)} · {t(`signals.status.${KNOWN.find((known) => known === status) ?? 'open'}`)}
            </span>{' '}
            {trend && <Link to={`/trends/${trend.id}`}>{trend.title}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
