import { t } from '../../i18n/text.js';
import { day, dayAndTime } from '../../lib/dates.js';
import { countdown, isExact, stillToCome, type EventTime } from './countdown.js';
import { countdownWords } from './countdown-words.js';
import { useNow } from './use-now.js';

/** An event time with the words it was read from. */
export interface Upcoming extends EventTime {
  text: string;
  place?: string | null;
  /** What it is about, when that is not said around the list. */
  title?: string | null;
}

interface UpcomingListProps {
  events: readonly Upcoming[];
  /** What to say when nothing is to come. */
  nothing: string;
  label?: string;
  first?: number;
}

/** Event times to come, soonest first, each with a countdown. */
export function UpcomingList({ events, nothing, label = t('upcoming.list'), first = 50 }: UpcomingListProps) {
  const now = useNow();
  const ahead = stillToCome(events, now).slice(0, first);
  if (ahead.length === 0) return <p className="quiet">{nothing}</p>;
  const when = (event: Upcoming) => (isExact(event.precision) ? dayAndTime(event.start, now) : day(event.start, now));
  return (
    <ul className="upcoming" tabIndex={0} aria-label={label}>
      {ahead.map((event, index) => (
        <li key={`${event.start} ${index}`} className="upcoming-item">
          <span className="upcoming-away">{countdownWords(countdown(event, now))}</span>
          <span className="upcoming-what">
            <time dateTime={event.start}>{when(event)}</time>
            {event.place && <span className="upcoming-place">{event.place}</span>}
            {event.title && <span className="upcoming-text">{event.title}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
