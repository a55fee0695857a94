import { startProduct } from '../../testing/product.js';
import { Role } from './roles.js';

test.each([
  ['the demonstration', true, undefined],
  ['the demonstration', true, { role: 'beheerder' }],
  ['a real instance', false, { role: Role.admin }],
])('in %s (%s) nobody is let in by %j', async (_, demo, body) => {
  const product = await startProduct({ demo });
  try {
    const headers = { 'content-type': 'application/json' };
    const request = body ? { headers, body: JSON.stringify(body) } : {};
    const response = await fetch(`${product.url}/api/demo/sign-in`, { method: 'POST', ...request });
    expect([response.status, response.headers.getSetCookie()]).toEqual([404, []]);
  } finally {
    await product.close();
  }
});
