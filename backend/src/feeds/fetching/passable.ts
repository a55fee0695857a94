import { refusedAddress } from './refused-address.js';

/** Where web servers listen; anything else is a door that is not meant for readers. */
const usualPorts = ['', '80', '443', '8080', '8443'];

/** Why the fetcher does not go to an address that a server sends it to (or starts from), in a Dutch sentence; null when it may. */
export function notPassable(url: URL, allowedOrigins: readonly string[], sentOn: boolean): string | null {
  const who = sentOn ? 'De bron stuurt door naar' : 'Het adres is';
  if (!['http:', 'https:'].includes(url.protocol)) return `${who} iets dat geen webadres is.`;
  if (url.username || url.password)
    return `${who} een adres met een wachtwoord erin. Wij volgen alleen bronnen die voor iedereen open zijn.`;
  if (allowedOrigins.includes(url.origin)) return null;
  if (!usualPorts.includes(url.port)) return `${who} een ongewone poort (${url.port}) van een server. Daar halen we niets op.`;
  return sentOn ? refusedAddress(url.href) : null;
}
