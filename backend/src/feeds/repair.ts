import { fullAddress, innerBase } from './address.js';
import { feedDate } from './feed-date.js';
import { atomText, insideOf, rssText } from './feed-text.js';
import { tidy } from './plain-text.js';
import { localName, readMarkup, type Element } from './read-markup.js';

/** A document made whole again: well-formed, with only the fields that we keep; undefined where there is no feed in it. */
export interface Repaired {
  xml: string;
  format: 'rss' | 'atom';
  items: number;
}

/** Where an item's fields come from, best first; `*` stands for the namespace of the feed itself. */
const sources = {
  rss: {
    title: ['title', 'dc:title', 'media:title', 'itunes:title'],
    guid: ['guid', 'id', 'dc:identifier'],
    date: ['pubdate', 'dc:date', 'published', 'date', 'dcterms:issued', 'issued', 'dcterms:created', 'created', 'dc:created', 'dcterms:modified', 'updated', 'modified', 'lastbuilddate'], // prettier-ignore
    summary: [
      'description',
      'summary',
      'dc:description',
      'content:encoded',
      'content',
      'encoded',
      'body',
      'itunes:summary',
      'media:description',
    ],
  },
  atom: {
    title: ['title', 'dc:title', 'media:title'],
    guid: ['id', 'guid', 'dc:identifier'],
    date: ['published', 'issued', 'created', 'dc:date', 'dcterms:issued', 'updated', 'modified', 'dcterms:modified', 'pubdate'],
    summary: ['summary', 'content', 'description', 'dc:description', 'media:description'],
  },
} satisfies Record<Repaired['format'], Record<string, string[]>>;

interface Place {
  format: Repaired['format'];
  /** Prefix of the feed's own namespace in this document. */
  home: string;
  base?: string;
  language?: string;
}

const elements = (of: Element): Element[] => of.children.filter((child): child is Element => typeof child !== 'string');

const legal = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''); // prettier-ignore
const escape = (text: string): string =>
  legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const field = (name: string, text: string | null | undefined): string => (text ? `<${name}>${escape(text)}</${name}>` : '');

/** The children of a name, in the feed's own namespace or, for a prefixed name, in that one; cut-off values are no values. */
function named(of: Element, name: string, { home }: Place): Element[] {
  return elements(of).filter(
    (child) =>
      child.name === name || (!name.includes(':') && (child.name === `${home}:${name}` || child.name === `atom:${name}`)),
  );
}

/** The first candidate that gives a value. */
function first(of: Element, names: readonly string[], place: Place, read: (element: Element) => string | null): string | null {
  for (const name of names)
    for (const element of named(of, name, place)) {
      const value = read(element);
      if (value) return value;
    }
  return null;
}

const whole = (read: (element: Element) => string | null) => (element: Element) => (element.cut ? null : read(element));

/** The address a link points at, whether it stands in the text (RSS) or in href (Atom). */
function linkAddress(link: Element, place: Place): string | null {
  const base = innerBase(link.attributes['xml:base'], place.base);
  const written = insideOf(link, false).trim();
  const href = link.attributes['href'] ?? link.attributes['rdf:resource'] ?? '';
  return fullAddress(place.format === 'atom' ? href || written : written || href, base);
}

const isAlternate = (link: Element): boolean =>
  /^\s*(?:alternate)?\s*$/i.test(link.attributes['rel']?.replace(/^.*\//, '') ?? '');

/** The page an item is about: its link, else an identifier that is an address (RSS guid unless isPermaLink says no, rdf:about, Atom id). */
function itemAddress(item: Element, place: Place): string | null {
  const links = [...named(item, 'link', place).filter((link) => !link.cut)];
  const own = place.format === 'rss' ? links.filter((link) => link.name !== 'atom:link') : [];
  const alternates = [...own, ...links.filter((link) => !own.includes(link))].filter(isAlternate);
  const page = alternates.find((link) => /html/i.test(link.attributes['type'] ?? 'html')) ?? alternates[0];
  for (const link of page ? [page, ...alternates] : alternates) {
    const address = linkAddress(link, place);
    if (address) return address;
  }
  return permalink(item, place);
}

function permalink(item: Element, place: Place): string | null {
  for (const guid of named(item, 'guid', place)) {
    const text = tidy(insideOf(guid, false));
    const says = guid.attributes['ispermalink']?.trim().toLowerCase();
    if (says === 'false' || guid.cut) continue;
    if (/^https?:\/\//i.test(text) || says === 'true') return fullAddress(text, place.base);
  }
  const own = fullAddress(item.attributes['href'] ?? '', place.base);
  if (own) return own;
  const source = first(item, ['content'], place, (content) => fullAddress(content.attributes['src'] ?? '', place.base));
  const identifier = item.attributes['rdf:about'] ?? first(item, ['id'], place, (id) => tidy(insideOf(id, false))) ?? '';
  return source ?? (/^https?:\/\//i.test(identifier.trim()) ? identifier.trim() : null);
}

function leanItem(item: Element, outer: Place): string {
  const place = { ...outer, base: innerBase(item.attributes['xml:base'], outer.base) };
  const from = sources[place.format];
  const text = place.format === 'atom' ? atomText : rssText;
  const title = first(item, from.title, place, whole(text));
  const link = itemAddress(item, place);
  const guid =
    first(
      item,
      from.guid,
      place,
      whole((element) => tidy(insideOf(element, false))),
    ) ?? item.attributes['rdf:about']?.trim();
  const date = first(
    item,
    from.date,
    place,
    whole((element) => feedDate(insideOf(element, false))),
  );
  const summary = first(item, from.summary, place, text) ?? groupSummary(item);
  const language =
    item.attributes['xml:lang'] ??
    first(item, ['dc:language'], place, (element) => tidy(insideOf(element, false))) ??
    place.language;
  if (item.cut && !title && !link && !guid) return '';
  const tail = `${field('dc:language', language)}<source/>`;
  return place.format === 'atom'
    ? `<entry>${field('title', title)}${link ? `<link rel="alternate" href="${escape(link)}"/>` : ''}${field('id', guid)}${field('published', date)}${field('summary', summary)}${tail}</entry>`
    : `<item>${field('title', title)}${field('link', link)}${field('guid', guid)}${field('pubDate', date)}${field('description', summary)}${tail}</item>`;
}

/** YouTube and others put the description one level down, in media:group. */
function groupSummary(item: Element): string | null {
  const group = elements(item).find((child) => child.name === 'media:group');
  const described = group && elements(group).find((child) => child.name === 'media:description');
  return described ? rssText(described) : null;
}

const roots = new Set(['rss', 'rdf', 'feed', 'channel', 'entry']);

/** The element that is the feed, also behind a line of garbage or inside a wrapper; not inside a web page. */
function feedRoot(of: Element, depth = 0): Element | undefined {
  const inside = elements(of);
  const root = inside.find(({ name }) => roots.has(localName(name)));
  if (root || depth > 3 || inside.some(({ name }) => ['html', 'head', 'body', 'opml', 'urlset'].includes(localName(name))))
    return root;
  for (const child of inside) {
    const deeper = feedRoot(child, depth + 1);
    if (deeper) return deeper;
  }
  return undefined;
}

function homeOf(root: Element, channel: Element): string {
  const name = localName(root.name) === 'rdf' ? channel.name : root.name;
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

/** The items of a feed wherever its kind puts them: in the channel (RSS 2), beside it (RSS 1.0), in items (RSS 1.1), or the document itself. */
function itemsOf(root: Element, channels: Element[]): Element[] {
  if (localName(root.name) === 'entry') return [root];
  const holders = [...new Set([...channels, root])];
  const lists = holders.flatMap((holder) => [holder, ...elements(holder).filter(({ name }) => localName(name) === 'items')]);
  return lists.flatMap((list) => elements(list).filter(({ name }) => ['item', 'entry'].includes(localName(name))));
}

function channelBase(channel: Element, place: Place): string | undefined {
  const link = first(channel, ['link'], place, (element) => (isAlternate(element) ? linkAddress(element, place) : null));
  const self = first(channel, ['link'], place, (element) =>
    element.attributes['rel'] === 'self' ? linkAddress(element, place) : null,
  );
  return link ?? self ?? undefined;
}

/**
 * Makes a feed whole before rss-parser sees it: bare ampersands, unknown entities, control characters, text before the first tag,
 * missing ends and unreadable dates no longer matter, relative addresses are full, texts are plain, and what we do not keep (authors, whole
 * articles) is gone.
 */
export function repair(source: string, base?: string): Repaired | undefined {
  const root = feedRoot(readMarkup(source));
  if (!root) return undefined;
  const channels = elements(root).filter(({ name }) => localName(name) === 'channel');
  const channel = channels[0] ?? root;
  const format = ['feed', 'entry'].includes(localName(root.name)) ? 'atom' : 'rss';
  const stated = innerBase(
    channel === root ? undefined : channel.attributes['xml:base'],
    innerBase(root.attributes['xml:base'], base),
  );
  const place: Place = { format, home: homeOf(root, channel), base: stated };
  place.base ??= channelBase(channel, place);
  place.language = tidy(
    first(channel, ['language', 'dc:language'], place, (element) => insideOf(element, false)) ??
      root.attributes['xml:lang'] ??
      '',
  );
  const text = format === 'atom' ? atomText : rssText;
  const title = localName(root.name) === 'entry' ? null : first(channel, ['title', 'dc:title'], place, whole(text));
  const ttl = first(channel, ['ttl'], place, (element) => tidy(insideOf(element, false)));
  const items = itemsOf(root, channels)
    .map((item) => leanItem(item, place))
    .filter((item) => item !== '');
  const inside = `${field('title', title)}${field('ttl', ttl)}${items.join('')}`;
  return { xml: wrapped(format, inside), format, items: items.length };
}

function wrapped(format: Repaired['format'], inside: string): string {
  return format === 'atom'
    ? `<feed xmlns="http://www.w3.org/2005/Atom"><generator/>${inside}</feed>`
    : `<rss version="2.0"><channel><generator/>${inside}</channel></rss>`;
}
