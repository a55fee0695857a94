import { useLocation } from 'react-router';
import { ConfigProblems } from '../../features/feeds/config-problems.js';
import { feedSummary } from '../../features/feeds/feed-groups.js';
import { FeedList } from '../../features/feeds/feed-list.js';
import '../../features/feeds/feeds.css';
import { FetchAll } from '../../features/feeds/fetch-all.js';
import { FetchProgress } from '../../features/feeds/fetch-progress.js';
import { Opml } from '../../features/feeds/opml.js';
import { FeedsQuery } from '../../features/feeds/queries.js';
import { useEveryMinute } from '../../features/feeds/use-every-minute.js';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

interface Removed {
  id: string;
  name: string;
}

/** The public sources and how they do, what needs a person first. */
export function FeedsPage() {
  const can = useCan();
  const { data, error, refresh } = useLiveQuery({ query: FeedsQuery, variables: {}, kinds: ['feeds'] });
  useEveryMinute(refresh);
  const removed = (useLocation().state as { removed?: Removed } | null)?.removed;
  const feeds = data?.feeds ?? [];
  const manages = can('feeds.manage');
  const acts = manages && (
    <>
      {feeds.length > 0 && <FetchAll onStarted={refresh} />}
      <LinkButton to="/bronnen/nieuw" purpose="primary">
        {t('feeds.new.act')}
      </LinkButton>
    </>
  );
  return (
    <Page title={t('common.nav.feeds')} lead={data && <p>{feedSummary(feeds)}</p>} acts={acts || undefined}>
      {!data && (error ? <Problem error={error} retry={refresh} /> : <Loading />)}
      {data && (
        <>
          {data.fetchingState.sentence ? (
            <Notice tone="warning">{data.fetchingState.sentence}</Notice>
          ) : (
            <FetchProgress due={data.fetchingState.due} />
          )}
          <ConfigProblems problems={data.feedConfigProblems} />
          {feeds.length === 0 && (
            <EmptyState title={t('feeds.empty.title')}>{t(manages ? 'feeds.empty.what' : 'feeds.empty.whatReader')}</EmptyState>
          )}
          <FeedList feeds={feeds} removed={removed && !feeds.some(({ id }) => id === removed.id) ? removed : null} />
          <Opml />
        </>
      )}
    </Page>
  );
}
