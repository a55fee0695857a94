import { guessedText, htmlToText, tidy } from './plain-text.js';
import { decodeEntities } from './html-entities.js';
import type { Element } from './read-markup.js';

/** Longest piece of a text field that is read; we keep 300 characters, markup takes room. */
const longest = 20_000;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The inside of an element as one string; elements inside it become markup again, with their text escaped or as it is. */
export function insideOf(element: Element, escaped: boolean): string {
  let length = 0;
  const parts: string[] = [];
  for (const child of element.children) {
    if (length > longest) break;
    const part = typeof child === 'string' ? (escaped ? escape(child) : child) : withTags(child, escaped);
    length += part.length;
    parts.push(part);
  }
  return parts.join('').slice(0, longest);
}

function withTags(element: Element, escaped: boolean): string {
  const name = element.written.replace(/^x?html?:/i, '');
  return `<${name}>${insideOf(element, escaped)}${element.closed ? `</${name}>` : ''}`;
}

/** The words of an RSS field: nobody says whether it is HTML, so it is looked at. */
export function rssText(element: Element): string {
  const type = element.attributes['type'];
  return type && element.name.startsWith('atom:') ? atomText(element) : guessedText(insideOf(element, false));
}

/** The words of an Atom text construct by its type (RFC 4287 §3.1) and, in Atom 0.3, its mode. */
export function atomText(element: Element): string {
  const type = (element.attributes['type'] ?? '').trim().toLowerCase();
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase();
  const nested = element.children.some((child) => typeof child !== 'string');
  if (mode === 'base64') return guessedText(fromBase64(insideOf(element, false)));
  if (type === 'xhtml' || type === 'application/xhtml+xml') return htmlToText(insideOf(element, mode !== 'escaped'));
  if (nested) return htmlToText(insideOf(element, true));
  if (type === 'html' || type === 'text/html' || mode === 'escaped') return htmlToText(insideOf(element, false));
  const text = insideOf(element, false);
  return tidy(type === '' ? decodeEntities(text) : text);
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
