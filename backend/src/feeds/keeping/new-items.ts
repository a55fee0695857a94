import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Audience } from '../../people/visibility.js';
import type { Feed } from '../feed.entity.js';
import { type Candidate, type MaskedItem, maskedItem } from './candidate.js';
import { areCopies, copyMarks } from './copies.js';
import { columns, type Met } from './known-items.js';
import { wordsDigest } from './words.js';

/** A new item of a region on its way to the observations. */
interface NewItem extends MaskedItem {
  id: string;
  met: Met;
  region: string;
  link: string | null;
  noticedAt: string;
  words: string;
  marks: number[];
}

/** An observation that another feed brought, with which a new item can be a copy. */
interface Earlier {
  id: string;
  region: string;
  title: string;
  text: string;
  at: Date;
  marks: number[];
}

const day = 86_400_000;
/** Copies of a story appear within this time of each other. */
const copiesWithin = 3 * day;

/** Prepares what is stored of new items; what does not depend on the region is worked out once. */
export function prepared(fresh: readonly Met[]): NewItem[] {
  const worked = new Map<Candidate, MaskedItem & { words: string; marks: number[] }>();
  return fresh.map((met) => {
    const { region, candidate } = met;
    const { title, summary, link, noticedAt } = candidate.item;
    let work = worked.get(candidate);
    if (!work) {
      const masked = maskedItem(candidate.item);
      worked.set(candidate, (work = { ...masked, words: wordsDigest(title, summary), marks: copyMarks(masked) }));
    }
    return { id: randomUUID(), met, region, link, noticedAt, ...work };
  });
}

/** Lets one worker at a time store new items in these regions, until the transaction ends: two feeds can bring one story at one moment. */
export async function oneWriterAtATime(manager: EntityManager, regions: readonly string[]): Promise<void> {
  await manager.query(
    `SELECT pg_advisory_xact_lock(hashtext('feed items ' || region)) FROM (SELECT unnest($1::text[]) AS region ORDER BY 1) AS sorted`,
    [regions],
  );
}

/** The new items that another feed brought already, each with the observation of it. */
export async function findCopies(manager: EntityManager, feed: Feed, fresh: readonly NewItem[]): Promise<Map<NewItem, string>> {
  const marked = fresh.filter(({ marks }) => marks.length > 0);
  const found = new Map<NewItem, string>();
  if (marked.length === 0) return found;
  const times = marked.map(({ noticedAt }) => Date.parse(noticedAt));
  const earlier = await manager.query<Earlier[]>(
    `WITH alike AS MATERIALIZED (
       SELECT observation_id, array_agg(mark) AS marks FROM feed_copies WHERE mark = ANY ($1) AND region = ANY ($2) GROUP BY 1),
     told AS MATERIALIZED (
       SELECT o.id, o.region, o.title, o.text, o.feed_id, o.noticed_at AS at, alike.marks
       FROM alike JOIN observations o ON o.id = alike.observation_id)
     SELECT * FROM told WHERE region = ANY ($2) AND feed_id <> $3 AND at BETWEEN $4 AND $5`,
    [
      [...new Set(marked.flatMap(({ marks }) => marks))],
      [...new Set(marked.map(({ region }) => region))],
      feed.id,
      new Date(Math.min(...times) - copiesWithin),
      new Date(Math.max(...times) + copiesWithin),
    ],
  );
  if (earlier.length === 0) return found;
  for (const item of marked) {
    const copy = earlier.find((other) => isCopyOf(item, other));
    if (copy) found.set(item, copy.id);
  }
  return found;
}

function isCopyOf(item: NewItem, earlier: Earlier): boolean {
  return (
    item.region === earlier.region &&
    Math.abs(Date.parse(item.noticedAt) - earlier.at.getTime()) <= copiesWithin &&
    item.marks.some((mark) => earlier.marks.includes(mark)) &&
    areCopies(item, earlier)
  );
}

/**
 * Stores new items, with the keys and marks by which they are recognised, in one statement. An item is stored only when all its keys
 * were free; gives those that were stored.
 */
export async function insertItems(manager: EntityManager, feed: Feed, items: readonly NewItem[], now: Date): Promise<NewItem[]> {
  const keys = items.flatMap(({ id, region, words, met }) => met.candidate.keys.map((key) => ({ id, region, key, words })));
  const counted = items.map((item) => ({ ...item, keys: item.met.candidate.keys.length, marks: `{${item.marks.join(',')}}` }));
  const rows = await manager.query<{ id: string }[]>(
    `WITH claimed AS (
       INSERT INTO feed_items (region, key, feed_id, last_seen_at, observation_id, words)
       SELECT region, key, $1, $2, id, words FROM unnest($5::text[], $6::text[], $7::uuid[], $8::text[]) AS new (region, key, id, words)
       ORDER BY region, key ON CONFLICT DO NOTHING RETURNING observation_id),
     ours AS (SELECT observation_id AS id, count(*) AS keys FROM claimed GROUP BY 1),
     item AS (
       SELECT new.* FROM unnest($9::uuid[], $10::text[], $11::text[], $12::text[], $13::jsonb[], $14::text[], $15::timestamptz[], $16::int[], $17::text[])
         AS new (id, region, title, text, masked, link, noticed_at, keys, marks)
       JOIN ours ON ours.id = new.id AND ours.keys = new.keys),
     stored AS (
       INSERT INTO observations (id, region, audience, origin, title, text, masked, link, noticed_at, feed_id, demo, created_at)
       SELECT id, region, $3, 'feed', title, text, masked, link, noticed_at, $1, $4, $2 FROM item RETURNING id),
     marked AS (
       INSERT INTO feed_copies (region, mark, observation_id, stored_at)
       SELECT region, mark, id, $2 FROM item, unnest(marks::int[]) AS mark ON CONFLICT DO NOTHING)
     SELECT id FROM stored`,
    [
      feed.id,
      now,
      Audience.public,
      feed.demo,
      ...columns(keys, ['region', 'key', 'id', 'words']),
      ...columns(counted, ['id', 'region', 'title', 'text', 'masked', 'link', 'noticedAt', 'keys', 'marks']),
    ],
  );
  const stored = new Set(rows.map(({ id }) => id));
  return items.filter(({ id }) => stored.has(id));
}

/** Gives free the keys of items that could not be stored, because another worker was first with one of them. */
export async function releaseKeys(manager: EntityManager, items: readonly NewItem[]): Promise<void> {
  await manager.query(`DELETE FROM feed_items WHERE region = ANY ($1) AND key = ANY ($2) AND observation_id = ANY ($3)`, [
    [...new Set(items.map(({ region }) => region))],
    items.flatMap(({ met }) => met.candidate.keys),
    items.map(({ id }) => id),
  ]);
}
