/** One piece of markup as it stands in the text of a document. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'cdata'; text: string }
  | { kind: 'doctype'; text: string }
  | { kind: 'end'; name: string }
  | { kind: 'start'; name: string; attributes: string; empty: boolean };

/** A tag longer than this is no tag but a stray '<'; it keeps hostile documents from costing more than their length. */
const longestTag = 16_384;

const nameStart = /[\p{L}_]/u;
const namePattern = /[\p{L}_][\p{L}\p{N}_:.-]*/uy;

function nameAt(source: string, at: number): string {
  namePattern.lastIndex = at;
  return namePattern.exec(source)?.[0] ?? '';
}

/** The place of the '>' that ends the tag whose inside begins here; -1 when this is no tag. Quotes may hold a '>'. */
function endOfTag(source: string, from: number): number {
  const limit = Math.min(source.length, from + longestTag);
  for (let at = from; at < limit; at++) {
    const character = source[at];
    if (character === '>') return at;
    if (character === '<') return -1;
    if ((character === '"' || character === "'") && /=\s*$/.test(source.slice(Math.max(from, at - 4), at))) {
      const close = source.indexOf(character, at + 1);
      if (close < 0 || close > limit) return -1;
      at = close;
    }
  }
  return -1;
}

/** Where a doctype ends, with its declarations between brackets. */
function endOfDoctype(source: string, from: number): number {
  const plain = source.indexOf('>', from);
  const bracket = source.indexOf('[', from);
  if (bracket < 0 || plain < bracket) return plain;
  const close = source.slice(bracket).search(/\]\s*>/);
  return close < 0 ? plain : source.indexOf('>', bracket + close);
}

/** A processing instruction ends at '?>'; where that was forgotten, at the first '>'. */
function endOfInstruction(source: string, at: number): number {
  const inside = /[^<]*?\?>/y;
  inside.lastIndex = at + 2;
  if (inside.test(source)) return inside.lastIndex;
  return until(source, '>', at + 2).next;
}

function until(source: string, end: string, from: number): { text: string; next: number } {
  const at = source.indexOf(end, from);
  return at < 0 ? { text: source.slice(from), next: source.length } : { text: source.slice(from, at), next: at + end.length };
}

function special(source: string, at: number): { piece?: Piece; next: number } | undefined {
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 4);
    return end < 0 ? undefined : { next: end + 3 };
  }
  if (source.startsWith('<?', at)) return { next: endOfInstruction(source, at) };
  const opening = source.slice(at, at + 9).toUpperCase();
  if (opening === '<![CDATA[') {
    const { text, next } = until(source, ']]>', at + 9);
    return { piece: { kind: 'cdata', text }, next };
  }
  if (opening !== '<!DOCTYPE') return undefined;
  const end = endOfDoctype(source, at);
  return { piece: { kind: 'doctype', text: source.slice(at, end < 0 ? at : end) }, next: end < 0 ? source.length : end + 1 };
}

function tagAt(source: string, at: number): { piece: Piece; next: number } | undefined {
  const ending = source[at + 1] === '/';
  const nameAtPlace = at + (ending ? 2 : 1);
  if (!nameStart.test(source[nameAtPlace] ?? '')) return undefined;
  const name = nameAt(source, nameAtPlace);
  const inside = nameAtPlace + name.length;
  const end = endOfTag(source, inside);
  if (end < 0) return undefined;
  if (ending) return { piece: { kind: 'end', name }, next: end + 1 };
  const empty = source[end - 1] === '/';
  return { piece: { kind: 'start', name, attributes: source.slice(inside, empty ? end - 1 : end), empty }, next: end + 1 };
}

/** Walks through a document piece by piece; whatever is no markup is text, and a tag cut off by the end of the document is left out. */
export function* scanMarkup(source: string): Generator<Piece> {
  let from = 0;
  for (let at = source.indexOf('<'); at >= 0;) {
    const found = special(source, at) ?? tagAt(source, at);
    if (!found) {
      at = source.indexOf('<', at + 1);
      continue;
    }
    if (at > from) yield { kind: 'text', text: source.slice(from, at) };
    if (found.piece) yield found.piece;
    from = found.next;
    at = source.indexOf('<', from);
  }
  const rest = source.slice(from).replace(/<[\p{L}/!?][^<>]*$/u, '');
  if (rest !== '') yield { kind: 'text', text: rest };
}
