import type { EntityManager } from 'typeorm';

/** Ids of all that one filling of the demonstration made, beside organisations and people. */
export interface Made {
  observations: string[];
  trends: string[];
  meetings: string[];
  codeOranges: string[];
  /** The handreikingen to be drawn up for a trend, and by whom; drawn up after the filling, because they are made from what it stored. */
  handreikingen: { trendId: string; by: string; adopted?: { by: string; title: string; schoolTypes: string[] } }[];
  /** The handreikingen that were drawn up; absent until they all are. */
  guidances?: { id: string; version: number }[];
}

/**
 * Takes away what an earlier filling made; what people made stays. A trend on which something of people rests (a message, guidance)
 * stays as well, closed. Returns the observations of people and feeds that lost their trend.
 */
export async function emptyDemo(manager: EntityManager, region: string): Promise<string[]> {
  const [fill] = await manager.query<{ made: Made }[]>(`SELECT made FROM demo_fills WHERE region = $1`, [region]);
  if (!fill) return [];
  const { observations, trends, meetings, codeOranges, guidances = [] } = fill.made;
  await manager.query(`DELETE FROM code_oranges WHERE id = ANY ($1)`, [codeOranges]);
  for (const { id, version } of guidances)
    await manager.query(`DELETE FROM guidances WHERE id = $1 AND version = $2`, [id, version]);
  await manager.query(`DELETE FROM meetings WHERE id = ANY ($1)`, [meetings]);
  await manager.query(`DELETE FROM observations WHERE id = ANY ($1)`, [observations]);
  for (const id of trends)
    // A transaction inside a transaction is a savepoint: one trend that must stay does not undo the rest.
    await manager
      .transaction((inner) => inner.query(`DELETE FROM trends WHERE id = $1`, [id]))
      .catch(() =>
        manager.query(`UPDATE trends SET closed_at = coalesce(closed_at, now()), version = version + 1 WHERE id = $1`, [id]),
      );
  const orphans = await manager.query<{ id: string }[]>(
    `SELECT o.id FROM observations o WHERE o.region = $1 AND NOT EXISTS (SELECT FROM trend_observations m WHERE m.observation_id = o.id)`,
    [region],
  );
  return orphans.map(({ id }) => id);
}
