import type { FeedConfig } from '../feed-config.js';
import { tolerableFuture } from '../reading/feed-date.js';
import type { FeedItem } from '../reading/parsed-feed.js';
import { tooOld } from './item.js';
import { isPersonSearch } from './person-search.js';
import type { Subjects } from './relevance.js';

/** The filters of a feed; those that an older configuration lacks are open. */
export type Filters = Pick<FeedConfig, 'kind' | 'include' | 'exclude' | 'dropLinks'> &
  Partial<Pick<FeedConfig, 'relevance' | 'municipalities' | 'topics'>>;

/** Why an item is left out. */
export interface Refused {
  /** A Dutch sentence. */
  reason: string;
  /** Never: not kept in any form. Filter: kept for seven days, and what people took in all the same teaches it. Rule: kept, not taught. */
  by: 'never' | 'rule' | 'filter';
}

/** Says why an item is left out; null when it is taken. */
export type Gate = (item: FeedItem, now: Date) => Refused | null;

/** One pattern for a list of words, matching whole words only; none for an empty list. */
function anyOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const choice = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choice})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Makes the gate of a feed: what is worked out once serves all its items. `subjectsOf` is asked only for items that came through the rest. */
export function gateOf(config: Filters, subjectsOf: (text: string) => Subjects | undefined): Gate {
  const [include, exclude] = [anyOf(config.include), anyOf(config.exclude)];
  const pieces = config.dropLinks.map((piece) => [piece, piece.toLowerCase()] as const);
  return (item, now) => {
    const text = `${item.title} ${item.summary}`;
    const never = neverKept(item, config.kind === 'police', now);
    if (never) return { reason: never, by: 'never' };
    const link = (item.link ?? item.guid ?? '').toLowerCase();
    const piece = pieces.find(([, lower]) => link.includes(lower));
    if (piece) return { reason: `Het adres bevat '${piece[0]}'.`, by: 'rule' };
    const word = exclude?.exec(text)?.[0];
    if (word) return { reason: `In het bericht staat '${word}'.`, by: 'rule' };
    if (include && !include.test(text)) return { reason: 'Geen van de gevraagde woorden staat in het bericht.', by: 'filter' };
    const reason = asksSubjects(config) ? beside(config, subjectsOf(`${item.title}. ${item.summary}`)) : null;
    return reason === null ? null : { reason, by: 'filter' };
  };
}

function neverKept(item: FeedItem, police: boolean, now: Date): string | null {
  if (item.title.trim() === '' && item.summary.trim() === '') return 'Het bericht heeft geen tekst.';
  if (isPersonSearch(item, police)) return 'Het bericht gaat over een gezochte of vermiste persoon.';
  const published = item.publishedAt === null ? now.getTime() : Date.parse(item.publishedAt);
  if (now.getTime() - published > tooOld) return 'Het bericht is ouder dan 30 dagen.';
  return published - now.getTime() > tolerableFuture ? 'Het bericht heeft een datum in de toekomst.' : null;
}

function asksSubjects({ relevance, municipalities = [], topics = [] }: Filters): boolean {
  return relevance === 'youth' || municipalities.length > 0 || topics.length > 0;
}

/** Why a text lies beside what a feed is followed for; a judge that does not know lets everything pass. */
function beside({ relevance, municipalities = [], topics = [] }: Filters, subjects: Subjects | undefined): string | null {
  if (!subjects) return null;
  if (relevance === 'youth' && subjects.topics.length === 0) return 'Het bericht gaat niet over een van onze onderwerpen.';
  if (topics.length > 0 && !subjects.topics.some((code) => topics.includes(code)))
    return 'Het bericht gaat niet over een van de gekozen onderwerpen.';
  if (municipalities.length > 0 && !subjects.municipalities.some((code) => municipalities.includes(code)))
    return 'Het bericht noemt geen van de gekozen gemeenten.';
  return null;
}
