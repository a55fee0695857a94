import { hits, matches, type Recogniser } from './identifier.js';

/** The Dutch sidecodes 1 to 14 (RDW): L a letter, D a digit. */
const SIDECODES = [
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
];
const PART: Readonly<Record<string, string>> = { L: '[a-z]', D: '\\d' };
const sources = SIDECODES.map((code) => {
  const [first, second, third] = code.split('-').map((part) => [...part].map((sign) => PART[sign]).join(''));
  return `${first}(?<gap>[- .]?)${second}\\k<gap>${third}`;
});
const standingAlone = (source: string): string =>
  String.raw`(?<![\p{L}\p{N}#@/=_])(?<!\p{N}[-.,:])(?:${source})(?![\p{L}\p{N}_@/])(?![-.:]\p{N})`;
const pattern = sources.map((source) => new RegExp(standingAlone(source), 'giu'));

/** Few letters against few digits, with at most one sign between: every sidecode has such a place, few sentences do. */
const SEAM =
  /(?<![a-z])(?:[a-z]{1,4}\d{1,4}|[a-z]{1,3}[- .]\d{1,3})(?!\d)|(?<!\d)(?:\d{1,4}[a-z]{1,4}|\d{1,3}[- .][a-z]{1,3})(?![a-z])/iu;
/** Anything that is written as a plate, of whatever sidecode. */
const ANY = new RegExp(standingAlone(sources.join('|')), 'iu');

const ANNOUNCED = /(?:kenteken|nummerbord|nummerplaat|kentekenplaat)[^.!?\n]{0,30}$/i;
/** Vowels, C and Q are not given out since sidecode 4 (1978); the oldest plates had them, and people who invent one use them. */
const NEVER_SINCE_1978 = /[aceioquy]/i;
const UNIT = /(?:^|[^a-z])(?:km|kg|gb|tb|mb|kb|cm|mm|ml|pk|kmh|mp)(?:$|[^a-z])/i;
const WORD =
  /(?:^|[^a-z])(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|vwo|mbo|hbo|lwo|pro|vs|op|en|in|of|tot)(?:$|[^a-z])/i;

/** A Belgian plate in capitals with dashes, which nothing else looks like. */
const BELGIAN = /(?<![\p{L}\p{N}-])[1-9]-[A-Z]{3}-\d{3}(?![\p{L}\p{N}-])/gu;
/** Any plate of another country, behind a word for it: with two letters or more, or a letter and two digits. */
const FOREIGN =
  /(?<=(?<!\p{L})(?:kenteken|kentekenplaat|nummerbord|nummerplaat|plaat|kentekennummer)(?: is| was| van (?:de |het )?\p{L}{2,12}| met|:){0,2} )(?:\d-?[a-z]{3}-?\d{3}|[A-ZÄÖÜ]{1,3}[- :][A-Z]{1,2}[ -]?\d{1,4}[EH]?|[A-Z]{1,3}[ -]\d{3,5}[A-Z]{0,2}|[A-Z]{2}[ -]\d{3}[ -][A-Z]{2}|\d{2} ?[A-Z]{1,3} ?\d{2,4}|[A-Z]{2}\d{2} ?[A-Z]{3})(?![\p{L}\p{N}])/gu;
/** A vehicle right before a plate in lower case with spaces. */
const VEHICLE =
  /(?:auto|busje|bus|scooter|brommer|motor|bestelbus|bmw|golf|polo|audi|mercedes|corsa|fiesta|clio|seat|opel|vw|volkswagen|toyota|fiat|ford|peugeot|renault|fatbike|snorfiets|taxi|caddy|transporter|vespa|piaggio)[ ,:]{1,2}$/i;

function isPlate(written: string, gap: string, sidecode: number, before: string): boolean {
  if (ANNOUNCED.test(before)) return true;
  const letters = written.replace(/[^a-z]/gi, '');
  const upper = letters === letters.toUpperCase();
  if (!upper && letters !== letters.toLowerCase()) return false;
  const dashed = gap === '-';
  if (WORD.test(written) || (UNIT.test(written) && !(upper && dashed))) return false;
  const old = sidecode <= 3;
  const unmistakable = upper
    ? dashed || (gap === ' ' && (sidecode === 9 || sidecode === 10))
    : dashed && sidecode >= 9 && sidecode <= 12;
  if (NEVER_SINCE_1978.test(letters) && !unmistakable) return false;
  if (dashed) return true;
  if (gap === '.' || gap === ' ') return upper || VEHICLE.test(before);
  // Without separators the oldest two look like a postcode (5611AB) or a flight number (KL1234), and look-alikes in lower case abound.
  return old ? upper && sidecode === 3 : upper || sidecode >= 7;
}

/** Finds Dutch number plates of every sidecode, dashed, spaced or without separators, and foreign ones where the text says so; not classes, dates or postcodes. */
export const numberPlate: Recogniser = {
  type: 'number_plate',
  hard: true,
  find(text) {
    if (!/\d/.test(text)) return [];
    const foreign = [
      ...matches(text, (whole) => /\d-[A-Z]{3}-\d/.test(whole), BELGIAN),
      ...matches(text, (whole) => /kenteken|nummer(?:bord|plaat)|plaat/i.test(whole), FOREIGN),
    ].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, type: 'number_plate' as const }));
    if (!SEAM.test(text) || !ANY.test(text)) return foreign;
    const dutch = pattern.flatMap((sidecode, index) =>
      hits(text, sidecode)
        .filter((hit) => isPlate(hit[0], hit.groups?.gap ?? '', index + 1, text.slice(Math.max(0, hit.index - 50), hit.index)))
        .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, type: 'number_plate' as const })),
    );
    return [...foreign, ...dutch];
  },
};
