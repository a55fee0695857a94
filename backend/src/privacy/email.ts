import { matches, type Recogniser, type Span } from './identifier.js';

const LOCAL = /[\p{L}\p{N}._%+'\u200b-]/u;
const DOMAIN = /[\p{L}\p{N}.\u200b-]/u;
const TOP_LEVEL = 'nl|com|be|eu|net|org|de|fr|info|edu|me|io|co|uk';
const PROVIDER = 'gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|proton(?:mail)?|msn';
const AT = String.raw`(?:[\[({<] ?(?:at|a|@|apenstaartje|apestaartje) ?[\])}>]| ?(?:apenstaartje|apestaartje) ?| @ ?|@ )`;
const DOT = String.raw`(?: ?[\[({<] ?(?:punt|dot|\.) ?[\])}>] ?| (?:punt|dot) | ?\. ?)`;
const SPELLED_DOT = String.raw`(?: ?[\[({<] ?(?:punt|dot|\.) ?[\])}>] ?| (?:punt|dot) )`;
const NAME = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:${SPELLED_DOT}[\p{L}\p{N}_-]{1,40}){0,2}`;
const END = String.raw`(?:${TOP_LEVEL})(?![\p{L}\p{N}])`;

/** Spellings that hide the at sign or the dot; a bare 'at' counts only with a spelled dot or a known mail provider. */
const HIDDEN: [mayHold: RegExp, pattern: RegExp][] = [
  [
    /[@[({<]|staartje/iu,
    new RegExp(String.raw`${NAME} ?${AT} ?[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){0,3}${DOT}${END}`, 'giu'),
  ],
  [
    / at /iu,
    new RegExp(String.raw`${NAME} at [\p{L}\p{N}-]{1,63}(?:${SPELLED_DOT}[\p{L}\p{N}-]{1,63}){0,3}${SPELLED_DOT}${END}`, 'giu'),
  ],
  [/ at /iu, new RegExp(String.raw`${NAME} at (?:${PROVIDER})${DOT}${END}`, 'giu')],
];

function spread(text: string, from: number, step: 1 | -1, allowed: RegExp): number {
  let at = from;
  while (at >= 0 && at < text.length && allowed.test(text.charAt(at))) at += step;
  return at;
}

/** Every address around an at sign: reads outwards from the sign, so the time is linear in the length of the text. */
function plain(text: string): Span[] {
  const spans: Span[] = [];
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    const start = spread(text, sign - 1, -1, LOCAL) + 1;
    let end = spread(text, sign + 1, 1, DOMAIN);
    while (end > sign && /[.\u200b-]/.test(text.charAt(end - 1))) end--;
    const domain = text.slice(sign + 1, Math.min(end, sign + 256));
    if (start < sign && /^[\p{L}\p{N}\u200b-]+(?:\.[\p{L}\p{N}\u200b-]+)*\.\p{L}{2,24}$/u.test(domain)) {
      spans.push({ start, end, type: 'email' });
    }
  }
  return spans;
}

/** Finds e-mail addresses, written out or hidden ('jan [at] mail [punt] nl', 'apenstaartje'). */
export const email: Recogniser = {
  type: 'email',
  hard: true,
  find(text) {
    const hidden = HIDDEN.flatMap(([sign, pattern]) =>
      matches(text, (whole) => sign.test(whole), pattern).map((hit): Span => ({
        start: hit.index,
        end: hit.index + hit[0].length,
        type: 'email',
      })),
    );
    return [...plain(text), ...hidden];
  },
};
