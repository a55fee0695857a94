import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { Client } from 'pg';
import { clusterOf } from './test-cluster.js';

/** A database of its own for one spec file, migrated and empty. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Any number that nothing else on a test server uses for an advisory lock. */
const templateLock = 7_310_451;

async function serverUrl(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return given;
  const run = process.env['ONDERSTROOM_TEST_RUN'];
  if (!run) throw new Error('testDatabase() works inside a Jest run: the global setup names its folder in ONDERSTROOM_TEST_RUN.');
  return clusterOf(run);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const databaseAt = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** A name that changes with the migrations, so that a server of your own never hands out an old template. */
function templateName(): string {
  const folder = new URL('../migrations/', import.meta.url);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(new URL(file, folder)));
  return `onderstroom_template_${hash.digest('hex').slice(0, 12)}`;
}

/** Migrates the template once per server; it gets its name only when it is complete. */
async function ensureTemplate(url: string): Promise<string> {
  const name = templateName();
  await withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${name}_draft WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}_draft`);
    const { dataSource } = await import('../src/data-source.js');
    const source = await dataSource(databaseAt(url, `${name}_draft`)).initialize();
    await source.runMigrations().finally(() => source.destroy());
    await client.query(`ALTER DATABASE ${name}_draft RENAME TO ${name}`);
  });
  return name;
}

/** Gives a spec file its own copy of the migrated database; call `drop` when done. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await serverUrl();
  const template = await ensureTemplate(server);
  const name = `spec_${randomBytes(8).toString('hex')}`;
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    url: databaseAt(server, name),
    drop: () => withClient(server, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}
