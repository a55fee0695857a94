import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { type RunningPostgres, startPostgres } from './embedded-postgres.js';
import { runningPostgres } from './running-postgres.js';

let folder: string;
let directory: string;
let server: RunningPostgres | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'running-'));
  chmodSync(folder, 0o755);
  directory = join(folder, 'postgres');
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test('the database of a running instance is found, as long as it runs', async () => {
  expect(await runningPostgres(directory)).toBeUndefined();
  server = await startPostgres({ directory, durable: false, database: 'onderstroom_demo' });
  const user = new Client({ connectionString: server.url });
  await user.connect();
  expect(await runningPostgres(directory)).toBe(server.url);
  await user.end();
  const data = server.dataDirectory;
  await server.stop();
  expect(await runningPostgres(directory)).toBeUndefined();
  writeFileSync(join(data, 'postmaster.pid'), '1\nx\ny\n1\n');
  expect(await runningPostgres(directory)).toBeUndefined();
  rmSync(join(data, 'postmaster.pid'));
  expect(dirname(data)).toMatch(/postgres$/);
});

test('a folder that is not there has no database', async () => {
  expect(await runningPostgres(join(folder, 'niets', 'postgres'))).toBeUndefined();
});
