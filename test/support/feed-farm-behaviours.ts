import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A request to a feed, and what that feed has to say. */
export interface FarmRequest {
  request: IncomingMessage;
  response: ServerResponse;
  /** The document of the feed, and its type. */
  bytes: Buffer;
  type: string;
  port: number;
}

type Answer = (visit: FarmRequest) => void;

const MB = 1024 * 1024;
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  ({ response }) =>
    response.writeHead(code, headers).end();
const redirect =
  (to: (visit: FarmRequest) => string): Answer =>
  (visit) =>
    visit.response.writeHead(302, { location: to(visit) }).end();

/** Says something every so often, for as long as the other side listens. */
function drip({ response, type }: FarmRequest): void {
  response.writeHead(200, { 'content-type': type }).write('<?xml version="1.0"?><rss version="2.0"><channel>');
  const timer = setInterval(() => response.write(' '), 1_000);
  response.on('close', () => clearInterval(timer));
}

function endless({ response, type }: FarmRequest): void {
  response.writeHead(200, { 'content-type': type }).write('<rss version="2.0"><channel>');
  const more = Buffer.alloc(64 * 1024, '<item><title>nog een</title></item>\n');
  const write = (): void => {
    while (!response.destroyed && response.write(more));
  };
  response.on('drain', write);
  write();
}

const insideDocument = (document: Buffer): [string, string] => {
  const text = document.toString();
  const at = text.indexOf('<item>');
  return [text.slice(0, at), text.slice(at)];
};

/** RSS that ends as it should after so many megabytes of items. */
function huge({ response, bytes, type }: FarmRequest): void {
  const [head, items] = insideDocument(bytes);
  const rest = Buffer.from(items.slice(0, items.indexOf('</channel>')));
  response.writeHead(200, { 'content-type': type }).write(head);
  for (let sent = 0; sent < 30 * MB; sent += rest.length) response.write(rest);
  response.end('</channel></rss>');
}

/** The document and behind it a gigabyte of blanks, in about a megabyte: gzip members that follow each other are one stream. */
function gzipBomb({ response, bytes, type }: FarmRequest): void {
  const blanks = gzipSync(Buffer.alloc(16 * MB, ' '));
  const headers = { 'content-type': type, 'content-encoding': 'gzip' };
  response.writeHead(200, headers).end(Buffer.concat([gzipSync(bytes), ...Array.from({ length: 64 }, () => blanks)]));
}

function brotliBomb({ response, bytes, type }: FarmRequest): void {
  const packed = brotliCompressSync(Buffer.concat([bytes, Buffer.alloc(256 * MB, ' ')]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(packed);
}

/** Ten entities that each hold ten of the one before: ten thousand million words when somebody expands them. */
function laughs({ response, bytes, type }: FarmRequest): void {
  const names = Array.from({ length: 10 }, (_, number) => `lach${number}`);
  const entities = names.map((name, at) => `<!ENTITY ${name} "${at === 0 ? 'haha' : `&${names[at - 1]};`.repeat(10)}">`);
  withDoctype({ response, bytes, type }, entities.join(''), '&lach9;');
}

/** Entities that point at a place inside and at a file of the reader. */
function external({ response, bytes, type, port }: FarmRequest): void {
  const entities = `<!ENTITY a SYSTEM "http://127.0.0.1:${port}/inside"><!ENTITY b SYSTEM "file:///etc/passwd">`;
  withDoctype({ response, bytes, type }, entities, '&a; &b;');
}

function withDoctype(visit: Pick<FarmRequest, 'response' | 'bytes' | 'type'>, entities: string, use: string): void {
  const [head, items] = insideDocument(visit.bytes);
  const opened = head.replace('<rss', `<!DOCTYPE rss [${entities}]><rss`);
  const text = `${opened}${items.replace('<description>', `<description>${use} `)}`;
  visit.response.writeHead(200, { 'content-type': visit.type }).end(text);
}

/** What a publisher can do to a reader, besides publishing a feed. */
export const behaviours = {
  not_found: status(404),
  gone: status(410),
  broken: status(500),
  busy: status(503, { 'retry-after': '600' }),
  too_often: status(429, { 'retry-after': '900' }),
  silent: () => undefined,
  slow_loris: drip,
  endless,
  reset: ({ request }) => request.socket.resetAndDestroy(),
  truncated: ({ response, bytes, type }) => {
    const packed = gzipSync(bytes);
    const half = packed.subarray(0, packed.length >> 1);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': packed.length }).write(half);
    setImmediate(() => response.destroy());
  },
  webpage: ({ response }) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><html><head><title>Wijkblad</title></head><body><p>Welkom</p></body></html>'),
  redirect_loop: redirect(({ request }) => `${(request.url ?? '').split('?')[0]}?keer=${Date.now()}`),
  to_private: redirect(() => 'http://10.20.30.40/feed.xml'),
  to_metadata: redirect(() => 'http://169.254.169.254/latest/meta-data/'),
  to_mapped: redirect(() => 'http://[::ffff:127.0.0.1]/inside'),
  to_port: redirect(({ port }) => `http://[::ffff:127.0.0.1]:${port}/inside`),
  huge,
  gzip_bomb: gzipBomb,
  brotli_bomb: brotliBomb,
  laughs,
  external,
} satisfies Record<string, Answer>;

/** How a feed of the farm answers; two of them lie in its address and are never asked. */
export type FarmBehaviour = 'healthy' | 'no_such_name' | 'bad_tls' | keyof typeof behaviours;

/** The ways in which a tenth of the publishers fails, as often as each other. */
export const failures: FarmBehaviour[] = [
  ...(['not_found', 'gone', 'broken', 'busy', 'too_often', 'silent', 'slow_loris', 'endless'] as const),
  ...(['reset', 'truncated', 'webpage', 'redirect_loop', 'to_private', 'no_such_name', 'bad_tls'] as const),
];
