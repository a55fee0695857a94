import { useId, useState } from 'react';
import { t } from '../../i18n/text.js';
import { percent } from '../../lib/percent.js';
import type { TopicReading } from './queries.js';
import { WhyNotPanel } from './why-not.js';

interface TopicBarProps {
  text: string;
  topic: TopicReading;
}

function Bar({ topic: { certainty, cutOff, said } }: { topic: TopicReading }) {
  return (
    <div className="topic-bar" aria-hidden="true">
      <div
        className={said ? 'topic-bar__fill' : 'topic-bar__fill topic-bar__fill--below'}
        style={{ inlineSize: `${certainty * 100}%` }}
      />
      <div className="topic-bar__cut" style={{ insetInlineStart: `${cutOff * 100}%` }} />
    </div>
  );
}

function TopicBar({ text, topic }: TopicBarProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { code, label, certainty, cutOff, said } = topic;
  return (
    <li className="topic-line">
      <span className={said ? 'strong' : undefined}>{label}</span>
      <Bar topic={topic} />
      <span className="quiet small">
        {t(said ? 'tryText.topics.said' : 'tryText.topics.notSaid')},{' '}
        {t('tryText.topics.figures', { certainty: percent(certainty), cutOff: percent(cutOff) })}
      </span>
      <button type="button" className="why__button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(said ? 'tryText.topics.why' : 'tryText.topics.whyNot')} <span className="visually-hidden">{label}</span>
      </button>
      <div id={id} hidden={!open} className="topic-line__why">
        {open && <WhyNotPanel text={text} topic={code} label={label} />}
      </div>
    </li>
  );
}

/** Every topic with how sure the product is, the cut-off line, and why it was said or not; the surest first. */
export function TopicBars({ text, topics }: { text: string; topics: readonly TopicReading[] }) {
  const surest = topics.toSorted((a, b) => Number(b.said) - Number(a.said) || b.certainty - a.certainty);
  return (
    <section className="stack-tight">
      <h2>{t('tryText.topics.title')}</h2>
      <p className="quiet small">{t('tryText.topics.what')}</p>
      <ul className="plain-list topic-lines">
        {surest.map((topic) => (
          <TopicBar key={topic.code} text={text} topic={topic} />
        ))}
      </ul>
    </section>
  );
}
