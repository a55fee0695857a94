/** A tag longer than this, or with more quoted values, is no tag but a stray '<': hostile documents cost no more than their length. */
const longestTag = 16_384;
const mostValues = 256;

const [space, bang, double, single, slash, less, equals, greater, question] = [32, 33, 34, 39, 47, 60, 61, 62, 63] as const;

/** A letter, '_' or anything beyond ASCII: what a name begins with. */
export function startsName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 160;
}

/** Where the name that begins here ends. */
export function endOfName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (!startsName(code) && !(code >= 48 && code <= 58) && code !== 45 && code !== 46) break;
  }
  return at;
}

/** What stands in no value and no section: where it does, the quote or the section was never closed. */
const endOfItem = /<\/(?:item|entry)\s*>/i;

/** The place of the '>' that ends the tag whose inside begins here; -1 when this is no tag. Quoted values may hold a '>'. */
export function endOfTag(source: string, from: number): number {
  const limit = Math.min(source.length, from + longestTag);
  let before = 0;
  let values = 0;
  for (let at = from; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === greater) return at;
    if (code === less) return -1;
    if ((code === double || code === single) && before === equals) {
      const close = source.indexOf(code === double ? '"' : "'", at + 1);
      if (close < 0 || close > limit || ++values > mostValues) return -1;
      if (endOfItem.test(source.slice(at, close))) return source.indexOf('>', at);
      at = close;
    }
    if (code > space) before = code;
  }
  return -1;
}

/** What stands at a '<': a tag, a piece that a reader passes by (comment, instruction), or plain text. */
export type Found =
  | { kind: 'pass'; next: number }
  | { kind: 'text' }
  | { kind: 'cdata'; from: number; to: number; next: number }
  | { kind: 'doctype'; from: number; to: number; next: number }
  | { kind: 'end' | 'start'; nameTo: number; close: number; next: number };

const text: Found = { kind: 'text' };

/** Walks over the markup of one document. It remembers what it found ahead, so that nothing is searched for twice. */
export class MarkupScanner {
  private readonly found = new Map<string, number>();
  private doctypes = 0;

  constructor(readonly source: string) {}

  /** The next '<' from a place on, or -1. */
  next(from: number): number {
    return this.source.indexOf('<', from);
  }

  /** Says what stands at this '<'. */
  at(place: number): Found {
    const code = this.source.charCodeAt(place + 1);
    if (startsName(code)) return this.tag('start', place + 1);
    if (code === slash) return startsName(this.source.charCodeAt(place + 2)) ? this.tag('end', place + 2) : text;
    if (code === bang) return this.declaration(place);
    return code === question ? { kind: 'pass', next: this.endOfInstruction(place) } : text;
  }

  private tag(kind: 'start' | 'end', name: number): Found {
    const nameTo = endOfName(this.source, name);
    const close = endOfTag(this.source, nameTo);
    return close < 0 ? text : { kind, nameTo, close, next: close + 1 };
  }

  private declaration(place: number): Found {
    const { source } = this;
    if (source.startsWith('--', place + 2)) {
      const end = this.find('-->', place + 4);
      return end < 0 ? text : { kind: 'pass', next: end + 3 };
    }
    const opening = source.slice(place + 2, place + 9).toUpperCase();
    if (opening === '[CDATA[') return this.section(place + 9);
    if (opening !== 'DOCTYPE') return text;
    const end = this.endOfDoctype(place);
    return { kind: 'doctype', from: place, to: end < 0 ? place : end, next: end < 0 ? source.length : end + 1 };
  }

  /** A section ends at ']]>'; one that was never closed, at the end of its item. */
  private section(from: number): Found {
    const { source } = this;
    const end = this.find(']]>', from);
    const inside = source.slice(from, end < 0 ? source.length : end);
    if (end >= 0 && !inside.includes('<![CDATA[')) return { kind: 'cdata', from, to: end, next: end + 3 };
    const ofItem = inside.search(endOfItem);
    if (ofItem >= 0) return { kind: 'cdata', from, to: from + ofItem, next: from + ofItem };
    return { kind: 'cdata', from, to: from + inside.length, next: end < 0 ? source.length : end + 3 };
  }

  private find(sought: string, from: number): number {
    const known = this.found.get(sought);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const at = this.source.indexOf(sought, from);
    this.found.set(sought, at);
    return at;
  }

  /** A doctype ends at its '>', the first one also behind its declarations between brackets. */
  private endOfDoctype(place: number): number {
    const plain = this.find('>', place);
    const bracket = this.doctypes++ > 0 ? -1 : this.source.indexOf('[', place);
    if (bracket < 0 || plain < bracket) return plain;
    const closing = /\][\t\n\r ]{0,99}>/g;
    closing.lastIndex = bracket;
    return closing.test(this.source) ? closing.lastIndex - 1 : plain;
  }

  /** A processing instruction ends at '?>'; where that was forgotten, at the first '>'. */
  private endOfInstruction(place: number): number {
    const tag = this.source.indexOf('<', place + 2);
    const inside = this.source.slice(place + 2, tag < 0 ? this.source.length : tag);
    const end = inside.indexOf('?>');
    if (end >= 0) return place + 2 + end + 2;
    const plain = this.find('>', place + 2);
    return plain < 0 ? this.source.length : plain + 1;
  }
}
