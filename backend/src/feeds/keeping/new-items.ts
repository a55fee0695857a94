import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Audience } from '../../people/visibility.js';
import { type Candidate, type MaskedItem, maskedItem } from './candidate.js';
import { columns } from './columns.js';
import { areCopies, copyMarks } from './copies.js';
import type { Met } from './known-items.js';
import { wordsDigest } from './words.js';

/** A new item of a region on its way to the observations. */
export interface NewItem extends MaskedItem {
  id: string;
  feed: string;
  demo: boolean;
  met: Met;
  region: string;
  link: string | null;
  noticedAt: string;
  at: number;
  words: string;
  marks: number[];
}

/** A story that another feed brought, with which a new item can be a copy. */
type Earlier = Pick<NewItem, 'id' | 'feed' | 'region' | 'title' | 'text' | 'at'>;

/** New items, parted: those that are stored, and the copies with the observation that tells their story already. */
export interface Sorted {
  originals: NewItem[];
  copies: { item: NewItem; observation: string }[];
}

const day = 86_400_000;
/** Copies of a story appear within this time of each other. */
const copiesWithin = 3 * day;

/** Prepares what is stored of new items; what does not depend on the region is worked out once. */
export function prepared(fresh: readonly Met[]): NewItem[] {
  const worked = new Map<Candidate, MaskedItem & { words: string; marks: number[] }>();
  return fresh.map((met) => {
    const { region, candidate, feed } = met;
    const { title, summary, link, noticedAt } = candidate.item;
    let work = worked.get(candidate);
    if (!work) {
      const masked = maskedItem(candidate.item);
      worked.set(candidate, (work = { ...masked, words: wordsDigest(title, summary), marks: copyMarks(masked) }));
    }
    return { id: randomUUID(), feed: feed.id, demo: feed.demo, met, region, link, noticedAt, at: Date.parse(noticedAt), ...work };
  });
}

/** Lets one worker at a time store new items in these regions, until the transaction ends: two feeds can bring one story at one moment. */
export async function oneWriterAtATime(manager: EntityManager, regions: ReadonlySet<string>): Promise<void> {
  await manager.query(
    `SELECT pg_advisory_xact_lock(hashtext('feed items ' || region)) FROM (SELECT unnest($1::text[]) AS region ORDER BY 1) AS sorted`,
    [[...regions]],
  );
}

/** Finds the new items that tell a story which another feed brought, now or in the last days: by page, by headline or by words. */
export async function sortCopies(manager: EntityManager, items: readonly NewItem[]): Promise<Sorted> {
  const stories = new Map<string, Earlier[]>();
  const remember = (mark: string, story: Earlier): void => void stories.set(mark, [...(stories.get(mark) ?? []), story]);
  for (const { marks, ...story } of await earlierStories(manager, items))
    for (const mark of marks) remember(`${story.region} ${mark}`, story);
  const pages = new Map<string, string>();
  const sorted: Sorted = { originals: [], copies: [] };
  for (const item of items) {
    const keys = item.met.candidate.keys.map((key) => `${item.region} ${key}`);
    const marks = item.marks.map((mark) => `${item.region} ${mark}`);
    const page = keys.map((key) => pages.get(key)).find((id) => id !== undefined);
    const observation = page ?? marks.flatMap((mark) => stories.get(mark) ?? []).find((story) => isCopyOf(item, story))?.id;
    if (observation !== undefined) sorted.copies.push({ item, observation });
    else {
      sorted.originals.push(item);
      for (const key of keys) pages.set(key, item.id);
      for (const mark of marks) remember(mark, item);
    }
  }
  return sorted;
}

function isCopyOf(item: NewItem, earlier: Earlier): boolean {
  return item.feed !== earlier.feed && Math.abs(item.at - earlier.at) <= copiesWithin && areCopies(item, earlier);
}

/**
 * The stored stories with one of these marks. Each mark is looked up by itself (OFFSET 0 keeps the planner from doing otherwise): a table
 * that grows fast has no statistics, and then the planner reads all that is recent, for every batch again.
 */
async function earlierStories(manager: EntityManager, items: readonly NewItem[]): Promise<(Earlier & { marks: number[] })[]> {
  const marks = [...new Set(items.flatMap((item) => item.marks))];
  if (marks.length === 0) return [];
  const rows = await manager.query<(Omit<Earlier, 'at'> & { at: Date; marks: number[] })[]>(
    `WITH alike AS MATERIALIZED (
       SELECT observation_id, array_agg(wanted.mark) AS marks FROM unnest($1::int[]) AS wanted (mark),
         LATERAL (SELECT observation_id FROM feed_copies WHERE feed_copies.mark = wanted.mark OFFSET 0) AS copy GROUP BY 1)
     SELECT o.*, alike.marks FROM alike, LATERAL (
       SELECT id, feed_id AS feed, region, title, text, noticed_at AS at FROM observations WHERE id = alike.observation_id OFFSET 0) AS o`,
    [marks],
  );
  return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}

/** Stores new items with the keys and marks by which they are recognised, in one statement. */
export async function insertItems(manager: EntityManager, items: readonly NewItem[], now: Date): Promise<void> {
  const keys = items.flatMap(({ id, region, feed, words, met }) =>
    met.candidate.keys.map((key) => ({ id, region, key, feed, words })),
  );
  const marks = items.flatMap(({ id, marks: all }) => [...new Set(all)].map((mark) => ({ id, mark })));
  await manager.query(
    `WITH keyed AS (
       INSERT INTO feed_items (region, key, feed_id, last_seen_at, observation_id, words)
       SELECT region, key, feed, $1::timestamptz, id, words
       FROM unnest($3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::text[]) AS new (region, key, feed, id, words)),
     marked AS (
       INSERT INTO feed_copies (mark, observation_id, stored_at)
       SELECT mark, id, $1 FROM unnest($8::int[], $9::uuid[]) AS new (mark, id))
     INSERT INTO observations (id, region, audience, origin, title, text, masked, link, noticed_at, feed_id, demo, created_at)
     SELECT id, region, $2, 'feed', title, text, masked, link, noticed_at, feed, demo, $1
     FROM unnest($10::uuid[], $11::text[], $12::text[], $13::text[], $14::jsonb[], $15::text[], $16::timestamptz[], $17::uuid[], $18::boolean[])
       AS new (id, region, title, text, masked, link, noticed_at, feed, demo)`,
    [
      now,
      Audience.public,
      ...columns(keys, ['region', 'key', 'feed', 'id', 'words']),
      ...columns(marks, ['mark', 'id']),
      ...columns(items, ['id', 'region', 'title', 'text', 'masked', 'link', 'noticedAt', 'feed', 'demo']),
    ],
  );
}
