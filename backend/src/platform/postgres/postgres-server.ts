import { existsSync, readFileSync, renameSync, rmSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { keptSecret } from '../kept-secret.js';
import { freePort } from '../port.js';
import { dataFolder, logFile, runAs, runPostgres, type PostgresPlace } from './postgres-command.js';
import { explainPostgres, otherVersion } from './postgres-problem.js';

/** The name of the superuser, and of the database unless another is asked for. */
export const serverName = 'onderstroom';

async function majorVersion(place: PostgresPlace): Promise<string> {
  const { output } = await runAs(place.user, join(place.native, 'bin', 'postgres'), ['--version']);
  return /\)\s+(\d+)/.exec(output)?.[1] ?? '';
}

/** Makes the data folder when there is none; it appears whole or not at all. Returns the password of the superuser. */
export async function prepareData(place: PostgresPlace, durable: boolean, say: (sentence: string) => void): Promise<string> {
  const password = keptSecret(join(place.directory, 'password'));
  if (place.user) chownSync(join(place.directory, 'password'), place.user.uid, place.user.gid);
  const data = dataFolder(place);
  if (existsSync(data)) {
    const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    const ours = await majorVersion(place);
    if (found !== ours) throw otherVersion(place, found, ours);
    return password;
  }
  say('De database wordt gemaakt (eenmalig, een paar seconden).');
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  const made = await runPostgres(place, 'initdb', [
    ...['--pgdata', draft, '--username', serverName, '--pwfile', join(place.directory, 'password'), '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...['--text-search-config', 'dutch', ...(durable ? [] : ['--no-sync', '--wal-segsize', '1'])],
  ]);
  if (made.code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw explainPostgres(place, made);
  }
  renameSync(draft, data);
  return password;
}

/** Server settings for a run. The log never repeats a statement or a row: both can hold what somebody wrote. */
function settings(port: number, durable: boolean): string {
  const always = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  const forTests = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_connections: '200',
  };
  const all = Object.entries({ port: String(port), ...always, ...(durable ? {} : forTests) });
  return all.map(([name, value]) => `-c ${name}=${value}`).join(' ');
}

const readLog = (place: PostgresPlace): string =>
  existsSync(logFile(place)) ? readFileSync(logFile(place), 'utf8').slice(-8000) : '';

/** Starts the server and waits until it answers; returns its port. The log of the run before stays as server.log.1. */
export async function startServer(place: PostgresPlace, durable: boolean): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    if (existsSync(logFile(place))) renameSync(logFile(place), `${logFile(place)}.1`);
    const port = await freePort();
    const args = ['start', '-D', dataFolder(place), '-l', logFile(place), '-w', '-t', '600', '-o', settings(port, durable)];
    const started = await runPostgres(place, 'pg_ctl', args);
    if (started.code === 0) return port;
    const output = `${started.output}\n${readLog(place)}`;
    // Somebody took the port in between, or a child of a killed server is still finishing its last query.
    const passing = /Address already in use|could not create any TCP\/IP sockets|is still in use/i.test(output);
    if (!passing || attempt === 10) throw explainPostgres(place, { code: started.code, output });
    await delay(500);
  }
}
