import type { DataSource, EntityManager } from 'typeorm';

/** PostgreSQL chose this transaction to end a deadlock: nothing of it was kept, and doing it again is safe (SQLSTATE 40P01). */
const DEADLOCK = '40P01';
/** How often in all something is tried before the failure is told. */
const TRIES = 4;

/** Does the work in a transaction, and all of it again when PostgreSQL ended it because of a deadlock. */
export async function transact<T>(
  database: Pick<DataSource, 'transaction'>,
  work: (manager: EntityManager) => Promise<T>,
  tries = TRIES,
): Promise<T> {
  try {
    return await database.transaction(work);
  } catch (error) {
    if (tries <= 1 || (error as { code?: string }).code !== DEADLOCK) throw error;
    return transact(database, work, tries - 1);
  }
}
