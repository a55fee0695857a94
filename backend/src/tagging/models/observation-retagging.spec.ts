import type { Person } from '../../../testing/crew.js';
import { ELSEWHERE, type Product, REGION, startProduct } from '../../../testing/product.js';
import { everywhere, smallConfiguration } from '../../../testing/teaching.js';
import { Role } from '../../people/roles.js';
import { Live } from '../../platform/live.js';
import { readModel } from '../load-tagger.js';
import { InstanceTagger } from '../tagger.provider.js';
import type { Retagging, TaggingState } from './model.models.js';
import { ObservationRetagging } from './observation-retagging.service.js';
import { pack } from './packed-model.js';

let product: Product;
let editor: Person;
let retagging: ObservationRetagging;
let ids: string[];
const ingestConfigs = smallConfiguration();

beforeEach(async () => {
  product = await startProduct({ ingestConfigs });
  editor = await product.crew.person(Role.editor);
  retagging = product.get(ObservationRetagging);
  const texts = everywhere(['Leerlingen vapen hier', 'Een meisje wordt gepest', 'Vuurwerk gegooid', 'De trein reed', 'Er was soep']); // prettier-ignore
  const rows = await product.database.query<{ id: string }[]>(
    `INSERT INTO observations (region, audience, origin, text, noticed_at)
     SELECT CASE WHEN n % 2 = 0 THEN $1 ELSE $4 END, 'core', 'feed', t, $3 FROM unnest($2::text[]) WITH ORDINALITY given (t, n) RETURNING id`,
    [REGION, texts, product.clock.now(), ELSEWHERE],
  );
  ids = rows.map(({ id }) => id);
  await product.understand(ids);
  // As if they had been labelled by a model of before.
  await product.database.query(`UPDATE tags SET model_version = 7 WHERE model_version IS NOT NULL`);
}, 60_000);
afterEach(() => product.close());

const state = async () =>
  (await editor.ask<{ taggingState: TaggingState }>(`{ taggingState { outdated retagging { running done total model sentence } } }`)).taggingState; // prettier-ignore
const ask = async () =>
  (await editor.ask<{ retagObservations: { retagging: Retagging } }>(`mutation { retagObservations { retagging { running done total } } }`)).retagObservations.retagging; // prettier-ignore
const machineLabels = () =>
  product.database.query<object[]>(
    `SELECT observation_id, kind, value, model_version, because FROM tags WHERE made_by <> 'person' ORDER BY 1, 2, 3`,
  );
/** A signal that breaks off after so many batches. */
const breakingOff = (after: number): AbortSignal => {
  let looks = 0;
  const throwIfAborted = () => {
    if ((looks += 1) > after) throw new Error('killed');
  };
  return { throwIfAborted } as unknown as AbortSignal;
};

test('older observations are labelled anew when somebody asks, and the state says how far it is', async () => {
  const before = await state();
  expect(before.outdated).toBeGreaterThan(30);
  expect(before.retagging).toMatchObject({ running: false, sentence: 'De oudere waarnemingen zijn nog niet opnieuw gelezen.' });
  expect(await ask()).toEqual({ running: true, done: 0, total: 60 });
  await retagging.run();
  expect(await state()).toEqual({
    outdated: 0,
    retagging: { running: false, done: 60, total: 60, model: 0, sentence: 'Alle waarnemingen zijn opnieuw gelezen met model 0: 60 in totaal.' }, // prettier-ignore
  });
});

test('what was killed goes on where it was, and the labels are those of a work that was never broken off', async () => {
  await ask();
  await retagging.run();
  const expected = await machineLabels();
  await product.database.query(`UPDATE tags SET model_version = 7 WHERE model_version IS NOT NULL`);
  await ask();
  await expect(retagging.run(breakingOff(1))).rejects.toThrow('killed');
  const half = await state();
  expect(half.retagging).toMatchObject({ running: true, done: 40, total: 60, sentence: '40 van de 60 waarnemingen zijn opnieuw gelezen.' }); // prettier-ignore
  expect(half.outdated).toBeGreaterThan(0);
  await retagging.run();
  expect(await state()).toMatchObject({ outdated: 0, retagging: { running: false, done: 60, total: 60 } });
  expect(await machineLabels()).toEqual(expected);
});

test('two workers share the work, and each observation is labelled once', async () => {
  await ask();
  await Promise.all([retagging.run(), retagging.run()]);
  expect((await state()).retagging).toMatchObject({ done: 60, total: 60 });
  expect(await product.database.query(`SELECT FROM tags GROUP BY observation_id, kind, value HAVING count(*) > 1`)).toEqual([]);
});

test('what a person said of a label stays, and each region is judged once afterwards', async () => {
  await product.database.query(
    `UPDATE tags SET made_by = 'person', rejected = true, model_version = NULL WHERE observation_id = $1`,
    [ids[1]],
  );
  const said = () => product.database.query<object[]>(`SELECT * FROM tags WHERE made_by = 'person'`);
  const before = await said();
  expect(before.length).toBeGreaterThan(0);
  await product.database.query(`DELETE FROM pgboss.job`);
  await ask();
  await retagging.run();
  expect(await said()).toEqual(before);
  const jobs = await product.database.query<{ region: string; ids: string[] }[]>(
    `SELECT data ->> 'region' AS region, data -> 'ids' AS ids FROM pgboss.job WHERE name = 'observations.stored' ORDER BY 1`,
  );
  expect(jobs).toEqual([REGION, ELSEWHERE].sort().map((region) => ({ region, ids: [] })));
});

test('when another model goes live meanwhile, it begins anew with that one', async () => {
  await ask();
  await expect(retagging.run(breakingOff(1))).rejects.toThrow('killed');
  await product.database.query(
    `INSERT INTO topic_models (number, made_at, state, sentence, content) VALUES (3, now(), 'waiting', '', $1)`,
    [await pack(readModel(ingestConfigs)!)],
  );
  await editor.ask(`mutation { makeModelLive(number: 3) { corrections } }`);
  await retagging.run();
  expect(product.get(InstanceTagger).modelVersion).toBe(3);
  expect(await state()).toMatchObject({ outdated: 0, retagging: { model: 3, done: 60, total: 60 } });
});

test('a chip that the product no longer knows stops nobody: the label stays as it was, and all others are made anew', async () => {
  await product.database.query(`UPDATE observations SET said = $2 WHERE id = $1`, [
    ids[0],
    { topics: ['substances'], rejectedTopics: ['verdwenen'], platforms: ['hyves'], place: 'Nergenshuizen' },
  ]);
  const kept = `INSERT INTO tags (observation_id, kind, value, label, because, made_by) VALUES ($1, 'platform', 'hyves', 'Hyves', '', 'person')`;
  await product.database.query(kept, [ids[0]]);
  await ask();
  await retagging.run();
  expect(await state()).toMatchObject({ outdated: 0, retagging: { running: false, done: 60 } });
  const said = `SELECT kind, value FROM tags WHERE observation_id = $1 AND made_by = 'person' ORDER BY 1, 2`;
  expect(await product.database.query(said, [ids[0]])).toEqual([
    { kind: 'platform', value: 'hyves' },
    { kind: 'topic', value: 'substances' },
  ]);
});

test('open screens hear of it in a few steps, however many observations there are', async () => {
  await product.database.query(
    `INSERT INTO observations (region, audience, origin, text, noticed_at) SELECT $1, 'core', 'feed', 'De trein reed ' || n, $2 FROM generate_series(1, 1940) n`,
    [REGION, product.clock.now()],
  );
  const told: string[][] = [];
  const live = product.get(Live);
  const announce = live.announce.bind(live);
  live.announce = (...notice) => (told.push(notice[2]), announce(...notice));
  await ask();
  await retagging.run();
  expect((await state()).retagging).toMatchObject({ running: false, done: 2000 });
  expect(told.length).toBeGreaterThan(10);
  expect(told.length).toBeLessThan(30);
});
