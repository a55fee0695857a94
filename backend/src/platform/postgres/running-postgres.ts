import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { outsideFolder } from './postgres-place.js';
import { serverName } from './postgres-server.js';

/** The fourth line of PostgreSQL's own pid file is the port on which it listens. */
const portLine = 3;

/** The address of the embedded server that runs with the data of this folder, without a database; undefined when none does. */
function serverAt(folder: string): string | undefined {
  try {
    const port = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[portLine]);
    const password = readFileSync(join(folder, 'password'), 'utf8').trim();
    return Number.isInteger(port) && port > 0 ? `postgres://${serverName}:${password}@127.0.0.1:${port}` : undefined;
  } catch {
    return undefined;
  }
}

/** The database of the product that is in use there; undefined when the server does not answer or nobody uses it. */
async function databaseInUse(server: string): Promise<string | undefined> {
  const client = new Client({ connectionString: `${server}/postgres`, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_stat_activity WHERE datname LIKE $1 GROUP BY datname ORDER BY count(*) DESC LIMIT 1`,
      [`${serverName}%`],
    );
    return rows[0] && `${server}/${rows[0].name}`;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The database of the instance that runs now with the embedded server of this folder, for a command beside it. */
export async function runningPostgres(directory: string): Promise<string | undefined> {
  const folders = [directory, ...(existsSync(dirname(directory)) ? [outsideFolder(directory)] : [])];
  for (const folder of folders) {
    const server = serverAt(folder);
    const database = server && (await databaseInUse(server));
    if (database) return database;
  }
  return undefined;
}
