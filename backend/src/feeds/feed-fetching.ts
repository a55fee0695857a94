import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Live } from '../platform/live.js';
import { Settings } from '../platform/settings.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { ownOrigin } from './feed-sync.js';
import type { Feed } from './feed.entity.js';
import type { Visit } from './fetching/after-fetch.js';
import { fetchFeed, type Fetched } from './fetching/fetch-feed.js';
import { FetchRound, type Going } from './fetching/fetch-round.js';
import { HostTurns, type Pace } from './fetching/host-turns.js';
import { type Leased, Leases } from './fetching/leases.js';
import { OwnLine } from './fetching/own-line.js';
import { refusedAddress } from './fetching/refused-address.js';
import { type Ended, VisitLog } from './fetching/visit-log.js';

/** How gently we come by: to no host with more than two at once, nor more often than four times a second. */
const gentle: Pace = { together: 32, perHost: 2, spacing: 250 };

/** Visits feeds: takes what is due, each by one worker only, and records how it went. */
@Injectable()
export class FeedFetching implements BeforeApplicationShutdown {
  private readonly logger = new Logger(FeedFetching.name);
  readonly pace: Pace = { ...gentle };
  readonly leases: Leases;
  readonly ownLine: OwnLine;
  private readonly turns: HostTurns<Leased>;
  private readonly log: VisitLog;
  private round?: { going: FetchRound; fetched: Promise<number> };
  private origins?: { all: string[]; demo: string[] };

  constructor(
    database: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly intake: FeedIntake,
    live: Live,
  ) {
    this.leases = new Leases(database, clock);
    this.ownLine = new OwnLine(database);
    this.turns = new HostTurns(this.pace);
    this.log = new VisitLog(database, live, this.ownLine, (manager, visits) => intake.store(manager, visits, clock.now()));
  }

  /** Fetches every feed that is due; returns how many. Several workers may do this at once; one worker does it once at a time. */
  fetchDue(): Promise<number> {
    if (this.round) return this.round.fetched;
    const going = this.newRound();
    const fetched = going.run().finally(() => (this.round = undefined));
    this.round = { going, fetched };
    return fetched;
  }

  /** Stops a round that is going on; visits that have begun may end. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.round?.going.stop().catch(() => undefined);
  }

  /** Fetches one feed now, also when nothing is said to have changed or when it ended. False when somebody is fetching it already. */
  async fetchFeed(id: string): Promise<boolean> {
    const leased = await this.leases.takeOne(id);
    if (!leased) return false;
    const recorded = this.begin(leased, { last: true, everything: true });
    await recorded.over;
    this.log.hurry();
    await recorded.recorded;
    return true;
  }

  private newRound(): FetchRound {
    const open = this.allowed.demo.map((origin) => new URL(origin).host);
    const begin = (leased: Leased, last: boolean): Going => this.begin(leased, { last, everything: false });
    return new FetchRound(this.leases, this.turns, open, begin, () => this.log.hurry());
  }

  /** Begins a visit; nothing of it is ever thrown. An answer stays in memory until its items are stored, so a visit with items is over then. */
  private begin(leased: Leased, how: { last: boolean; everything: boolean }): Going {
    this.leases.begin(leased);
    const started = performance.now();
    const exchanged = this.exchange(leased.feed, how);
    const ended = exchanged.then(({ fetched, atNewPlace }) =>
      this.readAnswer(leased, {
        fetched,
        atNewPlace,
        at: this.clock.now(),
        offline: false,
        stored: 0,
        dropped: 0,
        milliseconds: performance.now() - started,
      }),
    );
    let recorded: Promise<void> = Promise.resolve();
    const over = ended.then((visit) => {
      recorded = this.log.add(visit).finally(() => this.leases.over(leased));
      return visit.brought ? recorded : undefined;
    });
    return { exchanged, over, recorded: over.then(() => recorded) };
  }

  private async exchange(feed: Feed, { last, everything }: { last: boolean; everything: boolean }) {
    const atNewPlace = feed.movedTo !== null && refusedAddress(feed.movedTo) === null;
    const known = { etag: feed.etag ?? undefined, lastModified: feed.lastModified ?? undefined };
    const conditional = !everything && feed.failures === 0 && (feed.movedTo === null || atNewPlace);
    const fetched = await fetchFeed({
      address: atNewPlace && feed.movedTo ? feed.movedTo : feed.address,
      validators: conditional ? known : undefined,
      contact: this.settings.smtpFrom ?? this.settings.publicUrl,
      allowedOrigins: feed.demo ? this.allowed.demo : this.allowed.all,
      last,
    });
    return { fetched, atNewPlace };
  }

  /** Origins that may lie inside the own network: for every feed, and for demonstration feeds. */
  private get allowed(): { all: string[]; demo: string[] } {
    const all = this.settings.feedOrigins;
    this.origins ??= { all, demo: [...all, ownOrigin(this.settings)] };
    return this.origins;
  }

  private async readAnswer(leased: Leased, visit: Visit): Promise<Ended> {
    if (!visit.fetched.bytes) return { leased, visit };
    const { feed } = leased;
    try {
      const read = await this.intake.read(feed, visit.fetched);
      const ended = { ...visit, fetched: withoutBytes(visit.fetched), ttlMinutes: read.ttlMinutes, published: read.published, problem: read.problem }; // prettier-ignore
      if (read.candidates.length + read.leftOut.length === 0) return { leased, visit: ended };
      return { leased, visit: ended, brought: { feed, ...read } };
    } catch (error) {
      this.logger.error(`${feed.code}: ${error instanceof Error ? error.message : 'unknown failure'}`);
      const problem = { failure: 'broken' as const, sentence: 'Deze feed konden we niet lezen.' };
      return { leased, visit: { ...visit, fetched: withoutBytes(visit.fetched), problem } };
    }
  }
}

/** What is remembered of an answer once its bytes are read. */
function withoutBytes({ bytes: _, ...rest }: Fetched): Fetched {
  return rest;
}
