import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/web/errors.js';

/** What a one-time link is for: the first admin of an empty instance, or a colleague who chooses a password. */
export type LinkPurpose = 'setup' | 'invite';

const hash = (token: string) => createHash('sha256').update(token).digest();

/** Makes a one-time link that works for the given number of days; only its hash is kept. */
export async function makeLink(manager: EntityManager, purpose: LinkPurpose, days: number, accountId?: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await manager.query(
    `INSERT INTO one_time_links (token_hash, purpose, account_id, expires_at) VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
    [hash(token), purpose, accountId ?? null, days],
  );
  return token;
}

/** Uses a link up and gives the account it is for; throws when it is unknown, used or too old. */
export async function useLink(manager: EntityManager, purpose: LinkPurpose, token: string): Promise<string | null> {
  const [rows] = await manager.query<[{ account_id: string | null }[], number]>(
    `UPDATE one_time_links SET used_at = now()
     WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now() RETURNING account_id`,
    [hash(token), purpose],
  );
  if (!rows[0]) throw new Refusal('people.linkNotValid');
  return rows[0].account_id;
}
