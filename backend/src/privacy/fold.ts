const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const WIDE = /[\uff01-\uff5e]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Any of them: a text without is given back as it is. */
const ANY = /[\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u2000-\u200b\u2010-\u2015\u202f\u205f\u2060\u2212\u3000\ufeff\uff01-\uff5e]/;

/**
 * Reads look-alike characters (wide letters, Arabic digits, long dashes, hard and invisible spaces) as the plain ones, one for one,
 * so that an offset in the result is the same offset in the original.
 */
export function fold(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '\u200b')
    .replace(WIDE, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(ARABIC_DIGITS, (character) => String(character.charCodeAt(0) & 0xf));
}
