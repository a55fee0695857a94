import { createHash } from 'node:crypto';
import type { FeedItem } from '../reading/parsed-feed.js';

/** Query parameters that say where a reader came from, not what is read. */
const tracking =
  /^(?:utm_|at_|ns_|itm_|pk_|mtm_|matomo_|hsa_|mc_|vero_|wt_|wt\.|fb_|oc$|xtor$|cmpid$|cmp$|fbclid$|gclid$|dclid$|msclkid$|yclid$|igshid$|igsh$|ref$|ref_src$|source$|src$|rss$|partner$|_ga$|_gl$|s_cid$|ftag$|smid$|echobox$|cid$)/i;

/** One address for all the ways in which feeds write it; used to recognise, never shown. */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address.replaceAll('&amp;', '&'));
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  const query = url.searchParams.toString();
  return `${host}${path}${query ? `?${query}` : ''}`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);

/** How many items of a document carry each value: what several items share cannot tell them apart. */
function counts(values: (string | null)[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) if (value) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/**
 * The keys by which items of one document are recognised later, one list an item: its guid (within the feed), its canonical address
 * (over all feeds), and only without both its words. An item is known when any of its keys is.
 */
export function identityKeys(items: readonly FeedItem[], feedCode: string): string[][] {
  const addresses = items.map(({ link }) => (link === null ? null : canonicalAddress(link)));
  const guids = counts(items.map(({ guid }, index) => (guid ? `${guid}\n${addresses[index] ?? ''}` : null)));
  const sharedGuids = counts([...guids.keys()].map((pair) => pair.slice(0, pair.lastIndexOf('\n'))));
  const sharedAddresses = counts(
    items.map(({ guid, title }, index) => (addresses[index] ? `${addresses[index]}\n${guid ?? title}` : null)),
  );
  const addressUses = counts([...sharedAddresses.keys()].map((pair) => pair.slice(0, pair.indexOf('\n'))));
  return items.map((item, index) => {
    const address = addresses[index];
    const keys: string[] = [];
    if (item.guid && sharedGuids.get(item.guid) === 1) keys.push(`g:${hash(`${feedCode}\n${item.guid}`)}`);
    if (address && addressUses.get(address) === 1) keys.push(`l:${hash(address)}`);
    return keys.length > 0 ? keys : [`t:${hash(`${feedCode}\n${item.title}\n${item.summary}`)}`];
  });
}
