import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { startPostgres, type RunningPostgres } from './embedded-postgres.js';
import { isRoot, serverUsers } from './postgres-user.js';
import { processStart } from './process-identity.js';

const loader = new URL('../../../testing/load-typescript.mjs', import.meta.url).href;
const source = new URL('./embedded-postgres.ts', import.meta.url).href;
/** An ordinary user for root to try, when there is one who can reach Node and this source. */
const ordinary = isRoot()
  ? serverUsers(undefined).findLast((user) => {
      const reach = ['-c', 'test -x "$1" && test -r "$2"', 'sh', process.execPath, fileURLToPath(source)];
      return spawnSync('/bin/sh', reach, { cwd: '/', ...user }).status === 0;
    })
  : undefined;

let folder: string;
let directory: string;
const running = new Set<RunningPostgres>();
const children = new Set<ChildProcess>();

const start = async (): Promise<RunningPostgres> => {
  const server = await startPostgres({ directory, durable: false });
  running.add(server);
  return server;
};

/** Asks one value of a server. */
async function ask(url: string, question: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(question);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** Another process that starts the server and then does nothing; resolves with the address of that server. */
function startElsewhere(user?: { uid: number; gid: number }): Promise<{ url: string; child: ChildProcess }> {
  const script = `const { startPostgres } = await import(process.argv[1]);
    const server = await startPostgres({ directory: process.argv[2], durable: true });
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
    server.announce('http://127.0.0.1:3000');
    console.log(server.url); setInterval(() => undefined, 1000);`;
  const args = ['--no-warnings', '--import', loader, '--input-type=module', '-e', script, source, directory];
  const child = spawn(process.execPath, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...user });
  children.add(child);
  return new Promise((done, fail) => {
    let said = '';
    child.stderr.on('data', (part) => (said += String(part)));
    child.stdout.on('data', (part) => done({ url: String(part).trim(), child }));
    child.on('error', fail);
    child.on('close', () => fail(new Error(said)));
  });
}

const ended = (child: ChildProcess): Promise<unknown> => new Promise((done) => child.once('exit', done));
const pidFile = (server: RunningPostgres): string => join(server.dataDirectory, 'postmaster.pid');
const serverPid = (server: RunningPostgres): number => Number(readFileSync(pidFile(server), 'utf8').split('\n')[0]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderstroom-spec-'));
  chmodSync(folder, 0o755);
  directory = join(folder, 'postgres');
});

afterEach(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  for (const server of running) await server.stop();
  children.clear();
  running.clear();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('starts with Dutch text search, Unicode and the extensions we need, and stops completely', async () => {
    const server = await start();
    for (const extension of ['pg_trgm', 'unaccent', 'btree_gin']) await ask(server.url, `CREATE EXTENSION ${extension}`);
    expect(
      await ask(server.url, "SELECT to_tsvector('Vechtpartijen bij de winkels') @@ to_tsquery('vechtpartij & winkel')"),
    ).toBe(true);
    expect(await ask(server.url, "SELECT unaccent(lower('ÉÉN CAFÉ'))")).toBe('een cafe');
    expect(await ask(server.url, 'SHOW server_encoding')).toBe('UTF8');
    await server.stop();
    await expect(ask(server.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    expect(existsSync(pidFile(server))).toBe(false);
  });

  it('keeps its password in a file that only its owner reads, and refuses another one', async () => {
    const server = await start();
    expect(statSync(join(dirname(server.dataDirectory), 'password')).mode & 0o777).toBe(0o600);
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps the data over a restart', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'SELECT value FROM kept')).toBe(42);
  });

  it('refuses a second start on the same data and says where the first one is', async () => {
    const { child } = await startElsewhere();
    await expect(start()).rejects.toThrow('Onderstroom draait al op http://127.0.0.1:3000');
    child.kill('SIGTERM');
    await ended(child);
    await start();
  });

  it('stops the server that a killed application left behind, and keeps what was acknowledged', async () => {
    const { url, child } = await startElsewhere();
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS value');
    child.kill('SIGKILL');
    await ended(child);
    const server = await start();
    expect(await ask(server.url, 'SELECT value FROM kept')).toBe(42);
    await expect(ask(url, 'SELECT 1')).rejects.toThrow();
  });

  it('recovers when application and server were both killed, also when another program now has the number of the server', async () => {
    const first = await startElsewhere();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    first.child.kill('SIGKILL');
    await ended(first.child);
    const data = isRoot() ? statSync(join(directory, 'data')) : undefined;
    const other = spawn('sleep', ['60'], data && { uid: data.uid, gid: data.gid });
    children.add(other);
    const file = join(directory, 'data', 'postmaster.pid');
    const [pid, ...rest] = readFileSync(file, 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    writeFileSync(file, [other.pid, ...rest].join('\n'));
    const server = await start();
    expect(await ask(server.url, 'SELECT value FROM kept')).toBe(42);
    expect(other.exitCode).toBeNull();
  });

  it('refuses data of another major version', async () => {
    const server = await start();
    await server.stop();
    writeFileSync(join(server.dataDirectory, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/zijn van PostgreSQL 17, deze versie van Onderstroom heeft PostgreSQL 18/);
  });

  it('is really stopped when stop is asked twice at once', async () => {
    const server = await start();
    const pid = serverPid(server);
    expect(processStart(pid)).toMatch(/\d/);
    await Promise.all([server.stop(), server.stop()]);
    expect(processStart(pid)).toBeUndefined();
  });

  (ordinary ? it : it.skip)('works for an ordinary user', async () => {
    chmodSync(folder, 0o777);
    const { url, child } = await startElsewhere(ordinary);
    expect(await ask(url, 'SELECT current_user')).toBe('onderstroom');
    expect(statSync(join(directory, 'data')).uid).toBe(ordinary?.uid);
    child.kill('SIGTERM');
    await ended(child);
  });
});
