import { delayOf } from '../support/feed-farm-server.js';
import { failures } from '../support/feed-farm-behaviours.js';
import { type FarmCounts, startFeedFarm } from '../support/feed-farm.js';
import { peakMemory } from '../support/feed-worker.js';
import type { Sql } from '../support/sql.js';
import { openGround } from './feeds-ground.js';
import { allDue, ownWorker } from './feeds-rounds.js';
import { print, say } from './measure.js';

const FEEDS = 1_000;
const ITEMS = 40;
/** The whole exchange with a publisher ends after so many milliseconds. */
const PATIENCE = 20_000;

/** Every tenth feed fails, in all ways by turns. */
const failing = Object.fromEntries(
  Array.from({ length: FEEDS / 10 }, (_, number) => [number * 10 + 5, failures[number % failures.length] ?? 'broken'] as const),
);

const slow = (feed: number): boolean => failing[feed] === 'silent' || failing[feed] === 'slow_loris';

/** What the publishers themselves take of one round in which `together` are asked at once, in milliseconds. */
function bound(together: number): number {
  const each = Array.from({ length: FEEDS }, (_, feed) => (slow(feed) ? PATIENCE : delayOf(feed)));
  return Math.max(PATIENCE, each.reduce((sum, delay) => sum + delay, 0) / together);
}

/** A farm as the world is: publishers that take their time, a tenth of which fails. One cold and one warm round. */
export async function benchFailingFarm(): Promise<void> {
  const ground = await openGround();
  const farm = await startFeedFarm({ feeds: FEEDS, itemsEach: ITEMS, delays: true, failing });
  try {
    const { worker, sql } = await ownWorker(ground, farm);
    for (const what of ['cold', 'warm'] as const) {
      await allDue(sql);
      await sql.rows(`TRUNCATE feed_fetches`);
      await farm.tell({ forget: true });
      const round = await worker.round();
      const figures = { what, seconds: (round?.milliseconds ?? Number.NaN) / 1_000, seen: await farm.tell({}) };
      await report(figures, sql, peakMemory(worker.pid) ?? 0);
    }
    await sql.close();
    await worker.stop();
  } finally {
    await farm.close();
    await ground.close();
  }
}

const VISITS = `SELECT count(*) AS feeds, count(*) FILTER (WHERE visits = 1) AS once
  FROM (SELECT count(v.feed_id) AS visits FROM feeds f LEFT JOIN feed_fetches v ON v.feed_id = f.id WHERE v.feed_id IS NOT NULL OR f.retired_at IS NULL GROUP BY f.id) AS round`;

async function report(round: { what: string; seconds: number; seen: FarmCounts }, sql: Sql, peak: number): Promise<void> {
  const { what, seconds, seen } = round;
  const own = bound(seen.mostInFlight) / 1_000;
  print({ what: `${what} round with a tenth failing`, ours: seconds, peer: `the publishers' own delays, ${seen.mostInFlight} at once`, theirs: own, unit: 's' }); // prettier-ignore
  const [visits] = await sql.rows<{ feeds: string; once: string }>(VISITS);
  const outcomes = await sql.rows<{ outcome: string; n: string }>(
    `SELECT outcome, count(*) AS n FROM feed_fetches GROUP BY 1 ORDER BY 1`,
  );
  say(
    `  ${outcomes.map(({ outcome, n }) => `${n} ${outcome}`).join(', ')}; visited exactly once: ${visits?.once} of ${visits?.feeds}`,
  );
  say(
    `  at most ${seen.mostConnections} connections and ${seen.mostPerHost} requests at once per host; peak memory ${Math.round(peak)} MB`,
  );
}
