import { Link } from 'react-router';
import { t, tn } from '../../i18n/text.js';
import { ago, dayAndTime } from '../../lib/dates.js';
import { useCan } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { About, FeedActs } from './feed-acts.js';
import { shownState, StateMark, StateShape } from './feed-state.js';
import type { Feed } from './queries.js';
import { useFeedActs } from './use-feed-acts.js';

function Name({ feed }: { feed: Feed }) {
  return (
    <>
      <Link to={`/bronnen/${feed.id}`} className="tap">
        {feed.name}
      </Link>{' '}
      {feed.demo && <span className="quiet small">{t('feeds.demo')}</span>}
    </>
  );
}

function Facts({ feed }: { feed: Feed }) {
  const facts = [
    feed.busy && t('feeds.state.busy'),
    feed.lastSuccessAt ? t('feeds.lastSuccess', { when: ago(feed.lastSuccessAt) }) : t('feeds.neverSuccess'),
    !feed.paused && !feed.busy && !feed.retiredAt && feed.nextFetchAt && t('feeds.next', { when: dayAndTime(feed.nextFetchAt) }),
    `${tn('feeds.counts', feed.itemsTotal)}, ${tn('feeds.countsDay', feed.itemsLastDay)}`,
  ];
  return <p className="quiet small">{facts.filter(Boolean).join(' · ')}</p>;
}

/** A source that needs a person: what is wrong and what to do, in full. */
export function FeedCard({ feed }: { feed: Feed }) {
  return (
    <Card as="li" className="feed--trouble">
      <div className="row-between">
        <h3>
          <Name feed={feed} />
        </h3>
        <StateMark state={shownState(feed)} />
      </div>
      <p>{feed.sentence}</p>
      <Facts feed={feed} />
      <FeedActs feed={feed} />
    </Card>
  );
}

/** What a line says at its end: how it is when that is not plain, else what came in. */
function LineFact({ feed }: { feed: Feed }) {
  const state = shownState(feed);
  if (state !== 'healthy') return <StateMark state={state} />;
  const when = feed.lastSuccessAt ? ago(feed.lastSuccessAt) : t('feeds.never');
  const parts = [
    feed.busy ? t('feeds.state.busy') : t('feeds.fact', { ago: when, items: tn('feeds.countsDay', feed.itemsLastDay) }),
    feed.droppedLastWeek > 0 && tn('feeds.leftOutWeek', feed.droppedLastWeek),
  ];
  return (
    <span className="feed-state feed-state--healthy">
      <StateShape state="healthy" />
      <span className="visually-hidden">{t('feeds.state.healthy')}: </span>
      <span className="quiet small">{parts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}

/** A source that does well or rests: one line; its name opens the rest. */
export function FeedLine({ feed }: { feed: Feed }) {
  const can = useCan();
  const { busy, togglePause } = useFeedActs(feed);
  const state = shownState(feed);
  return (
    <li className="feed-line">
      <div className="row-between">
        <span className="strong">
          <Name feed={feed} />
        </span>
        <LineFact feed={feed} />
      </div>
      {state !== 'healthy' && <p className="quiet small">{feed.sentence}</p>}
      {state === 'paused' && can('feeds.manage') && (
        <div>
          <Button busy={busy === 'pause'} onClick={() => void togglePause()}>
            {t('feeds.resume')}
            <About name={feed.name} />
          </Button>
        </div>
      )}
    </li>
  );
}

/** A source that was taken away a moment ago: it can be put back. */
export function RemovedLine({ id, name }: { id: string; name: string }) {
  const { busy, restore } = useFeedActs({ id, name, paused: false });
  return (
    <li className="feed-line">
      <div className="row-between">
        <span className="strong">{name}</span>
        <StateMark state="removed" />
      </div>
      <p className="quiet small">{t('feeds.removedWhat')}</p>
      <div>
        <Button busy={busy === 'remove'} onClick={() => void restore()}>
          {t('feeds.restore')}
          <About name={name} />
        </Button>
      </div>
    </li>
  );
}
