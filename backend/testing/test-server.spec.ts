import { Client } from 'pg';
import { testDatabase } from './test-server.js';

async function ask(url: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query<Record<string, unknown>>(question).then(
    ({ rows }) => client.end().then(() => rows),
    (error: unknown) => client.end().then(() => Promise.reject(error)),
  );
}

describe('the database for tests', () => {
  it('is migrated, and nobody else sees what a spec writes', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
    expect(await ask(one.url, 'SELECT count(*)::int AS n FROM migrations')).not.toEqual([{ n: 0 }]);
    await ask(one.url, 'CREATE TABLE mine (id int)');
    await expect(ask(two.url, 'SELECT * FROM mine')).rejects.toThrow(/does not exist/);
    await Promise.all([one.drop(), two.drop()]);
    await expect(ask(one.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });
});
