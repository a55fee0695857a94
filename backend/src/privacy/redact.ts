import { address } from './address.js';
import { bankCard } from './bank-card.js';
import { birthDate } from './birth-date.js';
import { bsn } from './bsn.js';
import { documentNumber } from './document-number.js';
import { email } from './email.js';
import { fold } from './fold.js';
import { handle } from './handle.js';
import { iban } from './iban.js';
import { MASKS } from './identifier.js';
import type { FoundSpan, Recogniser, Span } from './identifier.js';
import { ipAddress } from './ip-address.js';
import { location } from './location.js';
import { name } from './names/name.js';
import { numberPlate } from './number-plate.js';
import { phone } from './phone.js';
import { profileLink } from './profile-link.js';
import { wallet } from './wallet.js';

/** A text in which every find is masked, and where the finds stand in the original. */
export type Redaction = { text: string; spans: FoundSpan[] };

/** What the privacy gate looks for; a new kind of find is one more entry. */
export const recognisers: Recogniser[] = [
  profileLink,
  location,
  email,
  iban,
  bankCard,
  bsn,
  documentNumber,
  phone,
  ipAddress,
  birthDate,
  address,
  numberPlate,
  wallet,
  handle,
  name,
];

/** A find on its way to a mask; only a soft one says why. */
export type Find = Span & { hard: boolean; because?: string };

/** Joins overlapping finds of the same hardness; the longest gives the kind. */
function joined(finds: Find[]): Find[] {
  const result: Find[] = [];
  let longest = 0;
  for (const find of finds.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && find.start < last.end) {
      if (find.end - find.start > longest) {
        last.type = find.type;
        last.because = find.because;
        longest = find.end - find.start;
      }
      last.end = Math.max(last.end, find.end);
    } else {
      result.push({ ...find });
      longest = find.end - find.start;
    }
  }
  return result;
}

/** Settles overlaps: a hard find always stands whole, of a soft find only the part outside hard ones remains. */
export function settle(finds: Find[]): Find[] {
  const hard = joined(finds.filter((find) => find.hard));
  const soft = joined(finds.filter((find) => !find.hard));
  let from = 0;
  const rest = soft.flatMap((find) => {
    const parts: Find[] = [];
    let start = find.start;
    while (from < hard.length && (hard[from]?.end ?? 0) <= start) from++;
    for (let at = from; at < hard.length && (hard[at]?.start ?? 0) < find.end; at++) {
      const block = hard[at] as Find;
      if (block.start > start) parts.push({ ...find, start, end: block.start });
      start = Math.max(start, block.end);
    }
    if (start < find.end) parts.push({ ...find, start });
    return parts;
  });
  return [...hard, ...rest].sort((a, b) => a.start - b.start);
}

function findAll(text: string, found: readonly Recogniser[]): Find[] {
  const finds: Find[] = [];
  for (const { hard, find } of found) for (const span of find(text)) finds.push({ ...span, hard });
  return finds.length === 0 ? finds : settle(finds);
}

/** The text with a mask in place of every find. */
export function mask(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, type } of spans) {
    result += text.slice(from, start) + MASKS[type];
    from = end;
  }
  return result + text.slice(from);
}

/** Turns an offset in the masked text into one in the original; an offset inside a mask becomes that side of the find. */
function toOriginal(spans: readonly Span[]): (offset: number, side: 'start' | 'end') => number {
  const masks: { at: number; to: number; span: Span }[] = [];
  let shift = 0;
  for (const span of spans) {
    const at = span.start + shift;
    const to = at + MASKS[span.type].length;
    masks.push({ at, to, span });
    shift = to - span.end;
  }
  return (offset, side) => {
    let low = 0;
    let high = masks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((masks[middle]?.at ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const last = masks[low - 1];
    if (!last) return offset;
    if (offset < last.to) return last.span[side];
    return offset - last.to + last.span.end;
  };
}

/** How often the masked text is searched again: a mask can free what stood against it ('…0300123456782'). */
const ROUNDS = 6;

/** Every identifier in a text, in order, overlaps settled. Takes time linear in its length. */
export function findIdentifiers(text: string, found: readonly Recogniser[] = recognisers): Find[] {
  const finds = findAll(fold(text), found);
  return finds.length === 0 ? finds : withFreed(text, finds, found);
}

/** These finds, and what shows only when they are masked. */
export function withFreed(text: string, first: Find[], found: readonly Recogniser[]): Find[] {
  let finds = first;
  for (let round = 0; round < ROUNDS; round++) {
    const more = findAll(fold(mask(text, finds)), found);
    if (more.length === 0) break;
    const original = toOriginal(finds);
    const mapped = more.map((find) => ({ ...find, start: original(find.start, 'start'), end: original(find.end, 'end') }));
    finds = settle([...finds, ...mapped]);
  }
  return finds;
}

/** Whether the writer may put a find back: a name, or an age beside one, can be a false alarm; a date of birth cannot. */
export const isSoft = ({ hard, type }: Find): boolean => !hard && type !== 'birth_date';

/** A find as it is told to the writer and kept with the text. */
export function toldFind(find: Find): FoundSpan {
  const { start, end, type, because } = find;
  if (!isSoft(find)) return { start, end, type };
  return { start, end, type, soft: true, ...(because === undefined ? {} : { because }) };
}

/** Masks every identifier in a text. Takes time linear in its length; redacting the result again finds nothing. */
export function redact(text: string, found: readonly Recogniser[] = recognisers): Redaction {
  const finds = findIdentifiers(text, found);
  if (finds.length === 0) return { text, spans: [] };
  return { text: mask(text, finds), spans: finds.map(toldFind) };
}
