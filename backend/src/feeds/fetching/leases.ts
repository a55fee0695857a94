import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/transact.js';
import { nameOfFailure } from '../../platform/web/failure.js';
import { Feed } from '../feed.entity.js';
import { longestWait } from './next-fetch.js';

/** A feed that this worker may visit, and the proof of that. */
export interface Leased {
  feed: Feed;
  token: string;
}

/** How many feeds of a host may be held besides those that wait already. */
export interface Room {
  /** Feeds in all. */
  most: number;
  perHost: number;
  /** Hosts that need no sparing: as many as fit. */
  open: readonly string[];
  /** What is held already, by host. */
  held: ReadonlyMap<string, number>;
}

const second = 1_000;
/** A worker that gave no sign for so long is dead, and another takes its feeds. */
const lease = 30 * second;
/** How often a worker that is busy says so. */
const sign = 10 * second;
/** That no sign could be given is told this often at most. */
const tellEvery = 60 * second;
/** No visit takes longer: after this the worker hangs, and another may try. */
const longestVisit = 3 * 60 * second;
/** A moment further ahead than any wait was written by a clock that was wrong. */
const wrongClock = longestWait + 3_600 * second;
/** Workers on several machines have clocks that differ a little. */
const tolerance = 5 * 60 * second;

/** A row of `feeds`, by the names of the database. */
type Row = Record<string, unknown>;

const host = `lower(split_part(coalesce(moved_to, address), '/', 3))`;
const free = `(leased_until IS NULL OR leased_until <= $1::timestamptz OR leased_until > $1::timestamptz + interval '${(2 * lease) / second} seconds')`;
const due = `(next_fetch_at <= $1::timestamptz OR next_fetch_at > $1::timestamptz + interval '${wrongClock / second} seconds'
  OR last_fetch_at > $1::timestamptz + interval '${tolerance / second} seconds')`;

/** Of the feeds with these ids ($1) those that are held by these proofs ($2). */
const stillHeld = `FROM unnest($1::uuid[], $2::uuid[]) AS held (id, token) WHERE feeds.id = held.id AND feeds.leased_by = held.token`;

/** The host of an address as it is counted: with its port, in small letters. */
export function hostOf({ movedTo, address }: Pick<Feed, 'movedTo' | 'address'>): string {
  return (movedTo ?? address).split('/')[2]?.toLowerCase() ?? '';
}

/**
 * Which worker visits which feed: each feed once per turn, and the feeds of one host by one worker at a time, so that a host is spared
 * however many workers there are. A lease ends by itself soon after its worker died.
 */
export class Leases {
  private readonly mine = new Map<Leased, number>();
  private readonly logger = new Logger(Leases.name);
  private signing?: NodeJS.Timeout;
  private toldAt = -Infinity;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Takes feeds that are due, the longest due first. */
  async take({ most, perHost, open, held }: Room): Promise<Leased[]> {
    const rows = await transact(this.database, async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('onderstroom feed leases'))`);
      const [taken] = await manager.query<[Row[], number]>(
        `WITH elsewhere AS MATERIALIZED (
           SELECT DISTINCT ${host} AS host FROM feeds WHERE NOT ${free} AND NOT leased_by = ANY ($5)),
         waiting AS (
           SELECT id, next_fetch_at, ${host} AS host, row_number() OVER (PARTITION BY ${host} ORDER BY next_fetch_at, id) AS place
           FROM feeds WHERE configured AND NOT paused AND retired_at IS NULL AND ${free} AND ${due} AND NOT id = ANY ($10)),
         chosen AS (
           SELECT waiting.id FROM waiting LEFT JOIN unnest($6::text[], $7::int[]) AS held (host, count) ON held.host = waiting.host
           WHERE waiting.host NOT IN (SELECT host FROM elsewhere)
             AND (waiting.host = ANY ($8) OR place + coalesce(held.count, 0) <= $9)
           ORDER BY next_fetch_at, waiting.id LIMIT $4)
         UPDATE feeds SET leased_until = $2, leased_by = $3 WHERE id IN (SELECT id FROM chosen) RETURNING *`,
        [...this.lease(), most, this.tokens(), [...held.keys()], [...held.values()], open, perHost, this.visiting()],
      );
      return taken;
    });
    return this.keep(rows).sort((one, other) => one.feed.nextFetchAt.getTime() - other.feed.nextFetchAt.getTime());
  }

  /** Takes one feed, due or not, also one that ended; undefined when somebody is fetching it. */
  async takeOne(id: string): Promise<Leased | undefined> {
    const [rows] = await this.database.query<[Row[], number]>(
      `UPDATE feeds SET leased_until = $2, leased_by = $3 WHERE id = $4 AND configured AND NOT paused AND ${free} RETURNING *`,
      [...this.lease(), id],
    );
    return this.keep(rows)[0];
  }

  /** How many feeds wait to be fetched. */
  async countDue(): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM feeds WHERE configured AND NOT paused AND retired_at IS NULL AND ${free} AND ${due}`,
      [this.clock.now()],
    );
    return row?.count ?? 0;
  }

  /** A visit begins: from now on it may not take too long. */
  begin(leased: Leased): void {
    this.mine.set(leased, performance.now());
  }

  /** A visit is over; recording it ended the lease in the database. */
  over(leased: Leased): void {
    this.mine.delete(leased);
    if (this.mine.size > 0) return;
    clearInterval(this.signing);
    this.signing = undefined;
  }

  /** Gives back what will not be visited, so that another worker need not wait. */
  async giveBack(unvisited: readonly Leased[]): Promise<void> {
    for (const leased of unvisited) this.over(leased);
    if (unvisited.length === 0) return;
    const ended = `UPDATE feeds SET leased_until = NULL, leased_by = NULL ${stillHeld}`;
    const values = [unvisited.map(({ feed }) => feed.id), unvisited.map(({ token }) => token)];
    await transact(this.database, (manager) => manager.query(ended, values));
  }

  /** Says that this worker is alive: lengthens its leases, except of visits that hang. */
  async signOfLife(): Promise<void> {
    const alive = this.alive();
    if (alive.length === 0) return;
    const until = new Date(this.clock.now().getTime() + lease);
    const values = [alive.map(({ feed }) => feed.id), alive.map(({ token }) => token), until];
    await transact(this.database, (manager) => manager.query(`UPDATE feeds SET leased_until = $3 ${stillHeld}`, values));
  }

  private lease(): [Date, Date, string] {
    const now = this.clock.now();
    return [now, new Date(now.getTime() + lease), randomUUID()];
  }

  /** Held for visits that do not hang. */
  private alive(): Leased[] {
    const begun = performance.now() - longestVisit;
    return [...this.mine].flatMap(([leased, since]) => (since > begun ? [leased] : []));
  }

  /** What we are visiting is not taken again, however far the clock jumps. */
  private visiting(): string[] {
    return this.alive().map(({ feed }) => feed.id);
  }

  private tokens(): string[] {
    return [...new Set([...this.mine.keys()].map(({ token }) => token))];
  }

  private keep(rows: readonly Row[]): Leased[] {
    const { columns } = this.database.getMetadata(Feed);
    const all = rows.map((row) => {
      const feed = Object.fromEntries(columns.map(({ propertyName, databaseName }) => [propertyName, row[databaseName]]));
      return { feed: Object.assign(new Feed(), feed), token: row['leased_by'] as string };
    });
    for (const leased of all) this.mine.set(leased, performance.now());
    if (all.length > 0)
      this.signing ??= setInterval(() => void this.signOfLife().catch((error: unknown) => this.tell(error)), sign).unref();
    return all;
  }

  /** No sign of life could be given; should that last, other workers take our feeds. */
  private tell(error: unknown): void {
    if (performance.now() - this.toldAt < tellEvery) return;
    this.toldAt = performance.now();
    this.logger.warn(`No sign of life could be given: ${nameOfFailure(error)}`);
  }
}
