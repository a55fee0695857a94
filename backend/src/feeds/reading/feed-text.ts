import type { Element } from './element.js';
import { decodeStray } from './html-entities.js';
import { cutToLength, guessedText, htmlToText } from './plain-text.js';
import { tidy } from './tidy.js';

/** Longest text that is read of one field: we keep 300 characters, the rest serves the word filters. */
export const longestText = 600;

/** How much of a field is looked at first; four times as much while that gives too little text. */
const firstPiece = 2_000;

/** Reads a field from a piece of its inside that is large enough. */
function bounded(element: Element, read: (written: string, cut: boolean) => string): string {
  for (let most = firstPiece; ; most *= 4) {
    const { written, whole } = element.inside(most);
    const text = read(written, !whole);
    if (whole || text.length >= longestText) return text.length > longestText ? cutToLength(text, longestText) : text;
  }
}

const how = (cut: boolean) => ({ cut, most: longestText });

/** The words of an RSS field: nobody says whether it is HTML, so it is looked at. */
export function rssText(element: Element): string {
  if (element.name.space === 'atom' && element.attribute('type') !== undefined) return atomText(element);
  return bounded(element, (written, cut) => guessedText(element.decode(written), how(cut)));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The words of markup that stands in the feed as markup: tags are tags, what is escaped is text. */
function markupText(element: Element): string {
  return bounded(element, (written, cut) => htmlToText(sectionsEscaped(written), how(cut)));
}

function sectionsEscaped(written: string): string {
  return written.includes('<![')
    ? written.replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/gi, (_, text: string) => escaped(text))
    : written;
}

const isMarkup = (type: string): boolean => type === 'xhtml' || /[/+]xml$/.test(type);
const isHtml = (type: string): boolean => type === 'html' || type === 'text/html';

/** The words of an Atom text construct by its type (RFC 4287 §3.1, §4.1.3.3) and, in Atom 0.3, its mode. */
export function atomText(element: Element): string {
  const type = (element.attribute('type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const mode = (element.attribute('mode') ?? '').trim().toLowerCase();
  if (mode === 'base64') return fromBase64(element);
  const html = isHtml(type) ? mode !== 'xml' || !element.nested : isMarkup(type) && (mode === 'escaped' || isPacked(element));
  if (html) return bounded(element, (written, cut) => htmlToText(element.decode(written), how(cut)));
  if (isHtml(type) || isMarkup(type) || (element.nested && mode !== 'escaped')) return markupText(element);
  if (/^(?:image|audio|video|font)\//.test(type)) return '';
  if (type.includes('/') && !type.startsWith('text/')) return fromBase64(element);
  if (mode === 'escaped' && type === '') return rssText(element);
  if (type === '') return bounded(element, (written, cut) => untyped(element.decode(written), cut));
  return bounded(element, (written) => tidy(element.decode(written)));
}

/** Text without a type is plain (RFC 4287 §3.1.1), except where it begins as only HTML does. */
function untyped(text: string, cut: boolean): string {
  const html = /^\s*<(?:p|div|table|ul|ol|h[1-6]|blockquote|figure|img)(?:\s[^<>]*)?\/?>/i.test(text);
  return html ? htmlToText(text, how(cut)) : tidy(decodeStray(text));
}

/** Markup that stands in one CDATA section although the type says that it stands in the feed itself. */
const isPacked = (element: Element): boolean => !element.nested && element.inside(40).written.trimStart().startsWith('<![CDATA[');

/** Text that was packed as base64; nothing when what comes out is no text. */
function fromBase64(element: Element): string {
  const packed = element.text.replace(/\s+/g, '');
  if (!/^[\w+/-]+=*$/.test(packed)) return '';
  const text = Buffer.from(packed, 'base64').toString('utf8');
  if (/[\u0000-\u0008\ufffd]/.test(text)) return '';
  return cutToLength(guessedText(text, { most: longestText }), longestText);
}
