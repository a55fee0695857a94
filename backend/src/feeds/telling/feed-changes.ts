import type { Feed } from '../feed.entity.js';
import { feedState, type FeedHealth } from '../fetching/feed-state.js';

/** What the editors were last told about a feed (`feeds.told_state`). */
export type Told = 'healthy' | 'quiet' | 'redirected' | 'failing' | 'refused' | 'not_a_feed' | 'gone' | 'retired';

/** A feed with what was told about it; null as long as it never was in a mail, which counts as healthy. */
export type ToldFeed = Pick<Feed, 'id' | 'name'> & FeedHealth & { told: Told | null };

/** Something about a feed that the editors do not know yet. */
export interface FeedChange {
  id: string;
  name: string;
  news: 'attention' | 'recovered';
  before: Told;
  /** How it is with it and what to do, as the feed page says it. */
  sentence: string;
}

const day = 86_400_000;

/** From 2 on nothing comes in; between two of those only a turn for the worse is told, so that a site that fails in turns does not mail daily. */
const gravity: Record<Told, number> = {
  healthy: 0,
  quiet: 1,
  redirected: 1,
  failing: 2,
  refused: 3,
  not_a_feed: 3,
  gone: 4,
  retired: 5,
};
const broken = (told: Told): boolean => gravity[told] >= 2;

/** How it is with a feed as far as a mail can tell; undefined while it is too early to say, or nobody's business. */
function presentState(feed: ToldFeed, now: Date): { present?: Told; sentence: string } {
  const { state, sentence } = feedState(feed, now);
  if (state === 'paused' || state === 'waiting' || feed.failure === 'offline') return { sentence };
  if (feed.retiredAt) return { present: 'retired', sentence };
  const early = !feed.failingSince || now.getTime() - feed.failingSince.getTime() <= day;
  if (state === 'failing' && early) return { sentence };
  return { present: state, sentence };
}

/** What the editors know after this mail: the present state, except when it is not worth a mail yet or something graver was told. */
export function toldAfter(feed: ToldFeed, now: Date): Told {
  const before = feed.told ?? 'healthy';
  const { present } = presentState(feed, now);
  if (!present || (broken(before) && broken(present) && gravity[present] <= gravity[before])) return before;
  return present;
}

/** What is worth a mail: feeds that need attention since the last one, and feeds that work again; not what came and went in between. */
export function feedChanges(feeds: readonly ToldFeed[], now: Date): FeedChange[] {
  return feeds.flatMap((feed) => {
    const before = feed.told ?? 'healthy';
    const present = toldAfter(feed, now);
    const fixedByHand = before === 'redirected' && present === 'healthy';
    if (present === before || fixedByHand) return [];
    const recovered = present === 'healthy' || (present === 'quiet' && broken(before));
    const { sentence } = presentState(feed, now);
    return [{ id: feed.id, name: feed.name, news: recovered ? 'recovered' : 'attention', before, sentence }];
  });
}
