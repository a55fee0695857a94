import { once } from 'node:events';
import WebSocket from 'ws';
import { startProduct } from '../../../testing/product.js';
import { fromOwnPage } from './own-page.js';

describe('a live channel', () => {
  it.each([
    ['https://onderstroom.example.nl', 'onderstroom.example.nl', true],
    ['http://localhost:3000', 'localhost:3000', true],
    [undefined, 'onderstroom.example.nl', true],
    ['https://kwaad.example.nl', 'onderstroom.example.nl', false],
    ['https://ander.onderstroom.example.nl', 'onderstroom.example.nl', false],
    ['http://localhost:8080', 'localhost:3000', false],
    ['null', 'onderstroom.example.nl', false],
    ['https://onderstroom.example.nl', undefined, false],
  ])('from a page of %s to %s opens: %s', (origin, host, opens) => {
    expect(fromOwnPage({ headers: { origin, host } })).toBe(opens);
  });
});

test('a page of another site is shut out before it can ask anything', async () => {
  const product = await startProduct();
  const socket = new WebSocket(`${product.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    origin: 'https://kwaad.example.nl',
  });
  try {
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    const [code] = (await Promise.race([once(socket, 'close'), once(socket, 'message')])) as [number];
    expect(code).toBe(4403);
  } finally {
    socket.terminate();
    await product.close();
  }
});
