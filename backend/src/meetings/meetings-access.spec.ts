import { type Product, startProduct } from '../../testing/product.js';
import { Role } from '../people/roles.js';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  const host = await product.crew.person(Role.host);
  const { startMeeting } = await host.ask<{ startMeeting: { id: string } }>(`mutation { startMeeting { id } }`);
  await host.ask(`mutation($id: ID!) { closeMeeting(id: $id, notes: "Vapes: geel.") { id } }`, startMeeting);
});
afterAll(() => product.close());

test.each([
  [Role.youth_worker, 'Vapes: geel.'],
  [Role.partner, 'Vapes: geel.'],
  [Role.school_contact, ''],
])('of what an inloopuur decided a %s reads: %s', async (role, notes) => {
  const person = await product.crew.person(role);
  expect(await person.ask(`{ meetings { notes } }`)).toEqual({ meetings: [{ notes }] });
});
