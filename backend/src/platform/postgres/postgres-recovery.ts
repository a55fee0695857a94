import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dataFolder, runPostgres, type PostgresPlace } from './postgres-command.js';
import { processStart } from './process-identity.js';

/** A process number that no system gives out: above every pid_max. */
const nobodysPid = 2_147_483_647;

const pidFile = (place: PostgresPlace): string => join(dataFolder(place), 'postmaster.pid');

/** The number of the server that the data folder names, 0 when it names none. */
function namedServer(place: PostgresPlace): number {
  return existsSync(pidFile(place)) ? Number.parseInt(readFileSync(pidFile(place), 'utf8'), 10) || 0 : 0;
}

/** Whether this process is the PostgreSQL server of that data folder: a server always works inside its own. */
function servesFrom(pid: number, data: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(data);
  } catch {
    return false;
  }
}

/**
 * Clears what an unclean end left behind. A server without its application is stopped in order. After a crash the pid file can
 * name a number that now belongs to another program, or to a process nobody has collected, and PostgreSQL would refuse; it gets a
 * number that cannot exist, so that PostgreSQL's own check for surviving children still works.
 */
export async function settlePreviousRun(place: PostgresPlace, say: (sentence: string) => void): Promise<void> {
  if (!existsSync(pidFile(place))) return;
  const pid = namedServer(place);
  if (processStart(pid) !== undefined && servesFrom(pid, dataFolder(place))) {
    say('Er draait nog een database van de vorige keer; die wordt eerst netjes gestopt.');
    await stopServer(place);
    return;
  }
  say('De vorige keer is de database niet netjes gestopt; zij herstelt zichzelf.');
  const [, ...rest] = readFileSync(pidFile(place), 'utf8').split('\n');
  writeFileSync(pidFile(place), [String(nobodysPid), ...rest].join('\n'));
}

/** Stops the server and waits until its process has ended; a server that is down already is fine. */
export async function stopServer(place: PostgresPlace): Promise<void> {
  const pid = namedServer(place);
  const stop = (mode: string, seconds: string) =>
    runPostgres(place, 'pg_ctl', ['stop', '-D', dataFolder(place), '-m', mode, '-w', '-t', seconds]);
  const { code } = await stop('fast', '60');
  if (code !== 0 && existsSync(pidFile(place))) await stop('immediate', '20');
  // pg_ctl waits for the pid file to go; the process itself ends a moment later.
  for (let waited = 0; waited < 5000 && processStart(pid) !== undefined; waited += 20) await delay(20);
}
