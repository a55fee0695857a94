import { ConfigProblems } from '../../features/feeds/config-problems.js';
import { FeedCard, FeedLine } from '../../features/feeds/feed-card.js';
import { feedSummary, groupFeeds } from '../../features/feeds/feed-groups.js';
import '../../features/feeds/feeds.css';
import { FeedsQuery } from '../../features/feeds/queries.js';
import { t } from '../../i18n/text.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** The public sources and how they do, what needs a person first. */
export function FeedsPage() {
  const { data, error, refresh } = useLiveQuery({ query: FeedsQuery, variables: {}, kinds: ['feeds'] });
  return (
    <Page title={t('common.nav.feeds')} lead={data && <p>{feedSummary(data.feeds)}</p>}>
      {!data && (error ? <Problem error={error} retry={refresh} /> : <Loading />)}
      {data && <ConfigProblems problems={data.feedConfigProblems} />}
      {data?.feeds.length === 0 && <EmptyState title={t('feeds.empty.title')}>{t('feeds.empty.what')}</EmptyState>}
      {groupFeeds(data?.feeds ?? []).map(({ group, feeds }) => (
        <section key={group} className="stack-tight">
          <h2>{t(`feeds.group.${group}`, { count: feeds.length })}</h2>
          <ul className={`plain-list ${group === 'trouble' ? 'feed-list' : 'feed-lines'}`}>
            {feeds.map((feed) =>
              group === 'trouble' ? <FeedCard key={feed.id} feed={feed} /> : <FeedLine key={feed.id} feed={feed} />,
            )}
          </ul>
        </section>
      ))}
    </Page>
  );
}
