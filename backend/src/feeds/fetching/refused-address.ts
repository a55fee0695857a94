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

/** How often an address may be hidden in another; whoever hides deeper has something to hide. */
const deepest = 3;

/** The addresses inside an address: those that a bridge is asked to make a feed of. */
function inside({ pathname, searchParams, hash }: URL): string[] {
  const parts = [...searchParams.values(), pathname.slice(1), hash.slice(1)];
  return parts.flatMap((part) => {
    const plain = decoded(part)
      .replace(/^.*?(?=https?:\/)/is, '')
      .replace(/^(https?:)\/+/i, '$1//');
    if (/^https?:\/\//i.test(plain)) return [plain];
    return part === pathname.slice(1) || !/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i.test(plain) ? [] : [`https://${plain}`];
  });
}

/** Text as it is meant, also when it was encoded more than once. */
function decoded(text: string, times = deepest): string {
  if (times === 0 || !text.includes('%')) return text;
  try {
    return decoded(decodeURIComponent(text), times - 1);
  } catch {
    return text;
  }
}

/**
 * Why an address may not be a feed of this product, in a Dutch sentence; null when it may. We follow phenomena, never a person, an
 * account or a group (domain rule: a closed list of public feeds). A YouTube channel by its id is allowed: only institutions get on the list.
 */
export function refusedAddress(written: string, depth = 0): string | null {
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
  return hidden(address, depth);
}

/** Why an address inside this one may not be a feed: a bridge to an account is refused as the account itself. */
function hidden(address: URL, depth: number): string | null {
  const addresses = inside(address).filter((each) => URL.canParse(each));
  if (addresses.length > 0 && depth >= deepest)
    return 'In dit adres zitten te veel adressen verstopt. Gebruik het adres van de bron zelf.';
  return addresses.map((each) => refusedAddress(each, depth + 1)).find((sentence) => sentence !== null) ?? null;
}
