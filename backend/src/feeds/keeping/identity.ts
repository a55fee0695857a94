import type { FeedItem } from '../reading/parsed-feed.js';
import { digest } from './words.js';

/** Query parameters that say where a reader came from or in which session, not what is read. */
const tracking =
  /^(?:utm_|at_|ns_|itm_|pk_|mtm_|matomo_|hsa_|mc_|vero_|wt_|wt\.|fb_|oc$|xtor$|cmpid$|cmp$|fbclid$|gclid$|dclid$|msclkid$|yclid$|igshid$|igsh$|ref$|ref_src$|source$|src$|rss$|partner$|_ga$|_gl$|s_cid$|ftag$|smid$|echobox$|cid$|phpsessid$|jsessionid$)/i;
/** A session that a Java server writes in the path. */
const session = /;jsessionid=[^/]*/i;

/** One address for all the ways in which feeds write it; used to recognise, never shown. */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address.includes('&amp;') ? address.replaceAll('&amp;', '&') : address);
  if (!url) return address.trim();
  const host = url.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  const path = url.pathname
    .replace(session, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  return `${host}${path}${url.search && queryOf(url.searchParams)}`;
}

function queryOf(parameters: URLSearchParams): string {
  for (const name of [...parameters.keys()]) if (tracking.test(name)) parameters.delete(name);
  parameters.sort();
  const query = parameters.toString();
  return query && `?${query}`;
}

/** How many items of a document carry each value: what several items share cannot tell them apart. */
function counts(values: (string | null)[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) if (value) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** The page of an item; the front page of a site says nothing about which item it is. */
function pageOf({ link }: FeedItem): string | null {
  const address = link === null ? '' : canonicalAddress(link);
  return /[/?]/.test(address) ? address : null;
}

function guidOf({ guid }: FeedItem): string | null {
  return guid && /^https?:/i.test(guid) ? canonicalAddress(guid) : guid;
}

/**
 * The keys by which items of one document are recognised later, one list an item. First the key that is the feed's own: its guid, else
 * its address, else its words; then the canonical address, which is the same over all feeds. An item is known when any of its keys is.
 */
export function identityKeys(items: readonly FeedItem[], feedCode: string): string[][] {
  const pages = items.map(pageOf);
  const guids = items.map(guidOf);
  const sharedGuids = countsOver(guids, (index) => pages[index] ?? '');
  const sharedPages = countsOver(pages, (index) => guids[index] ?? items[index]?.title ?? '');
  return items.map((item, index) => {
    const guid = guids[index];
    const page = pages[index];
    const onlyPage = page && sharedPages.get(page) === 1 ? page : null;
    const shared = onlyPage ? [`l:${digest(onlyPage)}`] : [];
    if (guid && sharedGuids.get(guid) === 1) return [`g:${digest(`${feedCode}\n${guid}`)}`, ...shared];
    if (onlyPage) return [`a:${digest(`${feedCode}\n${onlyPage}`)}`, ...shared];
    return [`t:${digest(`${feedCode}\n${item.title}\n${item.summary}`)}`];
  });
}

/** Over how many different items each value goes; the same item twice in one document counts once. */
function countsOver(values: (string | null | undefined)[], other: (index: number) => string): Map<string, number> {
  const pairs = new Map(values.flatMap((value, index) => (value ? [[`${value}\n${other(index)}`, value] as const] : [])));
  return counts([...pairs.values()]);
}
