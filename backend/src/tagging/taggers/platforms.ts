import { platformLabels } from '../labels.js';
import { platformRules } from './platform-rules.js';
import { fold, type Span } from './text.js';

/** A platform named in a text and the words that name it. */
export interface PlatformTag extends Span {
  code: string;
  because: string;
}

const matcher = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${platformRules.map(({ pattern }, i) => `(?<p${i}>${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The platforms a text names, each mention with its place. */
export function findPlatforms(text: string): PlatformTag[] {
  const found: PlatformTag[] = [];
  for (const match of text.matchAll(matcher)) {
    const index = platformRules.findIndex((_, i) => match.groups?.[`p${i}`] !== undefined);
    const said = match[0].trimEnd();
    const code = platformRules[index]?.code ?? '';
    if (!code || isOrdinary(code, said, text, match.index)) continue;
    found.push({ code, start: match.index, end: match.index + said.length, because: reason(code, said) });
  }
  return found;
}

/** 'In de tekst staat …', or for a short name what it stands for. */
function reason(code: string, said: string): string {
  const label = platformLabels[code] ?? code;
  const plain = code === 'games' || code === 'offline' || fold(said).replaceAll(' ', '').includes(fold(label));
  return plain ? `In de tekst staat '${said}'.` : `'${said}' hoort bij ${label}.`;
}

const around = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at + reach);

/** 'Gamers' and 'steam' without anything else, a telegram from the king, an abbreviation in capitals. */
function isOrdinary(code: string, said: string, text: string, at: number): boolean {
  if (code === 'games' && /^steam$/i.test(said)) return !/(?:game|spel|account|skins|online)/i.test(around(text, at, 60));
  if (code === 'telegram' && /^telegrammen$/i.test(said)) return true;
  if (code === 'instagram' && /^reels$/i.test(said))
    return !/(?:insta|online|video|socials|kijk|scroll)/i.test(around(text, at, 60));
  if (code === 'signal' && /^in signal$/i.test(said)) return !/in Signal$/.test(said);
  if (code === 'x' && /^(?:op|via) x$/.test(said)) return /^\s(?:en|dat|zie|veel)/.test(text.slice(at + said.length));
  return code === 'facebook' && /^messenger$/i.test(said) && /rna/i.test(text.slice(Math.max(0, at - 8), at));
}
