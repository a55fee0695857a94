import { innerBase } from '../fetching/address.js';
import type { Element } from './element.js';
import { feedDate } from './feed-date.js';
import { atomText, rssText } from './feed-text.js';
import { FieldNames } from './item-fields.js';
import { type Base, itemAddress, longestAddress, rdfAbout } from './item-link.js';
import type { FeedItem } from './parsed-feed.js';
import { tidy } from './tidy.js';

/** Where in a document something is read: its format, the names of its fields, its base address and language. */
export interface Place extends Base {
  names: FieldNames;
  language?: string;
}

/** The first of these elements that gives a value; a value that the end of the document cut off is none, unless half of it will do. */
export function firstOf(
  elements: readonly Element[] | undefined,
  read: (element: Element) => string | null,
  half = false,
): string | null {
  for (const element of elements ?? []) {
    if (element.cut && !half) continue;
    const value = read(element);
    if (value) return value;
  }
  return null;
}

/** The text of a short field on one line. */
export const shortText = (element: Element): string => tidy(element.text);

/** The language of an element or, when it states none, of the one around it. */
export const languageOf = (element: Element, outer: string | undefined): string | undefined =>
  element.attribute('xml:lang')?.trim() || outer;

/** One item with only the fields that we keep; undefined when the document ended before anything of it came. */
export function readItem(item: Element, outer: Place): FeedItem | undefined {
  const { format, names } = outer;
  const text = format === 'atom' ? atomText : rssText;
  const slots = names.sort(item);
  const place = { format, base: item.written === '' ? outer.base : innerBase(item.attribute('xml:base'), outer.base) };
  const about = item.written === '' ? undefined : rdfAbout(item);
  const title = firstOf(slots.title, text) ?? inGroup(slots.group, 'title');
  const link = itemAddress(item, slots, place);
  const guid = firstOf(
    slots.guid?.filter(({ name }) => about === undefined || name.local !== 'identifier'),
    shortText,
  );
  if (item.cut && !title && !link && !guid) return undefined;
  const language = languageOf(item, firstOf(slots.language, shortText) ?? outer.language);
  return {
    title: title ?? '',
    link,
    guid: (guid ?? about)?.slice(0, longestAddress) ?? null,
    publishedAt: firstOf(slots.date, ({ text: written }) => feedDate(written)) ?? feedDate(item.attribute('lastmod') ?? ''),
    summary: firstOf(slots.summary, text, true) ?? inGroup(slots.group, 'description') ?? '',
    ...(language ? { language } : {}),
  };
}

/** YouTube and others put title and description one level down, in media:group. */
function inGroup(groups: readonly Element[] | undefined, local: 'title' | 'description'): string | null {
  for (const group of groups ?? []) {
    const found = firstOf(
      group.children.filter(({ name }) => name.space === 'media' && name.local === local),
      rssText,
    );
    if (found) return found;
  }
  return null;
}
