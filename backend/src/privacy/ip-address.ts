import { hits, type Recogniser, type Span } from './identifier.js';

const V4 = /(?<![\p{L}\d.])(?<!\d[,:-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\d])(?!\.\d)/gu;
/** Groups of hex digits with colons; which of them are addresses is counted afterwards. */
const V6 = /(?<![\p{L}\p{N}:.])(?=[\da-f:]{0,30}:)[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}(?![\p{L}\p{N}:])/giu;
const MAC =
  /(?<![\p{L}\p{N}:-])(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\p{L}\p{N}:-])/giu;
/** What also has four numbers with dots: a version of a program, a paragraph. */
const VERSION =
  /(?:versie|version|v|ver|release|build|update|firmware|ios|android|chrome|firefox|windows|patch|artikel|art\.?|paragraaf|hoofdstuk|bijlage|punt|stap|eis|app)[ .:]{0,2}$/iu;
const CALLED = /(?<!\p{L})ip(?:v4)?(?!\p{L})/iu;

function isV4(text: string, hit: RegExpExecArray): boolean {
  const parts = hit[0].split('.');
  if (parts.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0')))) return false;
  // The own machine (RFC 1122, 127.0.0.0/8) is nobody's address.
  if (parts[0] === '127') return false;
  const before = text.slice(Math.max(0, hit.index - 40), hit.index);
  if (CALLED.test(before)) return true;
  return !VERSION.test(before) && parts.some((part) => part.length > 1) && Number(parts[0]) > 0;
}

/** Whether groups with colons are an address of RFC 4291: eight groups, or fewer around one '::'. */
function isV6(written: string): boolean {
  const groups = written.split(':');
  const gaps = written.split('::').length - 1;
  if (gaps > 1 || groups.length > 9 || !/[\da-f]/i.test(written)) return false;
  const filled = groups.filter((group) => group !== '').length;
  if (!groups.some((group) => group.length >= 3)) return false;
  return gaps === 0 ? groups.length === 8 && filled === 8 : filled >= 2 && filled <= 7;
}

/** Finds addresses of devices: IP version 4 and 6 and MAC; not the number of a version. */
export const ipAddress: Recogniser = {
  type: 'ip_address',
  hard: true,
  find(text) {
    const spans: Span[] = [];
    const take = (hit: RegExpExecArray): void => {
      spans.push({ start: hit.index, end: hit.index + hit[0].length, type: 'ip_address' });
    };
    if (/\d\.\d{1,3}\.\d{1,3}\.\d/.test(text))
      hits(text, V4)
        .filter((hit) => isV4(text, hit))
        .forEach(take);
    if (/[\da-f]:[\da-f]{0,4}:|::[\da-f]/i.test(text))
      hits(text, V6)
        .filter((hit) => isV6(hit[0]))
        .forEach(take);
    if (/[:-][\da-f]{2}[:-]/i.test(text) || /\.[\da-f]{4}\./i.test(text))
      hits(text, MAC)
        .filter((hit) => /[a-f]/i.test(hit[0]) || hit[0].includes(':'))
        .forEach(take);
    return spans;
  },
};
