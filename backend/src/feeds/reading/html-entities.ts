/** U+00A0 to U+00FF in order (HTML 4.01 §24.2). */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** U+0391 to U+03C9 in order, a dash where there is no name (HTML 4.01 §24.3). */
const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';

/** The other names with their code points, base 16 (HTML 4.01 §24.3-24.4, and the few of HTML 5 that feeds use). */
const others =
  'quot:22 amp:26 lt:3c gt:3e apos:27 OElig:152 oelig:153 Scaron:160 scaron:161 Yuml:178 fnof:192 circ:2c6 tilde:2dc thetasym:3d1 upsih:3d2 piv:3d6 ensp:2002 emsp:2003 thinsp:2009 zwnj:200c zwj:200d lrm:200e rlm:200f ndash:2013 mdash:2014 lsquo:2018 rsquo:2019 sbquo:201a ldquo:201c rdquo:201d bdquo:201e dagger:2020 Dagger:2021 bull:2022 hellip:2026 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a oline:203e frasl:2044 euro:20ac image:2111 weierp:2118 real:211c trade:2122 alefsym:2135 larr:2190 uarr:2191 rarr:2192 darr:2193 harr:2194 crarr:21b5 lArr:21d0 uArr:21d1 rArr:21d2 dArr:21d3 hArr:21d4 forall:2200 part:2202 exist:2203 empty:2205 nabla:2207 isin:2208 notin:2209 ni:220b prod:220f sum:2211 minus:2212 lowast:2217 radic:221a prop:221d infin:221e ang:2220 and:2227 or:2228 cap:2229 cup:222a int:222b there4:2234 sim:223c cong:2245 asymp:2248 ne:2260 equiv:2261 le:2264 ge:2265 sub:2282 sup:2283 nsub:2284 sube:2286 supe:2287 oplus:2295 otimes:2297 perp:22a5 sdot:22c5 lceil:2308 rceil:2309 lfloor:230a rfloor:230b lang:2329 rang:232a loz:25ca spades:2660 clubs:2663 hearts:2665 diams:2666 hyphen:2010 dash:2010 nbsp:a0 num:23 excl:21 quest:3f comma:2c period:2e colon:3a semi:3b lpar:28 rpar:29 sol:2f commat:40 percnt:25 plus:2b equals:3d dollar:24 ast:2a lowbar:5f Tab:9 NewLine:a hairsp:200a shy:ad check:2713 star:2606 starf:2605 phone:260e';

const names = new Map<string, string>([
  ...latin.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...greek.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0x391 + index)]),
  ...others
    .split(' ')
    .map((pair): [string, string] => [
      pair.split(':')[0] ?? '',
      String.fromCodePoint(Number.parseInt(pair.split(':')[1] ?? '', 16)),
    ]),
]);

/** 0x80-0x9F as a number are Windows-1252 in the field, as browsers read them (HTML Standard §13.2.5.80). */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80] ?? '';
  if (!Number.isFinite(code) || code === 0 || code > 0x10ffff) return '\uFFFD';
  // Half a character is joined to its other half, which some programs write as a number of its own; alone it goes later.
  return String.fromCodePoint(code);
}

/** The character an entity stands for ('eacute', '#233', '#xe9'), or undefined when nothing is called so. */
export function entityCharacter(reference: string): string | undefined {
  if (reference.charCodeAt(0) !== 35) return names.get(reference) ?? names.get(capitals.get(reference) ?? '');
  const hex = (reference.charCodeAt(1) | 32) === 120;
  const digits = reference.slice(hex ? 2 : 1);
  const number = digits.length > 9 ? Number.NaN : hex ? Number.parseInt(digits, 16) : Number(digits);
  if (digits === '' || !(hex ? /^[0-9a-f]+$/i : /^\d+$/).test(digits)) return undefined;
  return fromNumber(number);
}

/** Names that HTML also knows in capitals. */
const capitals = new Map(['amp', 'lt', 'gt', 'quot', 'copy', 'reg', 'nbsp'].map((name) => [name.toUpperCase(), name]));

/** Longest name between '&' and ';' that is looked up. */
const longestName = 32;

/** Where the reference that begins behind an '&' ends; -1 when no name stands there. */
function endOfReference(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestName);
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at) | 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
    if (at === from ? text[at] !== '#' : text[at] !== '.' && text[at] !== '_' && text[at] !== '-') break;
  }
  return at > from ? at : -1;
}

/** Replaces references by what `meaning` gives for their name (without & and ;); undefined leaves one as it is written. */
function replaceReferences(text: string, meaning: (name: string, closed: boolean) => string | undefined): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let read = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    const end = endOfReference(text, at + 1);
    if (end < 0) continue;
    const closed = text.charCodeAt(end) === 59;
    const character = meaning(text.slice(at + 1, end), closed);
    if (character === undefined) continue;
    read += text.slice(from, at) + character;
    from = closed ? end + 1 : end;
    at = from - 1;
  }
  return from === 0 ? text : read + text.slice(from);
}

/** The references of XML (all closed), with the names of HTML that feeds use undeclared and those that the document declares for one character. */
export function decodeMarkup(text: string, declared?: ReadonlyMap<string, string>): string {
  return replaceReferences(text, (name, closed) => (closed ? (entityCharacter(name) ?? declared?.get(name)) : undefined));
}

/** Replaces every entity that HTML knows, once; a bare & and unknown names stay as they are. */
export function decodeEntities(text: string): string {
  return replaceReferences(text, (name, closed) => (closed || name.startsWith('#') ? entityCharacter(name) : bareEntity(name)));
}

/** HTML lets the old names stand without a semicolon; only those that nobody writes by accident are taken so. */
function bareEntity(name: string): string | undefined {
  return /^(?:amp|quot|nbsp|[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|lig|slash))$/i.test(name)
    ? names.get(name)
    : undefined;
}

/** Replaces what only HTML names or numbers (&eacute;, &#8217;) and leaves the five names of XML: what stands in plain text by mistake. */
export function decodeStray(text: string): string {
  return replaceReferences(text, (name, closed) => {
    const character = closed ? entityCharacter(name) : undefined;
    return character !== undefined && !`&<>"'`.includes(character) ? character : undefined;
  });
}
