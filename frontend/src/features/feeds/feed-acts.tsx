import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { Feed } from './queries.js';
import { useFeedActs } from './use-feed-acts.js';

interface FeedActsProps {
  feed: Pick<Feed, 'id' | 'name' | 'paused' | 'origin'>;
  /** Also offers to take a source of the screen away. */
  removable?: boolean;
}

/** Which source a button is about, for who hears it. */
export function About({ name }: { name: string }) {
  return <span className="visually-hidden"> {t('feeds.testAbout', { name })}</span>;
}

/** Fetch now, pause or resume, and take away; only for who manages the sources. */
export function FeedActs({ feed, removable = false }: FeedActsProps) {
  const can = useCan();
  const { busy, problem, fetchNow, togglePause, remove } = useFeedActs(feed);
  if (!can('feeds.manage')) return null;
  const about = <About name={feed.name} />;
  return (
    <div className="stack-tight">
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className="row">
        {!feed.paused && (
          <Button busy={busy === 'fetch'} onClick={() => void fetchNow()}>
            {t('feeds.test')}
            {about}
          </Button>
        )}
        <Button busy={busy === 'pause'} onClick={() => void togglePause()}>
          {t(feed.paused ? 'feeds.resume' : 'feeds.pause')}
          {about}
        </Button>
        {removable && feed.origin === 'screen' && (
          <Button purpose="subtle" busy={busy === 'remove'} onClick={() => void remove()}>
            {t('feeds.remove')}
            {about}
          </Button>
        )}
      </div>
    </div>
  );
}
