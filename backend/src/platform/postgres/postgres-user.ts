import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** A user of the operating system. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** True when this process is root, as whom PostgreSQL refuses to run. */
export const isRoot = (): boolean => process.getuid?.() === 0;

// id(1) knows every source of users (passwd, LDAP, macOS directory services).
function findUser(name: string): SystemUser[] {
  try {
    const ask = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return [{ uid: ask('-u'), gid: ask('-g') }];
  } catch {
    return [];
  }
}

/** The owner of a file or folder, undefined when it does not exist. */
export function ownerOf(path: string): SystemUser | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

/** The users that root may run PostgreSQL as, best first. Existing data can only be used by its owner. */
export function serverUsers(existingData: string | undefined): SystemUser[] {
  const owner = existingData === undefined ? undefined : ownerOf(existingData);
  if (owner && owner.uid !== 0) return [owner];
  return ['postgres', '_postgres', 'nobody'].flatMap(findUser);
}
