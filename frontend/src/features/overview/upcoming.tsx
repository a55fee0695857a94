import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { day, span } from '../../lib/dates.js';
import { LevelBadge } from '../../ui/level-badge.js';
import type { OverviewData } from './queries.js';

type Times = OverviewData['sharedScreen']['upcoming'];

/** A moment as precise as it is known: only the day when no clock time was named. */
const moment = (time: Times[number]) => (/day|date|dag/.test(time.precision) ? day(time.start) : span(time.start, time.end));

/** What is announced for the coming days. */
export function Upcoming({ times }: { times: Times }) {
  return (
    <section className="stack">
      <h2>{t('common.overview.upcoming')}</h2>
      {times.length === 0 && <p className="quiet">{t('common.overview.upcomingNone')}</p>}
      <ul className="plain-list stack-tight">
        {times.map((time) => (
          <li key={`${time.start}${time.text}`} className="agenda-row">
            <time dateTime={time.start} className="strong">
              {moment(time)}
            </time>
            <span>
              {time.trendId ? <Link to={`/trends/${time.trendId}`}>{time.text}</Link> : time.text}
              {time.place && <span className="quiet"> · {time.place}</span>}
            </span>
            {time.level && <LevelBadge level={time.level} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
