import type { FeedProblem } from './feed-problem.js';

/** One item as a feed gives it: plain text, full address (a path where nothing says the beginning), ISO date in UTC; null or '' where the feed says nothing. */
export interface FeedItem {
  title: string;
  link: string | null;
  guid: string | null;
  publishedAt: string | null;
  /** At most 600 characters. */
  summary: string;
  language?: string;
}

/** What a fetched document turned out to hold; with a problem there are no items. */
export interface ParsedFeed {
  title: string;
  items: FeedItem[];
  language?: string;
  /** How long the feed asks to be left alone, in minutes: its ttl or its update period, the longer of the two. */
  ttlMinutes?: number;
  problem?: FeedProblem;
}
