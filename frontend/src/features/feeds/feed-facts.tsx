import { Fragment, type ReactNode } from 'react';
import { t, tn } from '../../i18n/text.js';
import { ago, dayAndTime } from '../../lib/dates.js';
import { kindName } from './kinds.js';
import type { FeedInFull } from './queries.js';
import { intervalWords, rhythmWords } from './rhythm.js';

/** The file of a source that the werkgroep keeps. */
export const fileOf = ({ code }: Pick<FeedInFull, 'code'>): string => `ingest-configs/feeds/${code}.yaml`;

function nextWords(feed: FeedInFull, now: Date): string {
  if (feed.paused) return t('feeds.facts.nextPaused');
  if (feed.retiredAt) return t('feeds.facts.nextRetired');
  if (feed.busy) return t('feeds.facts.busy');
  if (!feed.nextFetchAt || new Date(feed.nextFetchAt) <= now) return t('feeds.facts.nextSoon');
  return dayAndTime(feed.nextFetchAt, now);
}

function Address({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer noopener" target="_blank" className="feed__address">
      {address}
    </a>
  );
}

function factsOf(feed: FeedInFull): [string, ReactNode][] {
  const origin = feed.origin === 'file' ? t('feeds.facts.fromFile', { file: fileOf(feed) }) : t('feeds.facts.fromScreen');
  const rhythm = feed.publishedEvery ? rhythmWords(feed.publishedEvery) : t('feeds.facts.rhythmUnknown');
  const moved: [string, ReactNode][] = feed.movedTo
    ? [[t('feeds.facts.movedTo'), <Address key="moved" address={feed.movedTo} />]]
    : [];
  return [
    [t('feeds.address'), <Address key="address" address={feed.address} />],
    ...moved,
    [t('feeds.facts.origin'), <span className="feed__address">{origin}</span>],
    [t('feeds.facts.kind'), kindName(feed.kind)],
    [t('feeds.facts.rhythm'), rhythm],
    [t('feeds.facts.interval'), intervalWords(feed.settings.interval)],
    [t('feeds.facts.next'), nextWords(feed, new Date())],
    [t('feeds.facts.last'), feed.lastSuccessAt ? ago(feed.lastSuccessAt) : t('feeds.facts.never')],
    [t('feeds.facts.newest'), feed.lastPublishedAt ? dayAndTime(feed.lastPublishedAt) : t('feeds.facts.newestUnknown')],
    [t('feeds.facts.items'), `${tn('feeds.counts', feed.itemsTotal)}, ${tn('feeds.countsDay', feed.itemsLastDay)}`],
  ];
}

/** What is known of a source: where it is, where it comes from, and its rhythm. */
export function FeedFacts({ feed }: { feed: FeedInFull }) {
  return (
    <dl className="feed-facts">
      {factsOf(feed).map(([term, value]) => (
        <Fragment key={term}>
          <dt className="quiet">{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
