import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Live } from '../../platform/live.js';
import { transact } from '../../platform/transact.js';
import { nameOfFailure } from '../../platform/web/failure.js';
import type { Brought } from '../keeping/candidate.js';
import { type Aftermath, afterFetch, type Visit } from './after-fetch.js';
import type { Leased } from './leases.js';
import type { OwnLine } from './own-line.js';
import { recordVisits } from './record-visits.js';

/** Stores what visits brought, in the given transaction; gives what came of each, in their order. */
type Store = (manager: EntityManager, visits: readonly Brought[]) => Promise<Pick<Visit, 'stored' | 'dropped' | 'held'>[]>;

/** A visit that is over, and the items that it brought, if any. */
export interface Ended {
  leased: Leased;
  visit: Visit;
  brought?: Brought;
}

interface Waiting extends Ended {
  recorded: () => void;
}

/** Of one transaction: visits in all, and visits that brought items; more would keep other writers waiting. */
const most = 100;
const mostStoring = 16;
/** How long a visit may wait for others to be recorded with; in milliseconds. */
const patience = 200;

const unstored = { failure: 'broken' as const, sentence: 'De berichten van deze bron konden niet worden opgeslagen.' };

/** The database cannot hold what a feed says, and never will (SQLSTATE classes 22 and 23): only what is said of the visit itself can be kept. */
function isRefusedByDatabase(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
}

/** Records visits in batches; a visit that brought items together with those items, in one transaction. */
export class VisitLog {
  private readonly logger = new Logger(VisitLog.name);
  private waiting: Waiting[] = [];
  private writing = false;
  private hurried = false;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly database: DataSource,
    private readonly live: Live,
    private readonly ownLine: OwnLine,
    private readonly store: Store,
  ) {}

  /** Resolves when the visit is recorded, or when it could not be: then its lease ends by itself and it is done again. */
  add(ended: Ended): Promise<void> {
    if (ended.visit.fetched.status !== undefined && !ended.leased.feed.demo) this.ownLine.answered();
    return new Promise((recorded) => {
      this.waiting.push({ ...ended, recorded });
      this.plan();
    });
  }

  /** Nothing more is coming for the moment: what waits is recorded now. */
  hurry(): void {
    this.hurried = this.waiting.length > 0;
    this.plan();
  }

  private plan(): void {
    if (this.writing || this.waiting.length === 0) return;
    const now = this.hurried || this.waiting.length >= most || this.waiting.some(({ brought }) => brought);
    if (!now) {
      this.timer ??= setTimeout(() => this.hurry(), patience);
      return;
    }
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.write(this.takeBatch());
  }

  private takeBatch(): Waiting[] {
    let storing = 0;
    const fits = this.waiting.map(({ brought }, index) => index < most && (!brought || (storing += 1) <= mostStoring));
    const batch = this.waiting.filter((_, index) => fits[index]);
    this.waiting = this.waiting.filter((_, index) => !fits[index]);
    if (this.waiting.length === 0) this.hurried = false;
    return batch;
  }

  private async write(batch: Waiting[]): Promise<void> {
    this.writing = true;
    await this.record(batch);
    this.writing = false;
    for (const { recorded } of batch) recorded();
    this.plan();
  }

  /** When a batch cannot be recorded each visit is tried alone, so that one bad feed never costs another. */
  private async record(batch: readonly Ended[]): Promise<void> {
    try {
      const blameless = await this.blameless(batch);
      await transact(this.database, (manager) => this.recordIn(manager, batch, blameless));
    } catch (error) {
      if (batch.length > 1) for (const ended of batch) await this.record([ended]);
      else for (const ended of batch) await this.recordFailure(ended, error);
    }
  }

  private async recordFailure({ leased, visit, brought }: Ended, error: unknown): Promise<void> {
    this.logger.error(`${leased.feed.code}: ${nameOfFailure(error)}`);
    if (visit.problem === unstored || !(brought || isRefusedByDatabase(error))) return;
    await this.record([{ leased, visit: { ...visit, problem: unstored } }]);
  }

  /** The visits that failed because of our own line. */
  private async blameless(batch: readonly Ended[]): Promise<Set<Ended>> {
    const unreached = batch.filter(
      ({ leased, visit: { fetched } }) =>
        !leased.feed.demo && fetched.status === undefined && (fetched.failure === 'network' || fetched.failure === 'timeout'),
    );
    const down = unreached.length > 0 && (await this.ownLine.isDown(unreached.map(({ leased }) => leased.feed)));
    return new Set(down ? unreached : []);
  }

  private async recordIn(manager: EntityManager, batch: readonly Ended[], blameless: ReadonlySet<Ended>): Promise<void> {
    const ours = await stillOurs(manager, batch);
    const storing = ours.filter(({ brought }) => brought);
    const outcomes = await this.store(manager, storing.flatMap(({ brought }) => brought ?? [])); // prettier-ignore
    const stored = new Map(storing.map((each, index) => [each, outcomes[index]]));
    const ended = ours.map((each): { leased: Leased; visit: Visit; aftermath: Aftermath } => {
      const visit = { ...each.visit, ...stored.get(each), offline: blameless.has(each) };
      return { leased: each.leased, visit, aftermath: afterFetch(each.leased.feed, visit, Math.random()) };
    });
    await recordVisits(manager, ended);
    const regions = new Set(ours.flatMap(({ leased }) => leased.feed.regions));
    for (const region of regions) await this.live.announce(manager, region, ['feeds']);
  }
}

/** Of visits that bring items only those whose lease nobody took over, and nobody can until they are stored. */
async function stillOurs(manager: EntityManager, batch: readonly Ended[]): Promise<readonly Ended[]> {
  const storing = batch.filter(({ brought }) => brought);
  if (storing.length === 0) return batch;
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM feeds JOIN unnest($1::uuid[], $2::uuid[], $3::text[]) AS held (feed, token, stated)
       ON id = feed AND leased_by = token AND address = stated ORDER BY id FOR NO KEY UPDATE OF feeds`,
    [
      storing.map(({ leased }) => leased.feed.id),
      storing.map(({ leased }) => leased.token),
      storing.map(({ leased }) => leased.feed.address),
    ],
  );
  const ours = new Set(rows.map(({ id }) => id));
  return batch.filter(({ brought, leased }) => !brought || ours.has(leased.feed.id));
}
