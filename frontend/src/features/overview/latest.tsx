import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { ago, dayAndTime } from '../../lib/dates.js';
import type { OverviewData } from './queries.js';

type Screen = OverviewData['sharedScreen'];

const SHOWN = 8;
const newestFirst = (items: Screen['latest']) => items.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, SHOWN);

/** What came in last, told so that it is safe to read aloud. */
export function Latest({ screen, mayReadAll }: { screen: Screen; mayReadAll: boolean }) {
  return (
    <section className="stack">
      <div className="row-between">
        <h2>{t('common.overview.latest')}</h2>
        {mayReadAll && (
          <Link to="/waarnemingen" className="tap">
            {t('common.overview.allObservations')}
          </Link>
        )}
      </div>
      <p className="quiet small">
        {screen.latest.length === 0
          ? t('common.overview.latestNone')
          : t('common.overview.since', { moment: dayAndTime(screen.since), words: screen.newCount.words })}
      </p>
      <ul className="plain-list stack-tight">
        {newestFirst(screen.latest).map((item) => (
          <li key={item.id} className="agenda-row">
            <time dateTime={item.at} className="quiet small">
              {ago(item.at)}
            </time>
            <span>{item.trendId ? <Link to={`/trends/${item.trendId}`}>{item.sentence}</Link> : item.sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
