import { decodeMarkup } from './html-entities.js';
import type { Name } from './namespaces.js';

/** What the elements of one document share: its text and the entities it declares for one character. */
export interface MarkupDocument {
  readonly source: string;
  readonly declared: Map<string, string>;
}

const none: Element[] = [];

const attributePattern = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;

/** One element of a feed as it stands in the document. Its text and attributes are read from the source only when somebody asks. */
export class Element {
  /** The elements directly inside, as far as this stage has a use for them. */
  children: Element[] = none;
  /** Where its inside ends in the source. */
  to: number;
  /** True when its own end tag was found. */
  closed = false;
  /** True when the document ended before it did. */
  cut = false;
  /** True when there are tags inside it. */
  nested = false;
  private read?: Map<string, string>;

  constructor(
    private readonly document: MarkupDocument,
    readonly name: Name,
    /** Its attributes as written. */
    readonly written: string,
    /** Where its inside begins in the source. */
    readonly from: number,
  ) {
    this.to = from;
  }

  /** Takes a child in. */
  add(child: Element): void {
    if (this.children === none) this.children = [child];
    else this.children.push(child);
  }

  /** The value of an attribute by its name in lower case; of two with one name the first. */
  attribute(name: string): string | undefined {
    if (this.written === '') return undefined;
    this.read ??= this.attributes();
    return this.read.get(name);
  }

  private attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [, name = '', double, single, bare] of this.written.matchAll(attributePattern)) {
      const lower = name.toLowerCase();
      if (!found.has(lower)) found.set(lower, decodeMarkup(double ?? single ?? bare ?? '', this.document.declared));
    }
    return found;
  }

  /** Its inside as written, at most so many characters; `whole` says whether that is all. */
  inside(most = Number.POSITIVE_INFINITY): { written: string; whole: boolean } {
    const { source } = this.document;
    if (this.to - this.from <= most) return { written: source.slice(this.from, this.to), whole: true };
    const piece = source.slice(this.from, this.from + most);
    const reference = piece.lastIndexOf('&');
    return { written: reference > piece.length - 12 ? piece.slice(0, reference) : piece, whole: false };
  }

  /** Reads references and sections in a written inside: sections as they are, the text between them with its references replaced. */
  decode(written: string, section: (text: string) => string = (text) => text): string {
    const { declared } = this.document;
    let at = written.indexOf('<!');
    if (at < 0) return decodeMarkup(written, declared);
    let read = '';
    let from = 0;
    while (at >= 0) {
      const comment = written.startsWith('--', at + 2);
      if (!comment && written.slice(at + 2, at + 9).toUpperCase() !== '[CDATA[') {
        at = written.indexOf('<!', at + 2);
        continue;
      }
      const end = written.indexOf(comment ? '-->' : ']]>', at + 4);
      if (comment && end < 0) break;
      read += decodeMarkup(written.slice(from, at), declared);
      if (!comment) read += section(written.slice(at + 9, end < 0 ? written.length : end));
      from = end < 0 ? written.length : end + 3;
      at = written.indexOf('<!', from);
    }
    return read + decodeMarkup(written.slice(from), declared);
  }

  /** Its whole text on one line, for short fields such as dates and identifiers. */
  get text(): string {
    return this.decode(this.inside().written).trim();
  }
}
