import { useState } from 'react';
import { t, type TextKey } from '../../i18n/text.js';
import { dayAndTime, dayKey, timeOfDay } from '../../lib/dates.js';
import { Chip } from '../../ui/chip.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LEDGER_FILTERS, type LedgerFilter, ledgerCounts, ledgerMoments, ledgerRows } from './ledger-rows.js';
import type { Recipient } from './queries.js';

function Moments({ recipient }: { recipient: Recipient }) {
  const moments = ledgerMoments(recipient);
  const words = (at: string, index: number) => {
    const before = moments[index - 1];
    return before && dayKey(before.at) === dayKey(at) ? timeOfDay(at) : dayAndTime(at);
  };
  return (
    <ol className="plain-list code-orange-moments quiet small">
      {moments.map(({ step, at }, index) => (
        <li key={step}>
          {t(`codeOrange.ledger.step.${step}`)} <time dateTime={at}>{words(at, index)}</time>
          {step === 'confirmed' &&
            recipient.confirmedBy &&
            ` ${t('codeOrange.ledger.confirmedBy', { name: recipient.confirmedBy })}`}
        </li>
      ))}
      {recipient.withdrawnSentAt && (
        <li>{t('codeOrange.ledger.withdrawnSent', { when: dayAndTime(recipient.withdrawnSentAt) })}</li>
      )}
    </ol>
  );
}

function Row({ recipient }: { recipient: Recipient }) {
  const { answer, status, note, problem } = recipient;
  return (
    <li className="code-orange-row" data-answer={answer ?? undefined} data-status={status}>
      <div className="row-between">
        <span className="strong">{recipient.organisation.name}</span>
        <span
          className={
            answer === 'help_needed' || status === 'not_sent' || status === 'unsure'
              ? 'code-orange-state code-orange-state--now'
              : 'code-orange-state'
          }
        >
          {answer ? t(`codeOrange.answer.${answer}` as TextKey) : t(`codeOrange.ledger.status.${status}` as TextKey)}
        </span>
      </div>
      {note && <p>{note}</p>}
      {problem && <p>{t('codeOrange.notSent.reason', { reason: problem })}</p>}
      <Moments recipient={recipient} />
    </li>
  );
}

/** Per organisation what happened with the message, who needs a person first on top. */
export function Ledger({ recipients }: { recipients: readonly Recipient[] }) {
  const [filter, setFilter] = useState<LedgerFilter>('all');
  const counts = ledgerCounts(recipients);
  const rows = ledgerRows(recipients, filter);
  return (
    <section className="stack">
      <h2>{t('codeOrange.ledger.title')}</h2>
      <div className="row" role="group" aria-label={t('codeOrange.ledger.filter')}>
        {LEDGER_FILTERS.filter((each) => each === 'all' || each === filter || counts[each] > 0).map((each) => (
          <Chip key={each} pressed={filter === each} onPress={() => setFilter(filter === each ? 'all' : each)}>
            {t(`codeOrange.ledger.${each}`, { count: counts[each] })}
          </Chip>
        ))}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('codeOrange.ledger.nobody')} />
      ) : (
        <ul className="plain-list code-orange-ledger">
          {rows.map((recipient) => (
            <Row key={recipient.id} recipient={recipient} />
          ))}
        </ul>
      )}
    </section>
  );
}
