/** What has been on the screen before and what came in last; new items are marked until the mark has been shown long enough. */
export interface Arrivals {
  known: ReadonlySet<string>;
  fresh: ReadonlyMap<string, number>;
}

/** How long an arrival keeps its mark 'nieuw', in milliseconds. */
export const MARK_TIME = 60_000;

/** Nothing seen yet: the first screenful is not news. */
export const NOTHING_YET: Arrivals = { known: new Set(), fresh: new Map() };

/** The arrivals after a new screenful of items at `now` (milliseconds): only ids not seen before get a mark. */
export function withScreenful(before: Arrivals, ids: readonly string[], now: number): Arrivals {
  const fresh = new Map([...before.fresh].filter(([, since]) => now - since < MARK_TIME));
  if (before.known.size > 0) for (const id of ids) if (!before.known.has(id)) fresh.set(id, now);
  return { known: new Set([...before.known, ...ids]), fresh };
}

/** Whether this item still carries its mark. */
export function isMarked({ fresh }: Arrivals, id: string, now: number): boolean {
  const since = fresh.get(id);
  return since !== undefined && now - since < MARK_TIME;
}
