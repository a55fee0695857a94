import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { day, dayAndTime } from '../../lib/dates.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { countdownWords } from '../../ui/upcoming/countdown-words.js';
import { countdown, isExact, stillToCome } from '../../ui/upcoming/countdown.js';
import { useNow } from '../../ui/upcoming/use-now.js';
import type { OverviewData } from './queries.js';

type Times = OverviewData['sharedScreen']['upcoming'];

/** What is said of a moment beside its date: what it is about, and the place unless that is in it. */
export function labelOf({ title, place }: Pick<Times[number], 'title' | 'place'>): string {
  const inTitle = Boolean(place && title?.toLowerCase().includes(place.toLowerCase()));
  return [title, inTitle ? null : place].filter(Boolean).join(' · ') || t('common.overview.toTrend');
}

/** What is announced for the coming days, soonest first. */
export function Upcoming({ times }: { times: Times }) {
  const now = useNow();
  const ahead = stillToCome(times, now);
  return (
    <section className="stack">
      <h2>{t('common.overview.upcoming')}</h2>
      {ahead.length === 0 && <p className="quiet">{t('common.overview.upcomingNone')}</p>}
      <ul className="plain-list stack-tight">
        {ahead.map((time, index) => {
          const when = isExact(time.precision) ? dayAndTime(time.start, now) : day(time.start, now);
          const label = labelOf(time);
          return (
            <li key={`${time.start} ${index}`} className="agenda-row">
              <time dateTime={time.start} className="strong">
                {when}
              </time>
              <span>
                {time.trendId ? <Link to={`/trends/${time.trendId}`}>{label}</Link> : label}{' '}
                <span className="quiet small">{countdownWords(countdown(time, now))}</span>
              </span>
              {time.level && <LevelBadge level={time.level} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
