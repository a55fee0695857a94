import type { EntityManager } from 'typeorm';
import type { Training } from './model.models.js';

/** The advisory lock that whoever trains holds for as long as that takes; two numbers that nothing else in the product uses. */
const LOCK = [7_310, 14] as const;

/** Takes the one place at which training is done, on this connection; false when another process has it. */
export async function takeTrainingPlace(query: EntityManager['query']): Promise<boolean> {
  const [{ taken }] = await query<[{ taken: boolean }]>(`SELECT pg_try_advisory_lock($1, $2) AS taken`, [...LOCK]);
  return taken;
}

/** Gives that place back; when the connection is lost, PostgreSQL does it. */
export const leaveTrainingPlace = (query: EntityManager['query']): Promise<unknown> =>
  query(`SELECT pg_advisory_unlock($1, $2)`, [...LOCK]);

/** What is known of the training: whether one was asked for that has not ended, and whether somebody is at it now. */
export async function readTraining(manager: EntityManager): Promise<Training & { asked: boolean; going: boolean }> {
  const [row] = await manager.query<[Training & { asked: boolean; going: boolean }]>(
    `SELECT false AS running, step, progress, started_at AS "startedAt", ended_at AS "endedAt", outcome,
            started_at IS NOT NULL AND ended_at IS NULL AS asked,
            EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
                    WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objid = $2 AND l.objsubid = 2) AS going
     FROM topic_training`,
    [...LOCK],
  );
  return row;
}
