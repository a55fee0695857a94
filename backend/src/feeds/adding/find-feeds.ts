import { refusedAddress } from '../fetching/refused-address.js';
import { type Tag, tagsOf } from './tags.js';

/** The part of a page that is read; the head and the menu stand in it. */
const readAtMost = 1_000_000;

/** Types that pages give to their feeds, also the wrong ones. */
const feedType = /rss|atom|rdf|feed\+json/i;
const plainType = /^(?:application|text)\/(?:xml|json)\b/i;
/** An address that says of itself that it is a feed. */
const feedAddress =
  /(?:^|\/)(?:rss2?|feeds?|atom|rdf)(?:\.(?:xml|php|aspx?|json))?\/?$|\.(?:rss|atom|rdf)$|(?:^|\/)(?:rss|feed|atom|index|nieuws|news)[\w-]*\.xml$|\/(?:rss|feed|atom)\/[\w/.-]+$|[?&](?:feed|format|type|output|alt|view)=(?:rss2?|atom|feed|rdf)\b/i;
const noFeed = /oembed|sitemap|opensearch|\/wp-json\/|manifest|\.(?:css|js|png|jpe?g|svg|ico)(?:\?|$)/i;
const comments = /comment|reactie/i;

/** Sure: the page itself says that this is a feed. */
function declared({ name, attributes }: Tag): boolean {
  const { rel = '', type = '', href = '', title = '' } = attributes;
  const rels = rel.toLowerCase().split(/\s+/);
  if (name !== 'link' || !href || noFeed.test(`${href} ${type}`) || !(rels.includes('alternate') || rels.includes('feed')))
    return false;
  if (feedType.test(type) || rels.includes('feed')) return true;
  return (plainType.test(type) || !attributes['hreflang']) && (feedAddress.test(href) || /\b(?:rss|atom|feed)\b/i.test(title));
}

function pointsAtFeed({ name, attributes, text }: Tag): boolean {
  const { href = '', title = '', type = '' } = attributes;
  if (name !== 'a' || !href || href.startsWith('#') || noFeed.test(href)) return false;
  const path = href.replace(/#.*$/, '');
  return feedType.test(type) || feedAddress.test(path) || (/\.xml(?:\?|$)/i.test(path) && /\brss\b|\bfeed\b/i.test(`${text} ${title}`)); // prettier-ignore
}

/** Where feeds of a site usually are, nearest to the page first. */
export function usualAddresses(page: string): string[] {
  const { origin, pathname } = new URL(page);
  const folder = pathname.replace(/\/[^/]*\.[^/]*$/, '').replace(/\/$/, '');
  const near = folder === '' ? [] : [`${folder}/feed`, `${folder}/rss`];
  const paths = [...near, '/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];
  return paths.map((path) => origin + path);
}

/** Feeds that a page names: those it declares, then those it links to; feeds of comments last. */
export interface NamedFeeds {
  declared: string[];
  linked: string[];
}

/**
 * The full addresses of the feeds that an HTML page names, each once, in the order of the page with feeds of comments last. What follows
 * a person or account is left out. The address is that of the page as it was fetched.
 */
export function namedFeeds(html: string, page: string): NamedFeeds {
  const tags = tagsOf(html.slice(0, readAtMost), ['link', 'a', 'base']);
  const stated = tags.find(({ name }) => name === 'base')?.attributes['href'];
  const base = stated && URL.canParse(stated, page) ? new URL(stated, page).href : page;
  const seen = new Set<string>([page]);
  const addresses = (chosen: Tag[]): string[] => {
    const full = chosen.flatMap((each) => {
      const address = fullAddress(each.attributes['href'] ?? '', base);
      if (address === null || seen.has(address)) return [];
      seen.add(address);
      return [{ address, last: comments.test(`${address} ${each.attributes['title'] ?? ''}`) }];
    });
    return [...full.filter(({ last }) => !last), ...full.filter(({ last }) => last)].map(({ address }) => address);
  };
  return { declared: addresses(tags.filter(declared)), linked: addresses(tags.filter(pointsAtFeed)) };
}

function fullAddress(href: string, base: string): string | null {
  const written = href.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://');
  if (!URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  url.hash = '';
  return refusedAddress(url.href) === null ? url.href : null;
}
