import { Role } from '../src/people/roles.js';
import { type Product, startProduct } from './product.js';

let product: Product;
beforeAll(async () => (product = await startProduct()));
afterAll(() => product.close());

test('the product for specs does the whole way of an observation, without waiting', async () => {
  const worker = await product.crew.person(Role.youth_worker);
  const text = 'Op Snapchat gaat een oproep rond: vrijdag 17:30 rellen bij winkelcentrum Woensel, deel dit met iedereen';
  await worker.ask(`mutation($input: LogObservationInput!) { logObservation(input: $input) { observation { id } } }`, {
    input: { clientId: '00000000-0000-4000-8000-000000000001', text },
  });
  await product.runOnce();
  const { trends } = await worker.ask<{ trends: { items: { topics: { code: string }[] }[] } }>(
    `{ trends { items { topics { code } } } }`,
  );
  expect(trends.items.map(({ topics }) => topics.map(({ code }) => code))).toEqual([
    expect.arrayContaining(['call_to_disorder']),
  ]);
});
