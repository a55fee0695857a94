import { decodeEntities } from '../reading/html-entities.js';
import { tagsOf } from './tags.js';

/** One feed of a list as other readers keep it. */
export interface ListedFeed {
  address: string;
  name: string;
  /** What the list says about its kind or folder. */
  category: string;
  language: string;
}

/**
 * The feeds of an OPML list (1.0 and 2.0), nested or not; undefined when it is no such list. Only the tags
 * are read, so that a list that is cut off or not well formed gives what it has; what the document itself declares is never filled in.
 */
export function readOpml(source: string): ListedFeed[] | undefined {
  const [list, ...outlines] = tagsOf(source, ['opml', 'outline', 'rss', 'html']);
  if (list?.name !== 'opml') return undefined;
  return outlines.flatMap(({ attributes }) => {
    const { xmlurl, url, type = '', text, title, category = '', language = '' } = attributes;
    const address = xmlurl ?? (/^(?:rss|atom|feed)$/i.test(type) ? url : undefined);
    return address ? [{ address, name: plain(title || (text ?? '')), category, language }] : [];
  });
}

/** Lists that were escaped once too often are common ('Jongeren &amp;amp; school'). */
const plain = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim();

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '',
  '\t': ' ',
};
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? character);

/** A list of feeds as OPML 2.0 (opml.org/spec2), for any other reader of feeds. */
export function writeOpml(title: string, feeds: readonly ListedFeed[], at: Date): string {
  const outlines = feeds.map(
    ({ address, name, category, language }) =>
      `    <outline type="rss" text="${escaped(name)}" title="${escaped(name)}" xmlUrl="${escaped(address)}" category="${escaped(category)}" language="${escaped(language)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    `    <dateCreated>${at.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
