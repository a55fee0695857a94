import type { EntityManager } from 'typeorm';
import type { Brought, Outcome } from './candidate.js';

const day = 86_400_000;
/** So many new items of one feed come in within 24 hours; no newsroom writes more. The first document of a day comes in whole. */
export const mostADay = 300;
/** Only of a feed that brought so many to this worker lately is counted what it brought in all. */
const worthCounting = 100;

/** What a feed brought to this worker since a moment. */
interface Tally {
  since: number;
  stored: number;
}

/** A visit with what may come in of it, and how many new items were held back. */
export interface Dammed {
  visit: Brought;
  held: number;
}

/**
 * Holds back a feed that floods: one that gives all its items another identifier and another address at each visit would bring hundreds of
 * observations a visit. Known items pass as always, and what is held back comes in later if it is still in the feed.
 */
export class Flood {
  private readonly tallies = new Map<string, Tally>();

  /** Of each visit what may come in. Ordinary feeds cost nothing. */
  async dam(manager: EntityManager, visits: readonly Brought[], now: Date): Promise<Dammed[]> {
    const dammed: Dammed[] = [];
    for (const visit of visits) {
      const many = (this.tallyOf(visit.feed.id, now)?.stored ?? 0) >= worthCounting;
      dammed.push(many ? await holdBack(manager, visit, now) : { visit, held: 0 });
    }
    return dammed;
  }

  /** Remembers what came in. */
  note(visits: readonly Brought[], outcomes: readonly Outcome[], now: Date): void {
    visits.forEach(({ feed: { id } }, index) => {
      const stored = outcomes[index]?.stored ?? 0;
      if (stored === 0) return;
      const { since, stored: before } = this.tallyOf(id, now) ?? { since: now.getTime(), stored: 0 };
      this.tallies.set(id, { since, stored: before + stored });
    });
  }

  private tallyOf(feed: string, now: Date): Tally | undefined {
    const tally = this.tallies.get(feed);
    if (!tally || Math.abs(now.getTime() - tally.since) <= day) return tally;
    this.tallies.delete(feed);
    return undefined;
  }
}

async function holdBack(manager: EntityManager, visit: Brought, now: Date): Promise<Dammed> {
  const { feed, candidates } = visit;
  const [row] = await manager.query<{ brought: number }[]>(
    `SELECT coalesce(sum(items), 0)::int AS brought FROM feed_fetches WHERE feed_id = $1 AND at > $2`,
    [feed.id, new Date(now.getTime() - day)],
  );
  const brought = row?.brought ?? 0;
  let room = brought === 0 ? Infinity : mostADay - brought;
  if (room >= candidates.length) return { visit, held: 0 };
  const rows = await manager.query<{ key: string }[]>(`SELECT key FROM feed_items WHERE region = ANY ($1) AND key = ANY ($2)`, [
    feed.regions,
    candidates.flatMap(({ keys }) => keys),
  ]);
  const known = new Set(rows.map(({ key }) => key));
  const passed = candidates.filter(({ keys }) => keys.some((key) => known.has(key)) || room-- > 0);
  return { visit: { ...visit, candidates: passed }, held: candidates.length - passed.length };
}
