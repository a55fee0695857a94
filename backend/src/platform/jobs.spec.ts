import { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../testing/test-server.js';
import { dataSource } from '../data-source.js';
import { Jobs } from './jobs.js';
import type { Settings } from './settings.js';

let own: TestDatabase;
let database: DataSource;
let jobs: Jobs;
beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  jobs = new Jobs(database, { databaseUrl: own.url } as Settings);
});
afterAll(async () => {
  await jobs.onApplicationShutdown();
  await database.destroy();
  await own.drop();
});

test('of work that failed is kept which failure it was, and nothing of the text that it was about', async () => {
  await jobs.enqueue('specs.failing', { id: 7 });
  await jobs.work('specs.failing', async () => {
    await database.query(`SELECT $1::uuid`, ['Fatima zag een mes']);
  });
  const failed = `SELECT output::text AS output FROM pgboss.job WHERE name = 'specs.failing' AND output IS NOT NULL`;
  let rows: { output: string }[] = [];
  while (rows.length === 0) rows = await database.query<{ output: string }[]>(failed);
  expect(rows[0]?.output).toContain('22P02');
  expect(rows[0]?.output).toContain('jobs.spec');
  expect(rows[0]?.output).not.toMatch(/Fatima|mes\b/);
});
