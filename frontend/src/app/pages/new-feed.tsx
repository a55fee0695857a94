import { Link } from 'react-router';
import { useQuery } from 'urql';
import '../../features/feeds/feeds.css';
import { NewFeed } from '../../features/feeds/new-feed.js';
import { FilterChoices } from '../../features/feeds/queries.js';
import { t } from '../../i18n/text.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** Adds a source, from the address of a site. */
export function NewFeedPage() {
  const [{ data, error }, ask] = useQuery({ query: FilterChoices });
  return (
    <Page wide title={t('feeds.new.title')} lead={<p>{t('feeds.new.lead')}</p>}>
      {!data && (error ? <Problem error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading />)}
      {data && <NewFeed choices={{ municipalities: data.region.municipalities, topics: data.topics }} />}
      <p>
        <Link to="/bronnen" className="tap">
          {t('feeds.toList')}
        </Link>
      </p>
    </Page>
  );
}
