import type { EntityManager } from 'typeorm';

/** One act of a person on a trend, with what is needed to take it back. */
export interface Act {
  trendId: string;
  accountId: string;
  kind: 'update' | 'level' | 'close' | 'reopen' | 'merge' | 'split' | 'start' | 'proposal';
  /** What happened, in Dutch, without names of people. */
  sentence: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** Writes an act into the history of its trend. */
export async function record(manager: EntityManager, { trendId, accountId, kind, sentence, before, after }: Act): Promise<void> {
  await manager.query(
    `INSERT INTO trend_changes (trend_id, account_id, kind, sentence, before, after) VALUES ($1, $2, $3, $4, $5, $6)`,
    [trendId, accountId, kind, sentence, JSON.stringify(before ?? {}), JSON.stringify(after ?? {})],
  );
}

/** The newest act on a trend and who did it, for who finds that somebody else was first. */
export async function lastAct(manager: EntityManager, trendId: string): Promise<{ by: string; sentence: string } | undefined> {
  const [act] = await manager.query<{ by: string; sentence: string }[]>(
    `SELECT coalesce(a.name, 'Onderstroom') AS by, c.sentence FROM trend_changes c LEFT JOIN accounts a ON a.id = c.account_id
     WHERE c.trend_id = $1 ORDER BY c.at DESC LIMIT 1`,
    [trendId],
  );
  return act;
}
