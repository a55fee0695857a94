import type { EntityManager } from 'typeorm';
import { type Role, roleInWords } from '../people/roles.js';
import type { Viewer } from '../people/viewer.js';
import type { GateAct, RestoreReason } from './gate-act.models.js';

/** Most acts that are given at once. */
const MOST = 500;

/** Keeps that a writer put these soft finds back, in the transaction that stores the observation; never the words themselves. */
export async function keepGateActs(
  manager: EntityManager,
  { id: accountId, region }: Viewer,
  observationId: string,
  acts: readonly { type: string; reason: RestoreReason }[],
  at: Date,
): Promise<void> {
  if (acts.length === 0) return;
  await manager.query(
    `INSERT INTO gate_acts (region, observation_id, type, reason, account_id, made_at)
     SELECT $1, $2, type, reason, $3, $4 FROM unnest($5::text[], $6::text[]) AS act (type, reason)`,
    [region, observationId, accountId, at, acts.map(({ type }) => type), acts.map(({ reason }) => reason)],
  );
}

/** What was put back in the region of the viewer, newest first. */
export async function readGateActs(manager: EntityManager, { region }: Viewer, first: number): Promise<GateAct[]> {
  type Row = Omit<GateAct, 'madeBy'> & { roles: Role[]; organisation: string };
  const rows = await manager.query<Row[]>(
    `SELECT g.id, g.observation_id AS "observationId", g.type, g.reason, g.made_at AS "madeAt", a.roles, o.name AS organisation
     FROM gate_acts g JOIN accounts a ON a.id = g.account_id JOIN organisations o ON o.id = a.organisation_id
     WHERE g.region = $1 ORDER BY g.made_at DESC, g.id LIMIT $2`,
    [region, Math.min(Math.max(first, 1), MOST)],
  );
  return rows.map(({ roles, organisation, ...act }) => ({ ...act, madeBy: `${roleInWords(roles)}, ${organisation}` }));
}
