import { atom, itemsOf, rss, type Case } from '../../../../testing/feed-documents.js';

const item = (inside: string): string => `<item>${inside}</item>`;
const moment = '2026-11-20T09:00:00.000Z';
const a = 'https://wijkpost.example/a';

const others: Case[] = [
  [
    'slash, comments and thread counts',
    rss(
      item(
        `<title>a</title><slash:comments>14</slash:comments><slash:section>nieuws</slash:section><comments>${a}/reacties</comments><wfw:commentRss>${a}/rss</wfw:commentRss><link>${a}</link>`,
      ),
      'xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
    ),
    [{ title: 'a', link: a }],
  ],
  [
    'georss and geo',
    rss(
      item(
        `<title>a</title><georss:point>52.1 5.1</georss:point><georss:featureName>Plein</georss:featureName><geo:lat>52.1</geo:lat><link>${a}</link>`,
      ),
      'xmlns:georss="http://www.georss.org/georss" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"',
    ),
    [{ title: 'a', link: a, summary: '' }],
  ],
  [
    'feedburner beside the address',
    rss(
      `<feedburner:info uri="wijkpost"/><atom10:link xmlns:atom10="http://www.w3.org/2005/Atom" rel="self" href="https://wijkpost.example/feed"/>${item(`<title>a</title><link>${a}</link><feedburner:origLink>${a}</feedburner:origLink>`)}`,
      'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
    ),
    [{ title: 'a', link: a }],
  ],
  [
    'an atom:link of the channel is no link of an item',
    rss(
      `<atom:link rel="self" href="https://wijkpost.example/feed"/>${item('<title>a</title>')}`,
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    [{ title: 'a', link: null }],
  ],
  [
    'an atom:link of the item is its link when there is no other',
    rss(item(`<title>a</title><atom:link href="${a}"/>`), 'xmlns:atom="http://www.w3.org/2005/Atom"'),
    [{ link: a }],
  ],
  [
    'an atom:link to replies does not replace the link',
    rss(
      item(
        `<atom:link rel="replies" href="${a}/reacties"/><title>a</title><link>${a}</link><atom:link rel="hub" href="https://hub.example/"/>`,
      ),
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    [{ link: a }],
  ],
  [
    'atom:updated is the date when there is no other',
    rss(item('<title>a</title><a10:updated>2026-11-20T09:00:00Z</a10:updated>'), 'xmlns:a10="http://www.w3.org/2005/Atom"'),
    [{ publishedAt: moment }],
  ],
  [
    'atom:published is the date when there is no other',
    rss(
      item('<title>a</title><atom:published>2026-11-20T09:00:00Z</atom:published>'),
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    [{ publishedAt: moment }],
  ],
  [
    'atom:author with a name is no title',
    rss(item('<atom:author><atom:name>x</atom:name></atom:author><title>a</title>'), 'xmlns:atom="http://www.w3.org/2005/Atom"'),
    [{ title: 'a' }],
  ],
  [
    'pubDate beside atom:updated',
    rss(
      item('<a10:updated>2026-11-24T09:00:00Z</a10:updated><title>a</title><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate>'),
      'xmlns:a10="http://www.w3.org/2005/Atom"',
    ),
    [{ publishedAt: moment }],
  ],
];

const x = 'xmlns:x="https://wijkpost.example/eigen"';
const unknown: Case[] = [
  ['an unknown title before the title', rss(item('<x:title>Nee</x:title><title>a</title>'), x), [{ title: 'a' }]],
  ['an unknown title after the title', rss(item('<title>a</title><x:title>Nee</x:title>'), x), [{ title: 'a' }]],
  [
    'an unknown link, guid, description and pubDate',
    rss(
      item(
        `<x:link>https://elders.example/</x:link><x:guid>nee</x:guid><x:description>nee</x:description><x:pubDate>Sat, 21 Nov 2026 09:00:00 GMT</x:pubDate><title>a</title><link>${a}</link><guid isPermaLink="false">ja</guid><description>ja</description><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate>`,
      ),
      x,
    ),
    [{ title: 'a', link: a, guid: 'ja', summary: 'ja', publishedAt: moment }],
  ],
  [
    'the same after the known ones',
    rss(
      item(
        `<title>a</title><link>${a}</link><guid isPermaLink="false">ja</guid><description>ja</description><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate><x:link>https://elders.example/</x:link><x:guid>nee</x:guid><x:description>nee</x:description><x:pubDate>Sat, 21 Nov 2026 09:00:00 GMT</x:pubDate>`,
      ),
      x,
    ),
    [{ title: 'a', link: a, guid: 'ja', summary: 'ja', publishedAt: moment }],
  ],
  [
    'unknown names alone say nothing',
    rss(
      item(
        '<title>a</title><x:link>https://elders.example/</x:link><x:guid>nee</x:guid><x:pubDate>Sat, 21 Nov 2026 09:00:00 GMT</x:pubDate>',
      ),
      x,
    ),
    [{ title: 'a', link: null, guid: null, publishedAt: null }],
  ],
  [
    'an unknown element with known elements inside',
    rss(
      item(
        `<title>a</title><link>${a}</link><x:verwant><title>Nee</title><link>https://elders.example/</link><pubDate>Sat, 21 Nov 2026 09:00:00 GMT</pubDate></x:verwant>`,
      ),
      x,
    ),
    [{ title: 'a', link: a, publishedAt: null }],
  ],
  [
    'an unknown element with an item inside an item',
    rss(item('<title>a</title><x:verwant><x:item><x:title>Nee</x:title></x:item></x:verwant>'), x),
    [{ title: 'a' }],
  ],
  [
    'unknown names in Atom',
    atom(
      `<entry><x:title>Nee</x:title><x:id>nee</x:id><x:link href="https://elders.example/"/><x:published>2026-11-24T09:00:00Z</x:published><title>a</title><id>ja</id><link href="${a}"/><published>2026-11-20T09:00:00Z</published></entry>`,
      x,
    ),
    [{ title: 'a', guid: 'ja', link: a, publishedAt: moment }],
  ],
  [
    'unknown attributes in a namespace',
    atom(
      `<entry><title x:type="html" type="text">1 &lt; 2</title><link x:href="https://elders.example/" href="${a}" x:rel="self"/></entry>`,
      x,
    ),
    [{ title: '1 < 2', link: a }],
  ],
  [
    'a default namespace redefined for one element',
    rss(item('<title xmlns="https://wijkpost.example/eigen">Nee</title><title>a</title>')),
    [{ title: 'a' }],
  ],
  [
    'a default namespace redefined for one element, afterwards',
    rss(item('<title>a</title><title xmlns="https://wijkpost.example/eigen">Nee</title>')),
    [{ title: 'a' }],
  ],
  [
    'a default namespace redefined within an entry',
    atom(
      `<entry><foto xmlns="https://wijkpost.example/eigen"><title>Nee</title><id>nee</id></foto><title>a</title><id>ja</id></entry>`,
    ),
    [{ title: 'a', guid: 'ja' }],
  ],
  [
    'a prefix that means something else than usual',
    rss(
      item('<dc:title>Nee</dc:title><title>a</title><dc:date>2026-11-24</dc:date>'),
      'xmlns:dc="https://wijkpost.example/discotheek"',
    ),
    [{ title: 'a', publishedAt: null }],
  ],
  [
    'a prefix declared on the item itself',
    rss(`<item xmlns:d="http://purl.org/dc/elements/1.1/"><title>a</title><d:date>2026-11-20T09:00:00Z</d:date></item>`),
    [{ publishedAt: moment }],
  ],
  [
    'a prefix declared on the element itself',
    rss(item(`<title>a</title><d:date xmlns:d="http://purl.org/dc/elements/1.1/">2026-11-20T09:00:00Z</d:date>`)),
    [{ publishedAt: moment }],
  ],
  [
    'a prefix redefined further in',
    rss(
      item(`<d:date>2026-11-20T09:00:00Z</d:date><title>a</title>`) +
        item('<d:vak xmlns:d="https://wijkpost.example/eigen"><d:date>2026-11-24</d:date></d:vak><title>b</title>'),
      'xmlns:d="http://purl.org/dc/elements/1.1/"',
    ),
    [
      { title: 'a', publishedAt: moment },
      { title: 'b', publishedAt: null },
    ],
  ],
];

describe('namespaces keep apart:', () => {
  test.each([...others, ...unknown])('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });
});
