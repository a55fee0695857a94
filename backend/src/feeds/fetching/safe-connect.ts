import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { Agent } from 'undici';

/** Thrown while connecting to a place inside the own network; the code shows in the sentence of the feed. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** Everything that is not the public internet (IANA special-purpose registries for IPv4 and IPv6, 2024). */
const inside = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) inside.addSubnet(net, prefix, 'ipv4'); // prettier-ignore
for (const [net, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) inside.addSubnet(net, prefix, 'ipv6'); // prettier-ignore

/** All that IANA ever gave out for the public internet in IPv6. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** The IPv4 address inside a mapped (::ffff:) or translated (64:ff9b::) IPv6 address, dotted or in base 16. */
function embeddedIpv4(address: string): string | undefined {
  const tail = /^(?:(?:0*:){2,}|::|(?:0+:){5})(?:0*ffff:)(.+)$|^64:ff9b::(.+)$/i.exec(address);
  const rest = tail?.[1] ?? tail?.[2];
  if (!rest) return undefined;
  if (isIP(rest) === 4) return rest;
  const parts = rest.split(':');
  if (parts.length > 2) return undefined;
  const [low = 0, high = 0] = parts.map((part) => Number.parseInt(part, 16)).reverse();
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** True for loopback, private, link-local, multicast, metadata and every other address that is not on the public internet. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) return true;
  if (version === 4) return inside.check(bare, 'ipv4');
  const ipv4 = embeddedIpv4(new URL(`http://[${bare}]`).hostname.slice(1, -1));
  return ipv4 ? inside.check(ipv4, 'ipv4') : !global.check(bare, 'ipv6') || inside.check(bare, 'ipv6');
}

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;
type AllLookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** DNS as a connection uses it: a name that leads, also in part, into the own network gives no address at all. */
export function publicLookup(system: AllLookup) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    system(hostname, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0];
      if (error || !first) return callback(error ?? Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), []);
      if (addresses.some(({ address }) => isPrivateAddress(address)))
        return callback(new PrivateAddressError('address inside the own network'), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/** An idle socket is kept as long as the next feed of the same host may take, whatever the server offers; times in milliseconds, sizes in bytes. */
const limits = {
  connections: 2,
  keepAliveTimeout: 2_000,
  keepAliveMaxTimeout: 2_000,
  maxHeaderSize: 32_768,
  headersTimeout: 20_000,
  bodyTimeout: 20_000,
};
const publicAgent = new Agent({ ...limits, connect: { lookup: publicLookup(systemLookup), timeout: 10_000 } });
const openAgent = new Agent({ ...limits, connect: { timeout: 10_000 } });

/**
 * The connection for an address: checked when it is made, so that a name cannot change its mind after the check. Origins on the
 * allow list (the demonstration feed of this very application, tests) are not checked. Throws PrivateAddressError for a literal address inside.
 */
export function connectionFor(url: URL, allowedOrigins: readonly string[]): Agent {
  if (allowedOrigins.includes(url.origin)) return openAgent;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if ((isIP(host) !== 0 && isPrivateAddress(host)) || /(?:^|\.)localhost\.?$/i.test(host))
    throw new PrivateAddressError('address inside the own network');
  return publicAgent;
}
