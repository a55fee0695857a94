import { type ChildProcess, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkerRound } from '../../backend/testing/feed-worker.js';
import { startPostgres } from '../../backend/src/platform/postgres/embedded-postgres.js';
import { openSql } from '../support/sql.js';

/** One PostgreSQL, as the product runs it, on which every contender of a run works in an empty database of its own. */
export interface Ground {
  /** A folder that is thrown away afterwards. */
  folder: string;
  newDatabase(): Promise<string>;
  close(): Promise<void>;
}

const migrator = `const [, url] = process.argv; (await import('./backend/dist/src/main.js')).migrate(url).then(() => process.exit(0))`;

function migrateWithBuilt(url: string): void {
  const cwd = join(import.meta.dirname, '../..');
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', migrator, url], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the tables cannot be made: ${stderr}`);
}

/** Starts a server and prepares a template with the tables of the product. */
export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'onderstroom-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ directory: join(folder, 'postgres'), durable: true, database: 'bench' });
  const sql = await openSql(postgres.url);
  const named = (name: string) => Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
  await sql.rows('CREATE DATABASE migrated');
  migrateWithBuilt(named('migrated'));
  let made = 0;
  return {
    folder,
    newDatabase: async () => {
      await sql.rows(`CREATE DATABASE run_${++made} TEMPLATE migrated`);
      return named(`run_${made}`);
    },
    close: async () => {
      await sql.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Counts in a database, past who filled it. */
export async function counted(url: string, query: string): Promise<number> {
  const sql = await openSql(url);
  return sql.count(query).finally(() => sql.close());
}

/** The next thing that a child process tells. */
export const toldBy = (child: ChildProcess): Promise<WorkerRound> =>
  new Promise((done) => child.once('message', (message) => done(message as WorkerRound)));
