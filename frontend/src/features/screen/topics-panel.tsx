import { t, tn } from '../../i18n/text.js';
import { chartDay } from '../../ui/charts/calendar.js';
import { TableDisclosure } from '../../ui/charts/chart-frame.js';
import { WeekBars } from '../../ui/charts/week-bars.js';
import { Panel } from './panel.js';
import type { ScreenData } from './shared-screen-documents.js';
import { splitTopics, totalOf } from './split-topics.js';

type Topics = ScreenData['topics'];

/** Each topic over twelve weeks, side by side on one scale; the quiet ones in a sentence. */
export function TopicsPanel({ topics, shown = 6 }: { topics: Topics; shown?: number }) {
  const { loud, quiet } = splitTopics(topics, shown);
  const highest = Math.max(1, ...loud.flatMap(({ weeks }) => weeks.map(({ count }) => count)));
  return (
    <Panel name="topics" title={t('screen.topics.title')}>
      {loud.length === 0 && <p className="panel-sentence">{t('screen.topics.nothing')}</p>}
      <ul className="topic-grid">
        {loud.map(({ topic, weeks, total, sentence }) => (
          <li key={topic.code} className="topic-cell">
            <span className="topic-name">{topic.label}</span>
            <WeekBars weeks={weeks} highest={highest} width={300} height={34} label={`${topic.label}. ${sentence}`} />
            <span className="topic-total">{totalOf({ weeks, total })}</span>
          </li>
        ))}
      </ul>
      <div className="topic-foot">
        {quiet.length > 0 && loud.length > 0 && (
          <p className="panel-note" title={quiet.map(({ topic }) => topic.label).join(', ')}>
            {tn('screen.topics.quiet', quiet.length)}
          </p>
        )}
        <TopicTable topics={topics} />
      </div>
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
        rows: topics.map(({ topic, total, weeks }) => [
          topic.label,
          totalOf({ weeks, total }),
          ...weeks.map(({ count, small }) => (small || total.value === null ? t('screen.topics.few') : count)),
        ]),
      }}
    />
  );
}
