import type { Readable } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  constants,
  gunzipSync,
} from 'node:zlib';

/** Thrown when a body goes on past the limit. */
export class BodyTooLargeError extends Error {}

/** Thrown when a body is packed so often that it can only be meant to do harm. */
export class TooManyCodingsError extends Error {}

/** A server packs once, sometimes by mistake twice. */
const mostCodings = 3;
/** The most that a server may ask us to remember while unpacking zstd: 8 MB (RFC 9659 §3), as a power of two. */
const zstdWindow = 23;
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };

function decoderFor(coding: string, first: number): NodeJS.ReadWriteStream | undefined {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(lenient);
  if (coding === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (coding === 'zstd') return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: zstdWindow } });
  if (coding === 'deflate') return (first & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient);
  return undefined;
}

/**
 * Reads a body to its end, unpacked by its Content-Encoding, at no stage letting through more than `most` bytes; throws
 * BodyTooLargeError past that, and TooManyCodingsError when it is packed more than three times. Before bytes are kept `room` is asked for them.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  most: number,
  room: (bytes: number) => Promise<void> = () => Promise.resolve(),
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of unpacked(body, encoding, most)) {
      await room(chunk.length);
      chunks.push(chunk);
    }
  } catch (error) {
    body.on('error', () => undefined).destroy();
    throw error;
  }
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { ...lenient, maxOutputLength: most }) : bytes;
}

function unpacked(body: Readable, encoding: string | undefined, most: number): AsyncIterable<Buffer> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding && coding !== 'identity');
  if (codings.length > mostCodings) throw new TooManyCodingsError('packed too often');
  let source = limited(body as AsyncIterable<Buffer>, most);
  for (const coding of codings.reverse()) source = limited(through(source, coding), most);
  return source;
}

async function* limited(source: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > most) throw new BodyTooLargeError('body too large');
    yield chunk;
  }
}

async function* through(source: AsyncIterable<Buffer>, coding: string): AsyncGenerator<Buffer> {
  const input = source[Symbol.asyncIterator]();
  const first = await input.next();
  if (first.done) return;
  const decoder = decoderFor(coding, first.value[0] ?? 0);
  if (!decoder) {
    yield first.value;
    return yield* { [Symbol.asyncIterator]: () => input };
  }
  const feeding = feed(decoder, first.value, input);
  feeding.catch((error: Error) => (decoder as unknown as Readable).destroy(error));
  yield* decoder as unknown as AsyncIterable<Buffer>;
  await feeding;
}

async function feed(decoder: NodeJS.ReadWriteStream, first: Buffer, rest: AsyncIterator<Buffer>): Promise<void> {
  for (let chunk: IteratorResult<Buffer> = { value: first }; !chunk.done; chunk = await rest.next())
    if (!decoder.write(chunk.value)) await new Promise((resolve) => decoder.once('drain', resolve).once('close', resolve));
  decoder.end();
}
