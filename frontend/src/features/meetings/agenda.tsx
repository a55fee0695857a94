import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { t, tn } from '../../i18n/text.js';
import { countedWords } from '../../lib/counted-words.js';
import { ago, dayAndTime } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { CertaintyWord } from '../../ui/words.js';
import { UpcomingList } from '../../ui/upcoming/upcoming-list.js';
import { useNow } from '../../ui/upcoming/use-now.js';
import type { AgendaData, AgendaTrend } from './meeting-documents.js';
import { toDiscuss, type Reason } from './to-discuss.js';

interface AgendaProps {
  agenda: AgendaData;
  /** The quick decisions about a trend, brought in by the page. */
  decide: (trendId: string) => ReactNode;
}

const FORTNIGHT = 14 * 86_400_000;
/** As many trends as an hour can hold; more come when asked for. */
const STEP = 6;

/** What an inloopuur goes through: what is new, the trends, the coming fortnight. */
export function Agenda({ agenda, decide }: AgendaProps) {
  const now = useNow(60_000);
  const [shown, setShown] = useState(STEP);
  const { since, upcoming } = agenda.sharedScreen;
  const discussed = toDiscuss(agenda.trends.items, since, now);
  const rest = agenda.trends.items.length - discussed.length;
  const soon = upcoming.filter(({ start }) => Date.parse(start) < now.getTime() + FORTNIGHT);
  return (
    <>
      <NewSince screen={agenda.sharedScreen} />
      <section className="stack">
        <h2>{t('meetings.trends.title')}</h2>
        <p className="quiet">{t(discussed.length > 0 ? 'meetings.trends.what' : 'meetings.trends.none')}</p>
        {discussed.slice(0, shown).map(({ trend, reasons }) => (
          <AgendaItem key={trend.id} trend={trend} reasons={reasons}>
            {decide(trend.id)}
          </AgendaItem>
        ))}
        {discussed.length > shown && <Button onClick={() => setShown(shown + STEP)}>{t('common.showMore')}</Button>}
        {rest > 0 && (
          <p className="quiet">
            <Link to="/trends">{tn('meetings.trends.rest', rest)}</Link>
          </p>
        )}
      </section>
      <section className="stack">
        <h2>{t('meetings.upcoming.title')}</h2>
        <UpcomingList events={soon} nothing={t('meetings.upcoming.none')} />
      </section>
    </>
  );
}

function NewSince({ screen: { since, newCount, latest } }: { screen: AgendaData['sharedScreen'] }) {
  const when = dayAndTime(since);
  return (
    <section className="stack">
      <h2>{t('meetings.new.title')}</h2>
      <p>
        {newCount.value === 0
          ? t('meetings.new.nothing', { since: when })
          : countedWords('meetings.new.since', newCount, { since: when })}
      </p>
      <ul className="plain-list stack-tight">
        {latest.slice(0, 8).map(({ id, at, sentence, trendId }) => (
          <li key={id}>
            {trendId ? <Link to={`/trends/${trendId}`}>{sentence}</Link> : sentence}{' '}
            <span className="quiet small">{ago(at)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/waarnemingen">{t('meetings.new.all')}</Link>
      </p>
    </section>
  );
}

function AgendaItem({ trend, reasons, children }: { trend: AgendaTrend; reasons: readonly Reason[]; children: ReactNode }) {
  return (
    <Card as="article" aria-label={trend.title}>
      <h3>
        <Link to={`/trends/${trend.id}`}>{trend.title}</Link>
      </h3>
      <p className="row">
        <LevelBadge level={trend.level} />
        <CertaintyWord certainty={trend.certainty} />
        <span className="strong">{reasons.map((reason) => t(`meetings.trends.why.${reason}`)).join(' · ')}</span>
      </p>
      {trend.summary && <p>{trend.summary}</p>}
      <p className="quiet small">{trend.momentum.because}</p>
      {children}
    </Card>
  );
}
