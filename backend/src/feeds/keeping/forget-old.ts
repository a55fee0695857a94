import type { EntityManager } from 'typeorm';
import { seenFor } from './dropped-items.js';

const day = 86_400_000;

/**
 * Forgets what can no longer matter: keys of items that left their feed 120 days ago, by what copies are recognised after four days, what
 * was taught after a year, and what was left out after seven days. Of that a digest stays as long as the item can be in its feed, so that
 * it is not left out anew.
 */
export async function forgetOldItems(manager: EntityManager, now: Date): Promise<void> {
  const before = (time: number): Date => new Date(now.getTime() - time);
  await manager.query(`DELETE FROM feed_items WHERE last_seen_at < $1`, [before(120 * day)]);
  await manager.query(`DELETE FROM feed_copies WHERE stored_at < $1`, [before(4 * day)]);
  await manager.query(`DELETE FROM feed_lessons WHERE taught_at < $1`, [before(365 * day)]);
  await manager.query(`UPDATE feed_dropped SET title = '', link = NULL, reason = '' WHERE dropped_at < $1 AND title <> ''`, [
    before(seenFor),
  ]);
  await manager.query(`DELETE FROM feed_dropped WHERE dropped_at < $1`, [before(40 * day)]);
}
