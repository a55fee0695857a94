import { t } from '../../i18n/text.js';
import { chartDay } from '../../ui/charts/calendar.js';
import { TableDisclosure } from '../../ui/charts/chart-frame.js';
import { WeekBars } from '../../ui/charts/week-bars.js';
import { Panel } from './panel.js';
import type { ScreenData } from './shared-screen-documents.js';
import { splitTopics } from './split-topics.js';

type Topics = ScreenData['topics'];

/** Each topic over twelve weeks, side by side on one scale; the quiet ones in a sentence. */
export function TopicsPanel({ topics, shown = 8 }: { topics: Topics; shown?: number }) {
  const { loud, quiet } = splitTopics(topics, shown);
  const highest = Math.max(1, ...loud.flatMap(({ weeks }) => weeks.map(({ count }) => count)));
  return (
    <Panel name="topics" title={t('screen.topics.title')}>
      {loud.length === 0 && <p className="panel-sentence">{t('screen.topics.nothing')}</p>}
      <ul className="topic-grid">
        {loud.map(({ topic, weeks, total, sentence }) => (
          <li key={topic.code} className="topic-cell">
            <span className="topic-name">{topic.label}</span>
            <span className="topic-total">{total.words}</span>
            <WeekBars weeks={weeks} highest={highest} width={240} height={44} label={`${topic.label}. ${sentence}`} />
          </li>
        ))}
      </ul>
      {quiet.length > 0 && loud.length > 0 && (
        <p className="panel-note">
          {t('screen.topics.quiet', { topics: quiet.map(({ topic }) => topic.label.toLowerCase()).join(', ') })}
        </p>
      )}
      <TopicTable topics={topics} />
    </Panel>
  );
}

function TopicTable({ topics }: { topics: Topics }) {
  const starts = topics[0]?.weeks.map(({ start }) => start) ?? [];
  return (
    <TableDisclosure
      caption={t('screen.topics.caption')}
      table={{
        head: [t('screen.topics.topic'), t('screen.topics.total'), ...starts.map(chartDay)],
        rows: topics.map(({ topic, total, weeks }) => [topic.label, total.words, ...weeks.map(({ count }) => count)]),
      }}
    />
  );
}
