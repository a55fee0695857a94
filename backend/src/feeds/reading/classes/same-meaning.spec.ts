import iconv from 'iconv-lite';
import type { FeedItem } from '../parsed-feed.js';
import { itemsOf } from '../../../../testing/feed-documents.js';

const wanted: FeedItem[] = [
  {
    title: 'Jong & oud: één café',
    link: 'https://wijkpost.example/a?x=1&y=2',
    guid: 'tag:wijkpost,2026:1',
    publishedAt: '2026-11-20T08:12:30.000Z',
    summary: 'Een groot feest, 1 < 2.',
  },
  {
    title: 'Straße 🎉',
    link: 'https://wijkpost.example/b',
    guid: 'tag:wijkpost,2026:2',
    publishedAt: '2026-11-21T08:12:30.000Z',
    summary: 'Tot dan.',
  },
];

const html = '&lt;p&gt;Een &lt;b&gt;groot&lt;/b&gt; feest, 1 &amp;lt; 2.&lt;/p&gt;';
const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
<channel>
<title>Wijkpost</title>
<item>
<title>Jong &amp; oud: één café</title>
<link>https://wijkpost.example/a?x=1&amp;y=2</link>
<guid isPermaLink="false">tag:wijkpost,2026:1</guid>
<pubDate>Fri, 20 Nov 2026 09:12:30 +0100</pubDate>
<description>${html}</description>
</item>
<item>
<title>Straße 🎉</title>
<link>https://wijkpost.example/b</link>
<guid isPermaLink="false">tag:wijkpost,2026:2</guid>
<pubDate>Sat, 21 Nov 2026 08:12:30 GMT</pubDate>
<description>Tot dan.</description>
</item>
</channel>
</rss>
`;
const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Wijkpost</title>
<entry>
<title>Jong &amp; oud: één café</title>
<link rel="alternate" href="https://wijkpost.example/a?x=1&amp;y=2"/>
<id>tag:wijkpost,2026:1</id>
<published>2026-11-20T09:12:30+01:00</published>
<summary type="html">${html}</summary>
</entry>
<entry>
<title type="text">Straße 🎉</title>
<link href="https://wijkpost.example/b"/>
<id>tag:wijkpost,2026:2</id>
<updated>2026-11-21T08:12:30Z</updated>
<content type="text">Tot dan.</content>
</entry>
</feed>
`;
const former = atom
  .replace('xmlns="http://www.w3.org/2005/Atom"', 'version="0.3" xmlns="http://purl.org/atom/ns#"')
  .replaceAll('type="html"', 'type="text/html" mode="escaped"')
  .replaceAll('type="text"', 'type="text/plain" mode="xml"')
  .replaceAll('published>', 'issued>')
  .replaceAll('updated>', 'modified>');

type Turn = (document: string) => string | Uint8Array;
/** A document in which the texts of elements, without markup inside, are written another way. */
const texts =
  (turn: (text: string) => string): Turn =>
  (document) =>
    document.replace(
      /(<(\w+)[^<>]*>)([^<>\n]+)(<\/\2>)/g,
      (_all, open: string, _name, text: string, close: string) => open + turn(text) + close,
    );
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const numbered = (text: string, base: 10 | 16): string =>
  Array.from(text, (letter) => `&#${base === 16 ? 'x' : ''}${letter.codePointAt(0)!.toString(base)};`).join('');
const within =
  (inside: string): Turn =>
  (document) =>
    document.replace(/<(item|entry)>/g, (open) => open + inside);
const reversed: Turn = (document) =>
  document.replace(
    /(<(item|entry)>\n)([\s\S]*?)(<\/\2>)/g,
    (_all, open: string, _name, inside: string, close: string) => open + inside.trim().split('\n').reverse().join('\n') + close,
  );

const turns: [name: string, turn: Turn][] = [
  ['as it is', (document) => document],
  ['on one line', (document) => document.replaceAll('\n', '')],
  ['with line ends of Windows', (document) => document.replaceAll('\n', '\r\n')],
  ['with line ends of an old Mac', (document) => document.replaceAll('\n', '\r')],
  ['indented with tabs', (document) => document.replaceAll('\n<', '\n\t\t\t<')],
  ['with attributes in single quotes', (document) => document.replace(/="([^"]*)"/g, "='$1'")],
  ['with blanks around the sign of attributes', (document) => document.replace(/(\w)="([^"]*)"/g, '$1 = "$2"')],
  ['with attributes on lines of their own', (document) => document.replace(/ (\w+=")/g, '\n  $1')],
  ['with blanks at the end of tags', (document) => document.replace(/<(\/?\w+[^<>?/]*)>/g, '<$1 \n>')],
  ['with texts in CDATA', texts((text) => `<![CDATA[${unescaped(text)}]]>`)],
  [
    'with texts in CDATA of one letter each',
    texts((text) => Array.from(unescaped(text), (letter) => `<![CDATA[${letter}]]>`).join('')),
  ],
  ['with texts among blanks', texts((text) => `\n   ${text}\n  `)],
  ['with texts in decimal numbers', texts((text) => numbered(unescaped(text), 10))],
  ['with texts in hexadecimal numbers', texts((text) => numbered(unescaped(text), 16))],
  ['with numbers for the signs of markup', (document) => document.replaceAll('&lt;', '&#60;').replaceAll('&amp;', '&#x26;')],
  ['with a comment in every text', texts((text) => `<!-- <x> -->${text.replace(' ', '<!-- x --> ')}<!-- & -->`)],
  [
    'with comments between the elements',
    (document) => document.replaceAll('\n<', '<!-- <title>nee</title> -->\n<').replace(/^<!--.*?-->/, ''),
  ],
  ['with instructions between the elements', (document) => document.replace(/\n<(?!rss|feed)/g, '\n<?wijk a="<title>"?><')],
  ['with the elements of an item in reverse', reversed],
  [
    'with unknown elements first in an item',
    within('<x:a xmlns:x="urn:x"><x:title>nee</x:title><x:link href="https://elders.example/"/></x:a>'),
  ],
  ['with an unknown element without a prefix', within('<wijk><buurt>nee</buurt></wijk>')],
  ['with words between the elements', within(' losse woorden ')],
  ['with empty tags written in full', (document) => document.replace(/<(\w+)([^<>]*)\/>/g, '<$1$2></$1>')],
  [
    'with a document type',
    (document) => document.replace('?>\n', '?>\n<!DOCTYPE x [<!ELEMENT title (#PCDATA)><!ENTITY q "r">]>\n'),
  ],
  ['without a declaration', (document) => document.slice(document.indexOf('?>') + 3)],
  ['with unknown attributes', (document) => document.replace(/<(item|entry|title)/g, '<$1 data-x="a &gt; b" xml:lang="nl"')],
  ['without the last end tags', (document) => document.replace(/\n(<\/channel>|<\/feed>)[\s\S]*/, '\n')],
  [
    'with the names of elements under a prefix',
    (document) =>
      document.includes('<rss') ? document : document.replace(/<(\/?)(\w+)/g, '<$1p:$2').replace('xmlns=', 'xmlns:p='),
  ],
  ['in UTF-8 with a BOM', (document) => `\uFEFF${document}`],
  ['in UTF-16 LE', (document) => iconv.encode(`\uFEFF${document.replace('utf-8', 'utf-16')}`, 'utf-16le')],
  ['in UTF-16 BE', (document) => iconv.encode(`\uFEFF${document.replace('utf-8', 'utf-16')}`, 'utf-16be')],
  ['in GB 18030', (document) => iconv.encode(document.replace('utf-8', 'gb18030'), 'gb18030')],
  [
    'in Latin 1 with a number for what it lacks',
    (document) => iconv.encode(document.replace('utf-8', 'iso-8859-1').replace('🎉', '&#127881;'), 'latin1'),
  ],
  ['with bare ampersands', (document) => document.replace('Jong &amp; oud', 'Jong & oud').replace('x=1&amp;y=2', 'x=1&y=2')],
];

const documents = [
  ['RSS 2.0', rss],
  ['Atom 1.0', atom],
  ['Atom 0.3', former],
] as const;

describe('the same news is read from', () => {
  const table = documents.flatMap(([format, document]) => turns.map(([name, turn]) => [format, name, turn(document)] as const));
  test.each(table)('%s %s', async (_format, _name, document) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });
});
