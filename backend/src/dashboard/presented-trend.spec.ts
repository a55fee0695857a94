import { type Product, REGION, startProduct } from '../../testing/product.js';
import { Observation } from '../observations/observation.entity.js';
import { Role } from '../people/roles.js';
import { Audience } from '../people/visibility.js';
import { Trend } from '../trends/trend.entity.js';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

test.each([
  [2, 'enkele'],
  [3, 'zes'],
])('six observations of %i organisations are %s sources on a shared screen', async (organisations, words) => {
  const { manager } = product.database;
  const at = product.clock.now();
  const trend = await manager.save(Trend, { region: REGION, title: 'Vapes', firstSeen: at, lastSeen: at });
  const places = await Promise.all(Array.from({ length: organisations }, () => product.crew.organisation()));
  for (let number = 0; number < 6; number++) {
    const about = { region: REGION, audience: Audience.core, origin: 'person' as const, text: 'Vapes.', noticedAt: at };
    const { id } = await manager.save(Observation, { ...about, organisationId: places[number % organisations]?.id });
    const join = `INSERT INTO trend_observations (trend_id, observation_id, state, because) VALUES ($1, $2, 'joined', '')`;
    await manager.query(join, [trend.id, id]);
  }
  const host = await product.crew.person(Role.host);
  const ask = `query($id: ID!) { presentedTrend(id: $id) { sources { words } } }`;
  expect(await host.ask(ask, { id: trend.id })).toEqual({ presentedTrend: { sources: { words } } });
});
