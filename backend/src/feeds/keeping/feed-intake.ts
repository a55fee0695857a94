import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { Feed } from '../feed.entity.js';
import type { Visit } from '../fetching/after-fetch.js';
import type { Fetched } from '../fetching/fetch-feed.js';
import type { FeedItem } from '../reading/parsed-feed.js';
import { parseFeed } from '../reading/parse-feed.js';
import type { Brought, Candidate, LeftOut, Outcome } from './candidate.js';
import { FeedStore } from './feed-store.js';
import { Flood } from './flood.js';
import { type Filters, gateOf, type Refused } from './gate.js';
import { identityKeys } from './identity.js';
import { type KeptItem, keptItem } from './item.js';
import { lessonSentence, resemblesLesson } from './lessons.js';
import { Relevance } from './relevance.js';

/** What a fetched document gives: items that may come in, items that are left out, or the sentence why it is no feed. */
export interface Read {
  candidates: Candidate[];
  leftOut: LeftOut[];
  /** The dates that the publisher gave, of all items, relevant or not; ISO 8601. */
  published: string[];
  ttlMinutes?: number;
  problem?: Visit['problem'];
}

/** An item of a feed with what the gate says of it. */
export interface Sifted {
  item: FeedItem;
  kept: KeptItem;
  /** Why it is left out; null when it is taken. */
  refused: Refused | null;
  /** Why it is taken although the filters would leave it out: a Dutch sentence. */
  taught: string | null;
}

/** No feed needs more; a document with more is not read on. */
const mostItems = 500;

/** From bytes to observations: read, leave out what must not come in, and store the rest. */
@Injectable()
export class FeedIntake {
  private readonly flood = new Flood();

  constructor(
    private readonly feedStore: FeedStore,
    private readonly relevance: Relevance,
    private readonly clock: Clock,
  ) {}

  /** Reads a fetched document; nothing is stored yet. */
  async read(feed: Feed, fetched: Fetched): Promise<Read> {
    const nothing = { candidates: [], leftOut: [], published: [] };
    if (!fetched.bytes) return nothing;
    const { finalUrl: url = feed.address, contentType, contentLocation } = fetched;
    const parsed = await parseFeed(fetched.bytes, { url, contentType, contentLocation });
    if (parsed.problem) return { ...nothing, problem: { failure: 'not_a_feed', sentence: parsed.problem.sentence } };
    const items = parsed.items.slice(0, mostItems);
    const keys = identityKeys(items, feed.code);
    const sifted = this.sift(items, feed.config, { region: feed.regions[0] });
    const known = sifted.map(({ kept, refused }, index) => ({ keys: keys[index] ?? [], item: kept, refused }));
    return {
      candidates: known.filter(({ refused }) => refused === null),
      leftOut: known.flatMap((item) => (item.refused && item.refused.by !== 'never' ? [{ ...item, ...item.refused }] : [])),
      published: items.flatMap(({ publishedAt }) => publishedAt ?? []),
      ttlMinutes: parsed.ttlMinutes,
    };
  }

  /** What the gate of a feed says of each item; what resembles one of the lessons (titles) passes its filters. Stores nothing. */
  sift(items: readonly FeedItem[], config: Filters, about: { region?: string; lessons?: readonly string[] } = {}): Sifted[] {
    const now = this.clock.now();
    const gate = gateOf(config, (text) => this.relevance.subjects(text, about.region));
    return items.map((item) => {
      const kept = keptItem(item, now);
      const refused = gate(item, now);
      const lesson = refused?.by === 'filter' ? resemblesLesson(kept.title, about.lessons ?? []) : undefined;
      return {
        item,
        kept,
        refused: lesson === undefined ? refused : null,
        taught: lesson === undefined ? null : lessonSentence(lesson),
      };
    });
  }

  /** Stores what is new or changed of what visits brought, in the given transaction; gives what came of each, in their order. */
  async store(manager: EntityManager, visits: readonly Brought[], now: Date): Promise<(Outcome & { held: number })[]> {
    const dammed = await this.flood.dam(manager, visits, now);
    const outcomes = await this.feedStore.store(manager, dammed.map(({ visit }) => visit), now); // prettier-ignore
    this.flood.note(visits, outcomes, now);
    return outcomes.map((outcome, index) => ({ ...outcome, held: dammed[index]?.held ?? 0 }));
  }
}
