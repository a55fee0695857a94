import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { FeedActs } from '../../features/feeds/feed-acts.js';
import { FeedFacts } from '../../features/feeds/feed-facts.js';
import { FeedSettings, TakeNewAddress } from '../../features/feeds/feed-settings.js';
import { shownState, StateMark } from '../../features/feeds/feed-state.js';
import '../../features/feeds/feeds.css';
import { LeftOut } from '../../features/feeds/left-out.js';
import { LessonList } from '../../features/feeds/lesson-list.js';
import { FeedQuery, FilterChoices } from '../../features/feeds/queries.js';
import { VisitList } from '../../features/feeds/visit-list.js';
import { t } from '../../i18n/text.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

const noChoices = { municipalities: [], topics: [] };

/** One source: how it is, what it brings, what is left out, and how it is set. */
export function FeedPage() {
  const { id = '' } = useParams();
  const { data, error, refresh } = useLiveQuery({ query: FeedQuery, variables: { id }, kinds: ['feeds'] });
  const [{ data: offered }] = useQuery({ query: FilterChoices });
  const back = (
    <p>
      <Link to="/bronnen" className="tap">
        {t('feeds.toList')}
      </Link>
    </p>
  );
  if (!data)
    return (
      <Page title={t('feeds.title')}>
        {error ? <Problem error={error} retry={refresh} /> : <Loading />}
        {back}
      </Page>
    );
  const { feed, droppedItems, feedLessons } = data;
  const choices = offered ? { municipalities: offered.region.municipalities, topics: offered.topics } : noChoices;
  return (
    <Page
      key={feed.id}
      title={feed.name}
      lead={
        <div className="stack-tight">
          <StateMark state={shownState(feed)} />
          <p className="feed__address">{feed.sentence}</p>
        </div>
      }
    >
      <TakeNewAddress feed={feed} />
      <FeedActs feed={feed} removable />
      <FeedFacts feed={feed} />
      <VisitList visits={feed.recent} />
      <LeftOut items={droppedItems} onChanged={refresh} />
      <LessonList lessons={feedLessons} onChanged={refresh} />
      <FeedSettings feed={feed} choices={choices} />
      {back}
    </Page>
  );
}
