import { t, tn } from '../../i18n/text.js';

/** What grouping needs to know of a source. */
interface Grouped {
  name: string;
  state: string;
  paused: boolean;
  itemsLastDay: number;
}

/** The groups of the page, in the order in which they need a person. */
export const FEED_GROUPS = ['trouble', 'well', 'waiting', 'paused'] as const;
export type FeedGroup = (typeof FEED_GROUPS)[number];

/** From so many sources on, the page has a field to find one. */
export const FIND_FROM = 16;

const WELL = ['healthy', 'quiet'];

/** Whether a source needs a person, does well, was never fetched yet, or rests. */
export function groupOf({ state, paused }: Pick<Grouped, 'state' | 'paused'>): FeedGroup {
  if (paused || state === 'paused') return 'paused';
  if (state === 'waiting') return 'waiting';
  return WELL.includes(state) ? 'well' : 'trouble';
}

/** The sources of each group by name; groups without any are left out. */
export function groupFeeds<Item extends Grouped>(feeds: readonly Item[]): { group: FeedGroup; feeds: Item[] }[] {
  return FEED_GROUPS.map((group) => ({
    group,
    feeds: feeds.filter((feed) => groupOf(feed) === group).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  })).filter((found) => found.feeds.length > 0);
}

/** The sources whose name has every word that was typed, or whose address has all of it. */
export function findFeeds<Item extends { name: string; address: string }>(feeds: readonly Item[], typed: string): Item[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/);
  return feeds.filter(
    ({ name, address }) => words.every((word) => name.toLowerCase().includes(word)) || address.toLowerCase().includes(text),
  );
}

function working(works: number, total: number): string {
  if (works === total) return tn('feeds.lead.working', total);
  return works === 0 ? tn('feeds.lead.noneWorking', total) : tn('feeds.lead.someWorking', works, { total });
}

/** Whether the sources work, in a few sentences: '19 van 21 bronnen werken. Eén vraagt aandacht.' */
export function feedSummary(feeds: readonly Grouped[]): string {
  if (feeds.length === 0) return t('feeds.lead.none');
  const count = (group: FeedGroup) => feeds.filter((feed) => groupOf(feed) === group).length;
  const items = feeds.reduce((sum, feed) => sum + feed.itemsLastDay, 0);
  const parts = [
    working(count('well'), feeds.length),
    count('trouble') && tn('feeds.lead.trouble', count('trouble')),
    count('waiting') && tn('feeds.lead.waiting', count('waiting')),
    count('paused') && tn('feeds.lead.paused', count('paused')),
    tn('feeds.lead.lastDay', items),
  ];
  return parts.filter(Boolean).join(' ');
}
