import { decodeEntities } from '../reading/html-entities.js';

/** One start tag of a page or a list, with its attributes by their name in small letters, and the text just behind it. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** What holds no tags: comments, declarations, and elements whose content is no markup; each goes on to its end, so that nothing is read twice. */
const silent =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!DOCTYPE[^<>[]{0,1000}(?:>|\[[\s\S]*?(?:\]\s*>|$))|<(script|style|template|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const attribute = /(?<![^\s/"'])([^\s=/"'<>]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The start tags of these names, in the order of the document; tags of anything else, and tags that never end, are passed over. */
export function tagsOf(source: string, names: readonly string[]): Tag[] {
  const tag = new RegExp(
    `<(${names.join('|')})(?=[\\s/>])((?:[^<>"']|"[^"]{0,3000}"|'[^']{0,3000}'){0,3000}?)>([^<]{0,200})`,
    'gi',
  );
  return [...source.replace(silent, ' ').matchAll(tag)].map(([, name = '', inside = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(inside),
    text,
  }));
}

function attributesOf(inside: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of inside.matchAll(attribute))
    found[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '').trim();
  return found;
}
