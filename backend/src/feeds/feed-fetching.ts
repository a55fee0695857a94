import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Live } from '../platform/live.js';
import { Settings } from '../platform/settings.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { ownOrigin } from './feed-sync.js';
import { Feed } from './feed.entity.js';
import { fetchFeed, type Fetched } from './fetching/fetch-feed.js';
import { afterFetch, type Visit } from './fetching/after-fetch.js';

const minute = 60_000;
/** Longer than any fetch and its storing can take: who holds a lease past this has crashed. */
const lease = 3 * minute;
const together = 8;
/** When another feed answered within this time, the own line works. */
const answeredWithin = 30 * minute;

/** Visits feeds: takes what is due, each by one worker only, and records how it went. */
@Injectable()
export class FeedFetching {
  private readonly logger = new Logger(FeedFetching.name);

  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly intake: FeedIntake,
    private readonly live: Live,
  ) {}

  /** Fetches every feed that is due; returns how many. Several workers may do this at once. */
  async fetchDue(): Promise<number> {
    let fetched = 0;
    for (;;) {
      const feeds = await this.claim(`next_fetch_at <= $1`, together);
      if (feeds.length === 0) return fetched;
      await Promise.all(feeds.map((feed) => this.visit(feed)));
      fetched += feeds.length;
    }
  }

  /** Fetches one feed now, also when nothing is said to have changed. False when somebody is fetching it already. */
  async fetchFeed(id: string): Promise<boolean> {
    const [feed] = await this.claim(`id = $4`, 1, [id]);
    if (!feed) return false;
    await this.visit({ ...feed, etag: null, lastModified: null });
    return true;
  }

  private async claim(condition: string, most: number, more: string[] = []): Promise<Feed[]> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + lease);
    const [rows] = await this.database.query<[{ id: string }[], number]>(
      `UPDATE feeds SET leased_until = $2 WHERE id IN (
         SELECT id FROM feeds WHERE configured AND NOT paused AND (leased_until IS NULL OR leased_until < $1) AND ${condition}
         ORDER BY next_fetch_at LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING id`,
      [now, until, most, ...more],
    );
    const ids = rows.map(({ id }) => id);
    return ids.length === 0 ? [] : this.database.manager.createQueryBuilder(Feed, 'feed').whereInIds(ids).getMany();
  }

  private async visit(feed: Feed): Promise<void> {
    const started = performance.now();
    const fetched = await this.fetch(feed);
    const visit = (more: Partial<Visit> = {}): Visit => ({ fetched, at: this.clock.now(), offline: false, stored: 0, dropped: 0, milliseconds: performance.now() - started, ...more }); // prettier-ignore
    try {
      const offline = fetched.failure === 'network' && !feed.demo && (await this.ownLineDown(feed));
      const read = await this.intake.read(feed, fetched);
      await this.database.transaction(async (manager) => {
        const { stored, dropped } = await this.intake.store(manager, feed, read, this.clock.now());
        await this.record(manager, feed, visit({ offline, stored, dropped, ttlMinutes: read.ttlMinutes, problem: read.problem }));
      });
    } catch (error) {
      this.logger.error(`${feed.code}: ${error instanceof Error ? error.message : 'unknown failure'}`);
      const problem = { failure: 'broken' as const, sentence: 'De berichten van deze bron konden niet worden opgeslagen.' };
      await this.database.transaction((manager) => this.record(manager, feed, visit({ problem }))).catch(() => undefined);
    }
  }

  private fetch(feed: Feed): Promise<Fetched> {
    const conditional = feed.failures === 0;
    return fetchFeed({
      address: feed.address,
      validators: conditional ? { etag: feed.etag ?? undefined, lastModified: feed.lastModified ?? undefined } : undefined,
      contact: this.settings.smtpFrom ?? this.settings.publicUrl,
      allowedOrigins: [...this.settings.feedOrigins, ...(feed.demo ? [ownOrigin(this.settings)] : [])],
    });
  }

  /** True when no other feed got an answer lately: then our own line is down, and no feed is blamed. */
  private async ownLineDown(feed: Feed): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - answeredWithin);
    const [others] = await this.database.query<{ count: number; answered: boolean }[]>(
      `SELECT count(*)::int AS count, coalesce(bool_or(last_answer_at > $2), false) AS answered
       FROM feeds WHERE id <> $1 AND configured AND NOT paused AND NOT demo`,
      [feed.id, since],
    );
    return others !== undefined && others.count > 0 && !others.answered;
  }

  private async record(manager: EntityManager, feed: Feed, visit: Visit): Promise<void> {
    const { change, outcome, sentence } = afterFetch(feed, visit, Math.random());
    await manager.update(Feed, feed.id, { ...change, leasedUntil: null });
    await manager.query(
      `INSERT INTO feed_fetches (feed_id, at, outcome, sentence, items, dropped, milliseconds) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [feed.id, visit.at, outcome, sentence, visit.stored, visit.dropped, Math.round(visit.milliseconds)],
    );
    for (const region of feed.regions) await this.live.announce(manager, region, ['feeds']);
  }
}
