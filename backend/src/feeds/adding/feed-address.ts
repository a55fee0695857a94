import { isIP } from 'node:net';
import { redact } from '../../privacy/redact.js';
import { notPassable } from '../fetching/passable.js';
import { isPrivateAddress } from '../fetching/safe-connect.js';
import { refusedAddress } from '../fetching/refused-address.js';

/** An address as people paste it ('nos.nl/rss', 'feed://…') as a full web address; what cannot be one comes back as it was. */
export function typedAddress(typed: string): string {
  const plain = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const host = /^[^\s/?#@]+\.[^\s/?#@.]+(?:[/?#]|$)/;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(plain) || !host.test(plain) ? plain : `https://${plain}`;
  if (!URL.canParse(full)) return plain;
  const url = new URL(full);
  url.hash = '';
  return url.href;
}

/** One key for the ways in which one feed address is written: with or without https, 'www.' or a slash at the end. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '').replace(/:(?:80|443)$/, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function insideOwnNetwork({ origin, hostname }: URL, allowedOrigins: readonly string[]): boolean {
  if (allowedOrigins.includes(origin)) return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 ? isPrivateAddress(host) : /(?:^|\.)(?:localhost|local|internal|intranet|lan)\.?$/i.test(host) || !host.includes('.'); // prettier-ignore
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Why an address that somebody typed may not be followed, in a Dutch sentence; null when it may. Origins on the allow list may lie
 * inside the own network.
 */
export function addressProblem(address: string, allowedOrigins: readonly string[]): string | null {
  const refused = refusedAddress(address);
  if (refused) return refused;
  const objection = notPassable(new URL(address), allowedOrigins, false);
  if (objection) return objection;
  if (insideOwnNetwork(new URL(address), allowedOrigins))
    return 'Dit adres ligt binnen een eigen netwerk. Een bron staat op het openbare internet.';
  if (redact(readable(address)).spans.some(({ type }) => type === 'email' || type === 'phone'))
    return 'In dit adres staat een mailadres of telefoonnummer. Zoek op een verschijnsel, niet op een persoon.';
  return null;
}
