import type { EntityManager } from 'typeorm';

/**
 * Observations of a region move between trends one hand at a time, the machine's or a person's, until the transaction ends.
 * Ask for it before any trend is locked, so that nobody waits for each other.
 */
export async function oneAtATime(manager: EntityManager, region: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('trends ' || $1))`, [region]);
}
