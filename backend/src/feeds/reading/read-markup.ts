import { entityCharacter } from './html-entities.js';
import { scanMarkup } from './scan-markup.js';

/** One element of a feed as it stands in the document; names are lower case, with the prefix that belongs to its namespace. */
export interface Element {
  name: string;
  /** Name as written, for markup inside a text. */
  written: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
  /** True when its own end tag was found. */
  closed: boolean;
  /** True when the document ended before it did. */
  cut: boolean;
}

/** Prefixes by which this stage knows a namespace, whatever prefix the document uses (addresses compared without case and last slash). */
const prefixes: [RegExp, string][] = [
  [/^https?:\/\/(www\.)?w3\.org\/2005\/atom/, 'atom'],
  [/^https?:\/\/purl\.org\/atom\//, 'atom'],
  [/^https?:\/\/www\.intertwingly\.net\/wiki\/pie\/foo/, 'atom'],
  [/^https?:\/\/purl\.org\/rss\/1\.0$/, ''],
  [/^https?:\/\/purl\.org\/net\/rss1\.1/, ''],
  [/^https?:\/\/(my|channel)\.netscape\.com\/rdf\/simple\/0\.9/, ''],
  [/^https?:\/\/backend\.userland\.com\//, ''],
  [/^https?:\/\/blogs\.law\.harvard\.edu\/tech\/rss/, ''],
  [/^https?:\/\/cyber\.(law\.)?harvard\.edu\/rss/, ''],
  [/22-rdf-syntax-ns/, 'rdf'],
  [/^https?:\/\/purl\.org\/dc\/elements\//, 'dc'],
  [/^https?:\/\/purl\.org\/metadata\/dublin_core/, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms/, 'dcterms'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/, 'media'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml/, 'xhtml'],
  [/^https?:\/\/www\.itunes\.com\//, 'itunes'],
];

/** Fields that hold one value: another field that begins inside one shows that its end tag was forgotten. */
const leaves = new Set(['title', 'link', 'guid', 'id', 'pubdate', 'updated', 'published', 'issued', 'modified', 'date']);
const fields = new Set([
  ...leaves,
  'description',
  'summary',
  'content',
  'encoded',
  'author',
  'category',
  'channel',
  'item',
  'entry',
]);

/** Deeper than this no feed goes; what lies deeper is read as if it stood here. */
const deepest = 200;

const attributePattern = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;

type Spaces = ReadonlyMap<string, string>;

class Reader {
  private readonly root: Element = { name: '#document', written: '', attributes: {}, children: [], closed: true, cut: false };
  private readonly open: { element: Element; spaces: Spaces }[] = [{ element: this.root, spaces: new Map() }];
  private readonly declared = new Map<string, string>();

  read(source: string): Element {
    for (const piece of scanMarkup(source)) {
      if (piece.kind === 'text') this.text(piece.text);
      else if (piece.kind === 'cdata') this.top().children.push(piece.text);
      else if (piece.kind === 'doctype') this.declarations(piece.text);
      else if (piece.kind === 'end') this.close(piece.name);
      else this.start(piece.name, piece.attributes, piece.empty);
    }
    for (const { element } of this.open.slice(1)) element.cut = true;
    return this.root;
  }

  private top(): Element {
    return this.open.at(-1)?.element ?? this.root;
  }

  /** Entities that a document declares for one character; all others, and every external one, stay unread. */
  private declarations(doctype: string): void {
    for (const [, name, value] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+["'](&#x?[0-9a-f]+;|[^&%<"'])["']\s*>/gi)) {
      const character = value?.startsWith('&') ? entityCharacter(value.slice(1, -1)) : value;
      if (name && character) this.declared.set(name, character);
    }
  }

  private decode(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(
      /&(#x?[0-9a-f]+|[a-z][\w.-]*);/gi,
      (whole, name: string) => entityCharacter(name) ?? this.declared.get(name) ?? whole,
    );
  }

  private text(raw: string): void {
    if (raw !== '') this.top().children.push(this.decode(raw));
  }

  private start(written: string, source: string, selfClosing: boolean): void {
    const attributes: Record<string, string> = {};
    for (const [, name, double, single, bare] of source.matchAll(attributePattern))
      if (name) attributes[name.toLowerCase()] ??= this.decode(double ?? single ?? bare ?? '');
    const local = written.slice(written.indexOf(':') + 1).toLowerCase();
    if (local === 'item' || local === 'entry') this.closeOpenItem(local);
    if (fields.has(local) && leaves.has(localName(this.top().name)) && this.open.length > 2) this.open.pop();
    const spaces = this.spacesWith(attributes);
    const element: Element = {
      name: canonicalName(written, spaces),
      written,
      attributes,
      children: [],
      closed: selfClosing,
      cut: false,
    };
    this.top().children.push(element);
    if (!selfClosing && this.open.length < deepest) this.open.push({ element, spaces });
  }

  /** An item that begins inside an item or one of its fields shows that the earlier one was never closed; inside anything else it is nested. */
  private closeOpenItem(local: string): void {
    const at = this.open.findLastIndex(({ element }) => localName(element.name) === local);
    const between = this.open.slice(at + 1).map(({ element }) => localName(element.name));
    if (at > 0 && (between.length === 0 || between.some((name) => fields.has(name)))) this.open.length = at;
  }

  private spacesWith(attributes: Record<string, string>): Spaces {
    const outer = this.open.at(-1)?.spaces ?? new Map<string, string>();
    const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
    return own.length === 0
      ? outer
      : new Map([...outer, ...own.map(([name, uri]): [string, string] => [name.slice(6), uri.trim()])]);
  }

  private close(written: string): void {
    const name = written.toLowerCase();
    const at = this.open.findLastIndex(({ element }) => element.written.toLowerCase() === name);
    if (at < 1) return;
    const [closing] = this.open.splice(at);
    if (closing) closing.element.closed = true;
  }
}

/** The part of a name behind its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function canonicalName(written: string, spaces: Spaces): string {
  const colon = written.indexOf(':');
  const local = written.slice(colon + 1).toLowerCase();
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const uri = (spaces.get(prefix.toLowerCase()) ?? '').toLowerCase().replace(/\/$/, '');
  const known = uri === '' ? undefined : prefixes.find(([pattern]) => pattern.test(uri));
  const space = known ? known[1] : prefix.toLowerCase();
  return space === '' ? local : `${space}:${local}`;
}

/**
 * Reads feed markup as forgivingly as browsers read pages: a bare '&' or '<' is text, an unknown entity stays as written, a missing end tag
 * is closed, a stray one is ignored. Nothing is fetched and no declared entity of more than one character is ever filled in.
 */
export function readMarkup(source: string): Element {
  return new Reader().read(source);
}
