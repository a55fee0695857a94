import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Settings } from '../../platform/settings.js';
import { transact } from '../../platform/transact.js';
import { Feed } from '../feed.entity.js';
import { FetchingWatch } from '../fetching/fetching-watch.js';
import { feedChanges, type Told, toldAfter, type ToldFeed } from './feed-changes.js';
import { changesMail, standStillMail } from './feed-mail.js';
import { FeedMails, type PersonalMail } from './feed-mails.service.js';

/** Somebody who is told about feeds. */
interface Reader {
  id: string;
  region: string;
  editor: boolean;
}

type FollowedFeed = ToldFeed & { regions: string[] };

const day = 86_400_000;
const daysKept = 30;
/** Within this a stand-still that seems to begin anew is the same one: somebody tried one feed by hand in between. */
const sameStandStill = day / 2;
const dateOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Tells the editors by mail what changed with the feeds, and that fetching stands still. Says nothing without a mail server. */
@Injectable()
export class FeedTelling implements OnApplicationBootstrap {
  private readonly logger = new Logger(FeedTelling.name);

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly mails: FeedMails,
    private readonly watch: FetchingWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.watch.tell = (since) =>
      this.tellStandStill(since).catch((error: Error) => this.logger.warn(`Stand-still was not told: ${error.message}`));
  }

  /** At 7:30; the later hours only for a day on which nothing ran at 7:30. */
  @Cron('0 30 7-22 * * *', { timeZone: 'Europe/Amsterdam' })
  async everyMorning(): Promise<void> {
    if (!this.mails.sends) return;
    await this.tellChanges().catch((error: Error) => this.logger.warn(`Changes of feeds were not told: ${error.message}`));
  }

  /** Makes the mails of today, once a day whoever asks; what was told and the mails are kept together or not at all. Returns how many. */
  async tellChanges(): Promise<number> {
    const now = this.clock.now();
    return transact(this.database, async (manager) => {
      const occasion = `changes ${dateOf.format(now)}`;
      if (!(await claim(manager, occasion, now))) return 0;
      const feeds = await followedFeeds(manager);
      const readers = await readersOf(manager);
      const editors = readers.filter(
        ({ editor, region }) => editor || !readers.some((one) => one.editor && one.region === region),
      );
      const mails = await this.changesFor(manager, feeds, editors, now);
      await this.mails.enqueue(manager, await this.mails.keep(manager, occasion, mails));
      await remember(manager, feeds, editors, now);
      return mails.length;
    });
  }

  /**
   * Tells editors and administrators that nothing is fetched since this moment, once; from whatever process, for the worker may be
   * the one that stopped. Sends by itself, because the queue may stand still as well; asked again, it sends what no mail server took yet.
   */
  async tellStandStill(since: Date): Promise<void> {
    if (!this.mails.configured) return;
    const now = this.clock.now();
    const lately = new Date(now.getTime() - sameStandStill);
    await this.database.transaction((manager) => this.keepStandStill(manager, since, now, lately));
    const waiting = await this.database.query<{ id: string }[]>(
      `SELECT m.id FROM feed_mails m JOIN feed_tellings t USING (occasion)
       WHERE m.told_before IS NULL AND m.claimed_at IS NULL AND t.told_at > $1`,
      [lately],
    );
    for (const { id } of waiting)
      await this.mails.deliver(id).catch((error: Error) => this.logger.warn(`Stand-still was not told: ${error.message}`));
  }

  private async keepStandStill(manager: EntityManager, since: Date, now: Date, lately: Date): Promise<void> {
    const told = await manager.query<object[]>(
      `SELECT occasion FROM feed_tellings WHERE occasion LIKE 'stand-still%' AND told_at > $1`,
      [lately],
    );
    const occasion = `stand-still ${since.toISOString()}`;
    if (told.length > 0 || !(await claim(manager, occasion, now))) return;
    const mail = { ...standStillMail(since, this.settings.publicUrl), toldBefore: null };
    const readers = await readersOf(manager);
    await this.mails.keep(manager, occasion, readers.map(({ id }) => ({ ...mail, accountId: id }))); // prettier-ignore
  }

  private async changesFor(manager: EntityManager, feeds: FollowedFeed[], readers: Reader[], now: Date): Promise<PersonalMail[]> {
    const untold = await takeBackUnsent(manager);
    const missed = await missedLast(manager);
    return readers.flatMap(({ id, region }) => {
      const known = untold.get(id) ?? {};
      const own = feeds.filter((feed) => feed.regions.includes(region)).map((feed) => ({ ...feed, told: known[feed.id] ?? feed.told })); // prettier-ignore
      const changes = feedChanges(own, now);
      if (changes.length === 0) return [];
      const toldBefore = Object.fromEntries(changes.map((change) => [change.id, change.before]));
      return [{ accountId: id, toldBefore, ...changesMail(changes, this.settings.publicUrl, missed.has(id)) }];
    });
  }
}

/** True for the one who may tell this; another who asks at the same moment waits until that is certain. Forgets what was told long ago. */
async function claim(manager: EntityManager, occasion: string, now: Date): Promise<boolean> {
  const claimed = await manager.query<object[]>(
    `INSERT INTO feed_tellings (occasion, told_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING occasion`,
    [occasion, now],
  );
  if (claimed.length > 0)
    await manager.query(`DELETE FROM feed_tellings WHERE told_at < $1`, [new Date(now.getTime() - daysKept * day)]);
  return claimed.length > 0;
}

async function followedFeeds(manager: EntityManager): Promise<FollowedFeed[]> {
  const feeds = await manager.createQueryBuilder(Feed, 'feed').where('feed.configured').orderBy('feed.name').getMany();
  const rows = await manager.query<{ id: string; told: Told | null }[]>(`SELECT id, told_state AS told FROM feeds`);
  const told = new Map(rows.map((row) => [row.id, row.told]));
  return feeds.map((feed) => ({ ...feed, told: told.get(feed.id) ?? null }));
}

/** Editors and administrators with an account that works; those of the demonstration have no real address. */
function readersOf(manager: EntityManager): Promise<Reader[]> {
  return manager.query<Reader[]>(
    `SELECT a.id, o.region, 'editor' = ANY (a.roles) AS editor FROM accounts a JOIN organisations o ON o.id = a.organisation_id
     WHERE a.active AND NOT a.demo AND a.roles && '{editor,admin}' ORDER BY a.id`,
  );
}

/** Takes back the daily mails that surely never went out, and returns what their readers knew before, by reader and feed. */
async function takeBackUnsent(manager: EntityManager): Promise<Map<string, Record<string, Told>>> {
  const [rows] = await manager.query<[{ account_id: string; told_before: Record<string, Told> }[], number]>(
    `DELETE FROM feed_mails WHERE told_before IS NOT NULL AND (claimed_at IS NULL OR outcome = 'refused')
     RETURNING account_id, told_before`,
  );
  return new Map(rows.map((row) => [row.account_id, row.told_before]));
}

/** The readers of whom it is not certain that their last daily mail arrived. */
async function missedLast(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.query<{ account_id: string; arrived: boolean }[]>(
    `SELECT DISTINCT ON (account_id) account_id, outcome IS NOT DISTINCT FROM 'sent' AS arrived FROM feed_mails WHERE told_before IS NOT NULL
     ORDER BY account_id, occasion DESC`,
  );
  return new Set(rows.filter(({ arrived }) => !arrived).map(({ account_id }) => account_id));
}

/** Keeps what is told of each feed; a feed of which nobody is told keeps what was told before. */
async function remember(manager: EntityManager, feeds: FollowedFeed[], readers: Reader[], now: Date): Promise<void> {
  const changed = feeds
    .filter(({ regions }) => readers.some(({ region }) => regions.includes(region)))
    .map((feed) => ({ id: feed.id, before: feed.told, told: toldAfter(feed, now) }))
    .filter(({ before, told }) => told !== before);
  await manager.query(
    `UPDATE feeds SET told_state = t.told FROM unnest($1::uuid[], $2::text[]) AS t (id, told) WHERE feeds.id = t.id`,
    [changed.map(({ id }) => id), changed.map(({ told }) => told)],
  );
}
