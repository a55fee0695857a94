import { type FarmCounts, type FeedFarm, startFeedFarm } from '../support/feed-farm.js';
import { type FeedWorker, peakMemory, startFeedWorker } from '../support/feed-worker.js';
import { openSql, type Sql } from '../support/sql.js';
import { type Ground, openGround } from './feeds-ground.js';
import { print, say } from './measure.js';
import { type Harvest, naiveWay, newsboat } from './feeds-rivals.js';

const FEEDS = 1_000;
const ITEMS = 40;
const TURNS = 3;
/** How many the naive way has under way at once: one after the other, as it is usually written, and with more hands. */
const TOGETHER = [1, 8, 32];

/** Our own two rounds. */
interface OwnRounds {
  cold: Harvest;
  warm: number;
  peak: number | undefined;
  seen: FarmCounts;
}

const seconds = (milliseconds: number) => milliseconds / 1_000;
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Makes every feed due at once, as after the longest wait. */
export const allDue = (sql: Sql): Promise<object[]> => sql.rows(`UPDATE feeds SET next_fetch_at = now() - interval '1 minute'`);

/** A worker of the product on an empty database; its labelling stays in the queue and is not waited for. */
export async function ownWorker(ground: Ground, farm: FeedFarm): Promise<{ worker: FeedWorker; sql: Sql }> {
  const databaseUrl = await ground.newDatabase();
  const worker = await startFeedWorker({ databaseUrl, ingestConfigs: farm.configs(), feedOrigins: farm.origins.split(',') });
  return { worker, sql: await openSql(databaseUrl) };
}

async function ownWay(ground: Ground, farm: FeedFarm): Promise<OwnRounds> {
  const { worker, sql } = await ownWorker(ground, farm);
  await farm.tell({ forget: true });
  const cold = await worker.round();
  const seen = await farm.tell({});
  await allDue(sql);
  const warm = await worker.round();
  const items = await sql.count(`SELECT count(*) FROM observations`);
  const peak = peakMemory(worker.pid);
  await sql.close();
  await worker.stop();
  return { cold: { milliseconds: cold?.milliseconds ?? Number.NaN, items }, warm: warm?.milliseconds ?? Number.NaN, peak, seen };
}

/** From bytes to stored observations: ours, the naive way and newsboat by turns on one farm that answers at once. */
export async function benchFeedRounds(): Promise<void> {
  const ground = await openGround();
  const farm = await startFeedFarm({ feeds: FEEDS, itemsEach: ITEMS, delays: false, failing: {} });
  try {
    const own: OwnRounds[] = [];
    const naive: Harvest[] = [];
    const boats: Harvest[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      own.push(await ownWay(ground, farm));
      for (const together of TOGETHER) naive.push(await naiveWay(ground, farm.addresses, together));
      const boat = newsboat(ground, farm.addresses, turn);
      if (boat) boats.push(boat);
    }
    report(own, naive, boats);
  } finally {
    await farm.close();
    await ground.close();
  }
}

function report(own: OwnRounds[], naive: Harvest[], boats: Harvest[]): void {
  const cold = seconds(median(own.map((round) => round.cold.milliseconds)));
  const warm = seconds(median(own.map((round) => round.warm)));
  const perCount = TOGETHER.map((_, at) => median(naive.filter((_, run) => run % TOGETHER.length === at).map((run) => run.milliseconds))); // prettier-ignore
  const stored = own[0]?.cold.items ?? 0;
  say(`${FEEDS} feeds, ${stored} items stored of ${FEEDS * ITEMS}; the naive way stores ${naive[0]?.items} (no JSON Feed)`);
  const speed = (time: number, peer: string, theirs: number) =>
    print({
      what: `${FEEDS} feeds per ${time.toFixed(1)} s, cold`,
      ours: FEEDS / time,
      peer,
      theirs: FEEDS / theirs,
      unit: 'feeds/s',
    });
  const [single = Number.NaN, ...more] = perCount;
  speed(cold, 'rss-parser and a row insert per item, feed after feed', seconds(single));
  speed(cold, `the same with ${TOGETHER.slice(1).join(' or ')} at once`, seconds(Math.min(...more)));
  if (boats.length > 0) speed(cold, 'newsboat', seconds(median(boats.map(({ milliseconds }) => milliseconds))));
  else say('newsboat is not installed here, so it is not measured');
  print({ what: 'warm round (304)', ours: FEEDS / warm, peer: 'cold round', theirs: FEEDS / cold, unit: 'feeds/s' });
  const last = own.at(-1);
  const peak = Math.max(...own.map((round) => round.peak ?? 0));
  say(`${Math.round(stored / cold)} items/s; peak memory of the worker ${Math.round(peak)} MB; at most ${last?.seen.mostConnections} connections, ${last?.seen.mostPerHost} requests at once per host`); // prettier-ignore
}
