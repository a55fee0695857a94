import { innerBase } from '../fetching/address.js';
import type { Element } from './element.js';
import { atomText, rssText } from './feed-text.js';
import { findFeed } from './find-feed.js';
import { FieldNames, type Format } from './item-fields.js';
import { isAlternate, linkAddress } from './item-link.js';
import { firstOf, languageOf, type Place, readItem, shortText } from './read-item.js';
import type { FeedItem } from './parsed-feed.js';
import { readMarkup } from './read-markup.js';

/** A feed made whole: plain texts, full addresses, dates in UTC. */
export interface WholeFeed {
  format: Format;
  title: string;
  language?: string;
  ttlMinutes?: number;
  items: FeedItem[];
}

/** Minutes in the periods of the syndication module of RSS 1.0 (web.resource.org/rss/1.0/modules/syndication). */
const periods: Record<string, number> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

/** How long the feed asks to be left alone, in whole minutes, at most a year: the longer of its ttl and its update period. */
function restMinutes(field: (...names: string[]) => string | null): number | undefined {
  const ttl = Number(field('ttl'));
  const frequency = Number(field('sy:updatefrequency') ?? 1);
  const period = periods[field('sy:updateperiod')?.toLowerCase() ?? ''] ?? 0;
  const asked = [ttl, period / (frequency > 0 ? frequency : 1)].filter((minutes) => Number.isFinite(minutes) && minutes > 0);
  return asked.length > 0 ? Math.min(Math.ceil(Math.max(...asked)), 525_600) : undefined;
}

/** The site that the feed belongs to, else the feed's own address: what its relative links mean when nothing else is known. */
function channelBase(links: readonly Element[], place: Place): string | undefined {
  const page = firstOf(links, (link) => (isAlternate(link) ? linkAddress(link, place) : null));
  const self = firstOf(links, (link) =>
    link.attribute('rel') === 'self' ? linkAddress(link, { ...place, format: 'atom' }) : null,
  );
  return [page, self].find((address) => address !== null && URL.canParse(address)) ?? undefined;
}

/**
 * Reads a feed in XML however damaged: bare ampersands, unknown entities, control characters, text before the first tag, missing ends and
 * unreadable dates do not matter. Undefined when there is no feed in the document.
 */
export function readXmlFeed(source: string, url?: string): WholeFeed | undefined {
  const found = findFeed(readMarkup(source));
  if (!found) return undefined;
  const { root, channel } = found;
  const format: Format = root.name.local === 'feed' || root.name.local === 'entry' ? 'atom' : 'rss';
  const names = new FieldNames(format, found.home);
  const outer = innerBase(root.attribute('xml:base'), url);
  const place: Place = { format, names, base: channel === root ? outer : innerBase(channel.attribute('xml:base'), outer) };
  const fields = (name: string) => channel.children.filter((child) => names.own(child.name) === name);
  const field = (...wanted: string[]) => firstOf(wanted.flatMap(fields), shortText);
  place.base ??= channelBase([...fields('link'), ...fields('atom:link')], place);
  place.language = field('language', 'dc:language') ?? languageOf(channel, languageOf(root, undefined));
  const text = format === 'atom' ? atomText : rssText;
  const title = root.name.local === 'entry' ? null : firstOf([...fields('title'), ...fields('dc:title')], text);
  const ttlMinutes = restMinutes(field);
  return {
    format,
    title: title ?? '',
    items: found.items.map((item) => readItem(item, place)).filter((item) => item !== undefined),
    ...(place.language ? { language: place.language } : {}),
    ...(ttlMinutes ? { ttlMinutes } : {}),
  };
}
