import { meantWord } from './typed-words.js';

/** A word, number or sign of a text, and where it stands. */
export interface Token {
  /** Lower case, without the accent of 'één', and with slips in words of time mended. */
  text: string;
  start: number;
  end: number;
  /** True when no space stands before it. */
  glued: boolean;
  kind: 'word' | 'number' | 'sign' | 'end';
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const SIGN = 4;

function kindOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code === 32 || (code >= 9 && code <= 13) ? SPACE : SIGN;
  }
  if (code === 160 || (code >= 0x2000 && code <= 0x200f)) return SPACE;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? LETTER : SIGN;
}

/** The end of a text, for readers that look past it. */
export const END: Token = { text: '', start: Infinity, end: Infinity, glued: false, kind: 'end' };

/** The words, numbers and signs of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  let glued = false;
  while (i < text.length) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === SPACE) {
      i++;
      glued = false;
      continue;
    }
    const start = i++;
    if (kind !== SIGN) while (i < text.length && kindOf(text.charCodeAt(i)) === kind) i++;
    const raw = text.slice(start, i);
    tokens.push({
      text: kind === LETTER ? meantWord(raw.toLowerCase().replaceAll('é', 'e')) : raw,
      start,
      end: i,
      glued,
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'sign',
    });
    glued = true;
  }
  return tokens;
}
