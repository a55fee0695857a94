import { fullAddress, innerBase } from '../fetching/address.js';
import type { Element } from './element.js';
import type { Format, Slot } from './item-fields.js';

/** Where the relative addresses of a place in a feed begin. */
export interface Base {
  format: Format;
  base?: string;
}

/** No address and no identifier of an item is longer, in characters. */
export const longestAddress = 2_000;

/** A full address in which nothing is odd, as nearly all are. */
const plain = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]*(?:[/?#]\S*)?$/i;

/** A path, told without the place where it begins. */
const path = /^(?!\/\/)(?=[^\s:]*[/.?])[^\s:]+$/;

/** An address as a feed writes it, made full; null when it is none, or too long to be one. A path that nothing says the beginning of stays a path. */
export function addressOf(written: string, base: string | undefined): string | null {
  if (written.length > longestAddress) return null;
  if (plain.test(written)) return written;
  if (base === undefined && path.test(written.trim())) return written.trim();
  const full = fullAddress(written, base);
  return full !== null && full.length <= longestAddress && URL.canParse(full) ? full : null;
}

/** An attribute of RDF, by the prefix that most documents use or without one. */
const rdf = (element: Element, name: string): string | undefined =>
  element.attribute(`rdf:${name}`) ?? element.attribute(`r:${name}`) ?? element.attribute(name);

/** The identifier that RSS 1.0 gives an item as attribute. */
export const rdfAbout = (item: Element): string | undefined => rdf(item, 'about')?.trim();

/** The address a link points at, whether it stands in the text (RSS) or in href (Atom). */
export function linkAddress(link: Element, { format, base }: Base): string | null {
  const inner = innerBase(link.attribute('xml:base'), base);
  const href = link.attribute('href') ?? link.attribute('url') ?? rdf(link, 'resource') ?? '';
  if (format === 'atom' && href.trim() !== '') return addressOf(href, inner);
  return addressOf(link.text || href, inner);
}

/** What a link is to its item, by the last part of its rel (RFC 4287 §4.2.7.2 also allows the full address of the name). */
const relation = (link: Element): string =>
  link
    .attribute('rel')
    ?.replace(/^.*[/#]/, '')
    .trim()
    .toLowerCase() ?? '';

/** A link to the page itself: rel is alternate, also among others, or missing. */
export const isAlternate = (link: Element): boolean => /(?:^|\s)alternate(?:\s|$)|^$/.test(relation(link));

const isPage = (link: Element): boolean => /html|^\s*$/i.test(link.attribute('type') ?? '');

/** The page among the links of an item: an alternate that is HTML, else any alternate. */
function page(links: readonly Element[], where: Base): string | null {
  const alternates = links.filter((link) => !link.cut && isAlternate(link));
  const chosen = alternates.length > 1 ? [...alternates.filter(isPage), ...alternates] : alternates;
  for (const link of chosen) {
    const address = linkAddress(link, where);
    if (address) return address;
  }
  return null;
}

/** The address in a guid, unless the feed says that it is none (RSS 2.0: isPermaLink is true when it is missing). */
function permalink(guids: readonly Element[], base: string | undefined): string | null {
  for (const guid of guids) {
    if (guid.cut || guid.name.local !== 'guid') continue;
    const says = guid.attribute('ispermalink')?.trim().toLowerCase();
    if (says === 'false') continue;
    const text = guid.text;
    if (/^https?:\/\//i.test(text)) return addressOf(text, undefined);
    if (says === 'true' && /^\S+$/.test(text)) return addressOf(text, innerBase(guid.attribute('xml:base'), base));
  }
  return null;
}

/** The page an item is about: its link, else an identifier that is an address, else where its content lies. */
export function itemAddress(item: Element, slots: Partial<Record<Slot, Element[]>>, where: Base): string | null {
  const links = slots.link ?? [];
  const own = where.format === 'rss' ? links.filter(({ name }) => name.space !== 'atom') : links;
  const address = page(own, where) ?? (own.length < links.length ? page(links, { ...where, format: 'atom' }) : null);
  if (address !== null) return address;
  const href = item.attribute('href');
  const elsewhere = slots.summary?.find(({ name }) => name.local === 'content')?.attribute('src');
  return (
    permalink(slots.guid ?? [], where.base) ??
    (href === undefined ? null : addressOf(href, where.base)) ??
    (elsewhere === undefined ? null : addressOf(elsewhere, where.base)) ??
    identifier([rdfAbout(item), ...(slots.guid ?? []).filter(({ name }) => name.local === 'id').map(({ text }) => text)]) ??
    (slots.original ? page(slots.original, where) : null)
  );
}

/** An identifier that is the address of a page. */
const identifier = (identifiers: readonly (string | undefined)[]): string | null =>
  identifiers.find((text) => text !== undefined && text.length <= longestAddress && /^https?:\/\/\S+$/i.test(text)) ?? null;
