import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Live } from '../../platform/live.js';
import { Settings } from '../../platform/settings.js';
import { transact } from '../../platform/transact.js';
import { Refusal } from '../../platform/web/errors.js';
import type { FeedConfig } from '../feed-config.js';
import { afterChange, lockFeeds, UNVISITED } from '../feed-rows.js';
import { Feed } from '../feed.entity.js';
import type { FeedInput } from '../feed.models.js';
import { checkedFeed, freeCode } from './checked-feed.js';
import { addressKey } from './feed-address.js';

/** Who adds or changes a feed, and for which region. */
type Who = Pick<Viewer, 'id' | 'region'>;

/** What became of a feed that somebody wanted to follow: added, or known already. */
export interface Followed {
  feed: Feed;
  added: boolean;
}

/** Keeps the feeds that people add on screen; what a file says about a feed is changed in that file. */
@Injectable()
export class FeedAdding {
  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Follows a feed from now on; one that was followed before goes on with its history. */
  async add(who: Who, input: FeedInput): Promise<Feed> {
    const config = this.checked(who, input);
    return this.locked(who, async (manager) => {
      const { feed, added } = await this.follow(manager, who, config, await this.ofRegion(manager, who));
      if (!added) throw new Refusal('feeds.alreadyFollowed', { name: feed.name });
      return feed;
    });
  }

  /** The same for many feeds at once; what is followed already is told, not refused. Refusals of one feed are the caller's to gather. */
  addAll(who: Who, configs: readonly FeedConfig[]): Promise<Followed[]> {
    return this.locked(who, async (manager) => {
      const known = await this.ofRegion(manager, who);
      const result: Followed[] = [];
      for (const config of configs) {
        const followed = await this.follow(manager, who, config, known);
        if (followed.added) known.push(followed.feed);
        result.push(followed);
      }
      return result;
    });
  }

  /** Gives a feed of the screen other settings; at another address it begins anew, at the same one it is read again with these. */
  async change(who: Who, id: string, input: FeedInput): Promise<Feed> {
    const config = this.checked(who, input);
    return this.locked(who, async (manager) => {
      const known = await this.ofRegion(manager, who);
      const feed = ownFeed(known.find((each) => each.id === id && each.configured));
      const twin = known.find((each) => each.id !== id && each.configured && sameAddress(each, config.address));
      if (twin) throw new Refusal('feeds.alreadyFollowed', { name: twin.name });
      return this.update(manager, feed, columnsOf({ ...config, code: feed.code }));
    });
  }

  /** Stops following a feed of the screen; what came in stays. */
  remove(who: Who, id: string): Promise<Feed> {
    return this.setFollowed(who, id, false);
  }

  /** Takes a removed feed up again where it was. */
  restore(who: Who, id: string): Promise<Feed> {
    return this.setFollowed(who, id, true);
  }

  /** What somebody filled in, checked; its code is given when it is added. */
  checked({ region }: Who, input: FeedInput): FeedConfig {
    return checkedFeed(input, 'nieuw', [region], this.settings.feedOrigins);
  }

  private setFollowed(who: Who, id: string, configured: boolean): Promise<Feed> {
    return this.locked(who, async (manager) => {
      const known = await this.ofRegion(manager, who);
      const feed = ownFeed(known.find((each) => each.id === id));
      if (feed.configured === configured) return feed;
      const twin = configured && known.find((each) => each.id !== id && each.configured && sameAddress(each, feed.address));
      if (twin) throw new Refusal('feeds.alreadyFollowed', { name: twin.name });
      await manager.update(Feed, id, { configured, ...(configured ? this.dueAnew() : UNVISITED) });
      return manager.findOneByOrFail(Feed, { id });
    });
  }

  private async follow(manager: EntityManager, who: Who, config: FeedConfig, known: readonly Feed[]): Promise<Followed> {
    const same = known.filter((each) => sameAddress(each, config.address));
    const followed = same.find(({ configured }) => configured);
    if (followed) return { feed: followed, added: false };
    const [earlier] = same;
    const code = earlier?.code ?? freeCode(config.name, await usedCodes(manager));
    const columns = { ...columnsOf({ ...config, code }), ...byHand(who), ...this.dueAnew() };
    const feed = earlier ? await this.update(manager, earlier, columns) : await manager.getRepository(Feed).save(columns);
    return { feed: await manager.findOneByOrFail(Feed, { id: feed.id }), added: true };
  }

  /** Somebody wants it followed: fetched now, also when it had ended. */
  private dueAnew() {
    return { nextFetchAt: this.clock.now(), retiredAt: null };
  }

  private async update(manager: EntityManager, feed: Feed, columns: Columns): Promise<Feed> {
    const change = { ...columns, ...afterChange(feed, columns, this.clock.now()) };
    await manager.getRepository<object>(Feed).update(feed.id, change);
    return manager.findOneByOrFail(Feed, { id: feed.id });
  }

  /** Every feed that the region follows or followed. */
  private ofRegion(manager: EntityManager, { region }: Who): Promise<Feed[]> {
    return manager.createQueryBuilder(Feed, 'feed').where(':region = ANY (feed.regions)', { region }).getMany();
  }

  private locked<T>({ region }: Who, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return transact(this.database, async (manager) => {
      await lockFeeds(manager);
      const result = await work(manager);
      await this.live.announce(manager, region, ['feeds']);
      return result;
    });
  }
}

const sameAddress = ({ address, movedTo }: Feed, wanted: string): boolean =>
  [address, movedTo].some((known) => known !== null && addressKey(known) === addressKey(wanted));

/** The feed when it was added on screen. */
function ownFeed(feed: Feed | undefined): Feed {
  if (!feed) throw new Refusal('feeds.notFound');
  if (feed.origin === 'file') throw new Refusal('feeds.fromFile');
  return feed;
}

/** What makes a feed one of the screen. */
function byHand({ id }: Who) {
  return { origin: 'screen' as const, configured: true, paused: false, addedBy: id };
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(config: FeedConfig) {
  const { code, name, address, kind, regions } = config;
  return { code, name, address, kind, regions, config, demo: false };
}

async function usedCodes(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.query<{ code: string }[]>(`SELECT code FROM feeds`);
  return new Set(rows.map(({ code }) => code));
}
