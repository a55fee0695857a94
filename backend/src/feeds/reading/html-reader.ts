import { decodeEntities } from './html-entities.js';
import { traceOf, type Trace } from './html-tags.js';
import { endOfName, endOfTag, startsName } from './scan-markup.js';
import { tidy } from './tidy.js';

/** How a piece of HTML is read. */
export interface Reading {
  /** Nobody said that this is HTML: a name that HTML does not have is text, unless its end tag follows. */
  guess?: boolean;
  /** The piece was cut off: what is not finished at its end is left out. */
  cut?: boolean;
  /** So many characters are enough; the rest is not read. */
  most?: number;
}

/** Walks through HTML and collects what a reader would see. */
export class HtmlReader {
  /** End tags that were looked for, and whether there was one ahead. */
  private readonly ends = new Map<string, number>();
  private readonly lastClose: number;

  constructor(
    private readonly html: string,
    private readonly how: Reading,
  ) {
    this.lastClose = html.lastIndexOf('>');
  }

  /** The text, on one line. */
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
