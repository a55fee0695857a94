/** The name of an element as this stage knows it: lower case, with the prefix that belongs to its namespace whatever the document writes. */
export interface Name {
  /** As written, in lower case: start and end tags find each other by it. */
  lower: string;
  local: string;
  /** The prefix by which we know the namespace; '' for RSS and for no namespace. */
  space: string;
}

/** Prefixes by which this stage knows a namespace (addresses compared in lower case and without the last slash). */
const prefixes: [RegExp, string][] = [
  [/\/\/(www\.)?w3\.org\/2005\/atom/, 'atom'],
  [/\/\/purl\.org\/atom\//, 'atom'],
  [/\/\/www\.intertwingly\.net\/wiki\/pie\/foo/, 'atom'],
  [/\/\/purl\.org\/rss\/1\.0$/, ''],
  [/\/\/purl\.org\/net\/rss1\.1/, ''],
  [/\/\/(my|channel)\.netscape\.com\/(?:rdf\/simple\/0\.9|publish\/formats)/, ''],
  [/\/\/backend\.userland\.com/, ''],
  [/\/\/blogs\.law\.harvard\.edu\/tech\/rss/, ''],
  [/\/\/cyber\.(law\.)?harvard\.edu\/rss/, ''],
  [/22-rdf-syntax-ns/, 'rdf'],
  [/\/\/purl\.org\/dc\/elements/, 'dc'],
  [/\/\/purl\.org\/metadata\/dublin_core/, 'dc'],
  [/\/\/purl\.org\/dc\/terms/, 'dcterms'],
  [/\/\/purl\.org\/rss\/(?:1\.0\/)?modules\/content/, 'content'],
  [/\/\/purl\.org\/rss\/(?:1\.0\/)?modules\/syndication/, 'sy'],
  [/(?:yahoo|rssboard)\.(?:com|org)\/(?:mrss|media-rss)/, 'media'],
  [/\/\/www\.w3\.org\/(?:1999|tr)\/xhtml/, 'xhtml'],
  [/itunes\.(?:apple\.)?com\//, 'itunes'],
  [/\/\/rssnamespace\.org\/feedburner/, 'feedburner'],
  [/\/\/www\.w3\.org\/xml\/1998\/namespace/, 'xml'],
];

/** Marks the space of a namespace that this stage does not know: nothing of ours is called so, whatever prefix it has. */
const foreign = '#';

function knownPrefix(address: string): string | undefined {
  const plain = address.trim().toLowerCase().replace(/\/$/, '');
  return plain === '' ? undefined : prefixes.find(([pattern]) => pattern.test(plain))?.[1];
}

/** The namespaces in force at one place of a document, with the names met there. */
export class Scope {
  private readonly names = new Map<string, Name>();
  private readonly inner = new Map<string, Scope>();
  private readonly declared = new Map<string, string>();

  constructor(private readonly outer?: Scope) {}

  /** The scope inside an element with these attributes; the same one again for the same declarations. */
  inside(attributes: string): Scope {
    const known = this.inner.get(attributes);
    if (known) return known;
    const scope = new Scope(this);
    for (const [, prefix = '', double, single, bare] of attributes.matchAll(
      /(?:^|\s)xmlns(?::([^\s=]*))?\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi,
    ))
      scope.declared.set(prefix.toLowerCase(), double ?? single ?? bare ?? '');
    if (this.inner.size < 64) this.inner.set(attributes, scope);
    return scope;
  }

  /** The address that a prefix stands for here. */
  address(prefix: string): string {
    return this.declared.get(prefix) ?? this.outer?.address(prefix) ?? '';
  }

  /** The name that is written here; `home` is the default namespace of the feed as a whole. */
  name(written: string, home: string | undefined): Name {
    let name = this.names.get(written);
    if (!name) this.names.set(written, (name = this.read(written, home)));
    return name;
  }

  private read(written: string, home: string | undefined): Name {
    const lower = written.toLowerCase();
    const colon = lower.indexOf(':');
    const prefix = colon < 0 ? '' : lower.slice(0, colon);
    const address = this.address(prefix);
    const known = knownPrefix(address);
    const strange = address.trim() !== '' && (prefix !== '' || (home !== undefined && address !== home));
    return { lower, local: lower.slice(colon + 1), space: known ?? (strange ? `${foreign}${prefix}` : prefix) };
  }
}
