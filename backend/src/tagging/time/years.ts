import { partsOf } from './day-number.js';
import { skip, tokenAt, type Now } from './reading.js';
import { readPointer } from './relative-days.js';
import { numberWords, type Pointer } from './time-words.js';
import type { Token } from './tokens.js';

/** A year written as four digits or '27 with its sign; with 'van' or 'in' before it when allowed. */
export function readYear(tokens: readonly Token[], i: number): { next: number; year: number } | undefined {
  const at = skip(tokens, i, 'van', 'in');
  const token = tokenAt(tokens, at);
  if (/^(?:19|20)\d\d$/.test(token.text) && !/^[-/.:]$/.test(gluedSign(tokens, at + 1)))
    return { next: at + 1, year: Number(token.text) };
  const spoken = spokenYear(tokens, at);
  if (spoken) return spoken;
  const two = tokenAt(tokens, at + 1);
  if (/^['’‘]$/.test(token.text) && two.glued && /^\d\d$/.test(two.text)) return { next: at + 2, year: 2000 + Number(two.text) };
  return undefined;
}

/** 'tweeduizend zeventien', 'tweeduizendzeventien', 'negentienhonderdtachtig'. */
function spokenYear(tokens: readonly Token[], i: number): { next: number; year: number } | undefined {
  const written = /^(tweeduizend|negentienhonderd)(?:en)?(\p{L}*)$/u.exec(tokenAt(tokens, i).text);
  if (!written) return undefined;
  const base = written[1] === 'tweeduizend' ? 2000 : 1900;
  const glued = numberWords.get(written[2] ?? '');
  if (written[2] && glued === undefined) return undefined;
  const apart = written[2] ? undefined : numberWords.get(tokenAt(tokens, i + 1).text);
  return { next: i + (apart === undefined ? 1 : 2), year: base + (glued ?? apart ?? 0) };
}

/** A sign right after a token that is itself followed by a digit. */
function gluedSign(tokens: readonly Token[], i: number): string {
  const sign = tokenAt(tokens, i);
  const after = tokenAt(tokens, i + 1);
  return sign.glued && after.glued && after.kind === 'number' ? sign.text : '';
}

/** 'dit jaar', 'volgend jaar', 'vorig jaar' after something that lacks its year. */
export function readPointedYear(tokens: readonly Token[], i: number): { next: number; shift: number } | undefined {
  const at = skip(tokens, i, 'van', 'in', 'het');
  const pointed = readPointer(tokens, at);
  if (!pointed || tokenAt(tokens, pointed.next).text !== 'jaar') return undefined;
  return { next: pointed.next + 1, shift: SHIFT[pointed.pointer] };
}

/** How many units further a pointer points. */
export const SHIFT: Record<Pointer, number> = { this: 0, each: 0, coming: 1, next: 1, last: -1 };

/** The year after a month, feast or season, as far as it is written. */
export function yearAfter(tokens: readonly Token[], i: number): { next: number; yearOf: (now: Now) => number } | undefined {
  const written = readYear(tokens, i);
  if (written) return { next: written.next, yearOf: () => written.year };
  const pointed = readPointedYear(tokens, i);
  return pointed && { next: pointed.next, yearOf: ({ day }) => partsOf(day).year + pointed.shift };
}
