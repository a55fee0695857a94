import { Link } from 'react-router';
import { t, type TextKey } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import type { ResultOf } from '../../lib/graphql.js';
import { Card } from '../../ui/card.js';
import { LevelBadge } from '../../ui/level-badge.js';
import type { CodeOrangesQuery } from './queries.js';

type Listed = ResultOf<typeof CodeOrangesQuery>['codeOranges'][number];

function ListedMessage({ message }: { message: Listed }) {
  const handedOver = message.status === 'handed_over' && message.handedOverAt;
  return (
    <Card as="li">
      <div className="row">
        <LevelBadge level={message.level} />
        <span className="word">{t(`codeOrange.status.${message.status}` as TextKey)}</span>
      </div>
      <h3>
        <Link to={`/code-oranje/${message.id}`}>{message.subject || t('codeOrange.noSubject')}</Link>
      </h3>
      <p>
        {handedOver
          ? t('codeOrange.handOver.lead', { to: message.handedOverTo ?? '', when: dayAndTime(handedOver) })
          : message.summary}
      </p>
      <p className="quiet small">
        {message.trend && `${t('codeOrange.about')} ${message.trend.title} · `}
        {dayAndTime(message.approvedAt ?? message.createdAt)}
      </p>
    </Card>
  );
}

/** Urgent messages under one heading; nothing when there are none. */
export function CodeOrangeList({ title, messages }: { title: string; messages: readonly Listed[] }) {
  if (messages.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <ul className="plain-list stack-tight">
        {messages.map((message) => (
          <ListedMessage key={message.id} message={message} />
        ))}
      </ul>
    </section>
  );
}
