import iconv from 'iconv-lite';
import { knownCharset } from './charset-names.js';
import { beginsInEbcdic, decodeEbcdic } from './ebcdic.js';

/** Encodings of more than one byte a character: a few of their bytes can pass for UTF-8 by accident, so what they declare is believed. */
const manyBytes = /^(?:gb|big5|euc|shift|sjis|cp9|iso-2022|hz|utf-?7)/;
/** Those that are written in ASCII, which is always valid UTF-8. */
const inAscii = /^(?:iso-2022|hz|utf-?7)/;
/** So many characters of more than one byte are no accident any more. */
const noAccident = 3;

const head = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');

/** Iconv-lite first: the platform loses 0x80-0x9F of Windows-1252; the platform knows a few sets more. */
function convert(bytes: Uint8Array, encoding: string): string {
  return iconv.encodingExists(encoding) ? iconv.decode(Buffer.from(bytes), encoding) : new TextDecoder(encoding).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; skip: number } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', skip: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', skip: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

/** UTF-16 or UTF-32 without a mark: the zero bytes beside the first '<' or '{' tell (XML 1.0, appendix F). */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return ({ '0x0x': 'utf-16be', x0x0: 'utf-16le', '000x': 'utf-32be', x000: 'utf-32le' } as Record<string, string>)[zeros];
}

/** The encoding the document states about itself: the XML declaration, or the meta tag of a page. */
function stated(bytes: Uint8Array): string | undefined {
  const start = head(bytes, 1024);
  const declared = /<\?xml[^>]*?encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  return knownCharset(declared ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1]);
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that are partly UTF-8 and partly Windows-1252, as pasted feeds are: every byte gets the reading that fits it. */
function mixed(bytes: Uint8Array): string {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const lost = loose.split('\uFFFD').length - 1;
  if (lost === 0) return loose;
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > from) parts.push(new TextDecoder('utf-8').decode(bytes.subarray(from, at)));
    parts.push(iconv.decode(Buffer.from(bytes.subarray(at, at + 1)), 'windows-1252'));
    from = ++at;
  }
  parts.push(new TextDecoder('utf-8').decode(bytes.subarray(from)));
  return parts.join('');
}

/** How many bytes the valid UTF-8 character at this place takes; 0 when there is none (RFC 3629 §4, overlong forms aside). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Which of two stated one-byte sets is meant: what the document says, unless it says the set that everybody says. */
function singleByte(document: string | undefined, header: string | undefined): string | undefined {
  const stated = [document, header].filter((label) => label !== undefined && label !== 'utf-8');
  return stated.find((label) => label !== 'windows-1252') ?? stated[0];
}

/** More characters that are good UTF-8 than bytes that cannot be. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) good++;
    if (length === 0) bad++;
    at += Math.max(1, length);
  }
  return good > bad;
}

/**
 * The text of a feed as its maker meant it: byte order mark, then what the document and the HTTP header say, then what the bytes
 * themselves show. Bytes that are valid UTF-8 are read as UTF-8 whatever one-byte set was declared: that mistake is everywhere.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  if (beginsInEbcdic(bytes)) return decodeEbcdic(bytes);
  const mark = byteOrderMark(bytes);
  const wide = mark?.encoding ?? wideWithoutMark(bytes);
  if (wide && wide !== 'utf-8') return iconv.decode(Buffer.from(bytes.subarray(mark?.skip ?? 0)), wide, { stripBOM: true });
  const body = bytes.subarray(mark?.skip ?? 0);
  const sent = knownCharset(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
  const declared = [stated(body), sent].filter((label) => label !== undefined && !/^utf-?(?:16|32)/.test(label));
  const many = declared.find((label) => label !== undefined && manyBytes.test(label));
  const utf8 = many && inAscii.test(many) ? undefined : asUtf8(body);
  if (many && !mark && (utf8 === undefined || (utf8.match(/[^\u0000-\u007f]/g)?.length ?? 0) < noAccident))
    return convert(body, many);
  if (utf8 !== undefined) return utf8;
  const single = mark ? undefined : singleByte(declared[0], declared[1]);
  return single && !(declared.includes('utf-8') && mostlyUtf8(body)) ? convert(body, single) : mixed(body);
}
