import type { Element } from './element.js';
import type { Name } from './namespaces.js';

/** The two families of feeds. */
export type Format = 'rss' | 'atom';

/** What an item is asked for. */
export type Slot = 'title' | 'link' | 'guid' | 'date' | 'summary' | 'language' | 'group' | 'original';

const shared = {
  language: ['language', 'dc:language'],
  group: ['media:group'],
  original: ['feedburner:origlink', 'pheedo:origlink', 'origlink'],
};

/** Where an item's fields come from, best first; a name without prefix stands in the namespace of the feed itself. */
const sources: Record<Format, Record<Slot, string[]>> = {
  rss: {
    title: ['title', 'dc:title', 'atom:title', 'dcterms:title', 'media:title', 'itunes:title'],
    link: ['link', 'atom:link'],
    guid: ['guid', 'atom:id', 'id', 'dc:identifier', 'dcterms:identifier'],
    date: [
      ...['pubdate', 'dc:date', 'atom:published', 'published', 'date', 'dcterms:date', 'dcterms:issued', 'dc:issued', 'issued'],
      ...['dcterms:created', 'dc:created', 'created', 'dcterms:available', 'atom:updated', 'updated', 'dcterms:modified'],
      ...['dc:modified', 'modified', 'lastbuilddate', 'lastmod'],
    ],
    summary: [
      ...[
        'summary',
        'description',
        'atom:summary',
        'dc:description',
        'content:encoded',
        'encoded',
        'content',
        'atom:content',
        'fullitem',
      ],
      ...[
        'xhtml:body',
        'body',
        'xhtml:div',
        'abstract',
        'dcterms:abstract',
        'itunes:summary',
        'media:description',
        'itunes:subtitle',
      ],
    ],
    ...shared,
  },
  atom: {
    title: ['title', 'dc:title', 'dcterms:title', 'media:title'],
    link: ['link'],
    guid: ['id', 'guid', 'dc:identifier', 'dcterms:identifier'],
    date: [
      ...['published', 'issued', 'created', 'dc:date', 'dcterms:issued', 'dcterms:created', 'updated', 'modified'],
      ...['dcterms:modified', 'pubdate'],
    ],
    summary: ['summary', 'content', 'description', 'dc:description', 'content:encoded', 'xhtml:body', 'media:description'],
    ...shared,
  },
};

/** The local names of all fields of items. */
export const fieldNames: readonly string[] = Object.values(sources)
  .flatMap((slots) => Object.values(slots).flat())
  .map((name) => name.slice(name.indexOf(':') + 1));

interface Rank {
  slot: Slot;
  rank: number;
}

const ranks = Object.fromEntries(
  (['rss', 'atom'] as const).map((format) => [
    format,
    new Map(
      Object.entries(sources[format]).flatMap(([slot, names]) =>
        names.map((name, rank): [string, Rank] => [name, { slot: slot as Slot, rank }]),
      ),
    ),
  ]),
) as Record<Format, Map<string, Rank>>;

/** Says which slot an element of one feed fills; `home` is our prefix of the namespace that the feed itself is written in. */
export class FieldNames {
  private readonly known = new Map<Name, Rank | undefined>();

  constructor(
    readonly format: Format,
    private readonly home: string,
  ) {}

  /** The name by which an element is looked up: without a prefix in the namespace of the feed. */
  own({ space, local }: Name): string {
    return space === '' || space === this.home ? local : `${space}:${local}`;
  }

  private rank(name: Name): Rank | undefined {
    if (!this.known.has(name)) this.known.set(name, ranks[this.format].get(this.own(name)));
    return this.known.get(name);
  }

  /** The elements of an item by slot, best first, and in the order of the document where they are equal. */
  sort(item: Element): Partial<Record<Slot, Element[]>> {
    const slots: Partial<Record<Slot, Element[]>> = {};
    for (const child of item.children) {
      const found = this.rank(child.name);
      if (!found) continue;
      const others = slots[found.slot];
      if (!others) slots[found.slot] = [child];
      else others.splice(others.findLastIndex((other) => (this.rank(other.name)?.rank ?? 0) <= found.rank) + 1, 0, child);
    }
    return slots;
  }
}
