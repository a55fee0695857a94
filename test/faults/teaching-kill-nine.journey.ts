import { testDatabase, type TestDatabase } from '../../backend/testing/test-server.js';
import type { Api } from '../support/api.js';
import { type KillableProduct, startKillable } from '../support/killable-product.js';
import { lessons } from '../support/lessons.js';
import { addOrganisation, firstAdmin, person } from '../support/people.js';
import { eventually } from '../support/product.js';
import { smallConfigs } from '../support/small-configs.js';
import { openSql, type Sql } from '../support/sql.js';

/** Longer than it takes to see that a worker is dead and to do its work again, in milliseconds. */
const AGAIN = 240_000;
const OBSERVATIONS = 3_000;

interface State {
  live: { number: number };
  outdated: number;
  training: { running: boolean; progress: number; outcome: string | null };
  retagging: { running: boolean; done: number; total: number };
}

describe('kill -9 while the product learns', () => {
  let database: TestDatabase;
  let sql: Sql;
  let product: KillableProduct;
  let editor: Api;

  beforeAll(async () => {
    database = await testDatabase();
    sql = await openSql(database.url);
    product = await startKillable({ databaseUrl: database.url, settings: { ONDERSTROOM_CONFIGS: smallConfigs() } });
    const admin = await firstAdmin(product);
    const youthWork = await addOrganisation(admin, { name: 'Jongerenwerk Voorbeeld', kind: 'youth_work' });
    editor = await person(product.url, admin, 'Redacteur', ['editor'], youthWork);
    await sql.rows(
      `WITH told AS (
         INSERT INTO observations (region, audience, origin, text, noticed_at)
         SELECT 'brabant-zuidoost', 'core', 'feed', t, now() FROM unnest($1::text[]) t RETURNING id)
       INSERT INTO tags (observation_id, kind, value, label, because, made_by) SELECT id, 'topic', 'fireworks', 'Vuurwerk', '', 'person' FROM told`,
      [lessons],
    );
    await sql.rows(
      `INSERT INTO observations (region, audience, origin, text, noticed_at)
       SELECT 'brabant-zuidoost', 'core', 'feed', 'Melding ' || n || ': leerlingen verkopen vapes bij het station', now() FROM generate_series(1, $1) n`,
      [OBSERVATIONS],
    );
  }, 180_000);

  afterAll(async () => {
    await product?.stop();
    await sql?.close();
    await database?.drop();
  });

  const state = async () =>
    (
      await editor.ask<{ taggingState: State }>(
        `{ taggingState { live { number } outdated training { running progress outcome } retagging { running done total } } }`,
      )
    ).taggingState;

  it(
    'the training is done again, makes one model, and is said to go on only as long as it does',
    async () => {
      await editor.ask(`mutation { trainModel { corrections } }`);
      await eventually(state, ({ training }) => !training.running || training.progress > 0.2, AGAIN);
      await product.killAndRestart();
      const after = await eventually(state, ({ training }) => !training.running, AGAIN);
      expect(after).toMatchObject({ live: { number: 1 }, training: { running: false, outcome: expect.stringContaining('Model 1 leest nu.') } }); // prettier-ignore
      expect(await sql.rows(`SELECT number, state FROM topic_models ORDER BY number`)).toEqual([
        { number: 0, state: 'replaced' },
        { number: 1, state: 'live' },
      ]);
    },
    2 * AGAIN,
  );

  it(
    'labelling older observations goes on where it was, and labels each of them once, with the model that was live before',
    async () => {
      await editor.ask(`mutation { retagObservations { corrections } }`);
      const before = await eventually(state, ({ retagging }) => !retagging.running || retagging.done > 0, AGAIN);
      await product.killAndRestart();
      expect((await state()).retagging.done).toBeGreaterThanOrEqual(before.retagging.done);
      const after = await eventually(state, ({ retagging }) => !retagging.running, AGAIN);
      const total = OBSERVATIONS + lessons.length;
      expect(after).toMatchObject({ outdated: 0, retagging: { running: false, done: total, total } });
      expect(await sql.count(`SELECT count(*) FROM tags WHERE model_version = 1`)).toBeGreaterThan(0);
    },
    2 * AGAIN,
  );
});
