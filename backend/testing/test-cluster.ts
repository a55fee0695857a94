import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '../src/platform/postgres/embedded-postgres.js';
import { choosePlace } from '../src/platform/postgres/postgres-place.js';
import { settlePreviousRun } from '../src/platform/postgres/postgres-recovery.js';
import { processStart } from '../src/platform/postgres/process-identity.js';
import { hasCode } from '../src/platform/system-error.js';

const prefix = 'onderstroom-test-';

/** Makes the folder of one test run and clears away the servers of runs that were killed. Returns the folder. */
export async function newRun(): Promise<string> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]);
    if (pid && processStart(pid) === undefined) await endRun(join(tmpdir(), name)).catch(() => undefined);
  }
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
}

/** Stops the server of a run, when it has one, and throws its data away. */
export async function endRun(folder: string): Promise<void> {
  if (existsSync(join(folder, 'starting'))) {
    const place = await choosePlace(join(folder, 'postgres'));
    await settlePreviousRun(place, () => undefined);
    if (dirname(place.directory) !== folder) rmSync(dirname(place.directory), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The address of the server of this run. The first spec that asks starts it, whichever worker it is in; the others wait. */
export async function clusterOf(folder: string): Promise<string> {
  const state = join(folder, 'cluster.json');
  if (isFirst(folder)) {
    const outcome = await startPostgres({ directory: join(folder, 'postgres'), durable: false }).then(
      ({ url }) => ({ url }),
      (error: unknown) => ({ problem: String(error) }),
    );
    writeFileSync(`${state}.new`, JSON.stringify(outcome));
    renameSync(`${state}.new`, state);
  }
  for (let waited = 0; !existsSync(state); waited += 50) {
    if (waited > 60_000) throw new Error('De database voor de tests is na een minuut nog niet gestart.');
    await delay(50);
  }
  const { url, problem } = JSON.parse(readFileSync(state, 'utf8')) as { url?: string; problem?: string };
  if (url === undefined) throw new Error(problem);
  return url;
}

function isFirst(folder: string): boolean {
  try {
    closeSync(openSync(join(folder, 'starting'), 'wx'));
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}
