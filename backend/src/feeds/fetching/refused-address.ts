import { profileLink } from '../../privacy/profile-link.js';

/** Paths by which bridges and readers offer the posts of one account (RSSHub, RSS-Bridge, Nitter, Reddit users). */
const accountPaths: RegExp[] = [
  /\/(?:twitter|x|instagram|tiktok|snapchat|threads|telegram|facebook|bluesky|twitch|discord)\/(?:user|users|profile|channel|account|story|stories|media|timeline)(?:\/|\?|$)/i,
  /[?&](?:u|user|username|screen_name|account|handle|profile|author)=/i,
  /[?&]bridge=(?:Instagram|Twitter|TikTok|Facebook|Telegram|Threads|Bluesky)\w*/i,
  /\/(?:users?|u|author|profile)\/[^/?]+\/?(?:\.?rss|feed|\.atom|\.xml|\/feed|\/rss)?\/?(?:\?|$)/i,
  /\/@[^/?]+(?:\.rss|\.atom|\/feed|\/rss|\/outbox)?\/?(?:\?|$)/i,
];

/** Hosts whose first path part is an account. */
const accountHosts = /(?:^|\.)nitter\.|(?:^|\.)(?:bird|twiiit|xcancel)\./i;

/** A search for an account or person: '@naam', 'from:naam', 'author:naam'. */
const accountSearch = /(?:^|[\s("])(?:@[\p{L}\p{N}._]{2,}|(?:from|author|user|account|by|profile):\s*[@\p{L}\p{N}])/iu;

function readable(address: URL): string {
  try {
    return decodeURIComponent(address.pathname + address.search);
  } catch {
    return address.pathname + address.search;
  }
}

/**
 * Why an address may not be a feed of this product, in a Dutch sentence; null when it may. We follow phenomena, never a person, an
 * account or a group (domain rule: a closed list of public feeds). A YouTube channel by its id is allowed: only institutions get on the list.
 */
export function refusedAddress(written: string): string | null {
  if (!URL.canParse(written)) return 'Dit is geen geldig webadres. Een adres begint met https://.';
  const address = new URL(written);
  if (!['http:', 'https:'].includes(address.protocol)) return 'Een bron is een webadres dat met https:// of http:// begint.';
  if (address.username || address.password)
    return 'In dit adres staat een wachtwoord. Gebruik alleen bronnen die voor iedereen open zijn.';
  const path = readable(address);
  const search = [...address.searchParams.values()].join(' ');
  if (accountSearch.test(search))
    return 'Dit adres zoekt naar een account of persoon. Zoek op een verschijnsel, niet op wie het plaatst.';
  const youtube =
    /(?:^|\.)youtube\.com$/i.test(address.hostname) && /^\/feeds\/videos\.xml\?(?:channel|playlist)_id=/i.test(path);
  const account = accountPaths.some((pattern) => pattern.test(path)) || (accountHosts.test(address.hostname) && path.length > 1);
  const profile = profileLink.find(`${address.hostname}${path.replace(/\.(?:rss|atom|xml)$/, '')}`).length > 0;
  if (!youtube && (account || profile))
    return 'Dit adres volgt een persoon of account. Dat doet dit product niet: kies een bron over een onderwerp of een plaats.';
  return null;
}
