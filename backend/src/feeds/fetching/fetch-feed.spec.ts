import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
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
  ['zstd', zstdCompressSync(feed)],
  ['gzip, br', brotliCompressSync(gzipSync(feed))],
  ['gzip, identity, gzip, gzip', gzipSync(gzipSync(gzipSync(feed)))],
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
  ['to itself', '/', 'redirects', /hetzelfde adres/],
  ['into the own network', 'http://10.0.0.1/feed', 'refused', /eigen netwerk/],
  ['to the metadata of a cloud', 'http://169.254.169.254/latest/meta-data', 'refused', /eigen netwerk/],
  ['to IPv4 inside IPv6', 'http://[::ffff:127.0.0.1]/', 'refused', /eigen netwerk/],
  ['to a translated address', 'http://[64:ff9b::7f00:1]/', 'refused', /eigen netwerk/],
  ['to a decimal address', 'http://2130706433/', 'refused', /eigen netwerk/],
  ['to an octal address', 'http://0177.0.0.1/', 'refused', /eigen netwerk/],
  ['to an address with a dot behind it', 'http://127.0.0.1./', 'refused', /eigen netwerk/],
  ['to this machine on another port', 'http://127.0.0.1:8080/', 'refused', /eigen netwerk/],
  ['to a mail server', 'http://krant.example:25/', 'refused', /ongewone poort \(25\)/],
  ['to a password', 'https://jan:geheim@krant.example/rss', 'refused', /wachtwoord/],
  ['to an account', 'https://www.instagram.com/jan_uit_woensel/', 'refused', /persoon of account/],
  ['to another kind of address', 'file:///etc/passwd', 'refused', /geen webadres/],
  ['to a script', 'javascript:alert(1)', 'refused', /geen webadres/],
  ['to nothing', 'http://', 'redirects', /niet klopt/],
])('a redirect %s is refused', async (_, location, failure, sentence) => {
  answer = (_request, response) => response.writeHead(302, { location }).end();
  const fetched = await get();
  expect(fetched).toMatchObject({ outcome: 'failed', failure });
  expect(fetched.sentence).toMatch(sentence);
});
test.each([
  [404, 'gone', /404/],
  [410, 'gone', /opgeheven/],
  [403, 'refused', /weigert/],
  [401, 'refused', /in te loggen/],
  [451, 'refused', /juridische/],
  [429, 'http', /te vaak/],
  [500, 'http', /storing/],
  [418, 'http', /code 418/],
])('status %i has a sentence', async (status, failure, sentence) => {
  answer = (_, response) => response.writeHead(status, { 'retry-after': '120' }).end('weg');
  const fetched = await get();
  expect(fetched).toMatchObject({ outcome: 'failed', status, failure, retryAfter: 120_000 });
  expect(fetched.sentence).toMatch(sentence);
});
test('a ring of addresses is recognised, a chain without end is left after five', async () => {
  let asked = 0;
  answer = (request, response) => {
    asked += 1;
    const step = Number(request.url?.slice(2));
    const location = request.url?.startsWith('/k') ? `/k${step + 1}` : `/r${(step + 1) % 3}`;
    response.writeHead(302, { location }).end();
  };
  expect(await get('/r0')).toMatchObject({ failure: 'redirects', sentence: expect.stringMatching(/hetzelfde/) as string });
  expect(asked).toBe(3);
  expect(await get('/k0')).toMatchObject({ failure: 'redirects', sentence: expect.stringMatching(/ander adres/) as string });
  expect(asked).toBe(9);
});
test('a chain of permanent redirects moves the feed, also when one of them is a 308', async () => {
  answer = (request, response) => {
    if (request.url === '/c') return response.end(feed);
    return response.writeHead(request.url === '/a' ? 301 : 308, { location: request.url === '/a' ? '/b' : '/c' }).end();
  };
  expect((await get('/a')).movedTo).toBe(`${origin}/c`);
});
test('a redirect that ends badly moves nothing', async () => {
  answer = (request, response) =>
    request.url === '/a' ? response.writeHead(301, { location: '/b' }).end() : response.writeHead(404).end();
  const fetched = await get('/a');
  expect(fetched).toMatchObject({ failure: 'gone', status: 404 });
  expect(fetched.movedTo).toBeUndefined();
});
test('the headers of an answer tell how long it stays good and where it stands', async () => {
  const date = 'Fri, 20 Nov 2026 12:00:00 GMT';
  answer = (_, response) =>
    response.writeHead(200, { date, expires: 'Fri, 20 Nov 2026 12:30:00 GMT', 'content-location': '/echt/rss.xml' }).end(feed);
  expect(await get('/')).toMatchObject({ maxAge: 1_800_000, contentLocation: `${origin}/echt/rss.xml` });
});
test('the contact is an address of plain letters, whatever is configured', async () => {
  let agent: string | undefined;
  answer = (request, response) => {
    agent = request.headers['user-agent'];
    response.writeHead(304).end();
  };
  await get('/', { contact: 'Wérkgroep ‘Veilig’ <beheer@regio.example>' });
  expect(agent).toBe('Onderstroom/0.1 (+beheer@regio.example)');
});
test('feeds of one host share connections, the last one closes its own', async () => {
  const ports: (number | undefined)[] = [];
  let closed: Promise<unknown> = Promise.resolve();
  answer = (request, response) => {
    ports.push(request.socket.remotePort);
    closed = new Promise((resolve) => request.socket.once('close', resolve));
    if (request.url === '/niet-gewijzigd') response.writeHead(304).end();
    else response.writeHead(404).end('Deze pagina bestaat niet.');
  };
  const fresh = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => fresh.listen(0, '127.0.0.1', resolve));
  const own = `http://127.0.0.1:${(fresh.address() as AddressInfo).port}`;
  for (const path of ['/weg', '/niet-gewijzigd', '/weg', '/niet-gewijzigd', '/weg'])
    await fetchFeed({ address: `${own}${path}`, allowedOrigins: [own] });
  await fetchFeed({ address: `${own}/laatste`, allowedOrigins: [own], last: true });
  await closed;
  fresh.closeAllConnections();
  fresh.close();
  expect(ports).toHaveLength(6);
  expect(new Set(ports).size).toBeLessThanOrEqual(2);
});
test('headers without end are not read', async () => {
  answer = (_, response) => response.writeHead(200, { 'x-lang': 'a'.repeat(40_000) }).end(feed);
  expect(await get()).toMatchObject({ failure: 'broken' });
});
test('a server that hangs is left', async () => {
  answer = () => undefined;
  expect(await get('/', { timeout: 100 })).toMatchObject({ failure: 'timeout' });
});
test('a server that hangs halfway is left', async () => {
  answer = (_, response) => void response.writeHead(200).write('<rss>');
  expect(await get('/', { timeout: 100 })).toMatchObject({ failure: 'timeout' });
});
test('a server that gives a byte now and then is left', async () => {
  let ticking: NodeJS.Timeout | undefined;
  answer = (request, response) => {
    response.writeHead(200).write('<rss>');
    ticking = setInterval(() => response.write(' '), 10);
    request.socket.once('close', () => clearInterval(ticking));
  };
  expect(await get('/', { timeout: 150 })).toMatchObject({ failure: 'timeout' });
  clearInterval(ticking);
});
test('a server that hangs after a redirect is left', async () => {
  answer = (request, response) => void (request.url === '/' && response.writeHead(302, { location: '/stil' }).end());
  expect(await get('/', { timeout: 100 })).toMatchObject({ failure: 'timeout' });
});
test('a feed of 30 MB is cut at 10', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(Buffer.alloc(30_000_000, 'a'));
  expect(await get()).toMatchObject({
    failure: 'too_large',
    sentence: 'Het antwoord is groter dan 10 MB; dat is geen gewone feed.',
  });
});
const zeros = Buffer.alloc(40_000_000);
test.each<[string, () => Buffer]>([
  ['gzip', () => gzipSync(zeros)],
  ['br', () => brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
  ['deflate', () => deflateSync(zeros)],
  ['zstd', () => zstdCompressSync(zeros)],
  ['gzip, gzip', () => gzipSync(gzipSync(zeros))],
  ['gzip, br, gzip', () => gzipSync(brotliCompressSync(gzipSync(zeros)))],
  ['', () => gzipSync(zeros)],
])('a bomb packed as %j is not unpacked', async (encoding, bomb) => {
  const body = bomb();
  answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
  expect(await get('/', { mostBytes: 1_000_000 })).toMatchObject({ failure: 'too_large' });
});
test('a middle layer without end is cut too', async () => {
  const empty = Buffer.alloc(5_000_000, Buffer.from([0, 0, 0, 0xff, 0xff]));
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'deflate, gzip' }).end(gzipSync(empty));
  expect(await get('/', { mostBytes: 1_000_000 })).toMatchObject({ failure: 'too_large' });
});
test('what is packed four times is refused', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip, gzip' }).end('x');
  expect(await get()).toMatchObject({ failure: 'broken', sentence: expect.stringMatching(/vaker ingepakt/) as string });
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
  'http://0x7f.1/',
  'http://127.0.0.1./',
  'https://10.0.0.1:8443/',
])('%s lies in the own network', async (address) => expect(await fetchFeed({ address })).toMatchObject({ failure: 'refused' }));
test.each([
  ['https://jan:geheim@krant.example/rss', /wachtwoord/],
  ['https://krant.example:22/rss', /ongewone poort/],
  ['ftp://krant.example/rss', /geen webadres/],
  ['http://[fe80::1%25eth0]/', /geen geldig webadres/],
  ['krant', /geen geldig webadres/],
])('%s is no address for a feed', async (address, sentence) => {
  const fetched = await fetchFeed({ address });
  expect(fetched).toMatchObject({ failure: 'refused' });
  expect(fetched.sentence).toMatch(sentence);
});
test('a name that does not exist is the network', async () => {
  expect(await fetchFeed({ address: 'http://bestaat-niet.invalid/' })).toMatchObject({ failure: 'network' });
});
test('nothing that listens is the network', async () => {
  const dead = 'http://127.0.0.1:9';
  expect(await fetchFeed({ address: `${dead}/feed`, allowedOrigins: [dead] })).toMatchObject({ failure: 'network' });
});
