import { decodeEntities } from './html-entities.js';
import { HtmlReader, type Reading } from './html-reader.js';
import { tidy } from './tidy.js';

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
