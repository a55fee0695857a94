import { useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { TextField } from '../../ui/field.js';
import { FeedCard, FeedLine, RemovedLine } from './feed-card.js';
import { FIND_FROM, findFeeds, groupFeeds } from './feed-groups.js';
import type { Feed } from './queries.js';

interface FeedListProps {
  feeds: readonly Feed[];
  /** Taken away on this visit; shown until somebody leaves the page. */
  removed: { id: string; name: string } | null;
}

/** All sources in groups, what needs a person first; a long list has a field to find one. */
export function FeedList({ feeds, removed }: FeedListProps) {
  const [typed, setTyped] = useState('');
  const found = findFeeds(feeds, typed);
  const text = typed.trim();
  return (
    <>
      {feeds.length >= FIND_FROM && (
        <div className="stack-tight">
          <TextField
            type="search"
            label={t('feeds.find.label')}
            hint={t('feeds.find.hint')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p role="status" className="quiet small">
            {text && (found.length ? tn('feeds.find.found', found.length, { text }) : t('feeds.find.none', { text }))}
          </p>
        </div>
      )}
      {removed && (
        <section className="stack-tight">
          <h2>{t('feeds.group.removed', { count: 1 })}</h2>
          <ul className="plain-list feed-lines">
            <RemovedLine {...removed} />
          </ul>
        </section>
      )}
      {groupFeeds(found).map(({ group, feeds: each }) => (
        <section key={group} className="stack-tight">
          <h2>{t(`feeds.group.${group}`, { count: each.length })}</h2>
          <ul className={`plain-list ${group === 'trouble' ? 'feed-list' : 'feed-lines'}`}>
            {each.map((feed) =>
              group === 'trouble' ? <FeedCard key={feed.id} feed={feed} /> : <FeedLine key={feed.id} feed={feed} />,
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
