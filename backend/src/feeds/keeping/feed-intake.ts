import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { Visit } from '../fetching/after-fetch.js';
import { type Candidate, FeedStore } from './feed-store.js';
import type { Feed } from '../feed.entity.js';
import type { Fetched } from '../fetching/fetch-feed.js';
import { identityKeys } from './identity.js';
import { dropped, keptItem } from './item.js';
import { parseFeed } from '../reading/parse-feed.js';
import { Relevance } from './relevance.js';

/** What a fetched document gives: items that may come in, or the sentence why it is no feed. */
export interface Read {
  candidates: Candidate[];
  ttlMinutes?: number;
  problem?: Visit['problem'];
}

/** No feed needs more; a document with more is not read on. */
const mostItems = 500;

/** From bytes to observations: read, leave out what must not come in, and store the rest. */
@Injectable()
export class FeedIntake {
  constructor(
    private readonly feedStore: FeedStore,
    private readonly relevance: Relevance,
    private readonly clock: Clock,
  ) {}

  /** Reads a fetched document; nothing is stored yet. */
  async read(feed: Feed, fetched: Fetched): Promise<Read> {
    if (!fetched.bytes) return { candidates: [] };
    const parsed = await parseFeed(fetched.bytes, { url: fetched.finalUrl ?? feed.address, contentType: fetched.contentType });
    if (parsed.problem) return { candidates: [], problem: { failure: 'not_a_feed', sentence: parsed.problem.sentence } };
    const now = this.clock.now();
    const items = parsed.items.slice(0, mostItems);
    const keys = identityKeys(items, feed.code);
    const candidates = items.flatMap((item, index) => {
      if (dropped(item, feed.config, now)) return [];
      if (feed.config.relevance === 'youth' && !this.relevance.isRelevant(`${item.title}. ${item.summary}`)) return [];
      return [{ keys: keys[index] ?? [], item: keptItem(item, now) }];
    });
    return { candidates, ttlMinutes: parsed.ttlMinutes };
  }

  /** Stores what is new, in the given transaction; returns how many items were new. */
  store(manager: EntityManager, feed: Feed, candidates: Candidate[], now: Date): Promise<number> {
    return this.feedStore.store(manager, feed, candidates, now);
  }
}
