import { hits, type Recogniser } from './identifier.js';

const EDGE = String.raw`(?<![\p{L}\p{N}/=_-])`;
const CLOSE = String.raw`(?![\p{L}\p{N}_-])`;
const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
/** Bitcoin (base58 and bech32), Litecoin, Ethereum, Monero, Tron and Ripple: each unmistakable by its beginning and length. */
const SHAPES = new RegExp(
  String.raw`${EDGE}(?:(?:bc1|ltc1|tb1)[02-9ac-hj-np-z]{25,62}|0x[\da-fA-F]{40}|[13]${BASE58}{25,34}|T${BASE58}{33}|[48][\dAB]${BASE58}{93}|[LM]${BASE58}{26,33}|D${BASE58}{33}|r${BASE58}{24,34})${CLOSE}`,
  'gu',
);
/** Any other long row of base58 signs, where the text says that it is a wallet (Solana, Cardano). */
const CALLED = new RegExp(
  String.raw`(?<=(?:wallet|bitcoin|btc|eth|usdt|crypto|solana|sol|cardano|ada|doge|monero|xmr|tron|trx|litecoin|ltc)(?:[ -]?(?:adres|address|account))?[^\p{L}\p{N}\n]{1,3}(?:is |adres |naar )?)(?:addr1[\da-z]{50,100}|${BASE58}{26,60})${CLOSE}`,
  'giu',
);
/** No address has fewer signs in a row; all of them are letters and digits of ASCII. */
const SHORTEST = 25;

function hasLongRow(text: string): boolean {
  let row = 0;
  for (let at = 0; at < text.length && row < SHORTEST; at++) {
    const code = text.charCodeAt(at) | 32;
    row = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? row + 1 : 0;
  }
  return row === SHORTEST;
}

/** Whether a row of signs is no word and no number: capitals, small letters and digits by turns. */
const isMixed = (value: string): boolean =>
  /\d/.test(value) && (/^(?:bc1|ltc1|tb1|0x|addr1)/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value)));

/** Finds addresses to which crypto money is paid. */
export const wallet: Recogniser = {
  type: 'wallet',
  hard: true,
  find(text) {
    if (!hasLongRow(text)) return [];
    return [...hits(text, SHAPES), ...hits(text, CALLED)]
      .filter((hit) => isMixed(hit[0]))
      .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, type: 'wallet' as const }));
  },
};
