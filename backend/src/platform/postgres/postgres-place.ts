import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { completeLinks, copyPostgres, packagedPostgres, unsupportedPlatform } from './postgres-binaries.js';
import { runAs, type PostgresPlace } from './postgres-command.js';
import { isRoot, ownerOf, serverUsers, type SystemUser } from './postgres-user.js';
import { StartProblem } from '../start-problem.js';
import { hasCode } from '../system-error.js';

/** Where a server lives when root starts it from a folder that no other user can enter. */
const sharedHome = '/var/lib/onderstroom';

const hasData = (directory: string): boolean => existsSync(join(directory, 'data'));

/** Whether that user can run this PostgreSQL at all: asked by running it, because rights hang on every folder above it. */
async function runs(native: string, user: SystemUser | undefined): Promise<boolean> {
  return (await runAs(user, join(native, 'bin', 'postgres'), ['--version'])).code === 0;
}

/** PostgreSQL with all its links, in its package or, when that is closed for writing, copied beside the data. */
async function runnablePostgres(directory: string): Promise<string> {
  let native = packagedPostgres();
  try {
    completeLinks(native);
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
    native = copyPostgres(native, dirname(directory));
  }
  const tried = await runAs(undefined, join(native, 'bin', 'postgres'), ['--version']);
  if (tried.code !== 0) throw unsupportedPlatform(tried.output.trim().split('\n')[0] ?? '');
  return native;
}

/** Gives a folder to a user when it is new; says whether that user can work in it. Folders above it are left as they are. */
async function canWorkIn(directory: string, user: SystemUser): Promise<boolean> {
  const isNew = !existsSync(directory);
  try {
    if (isNew) mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (isNew || !hasData(directory)) chownSync(directory, user.uid, user.gid);
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR')) return false;
    throw error;
  }
  const { code } = await runAs(user, '/bin/sh', ['-c', 'cd "$1" && test -r . -a -w . -a -x .', 'sh', directory]);
  if (code !== 0 && isNew) rmdirSync(directory);
  return code === 0;
}

/** Makes folders that everyone may pass through and only root may list or change. */
function makePassage(...folders: string[]): void {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o711);
  }
}

async function firstThat<T>(candidates: readonly T[], holds: (candidate: T) => Promise<boolean>): Promise<T | undefined> {
  for (const candidate of candidates) if (await holds(candidate)) return candidate;
  return undefined;
}

/** Where the data for this folder lives when another user than root could not reach the folder itself. */
export function outsideFolder(wanted: string): string {
  const parent = realpathSync(dirname(wanted));
  return join(sharedHome, createHash('sha256').update(parent).digest('hex').slice(0, 12), 'postgres');
}

/** As root: another user runs the server, where that user can reach both the programs and the data. */
async function placeForRoot(wanted: string, packaged: string): Promise<PostgresPlace> {
  mkdirSync(dirname(wanted), { recursive: true });
  const outside = outsideFolder(wanted);
  const home = dirname(outside);
  // Where there is data already, there it stays: an empty database elsewhere would look as if everything were lost.
  const kept = [wanted, outside].find(hasData);
  const choices = kept === undefined ? [wanted, outside] : [kept];
  for (const user of serverUsers(kept && join(kept, 'data'))) {
    const directory = await firstThat(choices, (folder) => {
      if (folder === outside) makePassage(sharedHome, home);
      return canWorkIn(folder, user);
    });
    if (directory === undefined) continue;
    if (await runs(packaged, user)) return { native: packaged, directory, user };
    makePassage(sharedHome);
    const native = copyPostgres(packaged, sharedHome);
    if (await runs(native, user)) return { native, directory, user };
  }
  throw new StartProblem(
    `PostgreSQL draait niet als root, en geen andere gebruiker (postgres of nobody) kan werken in ${choices.join(' of ')}; start Onderstroom als gewone gebruiker of zet DATABASE_URL.`,
  );
}

/** Chooses where the server for this folder lives and as whom it runs. */
export async function choosePlace(wanted: string): Promise<PostgresPlace> {
  const native = await runnablePostgres(wanted);
  if (isRoot()) return placeForRoot(wanted, native);
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  const owner = ownerOf(join(wanted, 'data')) ?? ownerOf(wanted);
  if (owner && owner.uid !== process.getuid?.())
    throw new StartProblem(
      `De gegevens in ${wanted} zijn van een andere gebruiker van deze computer; start Onderstroom als die gebruiker, of kies met ONDERSTROOM_DATA een andere map.`,
    );
  return { native, directory: wanted };
}
