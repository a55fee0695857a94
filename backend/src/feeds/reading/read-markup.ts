import { Element, type MarkupDocument } from './element.js';
import { entityCharacter } from './html-entities.js';
import { Scope, type Name } from './namespaces.js';
import { MarkupScanner } from './scan-markup.js';
import { holders, leaves, splitters, wanted } from './wanted-elements.js';

/** Deeper than this no feed goes; what lies deeper is read as if it stood here. */
const deepest = 200;

/** No feed has more items (what follows is not read), no item more fields, and no document more of both: a document full of nothing costs nothing. */
const mostItems = 2_000;
const mostFields = 200;
const mostElements = 100_000;

const items = new Set(['item', 'entry']);
const feeds = new Set(['rss', 'rdf', 'feed', 'channel', 'entry']);

class Reader {
  private readonly document: MarkupDocument;
  private readonly scanner: MarkupScanner;
  private readonly root: Element;
  private readonly open: Element[];
  private readonly scopes: Scope[] = [new Scope()];
  /** How many open elements carry each name: an end tag without its beginning costs nothing. */
  private readonly openNames = new Map<string, number>();
  /** Elements too deep to be kept open. */
  private tooDeep = 0;
  private items = 0;
  private kept = 0;
  /** Where reading stopped because there was enough. */
  private enough = -1;
  /** The default namespace of the feed, once its first element was met. */
  private home: string | undefined;

  constructor(source: string) {
    this.document = { source, declared: new Map() };
    this.scanner = new MarkupScanner(source);
    this.root = new Element(this.document, { lower: '', local: '', space: '' }, '', 0);
    this.open = [this.root];
  }

  read(): Element {
    const { scanner } = this;
    for (let place = scanner.next(0); place >= 0 && this.enough < 0;) {
      const found = scanner.at(place);
      if (found.kind === 'start') this.start(place, found.nameTo, found.close);
      else if (found.kind === 'end') this.end(place, found.nameTo);
      else if (found.kind === 'doctype') this.declarations(found.from, found.to);
      place = scanner.next(found.kind === 'text' ? place + 1 : found.next);
    }
    const end = this.enough < 0 ? this.endOfText() : this.enough;
    for (const element of this.open.slice(1)) {
      element.to = Math.max(element.from, end);
      element.cut = true;
    }
    return this.root;
  }

  /** The end of the document without a tag that was cut off. */
  private endOfText(): number {
    const { source } = this.document;
    const last = source.lastIndexOf('<');
    return last > source.lastIndexOf('>') && /^<[\p{L}/!?]/u.test(source.slice(last, last + 3)) ? last : source.length;
  }

  /** Entities that a document declares for one character; all others, and every external one, stay unread. */
  private declarations(from: number, to: number): void {
    const doctype = this.document.source.slice(from, to);
    for (const [, name, value] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+["'](&#x?[0-9a-f]+;|[^&%<"'])["']\s*>/gi)) {
      const character = value?.startsWith('&') ? entityCharacter(value.slice(1, -1)) : value;
      if (name && character) this.document.declared.set(name, character);
    }
  }

  private top(): Element {
    return this.open[this.open.length - 1] ?? this.root;
  }

  private start(place: number, nameTo: number, close: number): void {
    const { source } = this.document;
    const empty = source.charCodeAt(close - 1) === 47 && close > nameTo;
    const attributesTo = empty ? close - 1 : close;
    const written = attributesTo > nameTo + 1 ? source.slice(nameTo, attributesTo) : '';
    const outer = this.scopes[this.scopes.length - 1] as Scope;
    const scope = written.includes('xmlns') || written.includes('XMLNS') ? outer.inside(written) : outer;
    const name = scope.name(source.slice(place + 1, nameTo), this.home);
    if (this.home === undefined && feeds.has(name.local)) this.home = scope.address('');
    if (splitters.has(name.local)) this.closeForgotten(name, place);
    if ((items.has(name.local) && ++this.items > mostItems) || this.kept > mostElements) {
      this.enough = place;
      return;
    }
    const element = new Element(this.document, name, written, close + 1);
    this.keep(element);
    if (empty) element.closed = true;
    else if (this.open.length < deepest) this.push(element, scope);
    else this.tooDeep++;
  }

  /** Gives an element its place in the one around it, if that may hold it. */
  private keep(element: Element): void {
    const parent = this.top();
    parent.nested = true;
    const { local } = parent.name;
    const holds = holders.has(local) ? wanted.has(element.name.local) : this.home === undefined || parent === this.root;
    if (!holds || (parent.children.length >= mostFields && (items.has(local) || local === 'group'))) return;
    parent.add(element);
    this.kept++;
  }

  private push(element: Element, scope: Scope): void {
    this.open.push(element);
    this.scopes.push(scope);
    const { lower } = element.name;
    this.openNames.set(lower, (this.openNames.get(lower) ?? 0) + 1);
  }

  /** Closes everything from this depth on; what ends here ends at this place of the source. */
  private closeFrom(depth: number, place: number): void {
    while (this.open.length > depth) {
      const element = this.open.pop() as Element;
      this.scopes.pop();
      element.to = place;
      this.openNames.set(element.name.lower, (this.openNames.get(element.name.lower) ?? 1) - 1);
    }
    this.tooDeep = 0;
  }

  /** A field that begins inside a field of one value, or an item inside an item, shows that an end tag was forgotten. */
  private closeForgotten({ local, space }: Name, place: number): void {
    if (local === 'item' || local === 'entry') {
      const at = this.open.findLastIndex(({ name }) => name.local === local);
      if (at > 0 && this.isForgotten(this.open.slice(at + 1))) this.closeFrom(at, place);
    }
    const top = this.top();
    if (space !== 'xhtml' && this.open.length > 2 && leaves.has(top.name.local) && !/xhtml/i.test(top.written))
      this.closeFrom(this.open.length - 1, place);
  }

  /** Whether these are fields of an item whose end was forgotten; anything else holds what it holds on purpose, as does content that is XML. */
  private isForgotten(between: readonly Element[]): boolean {
    if (between.length === 0) return true;
    if (between.some(({ name, written }) => name.local === 'content' && /xml/i.test(written))) return false;
    return between.some(({ name }) => splitters.has(name.local));
  }

  private end(place: number, nameTo: number): void {
    const name = this.document.source.slice(place + 2, nameTo).toLowerCase();
    const colon = name.indexOf(':');
    if (this.tooDeep > 0 && !splitters.has(name.slice(colon + 1))) {
      this.tooDeep--;
      return;
    }
    if ((this.openNames.get(name) ?? 0) < 1) return;
    const at = this.open.findLastIndex((element) => element.name.lower === name);
    const closing = this.open[at] as Element;
    this.closeFrom(at, place);
    closing.closed = true;
  }
}

/**
 * Reads feed markup in one walk, as forgivingly as browsers read pages: a bare '&' or '<' is text, an unknown entity stays as written, a
 * missing end tag is closed, a stray one is ignored. Nothing is fetched and no declared entity of more than one character is ever
 * filled in. Of the elements only those are kept that this stage has a use for.
 */
export function readMarkup(source: string): Element {
  return new Reader(source).read();
}
