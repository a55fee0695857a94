import { hits, type Span } from './identifier.js';

const UNIT = 'nul|zero|oh|een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen';
const TEN = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const WORD = String.raw`(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:${TENS})|${TENS}|${TEN}|${UNIT}|dubbel(?:e)? (?:${UNIT})|\d{1,2})`;
const GAP = '(?:[ ,.-]{1,3}|(?: en )|)';
/** A row of numbers in words (or two digits among them) that begins as a Dutch telephone number is said: 'nul zes twaalf …'. */
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:plus[ -])?(?:nul|zero|0|eenendertig|plus 31)${GAP}(?:${WORD}${GAP}){3,12}${WORD}(?![\p{L}\p{N}])`,
  'giu',
);
const WORDS = new RegExp(`${TEN}|${TENS}|${UNIT}`, 'giu');
const PART = new RegExp(String.raw`dubbele? (?:${UNIT})|\p{L}*(?:${TENS})|${TEN}|${UNIT}|\d{1,2}`, 'giu');

/** How many digits the words stand for. */
function digits(spoken: string): number {
  let count = 0;
  for (const [part] of spoken.matchAll(PART)) count += /^\d$/.test(part) || new RegExp(`^(?:${UNIT})$`, 'iu').test(part) ? 1 : 2;
  return count;
}

/** Finds telephone numbers that are written as they are said; a row counts when it stands for nine to thirteen digits. */
export function spokenPhones(text: string): Span[] {
  if (!/(?:nul|zero|0|eenendertig)[ ,.-]{1,3}[a-z]/i.test(text)) return [];
  return hits(text, SPOKEN).flatMap((hit) => {
    const count = digits(hit[0]);
    if (count < 9 || count > 13 || (hit[0].match(WORDS) ?? []).length < (/^nul[ -]zes/i.test(hit[0]) ? 2 : 3)) return [];
    return [{ start: hit.index, end: hit.index + hit[0].length, type: 'phone' as const }];
  });
}
