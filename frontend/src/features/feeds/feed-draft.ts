import { t } from '../../i18n/text.js';
import { withTyped } from '../../lib/typed-words.js';
import type { FeedInput, FoundFeed } from './adding-documents.js';
import type { FeedInFull } from './queries.js';

/** A source as somebody fills it in; nothing chosen is an empty text or list. */
export interface FeedDraft {
  address: string;
  name: string;
  kind: string;
  language: string;
  /** In minutes. */
  interval: number;
  relevance: string;
  municipality: string;
  municipalities: string[];
  topics: string[];
  include: string[];
  exclude: string[];
  dropLinks: string[];
  /** What stands in the fields of the word lists and was not added yet; it counts all the same. */
  typing: Record<WordField, string>;
}

/** The lists of words of a source. */
export type WordField = 'include' | 'exclude' | 'dropLinks';

const nothingTyped: FeedDraft['typing'] = { include: '', exclude: '', dropLinks: '' };

const LONGEST_NAME = 80;
const SHORTEST_NAME = 2;

/** What a reader of the address may guess of its kind. */
const KIND_OF_HOST: [RegExp, string][] = [
  [/(^|\.)politie\.nl$/, 'police'],
  [/(^|\.)(nos|nu|rtl|ad|volkskrant|trouw|nrc|telegraaf)\.nl$/, 'news'],
  [/(^|\.)(reddit\.com|knowyourmeme\.com)$/, 'culture'],
  [/^gemeente|(^|\.)gemeente/, 'municipality'],
];

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address);

/** The name that a feed gives itself, without what only a reader needs ('RSS', 'feed'). */
export function nameOf({ title, address }: Pick<FoundFeed, 'title' | 'address'>): string {
  const bare = title
    .replace(/\s*[-–|:·»]\s*(rss|atom|feeds?|rss[- ]feeds?)\s*$/i, '')
    .replace(/\s+(rss|rss[- ]feed|feed)$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (bare.length < SHORTEST_NAME ? hostOf(address) : bare).slice(0, LONGEST_NAME);
}

/** A found feed with settings that suit most: regional news of which only what is about young people comes in. */
export function draftOfFound(found: Pick<FoundFeed, 'title' | 'address'>): FeedDraft {
  const host = hostOf(found.address);
  return {
    address: found.address,
    name: nameOf(found),
    kind: KIND_OF_HOST.find(([pattern]) => pattern.test(host))?.[1] ?? 'regional',
    language: 'nl',
    interval: 30,
    relevance: 'youth',
    municipality: '',
    municipalities: [],
    topics: [],
    include: [],
    exclude: [],
    dropLinks: [],
    typing: nothingTyped,
  };
}

/** A source of the screen as it stands, to be changed. */
export function draftOfFeed({
  address,
  name,
  kind,
  settings,
}: Pick<FeedInFull, 'address' | 'name' | 'kind' | 'settings'>): FeedDraft {
  return {
    address,
    name,
    kind,
    language: settings.language,
    interval: settings.interval,
    relevance: settings.relevance,
    municipality: settings.municipality ?? '',
    municipalities: [...settings.municipalities],
    topics: [...settings.topics],
    include: [...settings.include],
    exclude: [...settings.exclude],
    dropLinks: [...settings.dropLinks],
    typing: nothingTyped,
  };
}

/** What is sent: no municipality is said by leaving it out. */
export function inputOf({ municipality, name, address, typing, ...draft }: FeedDraft): FeedInput {
  return {
    ...draft,
    address: address.trim(),
    name: name.trim(),
    municipality: municipality || null,
    include: withTyped(draft.include, typing.include),
    exclude: withTyped(draft.exclude, typing.exclude),
    dropLinks: withTyped(draft.dropLinks, typing.dropLinks),
  };
}

/** What is wrong with a draft, per field; null where all is well. */
export function faultsOf({ name, address }: FeedDraft): { name: string | null; address: string | null } {
  return {
    name: name.trim().length < SHORTEST_NAME ? t('feeds.form.nameMissing') : null,
    address: address.trim() === '' ? t('feeds.form.addressMissing') : null,
  };
}

/** The address of a site as people type it: 'studio040.nl' becomes https://studio040.nl. */
export function addressOf(typed: string): string {
  const address = typed.trim();
  return address === '' || /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
}
