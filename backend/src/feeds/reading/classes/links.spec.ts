import { atom, itemsOf, json, rss } from '../../../../testing/feed-documents.js';

const feed = 'https://wijkpost.example/nieuws/feed.xml';
const inRss = (inside: string, attributes = ''): string => rss(`<item><title>a</title>${inside}</item>`, attributes);
const inAtom = (inside: string, onFeed = '', onEntry = ''): string =>
  atom(`<entry ${onEntry}><title>a</title>${inside}</entry>`, onFeed);
type Row = [name: string, document: string, wanted: string | null, url?: string];

const rows: Row[] = [
  ['an address is kept', inRss('<link>https://wijkpost.example/a</link>'), 'https://wijkpost.example/a'],
  ['http is kept', inRss('<link>http://wijkpost.example/a</link>'), 'http://wijkpost.example/a'],
  ['a port is kept', inRss('<link>https://wijkpost.example:8443/a</link>'), 'https://wijkpost.example:8443/a'],
  ['a fragment is kept', inRss('<link>https://wijkpost.example/a#deel-2</link>'), 'https://wijkpost.example/a#deel-2'],
  [
    'an escaped ampersand is one ampersand',
    inRss('<link>https://wijkpost.example/?a=1&amp;b=2</link>'),
    'https://wijkpost.example/?a=1&b=2',
  ],
  [
    'a numbered ampersand is one ampersand',
    inRss('<link>https://wijkpost.example/?a=1&#38;b=2</link>'),
    'https://wijkpost.example/?a=1&b=2',
  ],
  [
    'an address in CDATA',
    inRss('<link><![CDATA[https://wijkpost.example/?a=1&b=2]]></link>'),
    'https://wijkpost.example/?a=1&b=2',
  ],
  [
    'an escaped ampersand in an attribute',
    inAtom('<link href="https://wijkpost.example/?a=1&amp;b=2"/>'),
    'https://wijkpost.example/?a=1&b=2',
  ],
  [
    'percent signs stay as they are',
    inRss('<link>https://wijkpost.example/caf%C3%A9%20de%2Fkade</link>'),
    'https://wijkpost.example/caf%C3%A9%20de%2Fkade',
  ],
  ['blanks and line ends around', inRss('<link>\n\t https://wijkpost.example/a \r\n</link>'), 'https://wijkpost.example/a'],
  [
    'a blank inside the path',
    inRss('<link>https://wijkpost.example/de kade.html</link>'),
    'https://wijkpost.example/de%20kade.html',
  ],
  [
    'letters outside ASCII in the path',
    inRss('<link>https://wijkpost.example/coöperatie/één</link>'),
    'https://wijkpost.example/co%C3%B6peratie/%C3%A9%C3%A9n',
  ],
  ['letters outside ASCII in the host', inRss('<link>https://größe.example/a</link>'), 'https://xn--gre-6ka8i.example/a'],
  ['a path in Japanese', inAtom('<link href="https://wijkpost.example/公園"/>'), 'https://wijkpost.example/%E5%85%AC%E5%9C%92'],
  [
    'a line end within the address',
    inRss('<link>https://wijkpost.example/een-\nlang-adres</link>'),
    'https://wijkpost.example/een-lang-adres',
  ],
  ['a link of RSS written as in Atom', inRss('<link href="https://wijkpost.example/a"/>'), 'https://wijkpost.example/a'],
  ['a link of Atom written as in RSS', inAtom('<link>https://wijkpost.example/a</link>'), 'https://wijkpost.example/a'],
  ['capitals in scheme and host', inRss('<link>HTTPS://Wijkpost.Example/A</link>'), 'https://wijkpost.example/A'],

  ['a path from the root, against the address of the feed', inRss('<link>/a</link>'), 'https://wijkpost.example/a', feed],
  ['a path beside the feed', inRss('<link>a.html</link>'), 'https://wijkpost.example/nieuws/a.html', feed],
  ['a path above the feed', inRss('<link>../a.html</link>'), 'https://wijkpost.example/a.html', feed],
  ['only a query', inRss('<link>?id=7</link>'), 'https://wijkpost.example/nieuws/feed.xml?id=7', feed],
  ['an address without a scheme', inRss('<link>//elders.example/a</link>'), 'https://elders.example/a', feed],
  [
    'an address without a scheme, for a feed over http',
    inRss('<link>//elders.example/a</link>'),
    'http://elders.example/a',
    'http://wijkpost.example/feed',
  ],
  ['in Atom, a path against the address of the feed', inAtom('<link href="/a"/>'), 'https://wijkpost.example/a', feed],
  [
    'in RSS 1.0, a path against the address of the feed',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>a</title><link>/a</link></item></rdf:RDF>',
    'https://wijkpost.example/a',
    feed,
  ],
  [
    'in JSON, a path against the address of the feed',
    json([{ id: '1', title: 'a', url: 'a.html' }]),
    'https://wijkpost.example/nieuws/a.html',
    feed,
  ],
  [
    'a relative address without anything to hold it against',
    inRss('<link>/a</link>').replace('<link>https://wijkpost.example/</link>', ''),
    '/a',
  ],

  [
    'xml:base on the feed',
    inAtom('<link href="a"/>', 'xml:base="https://archief.example/2026/"'),
    'https://archief.example/2026/a',
    feed,
  ],
  [
    'xml:base on the entry',
    inAtom('<link href="a"/>', '', 'xml:base="https://archief.example/nov/"'),
    'https://archief.example/nov/a',
    feed,
  ],
  [
    'xml:base on the link',
    inAtom('<link xml:base="https://archief.example/20/" href="a"/>'),
    'https://archief.example/20/a',
    feed,
  ],
  [
    'xml:base on three levels, each against the one above',
    inAtom('<link xml:base="20/" href="a"/>', 'xml:base="https://archief.example/2026/"', 'xml:base="nov/"'),
    'https://archief.example/2026/nov/20/a',
    feed,
  ],
  [
    'xml:base that is itself relative to the feed',
    inAtom('<link href="a"/>', 'xml:base="/archief/"'),
    'https://wijkpost.example/archief/a',
    feed,
  ],
  [
    'xml:base from the root on the entry',
    inAtom('<link href="a"/>', 'xml:base="https://archief.example/2026/"', 'xml:base="/nov/"'),
    'https://archief.example/nov/a',
    feed,
  ],
  [
    'xml:base without a slash at the end',
    inAtom('<link href="a"/>', 'xml:base="https://archief.example/2026/index.html"'),
    'https://archief.example/2026/a',
    feed,
  ],
  [
    'xml:base does not touch an absolute address',
    inAtom('<link href="https://wijkpost.example/a"/>', 'xml:base="https://archief.example/"'),
    'https://wijkpost.example/a',
    feed,
  ],
  [
    'xml:base of an earlier entry is over',
    atom(
      '<entry xml:base="https://archief.example/nov/"><title>x</title></entry><entry><title>a</title><link href="/a"/></entry>',
    ),
    'https://wijkpost.example/a',
    feed,
  ],
  [
    'xml:base of the title is not of the link',
    inAtom('<title xml:base="https://archief.example/">a</title><link href="/a"/>'),
    'https://wijkpost.example/a',
    feed,
  ],
  [
    'xml:base in RSS',
    inRss('<link>a</link>', 'xml:base="https://archief.example/2026/"'),
    'https://archief.example/2026/a',
    feed,
  ],
  [
    'xml:base on an item of RSS',
    rss('<item xml:base="https://archief.example/nov/"><title>a</title><link>a</link></item>'),
    'https://archief.example/nov/a',
    feed,
  ],
  [
    'xml:base on a link of RSS',
    inRss('<link xml:base="https://archief.example/20/">a</link>'),
    'https://archief.example/20/a',
    feed,
  ],
  [
    'xml:base without the address of the feed',
    inAtom('<link href="a"/>', 'xml:base="https://archief.example/2026/"'),
    'https://archief.example/2026/a',
  ],

  ['a guid that is a permalink by default', inRss('<guid>https://wijkpost.example/p/1</guid>'), 'https://wijkpost.example/p/1'],
  [
    'a guid that says it is a permalink',
    inRss('<guid isPermaLink="true">https://wijkpost.example/p/1</guid>'),
    'https://wijkpost.example/p/1',
  ],
  ['a guid that says it is no permalink', inRss('<guid isPermaLink="false">https://wijkpost.example/p/1</guid>'), null],
  ['a guid that says so in other letters', inRss('<guid isPermalink="false">https://wijkpost.example/p/1</guid>'), null],
  ['a guid that is no address', inRss('<guid>wijkpost-17</guid>'), null],
  ['a guid that is a tag address', inRss('<guid>tag:wijkpost.example,2026:17</guid>'), null],
  [
    'a guid beside an empty link',
    inRss('<link></link><guid>https://wijkpost.example/p/1</guid>'),
    'https://wijkpost.example/p/1',
  ],
  [
    'a link beside a permalink',
    inRss('<guid>https://wijkpost.example/p/1</guid><link>https://wijkpost.example/a</link>'),
    'https://wijkpost.example/a',
  ],

  ['a script is refused', inRss('<link>javascript:alert(1)</link>'), null, feed],
  ['a script in other writing is refused', inAtom('<link href=" JaVaScRiPt:alert(1)"/>'), null, feed],
  ['a script with a tab in its name is refused', inRss('<link>java\tscript:alert(1)</link>'), null, feed],
  ['data is refused', inRss('<link>data:text/html,hoi</link>'), null, feed],
  ['a file is refused', inRss('<link>file:///etc/passwd</link>'), null, feed],
  ['a guid that is a script is refused', inRss('<guid>javascript:alert(1)</guid>'), null, feed],
  ['an address that cannot be read', inRss('<link>https://</link>'), null],
  ['an address with an impossible port', inRss('<link>https://wijkpost.example:99999999/a</link>'), null],
];

/** An address in the one writing that every browser gives it. */
const canonical = (address: string | null): string | null => address && (URL.canParse(address) ? new URL(address).href : address);

describe('the link of an item:', () => {
  test.each(rows)('%s', async (_name, document, wanted, ...[url]) => {
    const item = (await itemsOf(document, { url })).at(-1);
    expect(item?.title).toBe('a');
    expect(canonical(item?.link ?? null)).toBe(wanted);
  });
});
