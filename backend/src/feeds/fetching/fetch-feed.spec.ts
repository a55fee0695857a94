import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { fetchFeed, type FetchRequest } from './fetch-feed.js';

const feed = '<rss version="2.0"><channel><title>Wijkblad</title></channel></rss>';
let server: Server;
let origin: string;
let answer: RequestListener;
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
const get = (path = '/', more: Partial<FetchRequest> = {}) =>
  fetchFeed({ address: `${origin}${path}`, allowedOrigins: [origin], ...more });

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a feed comes with its type and validators', async () => {
  answer = (_, response) =>
    response.writeHead(200, { etag: '"a"', 'content-type': 'application/rss+xml', 'cache-control': 'max-age=60' }).end(feed);
  const fetched = await get();
  expect(fetched).toMatchObject({
    outcome: 'new',
    status: 200,
    contentType: 'application/rss+xml',
    validators: { etag: '"a"' },
    maxAge: 60_000,
  });
  expect(text(fetched.bytes)).toBe(feed);
});
test('we say who we are and what we have', async () => {
  let seen: Record<string, unknown> = {};
  answer = (request, response) => {
    seen = request.headers;
    response.writeHead(304).end();
  };
  const validators = { etag: '"a"', lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT' };
  const fetched = await get('/', { contact: 'beheer@regio.example', validators });
  expect(fetched).toMatchObject({ outcome: 'not_modified', status: 304 });
  expect(fetched.validators).toBeUndefined();
  expect(seen).toMatchObject({
    'user-agent': 'Onderstroom/0.1 (+beheer@regio.example)',
    'if-none-match': '"a"',
    'if-modified-since': validators.lastModified,
  });
});
test.each([
  ['gzip', gzipSync(feed)],
  ['br', brotliCompressSync(feed)],
  ['deflate', deflateSync(feed)],
  ['deflate', deflateRawSync(feed)],
  ['gzip', gzipSync(feed).subarray(0, -8)],
  ['identity', Buffer.from(feed)],
  ['onzin', Buffer.from(feed)],
])('reads %s', async (encoding, body) => {
  answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
  expect(text((await get()).bytes)).toBe(feed);
});
test('a gzip file without a header is unpacked', async () => {
  answer = (_, response) => response.end(gzipSync(feed));
  expect(text((await get()).bytes)).toBe(feed);
});
test('redirects are followed; only permanent ones move the feed', async () => {
  answer = (request, response) => {
    if (request.url === '/nieuw') return response.end(feed);
    return response.writeHead(request.url === '/weg' ? 301 : 302, { location: '/nieuw' }).end();
  };
  expect(await get('/weg')).toMatchObject({ outcome: 'new', movedTo: `${origin}/nieuw` });
  const temporary = await get('/even');
  expect(temporary).toMatchObject({ outcome: 'new', finalUrl: `${origin}/nieuw` });
  expect(temporary.movedTo).toBeUndefined();
});
test.each([
  ['round and round', '/rond', 'redirects', /steeds door/],
  ['into the own network', 'http://10.0.0.1/feed', 'refused', /eigen netwerk/],
  ['to another kind of address', 'file:///etc/passwd', 'refused', /geen webadres/],
])('a redirect %s is refused', async (_, location, failure, sentence) => {
  answer = (_request, response) => response.writeHead(302, { location }).end();
  const fetched = await get();
  expect(fetched).toMatchObject({ outcome: 'failed', failure });
  expect(fetched.sentence).toMatch(sentence);
});
test.each([
  [404, 'gone', /404/],
  [410, 'gone', /opgeheven/],
  [403, 'http', /weigert/],
  [429, 'http', /te vaak/],
  [500, 'http', /storing/],
  [418, 'http', /code 418/],
])('status %i has a sentence', async (status, failure, sentence) => {
  answer = (_, response) => response.writeHead(status, { 'retry-after': '120' }).end('weg');
  const fetched = await get();
  expect(fetched).toMatchObject({ outcome: 'failed', status, failure, retryAfter: 120_000 });
  expect(fetched.sentence).toMatch(sentence);
});
test('a server that hangs is left', async () => {
  answer = () => undefined;
  expect(await get('/', { timeout: 100 })).toMatchObject({ failure: 'timeout' });
});
test('a server that hangs halfway is left', async () => {
  answer = (_, response) => void response.writeHead(200).write('<rss>');
  expect(await get('/', { timeout: 100 })).toMatchObject({ failure: 'timeout' });
});
test('a body without end is cut short, packed or not', async () => {
  answer = (request, response) => {
    const piece = Buffer.alloc(65_536, ' ');
    const more = (): void => {
      while (response.write(piece));
      response.once('drain', more);
    };
    if (request.url === '/bom') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
    else more();
  };
  expect(await get('/', { mostBytes: 1_000_000 })).toMatchObject({
    failure: 'too_large',
    sentence: expect.stringMatching(/MB/) as string,
  });
  expect(await get('/bom', { mostBytes: 1_000_000 })).toMatchObject({ failure: 'too_large' });
});
test('damaged bytes are told', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('geen gzip');
  expect(await get()).toMatchObject({ failure: 'broken' });
});
test('a broken connection is told', async () => {
  answer = (request) => request.socket.destroy();
  expect(await get()).toMatchObject({ outcome: 'failed', failure: 'http' });
});
test.each([
  'http://127.0.0.1:9/',
  'http://[::1]/',
  'http://localhost/',
  'http://169.254.169.254/latest',
  'http://[::ffff:127.0.0.1]/',
  'http://2130706433/',
])('%s lies in the own network', async (address) => expect(await fetchFeed({ address })).toMatchObject({ failure: 'refused' }));
test('a name that does not exist is the network', async () => {
  expect(await fetchFeed({ address: 'http://bestaat-niet.invalid/' })).toMatchObject({ failure: 'network' });
});
test('nothing that listens is the network', async () => {
  const dead = 'http://127.0.0.1:9';
  expect(await fetchFeed({ address: `${dead}/feed`, allowedOrigins: [dead] })).toMatchObject({ failure: 'network' });
});
