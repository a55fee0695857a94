import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { WordTopics, TopicWordsQuery, type WordTopic } from '../../features/words/queries.js';
import { addressOfWord, TopicChooser } from '../../features/words/topic-chooser.js';
import { useWordActs } from '../../features/words/use-word-acts.js';
import { useWordDrafts, type WordDrafts } from '../../features/words/use-word-drafts.js';
import { WordHistory } from '../../features/words/word-history.js';
import { TopicWordList } from '../../features/words/word-list.js';
import { WordSearch } from '../../features/words/word-search.js';
import '../../features/words/words.css';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { useLive, useLiveQuery } from '../../lib/use-live.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

interface TopicProps {
  topic: string;
  wanted: string | null;
  drafts: WordDrafts;
}

/** The words of the topic that is shown, and what changed in them. */
function Topic({ topic, wanted, drafts }: TopicProps) {
  const { data, error, refresh } = useLiveQuery({ query: TopicWordsQuery, variables: { topic }, kinds: ['tagging'] });
  const acts = useWordActs(topic, refresh);
  const list = data?.topicWords.code === topic ? data.topicWords : undefined;
  if (!list) return error ? <Problem error={error} retry={refresh} /> : <Loading />;
  return (
    <div className="stack-wide">
      <TopicWordList key={`${topic} ${wanted ?? ''}`} list={list} drafts={drafts} acts={acts} wanted={wanted} refresh={refresh} />
      <WordHistory topic={topic} acts={acts} />
    </div>
  );
}

/** What is being filled in in another topic than the one that is shown. */
function DraftsElsewhere({ drafts, topics, shown }: { drafts: WordDrafts; topics: readonly WordTopic[]; shown: string }) {
  const elsewhere = drafts.all.filter(({ topic }) => topic !== shown && topics.some(({ code }) => code === topic));
  if (elsewhere.length === 0) return null;
  return (
    <Notice>
      {t('words.draftElsewhere')}{' '}
      {elsewhere.map(({ topic, before, term }, index) => (
        <span key={`${topic} ${before?.term ?? ''}`}>
          {index > 0 && ', '}
          <Link to={addressOfWord(topic)}>
            {before?.term || term || t('words.form.add')} ({topics.find(({ code }) => code === topic)?.label})
          </Link>
        </span>
      ))}
    </Notice>
  );
}

/** The word lists, one topic at a time, at /woorden?onderwerp=fireworks&woord=cobra. */
export function WordsPage() {
  const can = useCan();
  const teaches = can('tagging.teach');
  const drafts = useWordDrafts();
  const [search] = useSearchParams();
  const [{ data, error }, ask] = useQuery({ query: WordTopics });
  const again = () => ask({ requestPolicy: 'network-only' });
  useLive(['tagging'], again);
  const topics = data?.topics ?? [];
  const shown = search.get('onderwerp') ?? topics[0]?.code ?? '';
  const known = topics.some(({ code }) => code === shown);
  return (
    <Page
      wide
      title={t('words.title')}
      lead={<p>{t('words.lead')}</p>}
      acts={teaches && <LinkButton to="/proberen">{t('words.try')}</LinkButton>}
    >
      {error && <Problem error={error} retry={again} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <WordSearch topics={topics} />
          {teaches && <DraftsElsewhere drafts={drafts} topics={topics} shown={shown} />}
          <div className="word-columns">
            <TopicChooser topics={topics} chosen={shown} />
            {known ? (
              <Topic topic={shown} wanted={search.get('woord')} drafts={drafts} />
            ) : (
              <EmptyState title={t('words.unknownTopic')}>{t('words.unknownTopicWhat')}</EmptyState>
            )}
          </div>
          <p className="quiet small">{t('words.streetLanguage')}</p>
        </>
      )}
    </Page>
  );
}
