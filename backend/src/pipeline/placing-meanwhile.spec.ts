import { type Product, REGION, startProduct } from '../../testing/product.js';
import { Observation } from '../observations/observation.entity.js';
import { Audience } from '../people/visibility.js';
import { Role } from '../people/roles.js';
import { Pipeline } from './pipeline.service.js';
import { Trend } from '../trends/trend.entity.js';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const observe = async (text: string): Promise<string> => {
  const about = { region: REGION, audience: Audience.core, origin: 'person' as const, noticedAt: product.clock.now() };
  return (await product.database.manager.save(Observation, { ...about, text })).id;
};
const place = (id: string) => product.get(Pipeline).understand([{ region: REGION, ids: [id] }]);
const trendOf = async (id: string): Promise<Trend | null> =>
  product.database.manager
    .createQueryBuilder(Trend, 'trend')
    .where(
      `EXISTS (SELECT FROM trend_observations m WHERE m.trend_id = trend.id AND m.observation_id = :id AND m.state = 'joined')`,
      { id },
    )
    .getOne();

/** Waits until the database says that somebody waits for a lock in it. */
async function somebodyWaits(): Promise<void> {
  const asked = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (;;) {
    const [{ count }] = await product.database.query<[{ count: number }]>(asked);
    if (count > 0) return;
  }
}

test('an observation does not end in a trend that is closed while it is placed', async () => {
  const text = 'Leerlingen verkopen vapes met watermeloensmaak bij de fietsenstalling in Woensel, via Snapchat.';
  const first = await observe(text);
  await place(first);
  const closing = await trendOf(first);
  const second = await observe(text);
  const runner = product.database.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`SELECT FROM trends WHERE id = $1 FOR UPDATE`, [closing?.id]);
  await runner.query(`UPDATE trends SET closed_at = now(), version = version + 1 WHERE id = $1`, [closing?.id]);
  const placed = place(second);
  await somebodyWaits();
  await runner.commitTransaction();
  await runner.release();
  await placed;
  expect(await trendOf(second)).toMatchObject({ closedAt: null });
});

test('a note of which a person makes a trend, while the machine places it, ends in the trend of that person', async () => {
  const host = await product.crew.person(Role.host);
  const note = await observe('Er is een vechtafspraak bij het station van Helmond, dat gaat rond op Snapchat.');
  const machine = product.database.createQueryRunner();
  await machine.startTransaction();
  await product.get(Pipeline).understandWithin(machine.manager, REGION, [note]);
  const started = host.ask<{ startTrend: { id: string } }>(
    `mutation($ids: [ID!]!) { startTrend(observationIds: $ids, title: "Vechtafspraak bij het station") { id } }`,
    { ids: [note] },
  );
  await somebodyWaits();
  await machine.commitTransaction();
  await machine.release();
  const { startTrend } = await started;
  expect(await trendOf(note)).toMatchObject({ id: startTrend.id });
});
