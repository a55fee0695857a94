import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { smallBodies } from './small-bodies.js';

const check = smallBodies(100);
const server = createServer((request, response) => check(request, response, () => response.end('gelezen')));
const post = (body: RequestInit['body']) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', body, duplex: 'half' } as RequestInit);

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => void server.close());

describe('a body of at most 100 bytes', () => {
  it.each([
    ['nothing', undefined, 200],
    ['100 bytes', 'x'.repeat(100), 200],
    ['101 bytes', 'x'.repeat(101), 413],
    ['a stream without a length', new Blob(['x']).stream(), 413],
  ])('%s is answered with its own status', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });
});
