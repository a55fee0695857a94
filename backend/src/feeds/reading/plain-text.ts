import { decodeEntities } from './html-entities.js';

/** Elements whose content is no text for a reader. */
const silent = /<(script|style|iframe|object|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

const inline =
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr';
const block =
  'address article aside blockquote body br button center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section select summary table tbody td textarea tfoot th thead title tr ul';
const empty =
  'audio base embed img image iframe input link map meta object param picture script source style svg path track video noscript area';
const tag = (names: string): RegExp => new RegExp(`</?(?:${names.replaceAll(' ', '|')})(?:\\s[^<>]*|/)?/?>`, 'gi');
const [inlineTag, blockTag, emptyTag] = [tag(inline), tag(block), tag(empty)];

/** One line of text: whitespace of every kind becomes one blank, control characters go. */
export function tidy(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutTags(html: string): string {
  if (!html.includes('<')) return html;
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(silent, ' ')
    .replace(inlineTag, '')
    .replace(blockTag, ' ')
    .replace(emptyTag, ' ')
    .replace(/<\/?[a-z][a-z0-9]*[:-][\w:-]*(?:\s[^<>]*)?\/?>/gi, ' ');
}

/** The words of a piece of HTML: tags out, entities read once, one line. Unknown tags stay: a title may be about '<template>'. */
export function htmlToText(html: string): string {
  return tidy(decodeEntities(withoutTags(html)));
}

/**
 * The words of a text of which nobody knows whether it is HTML (every RSS title): tags and entities go when they are there, also when
 * they were escaped once too often ('&amp;amp;').
 */
export function guessedText(text: string): string {
  const once = htmlToText(text);
  const twice = /&(?:amp|quot|apos|nbsp|#\d{2,6}|#x[0-9a-f]{2,5});/i.test(once) ? decodeEntities(once) : once;
  return tidy(escapedPair.test(twice) ? withoutTags(twice) : twice);
}

/** An end tag that only showed after unescaping: markup escaped twice, not a writer who names a tag. */
const escapedPair = /<\/(?:a|b|i|u|em|p|div|span|strong|font|h\d|li|ul|td|tr|table)>/i;

/** At most this many characters, cut after a whole word and closed with an ellipsis. */
export function cutToLength(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const blank = room.lastIndexOf(' ');
  const kept = text[most - 1] === ' ' || blank < most * 0.6 ? room : room.slice(0, blank);
  return `${kept.replace(/[\s,;:.–-]+$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
