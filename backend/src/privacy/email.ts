import { matches, type Recogniser, type Span } from './identifier.js';

const LOCAL = /[\p{L}\p{N}._%+'&!~\u200b-]/u;
const DOMAIN = /[\p{L}\p{N}.\u200b-]/u;
const TOP_LEVEL =
  'nl|com|be|eu|net|org|de|fr|info|edu|me|io|co|uk|tv|gov|school|app|dev|ru|pl|tr|ma|es|it|gr|se|no|dk|ch|pt|us|ai|gg|online|site|xyz|frl|amsterdam|email|biz|nu';
const PROVIDER =
  'gmail|googlemail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|kpnplanet|planet|xs4all|telenet|casema|upcmail|hetnet|home|proton(?:mail)?|msn|gmx|wp|yandex|mail|aol|me';
const STAART = 'apenstaartje|apenstaart|apestaartje|apestaart|apenstartje|apestaartj';
const AT = String.raw`(?:[\[({<*] ?(?:at|a t|a|aap|@|${STAART}) ?[\])}>*]| ?-?(?:${STAART})-? ?| @ ?|@ )`;
const DOT = String.raw`(?: ?[\[({<] ?(?:punt|dot|\.) ?[\])}>] ?| (?:punt|dot) |-punt-| ?\. ?)`;
const SPELLED_DOT = String.raw`(?: ?[\[({<] ?(?:punt|dot|\.) ?[\])}>] ?| (?:punt|dot) |-punt-)`;
const SPELLED_DASH = ' (?:underscore|(?:liggend |laag |lage )?streepje|koppelteken|plus) ';
const NAME = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:(?:${SPELLED_DOT}|${SPELLED_DASH})[\p{L}\p{N}_-]{1,40}){0,3}`;
const END = String.raw`(?:${TOP_LEVEL})(?![\p{L}\p{N}])`;
const HOST = String.raw`[\p{L}\p{N}-]{1,63}`;

/** Spellings that hide the at sign or the dot; a bare 'at' counts only with a spelled dot, a known provider or a name with a sign in it. */
const HIDDEN: [mayHold: RegExp, pattern: RegExp][] = [
  [/[@[({<*]|staart/iu, new RegExp(String.raw`${NAME} ?${AT} ?${HOST}(?:${DOT}${HOST}){0,3}${DOT}${END}`, 'giu')],
  [/ at /iu, new RegExp(String.raw`${NAME} at ${HOST}(?:${SPELLED_DOT}${HOST}){0,3}${SPELLED_DOT}${END}`, 'giu')],
  [/ at /iu, new RegExp(String.raw`${NAME} at (?:${PROVIDER})${DOT}${END}`, 'giu')],
  [
    / at /iu,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}]{1,40}[._+][\p{L}\p{N}._+-]{1,40} at ${HOST}(?:\.${HOST}){0,3}\.${END}`,
      'giu',
    ),
  ],
  [
    /mail/iu,
    new RegExp(String.raw`(?<=mail(?:adres|en|t)?(?: is| naar|:)? )${NAME} at ${HOST}(?:\.${HOST}){0,3}\.${END}`, 'giu'),
  ],
  [
    /@/u,
    new RegExp(String.raw`${NAME}@(?:${PROVIDER})(?:[ ,;]{1,2}(?:com|nl|be|net|de)(?![\p{L}\p{N}])|(?![\p{L}\p{N}.@-]))`, 'giu'),
  ],
  [/@/u, new RegExp(String.raw`${NAME}@${HOST}(?:${SPELLED_DOT}|[,;]|\. | \. ?)${END}`, 'giu')],
  [
    /@/u,
    new RegExp(
      String.raw`${NAME}@[\p{L}\p{N}-]{0,40}(?:school|college|lyceum|mavo|mbo|gymnasium|scholen|onderwijs)(?![\p{L}\p{N}.@-])`,
      'giu',
    ),
  ],
  [/%40/u, new RegExp(String.raw`${NAME}%40${HOST}(?:\.${HOST}){0,3}\.${END}`, 'giu')],
  [
    /_at_/iu,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}.]{1,40}_at_${HOST}(?:(?:\.|_dot_|_punt_)${HOST}){0,2}(?:\.|_dot_|_punt_)${END}`,
      'giu',
    ),
  ],
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
