import type { EntityManager } from 'typeorm';
import type { Feed } from './feed.entity.js';

/** What is remembered of the fetching of a feed; at another address all of it is forgotten. */
export const STARTED_ANEW = {
  etag: null,
  lastModified: null,
  movedTo: null,
  failures: 0,
  failingSince: null,
  failure: null,
  problem: null,
  ttl: null,
  publishedEvery: null,
  lastPublishedAt: null,
  retiredAt: null,
} satisfies Partial<Feed>;

/** Takes a feed out of the hands of whoever is visiting it: that visit is not recorded any more, and brings nothing in. */
export const UNVISITED = { leasedBy: null, leasedUntil: null } satisfies Partial<Feed>;

/** One at a time changes which feeds there are, so that no address is followed twice; until the transaction ends. */
export async function lockFeeds(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('onderstroom feeds'))`);
}

/**
 * What changes in a row when its settings do: a new address begins anew, other settings have the whole document read again at once. A
 * visit that is under way with the settings of before is not recorded any more.
 */
export function afterChange(
  before: Pick<Feed, 'address' | 'config'> | undefined,
  after: Pick<Feed, 'address' | 'config'>,
  now: Date,
) {
  const moved = before?.address !== after.address;
  if (!moved && same(before?.config, after.config)) return {};
  return { ...(moved ? STARTED_ANEW : {}), etag: null, lastModified: null, nextFetchAt: now, ...UNVISITED };
}

/** Equal, whatever the order of the fields: the database keeps them in an order of its own. */
function same(one: object | undefined, other: object): boolean {
  const sorted = (value: object) =>
    JSON.stringify(
      Object.entries(value)
        .filter(([, held]) => held !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return one !== undefined && sorted(one) === sorted(other);
}
