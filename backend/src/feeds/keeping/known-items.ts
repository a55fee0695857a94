import type { EntityManager } from 'typeorm';
import type { Feed } from '../feed.entity.js';
import { type Candidate, maskedItem } from './candidate.js';
import { wordsDigest } from './words.js';

/** What is remembered under one key of an item, in one region. */
export interface KnownKey {
  region: string;
  key: string;
  /** The observation that was made of it; it may be gone since, and then it stays gone. */
  observation: string | null;
  /** Digest of what was kept; null when another feed's item was kept. */
  words: string | null;
  changedAt: Date | null;
  /** Remembered for this feed, not for another one with the same page. */
  own: boolean;
  /** Not noted as seen for a day. */
  stale: boolean;
}

/** An item in one region, with what is remembered of it: nothing when it is new there. */
export interface Met {
  region: string;
  candidate: Candidate;
  known: KnownKey[];
}

const hour = 3_600_000;
/** Seen items are noted as seen once a day. */
const notedEvery = 24 * hour;
/** An item is changed at most this often: some feeds put a counter or the time in every text. */
const changedEvery = 6 * hour;

/** Looks up what is remembered of these items, for every region of the feed: one statement. */
export async function meet(manager: EntityManager, feed: Feed, candidates: readonly Candidate[], now: Date): Promise<Met[]> {
  const keys = candidates.flatMap((candidate) => candidate.keys);
  const rows = await manager.query<KnownKey[]>(
    `SELECT region, key, observation_id AS observation, words, changed_at AS "changedAt", feed_id = $3 AS own, last_seen_at < $4 AS stale
     FROM feed_items WHERE region = ANY ($1) AND key = ANY ($2)`,
    [feed.regions, keys, feed.id, new Date(now.getTime() - notedEvery)],
  );
  const remembered = new Map(rows.map((row) => [`${row.region} ${row.key}`, row]));
  return feed.regions.flatMap((region) =>
    candidates.map((candidate) => ({
      region,
      candidate,
      known: candidate.keys.flatMap((key) => remembered.get(`${region} ${key}`) ?? []),
    })),
  );
}

/** Notes that items were seen: once a day, so that an ordinary visit writes nothing. */
export async function noteSeen(manager: EntityManager, met: readonly Met[], now: Date): Promise<void> {
  const stale = met.flatMap(({ known }) => known.filter((row) => row.stale));
  if (stale.length === 0) return;
  await manager.query(
    `UPDATE feed_items SET last_seen_at = $3 FROM unnest($1::text[], $2::text[]) AS seen (region, key)
     WHERE feed_items.region = seen.region AND feed_items.key = seen.key`,
    [...columns(stale, ['region', 'key']), now],
  );
}

/** A key to remember for an observation. */
interface NewKey {
  region: string;
  key: string;
  observation: string | null;
  words: string | null;
  changedAt: Date | null;
}

/** Remembers the keys that known items lacked (a changed guid, another address), so that the next visit knows all of them. */
export async function addKeys(manager: EntityManager, feed: Feed, met: readonly Met[], now: Date): Promise<void> {
  const missing = met.flatMap(({ region, candidate, known }): NewKey[] => {
    const like = known.find(({ own }) => own) ?? known[0];
    if (!like) return [];
    const { observation, changedAt } = like;
    const words = like.own ? like.words : null;
    const there = new Set(known.map(({ key }) => key));
    return candidate.keys.filter((key) => !there.has(key)).map((key) => ({ region, key, observation, words, changedAt }));
  });
  if (missing.length === 0) return;
  await manager.query(
    `INSERT INTO feed_items (region, key, feed_id, last_seen_at, observation_id, words, changed_at)
     SELECT region, key, $1, $2, observation, words, changed_at
     FROM unnest($3::text[], $4::text[], $5::uuid[], $6::text[], $7::timestamptz[]) AS new (region, key, observation, words, changed_at)
     ORDER BY region, key ON CONFLICT DO NOTHING`,
    [feed.id, now, ...columns(missing, ['region', 'key', 'observation', 'words', 'changedAt'])],
  );
}

/** Known items of which this feed says something else than it did, and that were not changed a short while ago. */
export function changedItems(met: readonly Met[], now: Date): Met[] {
  const before = now.getTime() - changedEvery;
  const digests = new Map<Candidate, string>();
  return met.filter(({ candidate, known }) => {
    const own = known.find((row) => row.own && row.words !== null);
    if (!own || (own.changedAt && own.changedAt.getTime() > before)) return false;
    const digest = digests.get(candidate) ?? wordsDigest(candidate.item.title, candidate.item.summary);
    digests.set(candidate, digest);
    return own.words !== digest;
  });
}

/**
 * Gives observations the words that their feed has for them now; the date stays, and so does what people did with them. An
 * observation that is gone stays gone. Returns which observations changed, by region.
 */
export async function change(
  manager: EntityManager,
  feed: Feed,
  changed: readonly Met[],
  now: Date,
): Promise<Map<string, string[]>> {
  const masked = new Map(changed.map(({ candidate }) => [candidate, maskedItem(candidate.item)]));
  const rows = changed.flatMap(({ region, candidate, known }) => {
    const observation = known.find((row) => row.own && row.words !== null)?.observation;
    const words = wordsDigest(candidate.item.title, candidate.item.summary);
    return { region, keys: candidate.keys, observation, words, link: candidate.item.link, ...masked.get(candidate) };
  });
  await manager.query(
    `UPDATE feed_items SET words = new.words, changed_at = $2 FROM unnest($3::text[], $4::text[], $5::text[]) AS new (region, key, words)
     WHERE feed_items.region = new.region AND feed_items.key = new.key AND feed_id = $1 AND feed_items.words IS NOT NULL`,
    [
      feed.id,
      now,
      ...columns(
        rows.flatMap(({ keys, ...row }) => keys.map((key) => ({ ...row, key }))),
        ['region', 'key', 'words'],
      ),
    ],
  );
  const [updated] = await manager.query<[{ region: string; id: string }[], number]>(
    `UPDATE observations SET title = new.title, text = new.text, masked = new.masked, link = new.link
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::text[]) AS new (id, title, text, masked, link)
     WHERE observations.id = new.id AND observations.feed_id = $1 RETURNING observations.region, observations.id`,
    [feed.id, ...columns(rows, ['observation', 'title', 'text', 'masked', 'link'])],
  );
  const byRegion = new Map<string, string[]>();
  for (const { region, id } of updated) byRegion.set(region, [...(byRegion.get(region) ?? []), id]);
  return byRegion;
}

/** Rows as the arrays that unnest takes. */
export function columns<Row>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[][] {
  return names.map((name) => rows.map((row) => row[name] ?? null));
}
