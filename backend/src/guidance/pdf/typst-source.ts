import { type Block, type GuidanceDocument, type Inline, type ListItem, plainText, sourceOf } from '../content.js';
import { dayInWords, type Source } from '../drafting/evidence.js';
import type { GuidanceStatus } from '../guidance.entity.js';
import { levelName } from '../drafting/words.js';
import type { Level } from '../../trends/trend.entity.js';

/** What is printed of a handreiking. */
export interface PrintedGuidance {
  title: string;
  status: GuidanceStatus;
  version: number;
  level: Level;
  schoolTypes: readonly string[];
  document: GuidanceDocument;
  sources: readonly Source[];
  reviewBefore: Date | null;
  drawnUpBy: string;
  checkedBy: string | null;
  updatedAt: Date;
  demo: boolean;
}

/** Layout only; all words come in as strings. */
const PREAMBLE = `
#set page(paper: "a4", margin: (x: 22mm, top: 24mm, bottom: 22mm), header: mark, footer: context [
  #set text(size: 9pt)
  #foot #h(1fr) #counter(page).display() van #counter(page).final().first()
])
#set text(font: "Libertinus Serif", size: 11pt, lang: "nl", region: "NL", hyphenate: false)
#set par(leading: 0.7em, spacing: 1em, justify: false)
#set list(indent: 0.4em, spacing: 0.65em)
#set enum(indent: 0.4em, spacing: 0.65em)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.1em, below: 0.6em)
`;

/** What the font of the PDF can draw: PDF/UA-1 allows no letter without a shape. Latin, Greek, Cyrillic, punctuation, the euro. */
const DRAWABLE =
  /^[\u0020-\u007e\u00a0-\u024f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u2010-\u2027\u202f-\u203a\u20ac\u2190-\u2193\u2713]+$/u;
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A text as it can be printed: an emoji or a letter that the font lacks reads '[teken]'. */
export function printable(text: string): string {
  const tidy = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  if (DRAWABLE.test(tidy)) return tidy;
  const drawn = Array.from(graphemes.segment(tidy), ({ segment }) => (DRAWABLE.test(segment) ? segment : '[teken]'));
  return drawn.join('').replace(/(?:\[teken\])+/g, '[teken]');
}

/** Words as a Typst string: within the quotes only the backslash and the quote mean something, so nothing typed can become markup. */
export const typstString = (text: string): string => `"${printable(text).replace(/[\\"]/g, '\\$&')}"`;

const words = (text: string): string => `#${typstString(text)};`;

function inline(parts: readonly Inline[], numberOf: (key: string) => number): string {
  return parts
    .map((part, at) => {
      if (part.type === 'hardBreak') return '#linebreak();';
      const types = new Set(part.marks?.map(({ type }) => type));
      let source = words(part.text);
      if (types.has('italic')) source = `#emph[${source}];`;
      if (types.has('bold')) source = `#strong[${source}];`;
      const key = sourceOf(part.marks)[0];
      const next = parts[at + 1];
      const goesOn = next?.type === 'text' && sourceOf(next.marks)[0] === key;
      const number = key === undefined || goesOn ? 0 : numberOf(key);
      return number > 0 ? `${source}#super[${words(String(number))}];` : source;
    })
    .join('');
}

function blocks(nodes: readonly Block[], numberOf: (key: string) => number): string {
  let section = 0;
  const item = ({ content }: ListItem) => `[${blocks(content, numberOf)}]`;
  const source = nodes.map((node): string => {
    if (node.type === 'bulletList') return `#list(${node.content.map(item).join(', ')});`;
    if (node.type === 'orderedList') return `#enum(${node.content.map(item).join(', ')});`;
    const text = plainText(node).trim();
    const content = inline(node.content ?? [], numberOf);
    if (node.type === 'question' && !text) return `#par[#emph[${words(`Nog in te vullen: ${node.attrs.text}`)}];];`;
    if (!text) return '';
    if (node.type !== 'heading') return `#par[${content}];`;
    if (node.attrs.level === 3) return `#heading(level: 3)[${content}];`;
    return `#heading(level: 2)[${words(`${++section} `)}${content}];`;
  });
  return source.filter(Boolean).join('\n');
}

const marks: Record<GuidanceStatus, string> = {
  concept: 'CONCEPT: nog niet vastgesteld',
  adopted: '',
  expired: 'VERVALLEN: niet meer gebruiken',
};

function head(printed: PrintedGuidance): [name: string, value: string][] {
  const { level, schoolTypes, version, updatedAt, reviewBefore, drawnUpBy, checkedBy, status } = printed;
  const statusWords = { concept: 'concept', adopted: 'vastgesteld', expired: 'vervallen' };
  return [
    ['Kleur', levelName[level]],
    ['Voor wie', schoolTypes.length > 0 ? schoolTypes.join(', ') : 'alle scholen'],
    ['Versie', `${version}, ${dayInWords(updatedAt)}`],
    ['Opnieuw bekijken vóór', reviewBefore ? dayInWords(reviewBefore) : 'nog af te spreken'],
    ['Opgesteld door', drawnUpBy],
    ['Gecontroleerd door', checkedBy ?? 'nog niemand'],
    ['Status', statusWords[status]],
  ];
}

/** The Typst source of a handreiking: A4, Dutch, headings and lists that a screen reader knows, sources at the end. */
export function typstSource(printed: PrintedGuidance): string {
  const { title, status, version, document, sources, demo } = printed;
  const numbers = new Map(sources.map(({ key }, at) => [key, at + 1]));
  const mark = [demo ? 'DEMO: verzonnen voorbeeld' : '', marks[status]].filter(Boolean).join(' · ');
  const marked = mark ? `#block(fill: rgb("#fde8c8"), inset: 8pt, width: 100%)[#strong[${words(mark)}];];` : '';
  const facts = head(printed).map(([name, value]) => `[#strong[${words(`${name}: `)}];${words(value)}]`);
  const list = sources.map(({ label, link }) =>
    link ? `[#link(${typstString(new URL(link).href)})[${words(label)}];]` : `[${words(label)}]`,
  );
  return [
    `#let mark = ${mark ? `text(size: 9pt, weight: "bold", ${typstString(mark)})` : 'none'}`,
    `#let foot = ${typstString(`${title} · versie ${version}`)}`,
    PREAMBLE,
    `#set document(title: ${typstString(title)});`,
    `#heading(level: 1)[${words(title)}];`,
    marked,
    `#list(marker: none, indent: 0pt, body-indent: 0pt, ${facts.join(', ')});`,
    blocks(document.content, (key) => numbers.get(key) ?? 0),
    list.length > 0 ? `#heading(level: 3)[${words('Genummerde bronnen')}];\n#enum(${list.join(', ')});` : '',
  ]
    .filter(Boolean)
    .join('\n');
}
