import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Live } from '../platform/live.js';
import { Settings } from '../platform/settings.js';
import { nameOfFailure } from '../platform/web/failure.js';
import { addressProblem } from './adding/feed-address.js';
import { FeedIntake } from './keeping/feed-intake.js';
import { ownOrigin } from './feed-sync.js';
import type { Feed } from './feed.entity.js';
import type { Visit } from './fetching/after-fetch.js';
import { BytesInFlight, type Share } from './fetching/bytes-in-flight.js';
import { fetchFeed, type Fetched } from './fetching/fetch-feed.js';
import { FetchRound, type Going } from './fetching/fetch-round.js';
import { HostTurns, type Pace } from './fetching/host-turns.js';
import { type Leased, Leases } from './fetching/leases.js';
import { OwnLine } from './fetching/own-line.js';
import { type Ended, VisitLog } from './fetching/visit-log.js';

/** How gently we come by: to no host with more than two at once, nor more often than four times a second. */
const gentle: Pace = { together: 32, perHost: 2, spacing: 250 };

/** Of all answers that are in memory at once, in bytes. */
const mostInFlight = 32 * 1024 * 1024;

/** Visits feeds: takes what is due, each by one worker only, and records how it went. */
@Injectable()
export class FeedFetching implements BeforeApplicationShutdown {
  private readonly logger = new Logger(FeedFetching.name);
  readonly pace: Pace = { ...gentle };
  readonly leases: Leases;
  readonly ownLine: OwnLine;
  /** How long visits that have begun may go on once the application stops, in milliseconds. */
  grace = 3_000;
  private readonly stop = new AbortController();
  private stopped = false;
  private readonly byHand = new Set<Promise<boolean>>();
  private readonly inFlight = new BytesInFlight(mostInFlight);
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
    if (this.stopped) return Promise.resolve(0);
    if (this.round) return this.round.fetched;
    const going = this.newRound();
    const fetched = going.run().finally(() => (this.round = undefined));
    this.round = { going, fetched };
    return fetched;
  }

  /** Begins nothing more; visits that have begun may end within the grace, after which they are broken off and not recorded. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.round?.going.stop().catch(() => undefined);
    this.log.hurry();
    const late = setTimeout(() => this.stop.abort(), this.grace);
    await Promise.allSettled([this.round?.fetched, ...this.byHand]);
    clearTimeout(late);
  }

  /** Fetches one feed now, also when nothing is said to have changed or when it ended. False when somebody is fetching it already. */
  fetchFeed(id: string): Promise<boolean> {
    const fetched = this.visitNow(id).finally(() => this.byHand.delete(fetched));
    this.byHand.add(fetched);
    return fetched;
  }

  private async visitNow(id: string): Promise<boolean> {
    const leased = this.stopped ? undefined : await this.leases.takeOne(id);
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
    const share = this.inFlight.share();
    const exchanged = this.exchange(leased.feed, how, share);
    const ended = exchanged
      .then(({ fetched, atNewPlace }) => {
        if (this.stop.signal.aborted && fetched.outcome === 'failed') return undefined;
        const milliseconds = performance.now() - started;
        return this.readAnswer(leased, { fetched, atNewPlace, at: this.clock.now(), offline: false, stored: 0, dropped: 0, milliseconds }); // prettier-ignore
      })
      .finally(() => share.end());
    let recorded: Promise<void> = Promise.resolve();
    const over = ended.then((visit) => {
      if (!visit) return (recorded = this.leases.giveBack([leased]).catch(() => undefined));
      recorded = this.log.add(visit).finally(() => this.leases.over(leased));
      return visit.brought ? recorded : undefined;
    });
    return { exchanged, over, recorded: over.then(() => recorded) };
  }

  private async exchange(feed: Feed, { last, everything }: { last: boolean; everything: boolean }, share: Share) {
    const allowedOrigins = feed.demo ? this.allowed.demo : this.allowed.all;
    const atNewPlace = feed.movedTo !== null && addressProblem(feed.movedTo, allowedOrigins) === null;
    const known = { etag: feed.etag ?? undefined, lastModified: feed.lastModified ?? undefined };
    const conditional = !everything && feed.failures === 0 && (feed.movedTo === null || atNewPlace);
    const { movedTo, ...fetched }: Fetched = await fetchFeed({
      address: atNewPlace && feed.movedTo ? feed.movedTo : feed.address,
      validators: conditional ? known : undefined,
      contact: this.settings.smtpFrom ?? this.settings.publicUrl,
      allowedOrigins,
      last,
      share,
      signal: this.stop.signal,
    });
    const mayMove = movedTo !== undefined && addressProblem(movedTo, allowedOrigins) === null;
    return { fetched: mayMove ? { ...fetched, movedTo } : fetched, atNewPlace };
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
      this.logger.error(`${feed.code}: ${nameOfFailure(error)}`);
      const problem = { failure: 'broken' as const, sentence: 'Deze feed konden we niet lezen.' };
      return { leased, visit: { ...visit, fetched: withoutBytes(visit.fetched), problem } };
    }
  }
}

/** What is remembered of an answer once its bytes are read. */
function withoutBytes({ bytes: _, ...rest }: Fetched): Fetched {
  return rest;
}
