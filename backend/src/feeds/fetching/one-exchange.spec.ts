import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants, zstdCompressSync } from 'node:zlib';
import { BytesInFlight } from './bytes-in-flight.js';
import { fetchFeed, type FetchRequest } from './fetch-feed.js';

const feed = '<rss version="2.0"><channel><title>Wijkblad</title></channel></rss>';
let server: Server;
let origin: string;
let answer: RequestListener;
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
const get = (more: Partial<FetchRequest> = {}) => fetchFeed({ address: origin, allowedOrigins: [origin], ...more });

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('an exchange that is stopped ends at once, before the answer and halfway', async () => {
  for (const begun of [false, true]) {
    const stop = new AbortController();
    answer = (_, response) => {
      if (begun) response.writeHead(200).write('<rss>');
      stop.abort();
    };
    expect(await get({ signal: stop.signal })).toMatchObject({
      outcome: 'failed',
      sentence: expect.stringMatching(/afgebroken/) as string,
    });
  }
});
test('an exchange waits for room in memory, and is not late when it gets it', async () => {
  const budget = new BytesInFlight(1_000);
  const [first, second] = [budget.share(), budget.share()];
  await first.take(2_000, new AbortController().signal);
  answer = (_, response) => response.end(feed);
  const fetched = get({ share: second });
  expect(await Promise.race([fetched, new Promise((pass) => server.once('request', () => setImmediate(pass, 'busy')))])).toBe(
    'busy',
  );
  first.end();
  expect(text((await fetched).bytes)).toBe(feed);
});
test('a zstd answer that wants a window over 8 MB is not unpacked', async () => {
  const params = { [constants.ZSTD_c_windowLog]: 25, [constants.ZSTD_c_contentSizeFlag]: 0 };
  const packed = zstdCompressSync(Buffer.alloc(20_000_000, 'a'), { params });
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(packed);
  expect(await get()).toMatchObject({ failure: 'broken' });
});
