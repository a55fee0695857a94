import type { EntityManager } from 'typeorm';
import { redact } from '../../privacy/redact.js';
import type { Feed } from '../feed.entity.js';
import type { Candidate, LeftOut } from './candidate.js';
import { columns } from './known-items.js';
import { resemblesLesson } from './lessons.js';

/** What is left out, parted: what a lesson lets in all the same, and what was not left out before. */
interface Parted {
  taught: Candidate[];
  fresh: LeftOut[];
}

/** Looks up in one statement what the feed was taught, and which of these items were left out before. */
export async function part(manager: EntityManager, feed: Feed, leftOut: readonly LeftOut[]): Promise<Parted> {
  if (leftOut.length === 0) return { taught: [], fresh: [] };
  const rows = await manager.query<{ title: string | null; key: string | null }[]>(
    `SELECT title, NULL AS key FROM feed_lessons WHERE feed_id = $1
     UNION ALL SELECT NULL, key FROM feed_dropped WHERE feed_id = $1 AND key = ANY ($2)`,
    [feed.id, leftOut.map(({ keys }) => keys[0])],
  );
  const lessons = rows.flatMap(({ title }) => title ?? []);
  const before = new Set(rows.flatMap(({ key }) => key ?? []));
  const taught = new Set(leftOut.filter(({ by, item }) => by === 'filter' && resemblesLesson(item.title, lessons)));
  return {
    taught: [...taught],
    fresh: leftOut.filter((item) => !taught.has(item) && !before.has(item.keys[0] ?? '')),
  };
}

/** Keeps what was left out, title and link only, so that people can see it for seven days; gives how many were kept. */
export async function keepLeftOut(manager: EntityManager, feed: Feed, fresh: readonly LeftOut[], now: Date): Promise<number> {
  if (fresh.length === 0) return 0;
  const rows = fresh.map(({ keys, reason, item }) => ({
    key: keys[0],
    keys: JSON.stringify(keys),
    title: redact(item.title).text,
    link: item.link,
    reason,
    noticedAt: item.noticedAt,
  }));
  const kept = await manager.query<unknown[]>(
    `INSERT INTO feed_dropped (feed_id, key, keys, title, link, reason, noticed_at, dropped_at)
     SELECT $1, key, ARRAY(SELECT jsonb_array_elements_text(keys)), title, link, reason, noticed_at, $2
     FROM unnest($3::text[], $4::jsonb[], $5::text[], $6::text[], $7::text[], $8::timestamptz[]) AS new (key, keys, title, link, reason, noticed_at)
     ORDER BY key ON CONFLICT DO NOTHING RETURNING 1`,
    [feed.id, now, ...columns(rows, ['key', 'keys', 'title', 'link', 'reason', 'noticedAt'])],
  );
  return kept.length;
}
