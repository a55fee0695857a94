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

const lenient = { finishFlush: constants.Z_SYNC_FLUSH };

function decoderFor(coding: string, first: number): NodeJS.ReadWriteStream | undefined {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(lenient);
  if (coding === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (coding === 'zstd') return createZstdDecompress();
  if (coding === 'deflate') return (first & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient);
  return undefined;
}

/** Reads a body to its end, unpacked by its Content-Encoding, never holding more than `most` bytes; throws BodyTooLargeError past that. */
export async function readBody(body: Readable, encoding: string | undefined, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(body, encoding)) {
    length += chunk.length;
    if (length > most) {
      body.destroy();
      throw new BodyTooLargeError('body too large');
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { ...lenient, maxOutputLength: most }) : bytes;
}

async function* unpacked(body: Readable, encoding: string | undefined): AsyncGenerator<Buffer> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding && coding !== 'identity');
  if (codings.length === 0) return yield* body as AsyncIterable<Buffer>;
  let source: AsyncIterable<Buffer> = body as AsyncIterable<Buffer>;
  for (const coding of codings.reverse()) source = through(source, coding);
  yield* source;
}

async function* through(source: AsyncIterable<Buffer>, coding: string): AsyncGenerator<Buffer> {
  const input = source[Symbol.asyncIterator]();
  const first = await input.next();
  if (first.done) return;
  const decoder = decoderFor(coding, first.value[0] ?? 0);
  if (!decoder) {
    yield first.value;
    return yield* source;
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
