import { once } from 'node:events';
import WebSocket from 'ws';
import { type Product, startProduct } from '../../testing/product.js';
import { Role } from './roles.js';
import { LONGEST_QUESTION, MOST_FOLLOWED, MOST_WORDS } from '../platform/web/query-limits.js';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** An open channel, with a session or without. */
async function channel(cookie = ''): Promise<WebSocket> {
  const address = `${product.url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers: { cookie } });
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  return socket;
}

const follow = (socket: WebSocket, id: number, query: string) =>
  socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));

const answerOf = async (socket: WebSocket): Promise<unknown> => {
  const [message] = (await once(socket, 'message')) as [Buffer];
  return JSON.parse(message.toString());
};

const badRequest = { type: 'error', payload: [{ extensions: { code: 'common.badRequest' } }] };

test('a question with more words than any page asks is refused before it is weighed', async () => {
  const response = await product.crew.visitor().post('/graphql', { query: `{ instance { ${'demo '.repeat(MOST_WORDS)} } }` });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'common.badRequest' } }] });
});

test('a long question is not read on a live channel', async () => {
  const socket = await channel();
  follow(socket, 1, `subscription { changed { kinds } } ${'#'.repeat(LONGEST_QUESTION)}`);
  expect(await answerOf(socket)).toMatchObject(badRequest);
  socket.terminate();
});

test('one live channel follows so many things, and no more', async () => {
  const person = await product.crew.person(Role.host);
  const socket = await channel(person.cookie);
  for (let id = 0; id <= MOST_FOLLOWED; id++) follow(socket, id, 'subscription { changed { kinds } }');
  expect(await answerOf(socket)).toMatchObject({ id: String(MOST_FOLLOWED), ...badRequest });
  await person.ask('{ me { id } }');
  socket.terminate();
});
