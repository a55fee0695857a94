import { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../testing/test-server.js';
import { dataSource } from '../data-source.js';
import { transact } from './transact.js';

let own: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  own = await testDatabase();
  database = await dataSource(own.url).initialize();
  await database.query(`CREATE TABLE places (id int PRIMARY KEY, visits int NOT NULL); INSERT INTO places VALUES (1, 0), (2, 0)`);
});
afterAll(async () => {
  await database.destroy();
  await own.drop();
});

test('two who each hold what the other waits for both get through, and each once', async () => {
  let arrived = 0;
  let meet: () => void = () => undefined;
  const bothHold = new Promise<void>((resolve) => (meet = resolve));
  const visit = (first: number, second: number) =>
    transact(database, async (manager) => {
      await manager.query(`UPDATE places SET visits = visits + 1 WHERE id = $1`, [first]);
      if (++arrived === 2) meet();
      await bothHold;
      await manager.query(`UPDATE places SET visits = visits + 1 WHERE id = $1`, [second]);
    });
  await Promise.all([visit(1, 2), visit(2, 1)]);
  expect(await database.query(`SELECT visits FROM places ORDER BY id`)).toEqual([{ visits: 2 }, { visits: 2 }]);
  expect(arrived).toBe(3);
});

test('anything else that fails is told at once', async () => {
  let tried = 0;
  const fails = transact(database, async (manager) => {
    tried++;
    await manager.query(`INSERT INTO places VALUES (1, 0)`);
  });
  await expect(fails).rejects.toThrow('duplicate key');
  expect(tried).toBe(1);
});
