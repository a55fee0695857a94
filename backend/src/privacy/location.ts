import { hits, type Recogniser, type Span } from './identifier.js';
import { addresses } from './profile-link.js';

/** A pair of degrees with at least four decimals (eleven metres), with a dot or with a comma. */
const DECIMAL =
  /(?<![\p{L}\d.,])(?:[NS] ?)?[+-]?\d{1,2}\.\d{4,}°? ?[NS]?(?:[,;/] ?| {1,2}|, (?:lon|lng|long|oost|O)[:=]? ?)(?:[EOW] ?)?[+-]?\d{1,3}\.\d{4,}°?(?: ?[EOW](?!\p{L}))?(?![\d.])/giu;
const COMMA =
  /(?<![\p{L}\d.,])[+-]?\d{1,2},\d{4,}°?(?: ?[NS])?(?:; ?| {1,2}|, | ?\/ ?)[+-]?\d{1,3},\d{4,}°?(?: ?[EOW](?!\p{L}))?(?![\d.,])/giu;
const NAMED =
  /(?<![\p{L}])(?:lat|latitude|breedtegraad)[ :=]{1,3}-?\d{1,2}[.,]\d{3,}[ ,;&]{1,3}(?:lon|lng|long|longitude|lengtegraad)[ :=]{1,3}-?\d{1,3}[.,]\d{3,}/giu;
/** Degrees, minutes and perhaps seconds, twice. */
const DEGREES =
  /(?<![\p{L}\d])(?:[NS] ?)?\d{1,2} ?° ?\d{1,2}(?:[.,]\d{1,4})? ?['’′]?(?: ?\d{1,2}(?:[.,]\d{1,3})? ?["”″])? ?[NS]?[, ]{0,3}(?:[EOW] ?)?\d{1,3} ?° ?\d{1,2}(?:[.,]\d{1,4})? ?['’′]?(?: ?\d{1,2}(?:[.,]\d{1,3})? ?["”″])?(?: ?[EOW](?!\p{L}))?/giu;
/** Three words that what3words gives every square of three metres. */
const THREE_WORDS = /(?<![\p{L}\d/:])\/\/\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}/gu;
const MAPS =
  /^(?:maps\.app\.goo\.gl|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|(?:www\.)?openstreetmap\.org|(?:www\.)?w3w\.co|what3words\.com|(?:www\.)?waze\.com|ul\.waze\.com|(?:glympse\.com|glympse\.live))$/iu;
const MAP_PATH = /^\/?(?:maps\b|.*(?:@|[?&/#=](?:q|ll|query|daddr|mlat|map)=?)?-?\d{1,2}\.\d{4,}(?:,|%2C|\/|&mlon=)-?\d)/iu;

const POINT = /\d[.,]\d{4}|°/;

function mapLinks(text: string): Span[] {
  if (!/map|goo\.gl|w3w|waze|glympse/i.test(text)) return [];
  return addresses(text)
    .filter(({ host, path }) => {
      if (/^(?:www\.)?(?:google\.[a-z.]{2,6}|goo\.gl)$/i.test(host))
        return /^\/maps\/?(?:[@?]|place|dir|search|[A-Za-z0-9]{6,})/.test(path);
      return MAPS.test(host) && (path.length > 2 || MAP_PATH.test(path));
    })
    .map(({ start, end }) => ({ start, end, type: 'location' }));
}

/** Finds spots on the map as exact as a house: coordinates, links to a pin, three words; not a town or a square by its name. */
export const location: Recogniser = {
  type: 'location',
  hard: true,
  find(text) {
    const points = POINT.test(text) ? [DECIMAL, COMMA, NAMED, DEGREES].flatMap((pattern) => hits(text, pattern)) : [];
    const named = /\b(?:lat|breedte)/i.test(text) ? hits(text, NAMED) : [];
    const words = text.includes('///') ? hits(text, THREE_WORDS) : [];
    const spans = [...points, ...named, ...words].map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      type: 'location' as const,
    }));
    return [...spans, ...mapLinks(text)];
  },
};
