import type { Person } from '../../testing/crew.js';
import { logNote } from '../../testing/notes.js';
import { type Product, REGION, startProduct } from '../../testing/product.js';
import { everywhere, smallConfiguration } from '../../testing/teaching.js';
import { Role } from '../people/roles.js';
import { ObservationRetagging } from '../tagging/models/observation-retagging.service.js';

const ROUNDS = 12;
const NOISE = `mutation($id: ID!, $noise: Boolean!) { markNoise(observationId: $id, noise: $noise) { id } }`;
const CORRECT = `mutation($input: CorrectTagInput!) { correctTag(input: $input) { id } }`;
const UNDO = `mutation($id: ID!) { undoObservation(id: $id) }`;

let product: Product;
let worker: Person;
let editor: Person;
const ingestConfigs = smallConfiguration();
beforeAll(async () => {
  product = await startProduct({ ingestConfigs });
  [worker, editor] = await Promise.all([product.crew.person(Role.youth_worker), product.crew.person(Role.editor)]);
});
afterAll(() => product.close());

const texts = everywhere(['Leerlingen vapen hier', 'Op school wordt veel gepest', 'Er wordt vuurwerk gegooid']);
const sql = <T extends object>(text: string, values: unknown[] = []) => product.database.query<T[]>(text, values);

test('labelling, labelling anew, correcting, noise and taking back at the same moment: each comes through, and what people said stands', async () => {
  const [ids, lost] = [[] as string[], [] as string[]];
  for (const text of texts) ids.push(await logNote(worker, text));
  const retagging = product.get(ObservationRetagging);
  for (let round = 0; round < ROUNDS; round++) {
    lost.push(await logNote(worker, `${texts[round]} Dat was gisteren.`));
    await retagging.ask();
    const correct = (at: number) =>
      editor.ask(CORRECT, {
        input: { observationId: ids[at], kind: 'topic', value: 'fireworks', remove: (round + at) % 2 === 1 },
      });
    const noise = (at: number) => editor.ask(NOISE, { id: ids[at], noise: round % 2 === 0 });
    await Promise.all([
      product.understand(ids.toReversed()),
      product.understand([...ids.slice(10), ...lost]),
      retagging.run(),
      retagging.run(),
      ...[0, 7, 14, 21, 28, 35].flatMap((at) => [correct(at), noise(at)]),
      worker.ask(UNDO, { id: lost[round] }),
    ]);
  }
  expect(await sql(`SELECT FROM observations WHERE id = ANY ($1)`, [lost])).toEqual([]);
  await product.understand(ids);
  const corrected = [0, 7, 14, 21, 28, 35];
  const wanted = (at: number) => (ROUNDS - 1 + at) % 2 === 0;
  const shown = await sql<{ id: string }>(
    `SELECT observation_id AS id FROM tags WHERE kind = 'topic' AND value = 'fireworks' AND NOT rejected
       AND observation_id = ANY ($1::uuid[]) ORDER BY array_position($2::uuid[], observation_id)`,
    [corrected.map((at) => ids[at]), ids],
  );
  expect(shown).toEqual(corrected.filter(wanted).map((at) => ({ id: ids[at] })));
  expect(await sql(`SELECT FROM observations WHERE noise`)).toEqual([]);
  const topics = await sql<{ value: string; count: number }>(
    `SELECT value, count(*)::int FROM tags WHERE kind = 'topic' AND NOT rejected GROUP BY 1 ORDER BY 1`,
  );
  const own = (at: number) => Math.floor(at / 12);
  const added = corrected.filter((at) => own(at) !== 2 && wanted(at)).length;
  const removed = corrected.filter((at) => own(at) === 2 && !wanted(at)).length;
  expect(topics).toEqual([
    { value: 'bullying', count: 12 },
    { value: 'fireworks', count: 12 + added - removed },
    { value: 'substances', count: 12 },
  ]);
  expect(await sql(`SELECT FROM trend_observations m WHERE NOT EXISTS (SELECT FROM trends t WHERE t.id = m.trend_id AND t.region = $1)`, [REGION])).toEqual([]); // prettier-ignore
  expect((await retagging.state()).running).toBe(false);
}, 240_000);

test('a note is taken back, also when the machine is placing it and each of the two waits for the other', async () => {
  const id = await logNote(worker, texts[0] ?? '');
  await product.understand([id]);
  const machine = product.database.createQueryRunner();
  await machine.startTransaction();
  expect(await machine.query(`SELECT state FROM trend_observations WHERE observation_id = $1 FOR UPDATE`, [id])).toHaveLength(1);
  const undone = worker.refusal(UNDO, { id });
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await sql(waiting)).length === 0);
  await machine.query(`SELECT FROM observations WHERE id = $1 FOR KEY SHARE`, [id]).catch(() => undefined);
  await machine.rollbackTransaction();
  await machine.release();
  expect(await undone).toBe('allowed');
  expect(await sql(`SELECT FROM observations WHERE id = $1`, [id])).toEqual([]);
});
