import { fullAddress, innerBase } from '../fetching/address.js';
import { feedDate } from './feed-date.js';
import { atomText, insideOf, rssText } from './feed-text.js';
import { tidy } from './plain-text.js';
import type { Element } from './read-markup.js';

/** The two families of feeds. */
export type Format = 'rss' | 'atom';

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
} satisfies Record<Format, Record<string, string[]>>;

/** Where in a document something is read: its format, namespace, base address and language. */
export interface Place {
  format: Format;
  /** Prefix of the feed's own namespace in this document. */
  home: string;
  base?: string;
  language?: string;
}

/** The elements directly inside an element. */
export const elements = (of: Element): Element[] => of.children.filter((child): child is Element => typeof child !== 'string');

const legal = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''); // prettier-ignore
const escape = (text: string): string =>
  legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** One field of the repaired document; nothing when it is empty. */
export const field = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${escape(text)}</${name}>` : '';

/** The children of a name, in the feed's own namespace or, for a prefixed name, in that one; cut-off values are no values. */
function named(of: Element, name: string, { home }: Place): Element[] {
  return elements(of).filter(
    (child) =>
      child.name === name || (!name.includes(':') && (child.name === `${home}:${name}` || child.name === `atom:${name}`)),
  );
}

/** The first candidate that gives a value. */
export function first(
  of: Element,
  names: readonly string[],
  place: Place,
  read: (element: Element) => string | null,
): string | null {
  for (const name of names)
    for (const element of named(of, name, place)) {
      const value = read(element);
      if (value) return value;
    }
  return null;
}

/** Reads a value only when the document did not end inside it. */
export const whole = (read: (element: Element) => string | null) => (element: Element) => (element.cut ? null : read(element));

/** The address a link points at, whether it stands in the text (RSS) or in href (Atom). */
export function linkAddress(link: Element, place: Place): string | null {
  const base = innerBase(link.attributes['xml:base'], place.base);
  const written = insideOf(link, false).trim();
  const href = link.attributes['href'] ?? link.attributes['rdf:resource'] ?? '';
  return fullAddress(place.format === 'atom' ? href || written : written || href, base);
}

/** A link to the page itself: rel is alternate or missing. */
export const isAlternate = (link: Element): boolean =>
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

/** One item of the repaired document with only the fields that we keep; '' when the document ended before anything of it came. */
export function leanItem(item: Element, outer: Place): string {
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
