import type { EntityManager } from 'typeorm';
import { redact } from '../../privacy/redact.js';
import type { Feed } from '../feed.entity.js';
import type { Brought, LeftOut } from './candidate.js';
import { columns } from './columns.js';
import { resemblesLesson } from './lessons.js';

/** What a visit brought, with what its feed was taught: those items are candidates after all. */
export type Parted = Omit<Brought, 'leftOut'> & { fresh: LeftOut[] };

/** Looks up in one statement what the feeds were taught, and parts what is left out into what comes in all the same, and what is new. */
export async function part(manager: EntityManager, visits: readonly Brought[]): Promise<Parted[]> {
  const some = visits.filter(({ leftOut }) => leftOut.length > 0);
  const rows = some.length === 0 ? [] : await remembered(manager, some);
  const before = new Set(rows.map(({ feed, key }) => `${feed} ${key}`));
  const lessons = Map.groupBy(
    rows.filter(({ title }) => title !== null),
    ({ feed }) => feed,
  );
  return visits.map(({ feed, candidates, leftOut }) => {
    const titles = (lessons.get(feed.id) ?? []).flatMap(({ title }) => title ?? []);
    const taught = new Set(
      leftOut.filter(({ by, item }) => by === 'filter' && resemblesLesson(item.title, titles) !== undefined),
    );
    const fresh = leftOut.filter((item) => !taught.has(item) && !before.has(`${feed.id} ${item.keys[0]}`));
    return { feed, candidates: [...candidates, ...taught], fresh };
  });
}

function remembered(
  manager: EntityManager,
  visits: readonly Brought[],
): Promise<{ feed: string; title: string | null; key: string | null }[]> {
  const keys = visits.flatMap(({ leftOut }) => leftOut.map((item) => item.keys[0]));
  return manager.query(
    `SELECT feed_id AS feed, title, NULL AS key FROM feed_lessons WHERE feed_id = ANY ($1)
     UNION ALL SELECT feed_id, NULL, key FROM feed_dropped WHERE feed_id = ANY ($1) AND key = ANY ($2)`,
    [visits.map(({ feed }) => feed.id), keys],
  );
}

/** Keeps what was left out, title and link only, so that people can see it for seven days. */
export async function keepLeftOut(
  manager: EntityManager,
  items: readonly { feed: Feed; item: LeftOut }[],
  now: Date,
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ feed, item: { keys, reason, item } }) => ({
    feed: feed.id,
    key: keys[0],
    keys: JSON.stringify(keys),
    title: redact(item.title).text,
    link: item.link,
    reason,
    noticedAt: item.noticedAt,
  }));
  await manager.query(
    `INSERT INTO feed_dropped (feed_id, key, keys, title, link, reason, noticed_at, dropped_at)
     SELECT feed, key, ARRAY(SELECT jsonb_array_elements_text(keys)), title, link, reason, noticed_at, $1
     FROM unnest($2::uuid[], $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::text[], $8::timestamptz[])
       AS new (feed, key, keys, title, link, reason, noticed_at)
     ORDER BY feed, key ON CONFLICT DO NOTHING`,
    [now, ...columns(rows, ['feed', 'key', 'keys', 'title', 'link', 'reason', 'noticedAt'])],
  );
}
