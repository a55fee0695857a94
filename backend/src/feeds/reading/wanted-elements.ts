import { fieldNames } from './item-fields.js';

/** Fields that hold one value: another field that begins inside one shows that its end tag was forgotten. */
export const leaves: ReadonlySet<string> = new Set([
  ...['title', 'link', 'guid', 'id', 'pubdate', 'updated', 'published', 'issued', 'modified', 'created', 'date'],
]);

/** What begins a new field or item, whatever stands open. */
export const splitters: ReadonlySet<string> = new Set([
  ...leaves,
  ...['description', 'summary', 'content', 'encoded', 'author', 'category', 'channel', 'item', 'entry', 'rss', 'feed', 'rdf'],
]);

/** Elements whose children are looked at. */
export const holders: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'channel', 'items', 'item', 'entry', 'group']);

/** Every element of a feed that this stage reads or holds; all others are passed by. */
export const wanted: ReadonlySet<string> = new Set([
  ...fieldNames,
  ...splitters,
  ...holders,
  ...['ttl', 'updatefrequency', 'updateperiod'],
]);
