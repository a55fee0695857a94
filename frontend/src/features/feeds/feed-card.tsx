import { useMutation } from 'urql';
import { isTextKey, t, tn, type TextKey } from '../../i18n/text.js';
import { ago, dayAndTime } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Table } from '../../ui/table.js';
import { groupOf } from './feed-groups.js';
import { type Feed, FetchNowMutation, PauseMutation } from './queries.js';

const seconds = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What somebody can do about a source in trouble, or null. */
function todoOf(feed: Feed): string | null {
  const key = `feeds.todo.${feed.state}`;
  return groupOf(feed) === 'trouble' && isTextKey(key) ? t(key) : null;
}

function Facts({ feed }: { feed: Feed }) {
  const facts = [
    feed.lastSuccessAt ? t('feeds.lastSuccess', { when: ago(feed.lastSuccessAt) }) : t('feeds.neverSuccess'),
    !feed.paused && feed.nextFetchAt && t('feeds.next', { when: dayAndTime(feed.nextFetchAt) }),
    `${tn('feeds.counts', feed.itemsTotal)}, ${tn('feeds.countsDay', feed.itemsLastDay)}`,
  ];
  return <p className="quiet small">{facts.filter(Boolean).join(' · ')}</p>;
}

function Recent({ feed }: { feed: Feed }) {
  if (feed.recent.length === 0) return <p className="quiet">{t('feeds.recentNone')}</p>;
  return (
    <Table
      caption={t('feeds.recent')}
      rows={feed.recent}
      rowKey={(fetch) => fetch.at}
      columns={[
        { head: t('feeds.table.when'), cell: (fetch) => <time dateTime={fetch.at}>{dayAndTime(fetch.at)}</time> },
        { head: t('feeds.table.outcome'), cell: (fetch) => fetch.sentence },
        { head: t('feeds.table.items'), cell: (fetch) => fetch.items, number: true },
        {
          head: t('feeds.table.time'),
          cell: ({ milliseconds }) => t('feeds.seconds', { seconds: seconds.format(milliseconds / 1000) }),
          number: true,
        },
      ]}
    />
  );
}

function Acts({ feed }: { feed: Feed }) {
  const [fetching, fetchNow] = useMutation(FetchNowMutation);
  const [pausing, pause] = useMutation(PauseMutation);
  const error = fetching.error ?? pausing.error;
  const test = async () => {
    const answer = await fetchNow({ id: feed.id });
    if (answer.data) showToast(t('feeds.tested', { sentence: answer.data.fetchFeedNow.sentence }));
  };
  const setPaused = async (paused: boolean) => {
    const answer = await pause({ id: feed.id, paused });
    if (!answer.data) return;
    const undo = { label: t('common.undo'), run: () => void pause({ id: feed.id, paused: !paused }) };
    showToast(t(paused ? 'feeds.paused' : 'feeds.resumed', { name: feed.name }), { act: undo });
  };
  const about = <span className="visually-hidden"> {t('feeds.testAbout', { name: feed.name })}</span>;
  return (
    <div className="stack-tight">
      {error && <Notice tone="error">{sentenceOf(error)}</Notice>}
      <div className="row">
        {!feed.paused && (
          <Button busy={fetching.fetching} onClick={() => void test()}>
            {t('feeds.test')}
            {about}
          </Button>
        )}
        <Button busy={pausing.fetching} onClick={() => void setPaused(!feed.paused)}>
          {t(feed.paused ? 'feeds.resume' : 'feeds.pause')}
          {about}
        </Button>
      </div>
    </div>
  );
}

function Details({ feed }: { feed: Feed }) {
  const can = useCan();
  return (
    <div className="stack">
      <p className="small feed__address">
        {t('feeds.address')}:{' '}
        <a href={feed.address} rel="noreferrer">
          {feed.address}
        </a>
      </p>
      <Recent feed={feed} />
      {can('feeds.manage') && <Acts feed={feed} />}
    </div>
  );
}

const stateOf = (feed: Feed): string => t(`feeds.state.${feed.paused ? 'paused' : feed.state}` as TextKey);

function Name({ feed }: { feed: Feed }) {
  return (
    <>
      {feed.name} {feed.demo && <span className="quiet small">{t('feeds.demo')}</span>}
    </>
  );
}

/** A source that needs a person: what is wrong and what to do, in full. */
export function FeedCard({ feed }: { feed: Feed }) {
  return (
    <Card as="li" className="feed--trouble">
      <div className="row-between">
        <h3>
          <Name feed={feed} />
        </h3>
        <span className="strong">{stateOf(feed)}</span>
      </div>
      <p>
        {feed.sentence} {todoOf(feed)}
      </p>
      <Facts feed={feed} />
      <details className="feed__details">
        <summary>
          {t('feeds.details')}
          <span className="visually-hidden"> {feed.name}</span>
        </summary>
        <Details feed={feed} />
      </details>
    </Card>
  );
}

/** A source that does well or rests: one line, the rest one tap away. */
export function FeedLine({ feed }: { feed: Feed }) {
  const when = feed.lastSuccessAt ? ago(feed.lastSuccessAt) : t('feeds.never');
  const fact = t('feeds.fact', { ago: when, items: tn('feeds.countsDay', feed.itemsLastDay) });
  return (
    <li className="feed-line">
      <details>
        <summary>
          <span className="strong">
            <Name feed={feed} />
          </span>
          <span className="quiet small">{feed.state === 'healthy' && !feed.paused ? fact : stateOf(feed)}</span>
        </summary>
        <div className="stack-tight">
          {feed.state !== 'healthy' && <p>{feed.sentence}</p>}
          <Facts feed={feed} />
          <Details feed={feed} />
        </div>
      </details>
    </li>
  );
}
