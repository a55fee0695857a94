import { decodeEntities } from './html-entities.js';
import { traceOf, type Trace } from './html-tags.js';
import { endOfName, endOfTag, startsName } from './scan-markup.js';

/** How a piece of HTML is read. */
export interface Reading {
  /** Nobody said that this is HTML: a name that HTML does not have is text, unless its end tag follows. */
  guess?: boolean;
  /** The piece was cut off: what is not finished at its end is left out. */
  cut?: boolean;
  /** So many characters are enough; the rest is not read. */
  most?: number;
}

/** Whether a text is one line already: single blanks between visible characters, nothing that needs a closer look. */
function isTidy(text: string): boolean {
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (blank) return false;
      blank = true;
    } else if (code < 32 || (code >= 127 && code <= 160) || (code >= 0x1680 && (code < 0x2010 || code > 0x2027))) {
      return false;
    } else blank = false;
  }
  return !blank || text === '';
}

/** One line of well-formed text: whitespace of every kind becomes one blank, control characters and byte order marks go. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]+/g, '')
    .replace(/(?:[^\S ]|\u0085)[\s\u0085]*| [\s\u0085]+/g, ' ')
    .trim()
    .toWellFormed();
}

/** Walks through HTML and collects what a reader would see. */
class HtmlReader {
  /** End tags that were looked for, and whether there was one ahead. */
  private readonly ends = new Map<string, number>();
  private readonly lastClose: number;

  constructor(
    private readonly html: string,
    private readonly how: Reading,
  ) {
    this.lastClose = html.lastIndexOf('>');
  }

  read(): string {
    const { html } = this;
    let room = (this.how.most ?? Number.POSITIVE_INFINITY) + 64;
    let text = '';
    let from = 0;
    for (let at = html.indexOf('<'); at >= 0;) {
      const found = this.markup(at);
      if (!found) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      text += html.slice(from, at) + found.trace;
      from = found.next;
      if (text.length > room) {
        const words = tidy(decodeEntities(text));
        if (words.length >= (this.how.most ?? 0)) return words;
        room *= 2;
      }
      at = html.indexOf('<', from);
    }
    return tidy(decodeEntities(text + html.slice(from)));
  }

  /** The markup that begins at this '<', with what it leaves in the text; undefined when it is a writer's '<'. */
  private markup(at: number): { next: number; trace: string } | undefined {
    const { html } = this;
    const code = html.charCodeAt(at + 1);
    if (code === 33 || code === 63) return this.declaration(at);
    const nameFrom = code === 47 ? at + 2 : at + 1;
    if (!startsName(html.charCodeAt(nameFrom))) return undefined;
    const nameTo = endOfName(html, nameFrom);
    const close = endOfTag(html, nameTo);
    const name = html.slice(nameFrom, nameTo);
    if (close < 0) return at > this.lastClose && this.isUnfinished(name, nameTo) ? { next: html.length, trace: '' } : undefined;
    const trace = traceOf(name) ?? this.unknown(name, close, code === 47);
    if (trace === undefined) return undefined;
    if (trace !== 'silent') return { next: close + 1, trace };
    return code === 47 || html.charCodeAt(close - 1) === 47 ? { next: close + 1, trace: ' ' } : this.silence(name, close + 1);
  }

  /** Whether what the text ends with is the beginning of a tag, not a writer's '<'. */
  private isUnfinished(name: string, nameTo: number): boolean {
    if (this.how.cut) return true;
    return traceOf(name) !== undefined && /^\s+[\w:-]+\s*=/.test(this.html.slice(nameTo, nameTo + 50));
  }

  /** A tag that HTML does not have: in HTML it is none, in a text it is one when its end tag follows. */
  private unknown(name: string, close: number, ending: boolean): Trace | undefined {
    if (!this.how.guess) return '';
    return ending || this.endTag(name, close) >= 0 ? '' : undefined;
  }

  private silence(name: string, from: number): { next: number; trace: string } | undefined {
    const end = this.endTag(name, from);
    if (end >= 0) {
      const close = this.html.indexOf('>', end);
      return { next: close < 0 ? this.html.length : close + 1, trace: ' ' };
    }
    const code = /^(?:script|style)$/i.test(name) && /[{};=]/.test(this.html.slice(from, from + 2_000));
    if (this.how.cut || code) return { next: this.html.length, trace: ' ' };
    return this.how.guess ? undefined : { next: from, trace: ' ' };
  }

  /** Where the end tag of this name is, from a place on; -1 when there is none. Looks for few different names, so that it stays quick. */
  private endTag(name: string, from: number): number {
    const plain = name.toLowerCase();
    const seen = this.ends.get(plain);
    if (seen !== undefined && (seen < 0 || seen >= from)) return seen;
    if (seen === undefined && this.ends.size > 16) return -1;
    const sought = new RegExp(`</${plain.replaceAll('.', '\\.')}\\b`, 'gi');
    sought.lastIndex = from;
    const end = sought.exec(this.html)?.index ?? -1;
    this.ends.set(plain, end);
    return end;
  }

  private declaration(at: number): { next: number; trace: string } | undefined {
    const { html } = this;
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      return { next: end < 0 ? html.length : end + 3, trace: '' };
    }
    if (!/^<[?!][a-z[]/i.test(html.slice(at, at + 3))) return undefined;
    if (at < this.lastClose) return { next: html.indexOf('>', at) + 1, trace: '' };
    return this.how.cut ? { next: html.length, trace: '' } : undefined;
  }
}

/** The words of a piece of HTML: tags and what they hide out, entities read once, one line. */
export function htmlToText(html: string, how: Reading = {}): string {
  if (!html.includes('<')) return tidy(decodeEntities(html));
  const plain = html.includes('<![CDATA[') ? html.replace(/<!\[CDATA\[|\]\]>/g, '') : html;
  return new HtmlReader(plain, how).read();
}

/**
 * The words of a text of which nobody knows whether it is HTML (every RSS title): tags and entities go when they are there, also when
 * they were escaped once too often ('&amp;amp;').
 */
export function guessedText(text: string, how: Reading = {}): string {
  const once = htmlToText(text, { ...how, guess: true });
  if (!once.includes('&') && !once.includes('</')) return once;
  const twice = /&(?:amp|quot|apos|nbsp|#\d{2,6}|#x[0-9a-f]{2,5});/i.test(once) ? decodeEntities(once) : once;
  return tidy(escapedPair.test(twice) ? htmlToText(twice, { ...how, guess: true }) : twice);
}

/** An end tag that only showed after unescaping: markup escaped twice, not a writer who names a tag. */
const escapedPair = /<\/(?:a|b|i|u|em|p|div|span|strong|font|h\d|li|ul|td|tr|table)>/i;

/** At most this many characters, cut after a whole word and closed with an ellipsis. */
export function cutToLength(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const blank = room.lastIndexOf(' ');
  const kept = text[most - 1] === ' ' || blank < most * 0.6 ? room : room.slice(0, blank);
  let end = kept.length;
  while (end > 0 && /[\s,;:.–\ud800-\udbff-]/.test(kept[end - 1] ?? '')) end--;
  return `${kept.slice(0, end)}…`;
}
