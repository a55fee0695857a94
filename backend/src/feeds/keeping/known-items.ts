import type { EntityManager } from 'typeorm';
import type { Feed } from '../feed.entity.js';
import { type Candidate, maskedItem } from './candidate.js';
import { columns } from './columns.js';
import { wordsDigest } from './words.js';

/** What is remembered under one key of an item, in one region. */
interface KnownKey {
  region: string;
  key: string;
  feed: string;
  /** The observation that was made of it; it may be gone since, and then it stays gone. */
  observation: string | null;
  /** Digest of what was kept; null when another feed's item was kept. */
  words: string | null;
  changedAt: Date | null;
  /** Not noted as seen for a day. */
  stale: boolean;
}

/** An item of a feed in one region, with what is remembered of it: nothing when it is new there. */
export interface Met {
  feed: Feed;
  region: string;
  candidate: Candidate;
  known: Pick<KnownKey, 'key' | 'feed' | 'observation' | 'words' | 'changedAt' | 'stale'>[];
}

const hour = 3_600_000;
/** Seen items are noted as seen once a day. */
const notedEvery = 24 * hour;
/** An item is changed at most this often: some feeds put a counter or the time in every text. */
const changedEvery = 6 * hour;

/** An item of a feed in one region, before anybody looked what is remembered of it. */
export type Place = Omit<Met, 'known'>;

/** Looks up what is remembered of these items: one statement. */
export async function meet(manager: EntityManager, places: readonly Place[], now: Date): Promise<Met[]> {
  const rows = await manager.query<KnownKey[]>(
    `SELECT region, key, feed_id AS feed, observation_id AS observation, words, changed_at AS "changedAt", last_seen_at < $3 AS stale
     FROM feed_items WHERE region = ANY ($1) AND key = ANY ($2)`,
    [
      [...new Set(places.map(({ region }) => region))],
      [...new Set(places.flatMap(({ candidate }) => candidate.keys))],
      new Date(now.getTime() - notedEvery),
    ],
  );
  const remembered = new Map(rows.map((row) => [`${row.region} ${row.key}`, row]));
  return places.map((place) => ({
    ...place,
    known: place.candidate.keys.flatMap((key) => remembered.get(`${place.region} ${key}`) ?? []),
  }));
}

/** The key that the feed itself has for a known item. */
function ownKey({ feed, known }: Met): Met['known'][number] | undefined {
  return known.find((row) => row.feed === feed.id);
}

/** True when an item is known but not by all the keys that it has now. */
export function lacksKeys({ candidate, known }: Met): boolean {
  return known.length > 0 && candidate.keys.some((key) => !known.some((row) => row.key === key));
}

/** Notes that items were seen: once a day, so that an ordinary visit writes nothing. */
export async function noteSeen(manager: EntityManager, met: readonly Met[], now: Date): Promise<void> {
  const stale = met.flatMap(({ feed, region, known }) =>
    known.filter((row) => row.stale && row.feed === feed.id).map(({ key }) => ({ region, key })),
  );
  if (stale.length === 0) return;
  await manager.query(
    `UPDATE feed_items SET last_seen_at = $1 FROM unnest($2::text[], $3::text[]) AS seen (region, key)
     WHERE feed_items.region = seen.region AND feed_items.key = seen.key`,
    [now, ...columns(stale, ['region', 'key'])],
  );
}

/**
 * Remembers the keys that known items lacked (a changed guid, another address), so that the next visit knows all of them, and in which
 * other feed an observation stands.
 */
export async function recognise(manager: EntityManager, met: readonly Met[], now: Date): Promise<void> {
  const missing = met.flatMap((item) => missingKeys(item));
  if (missing.length === 0) return;
  await manager.query(
    `INSERT INTO feed_items (region, key, feed_id, last_seen_at, observation_id, words, changed_at)
     SELECT region, key, feed, $1, observation, words, changed_at
     FROM unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::timestamptz[])
       AS new (region, key, feed, observation, words, changed_at)
     ORDER BY region, key ON CONFLICT DO NOTHING`,
    [now, ...columns(missing, ['region', 'key', 'feed', 'observation', 'words', 'changedAt'])],
  );
  const also = missing.filter(({ words }) => words === null);
  if (also.length === 0) return;
  await manager.query(
    `INSERT INTO observation_feeds (observation_id, feed_id, link, seen_at)
     SELECT DISTINCT ON (o.id, new.feed) o.id, new.feed, new.link, $1::timestamptz
     FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS new (observation, feed, link)
     JOIN observations o ON o.id = new.observation AND o.feed_id <> new.feed ON CONFLICT DO NOTHING`,
    [now, ...columns(also, ['observation', 'feed', 'link'])],
  );
}

function missingKeys(item: Met): (Omit<KnownKey, 'stale'> & { link: string | null })[] {
  const { feed, region, candidate, known } = item;
  const own = ownKey(item);
  const like = own ?? known[0];
  if (!like) return [];
  const there = new Set(known.map(({ key }) => key));
  const row = { region, feed: feed.id, observation: like.observation, words: own?.words ?? null, changedAt: like.changedAt };
  return candidate.keys.filter((key) => !there.has(key)).map((key) => ({ ...row, key, link: candidate.item.link }));
}

/** A known item of which its feed says something else than it did. */
export interface Changed extends Met {
  observation: string | null;
  words: string;
}

/** The items that were changed, except those that were a short while ago. */
export function changedItems(met: readonly Met[], now: Date): Changed[] {
  const before = now.getTime() - changedEvery;
  const digests = new Map<Candidate, string>();
  return met.flatMap((item) => {
    const own = item.known.find((row) => row.feed === item.feed.id && row.words !== null);
    if (!own || (own.changedAt && own.changedAt.getTime() > before)) return [];
    const { candidate } = item;
    const words = digests.get(candidate) ?? wordsDigest(candidate.item.title, candidate.item.summary);
    digests.set(candidate, words);
    return own.words === words ? [] : [{ ...item, observation: own.observation, words }];
  });
}

/**
 * Gives observations the words that their feed has for them now; the date stays, and so does what people did with them. An
 * observation that is gone stays gone. Returns which observations changed, by region.
 */
export async function change(manager: EntityManager, changed: readonly Changed[], now: Date): Promise<Map<string, string[]>> {
  const masked = new Map(changed.map(({ candidate }) => [candidate, maskedItem(candidate.item)]));
  const rows = changed.map(({ feed, region, candidate, observation, words }) => {
    return {
      feed: feed.id,
      region,
      keys: candidate.keys,
      observation,
      words,
      link: candidate.item.link,
      ...masked.get(candidate),
    };
  });
  const keys = rows.flatMap(({ keys: all, ...row }) => all.map((key) => ({ ...row, key })));
  await manager.query(
    `UPDATE feed_items SET words = new.words, changed_at = $1
     FROM unnest($2::text[], $3::text[], $4::uuid[], $5::text[]) AS new (region, key, feed, words)
     WHERE feed_items.region = new.region AND feed_items.key = new.key AND feed_id = new.feed AND feed_items.words IS NOT NULL`,
    [now, ...columns(keys, ['region', 'key', 'feed', 'words'])],
  );
  const [updated] = await manager.query<[{ region: string; id: string }[], number]>(
    `UPDATE observations SET title = new.title, text = new.text, masked = new.masked, link = new.link
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::text[]) AS new (id, feed, title, text, masked, link)
     WHERE observations.id = new.id AND observations.feed_id = new.feed RETURNING observations.region, observations.id`,
    columns(rows, ['observation', 'feed', 'title', 'text', 'masked', 'link']),
  );
  return new Map([...Map.groupBy(updated, ({ region }) => region)].map(([region, own]) => [region, own.map(({ id }) => id)]));
}
