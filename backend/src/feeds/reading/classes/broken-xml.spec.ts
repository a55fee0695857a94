import { atom, itemsOf, json, readingOf, rss, type Case } from '../../../../testing/feed-documents.js';

const a = 'https://wijkpost.example/a';
const item = (inside: string): string => `<item>${inside}</item>`;
const good = item('<title>Goed</title><link>https://wijkpost.example/goed</link>');
const well = { title: 'Goed', link: 'https://wijkpost.example/goed' };
const plain = (inside: string): string => `<rss version="2.0"><channel><title>W</title>${inside}</channel></rss>`;

const characters: Case[] = [
  ['a bare ampersand in a title', rss(item('<title>Friet & cola</title>')), [{ title: 'Friet & cola' }]],
  ['a bare ampersand against a word', rss(item('<title>V&D dicht, R&B avond</title>')), [{ title: 'V&D dicht, R&B avond' }]],
  ['a bare ampersand at the very end of a title', rss(item('<title>Friet &</title>') + good), [{ title: 'Friet &' }, well]],
  [
    'bare ampersands in an address',
    rss(item('<title>a</title><link>https://wijkpost.example/?id=1&page=2&sort=op</link>')),
    [{ link: 'https://wijkpost.example/?id=1&page=2&sort=op' }],
  ],
  [
    'bare ampersands in an attribute',
    atom('<entry><title>a</title><link href="https://wijkpost.example/?id=1&page=2"/></entry>'),
    [{ link: 'https://wijkpost.example/?id=1&page=2' }],
  ],
  ['bare beside escaped ampersands', rss(item('<title>A & B &amp; C</title>')), [{ title: 'A & B & C' }]],
  [
    'an entity of HTML that XML does not know',
    rss(item('<title>Caf&eacute; in Malm&ouml;&nbsp;&ndash; &euro;5</title>')),
    [{ title: 'Café in Malmö – €5' }],
  ],
  [
    'an entity nobody knows',
    rss(item('<title>Groeten &wijkpost; en meer</title>') + good),
    [{ title: 'Groeten &wijkpost; en meer' }, well],
  ],
  [
    'a number of a character that XML forbids',
    rss(item('<title>Skate&#x1;baan &#0;open</title>') + good),
    [{ title: expect.stringMatching(/^Skate.?baan .?open$/) }, well],
  ],
  [
    'a control character in a title',
    rss(item('<title>Skate\u0008baan</title>') + good),
    [{ title: expect.stringMatching(/^Skate.?baan$/) }, well],
  ],
  [
    'a NUL in a description',
    rss(item('<title>a</title><description>half\u0000 werk</description>') + good),
    [{ title: 'a' }, well],
  ],
  ['a vertical tab between items', rss(`${item('<title>a</title>')}\u000b${good}`), [{ title: 'a' }, well]],
  [
    'a smaller-than sign in a title',
    rss(item('<title>Toegang < 18 jaar</title>') + good),
    [{ title: 'Toegang < 18 jaar' }, well],
  ],
  ['a heart in a title', rss(item('<title>Wij <3 de buurt</title>') + good), [{ title: 'Wij <3 de buurt' }, well]],
  ['a number of windows-1252', rss(item('<title>&#145;Kade&#146; &#150; &#128;5</title>')), [{ title: '‘Kade’ – €5' }]],
  ['an entity without a semicolon', rss(item('<title>Friet &amp cola</title>')), [{ title: 'Friet & cola' }]],
  [
    'a lone surrogate as number',
    rss(item('<title>x &#xD83D; y</title>') + good),
    [{ title: expect.stringMatching(/^x .*y$/) }, well],
  ],
];

const starts: Case[] = [
  ['blank lines before the declaration', `\n\n   ${rss(good)}`, [well]],
  [
    'a warning of PHP before the declaration',
    `<br />\n<b>Warning</b>: iets in <b>/www/feed.php</b> on line <b>7</b><br />\n${rss(good)}`,
    [well],
  ],
  ['words before the declaration', `OK\n${rss(good)}`, [well]],
  ['a comment before the declaration', `<!-- cache 12 s -->\n${rss(good)}`, [well]],
  ['two declarations', `<?xml version="1.0"?>\n${rss(good)}`, [well]],
  ['a declaration of version 1.1', rss(good).replace('version="1.0"', 'version="1.1"'), [well]],
  ['a declaration without a version', rss(good).replace('version="1.0" ', ''), [well]],
  ['a half declaration', rss(good).replace('"utf-8"?>', '"utf-8">'), [well]],
  ['a comment after the root', `${rss(good)}\n<!-- 0,3 s -->`, [well]],
  ['a script after the root', `${rss(good)}\n<script src="teller.js"></script>`, [well]],
  ['a zero byte after the root', `${rss(good)}\u0000\u0000`, [well]],
];

const structure: Case[] = [
  [
    'attributes without quotes',
    '<rss version=2.0><channel><item><title type=text>Goed</title><guid isPermaLink=false>g</guid></item></channel></rss>',
    [{ title: 'Goed', guid: 'g', link: null }],
  ],
  [
    'an address without quotes',
    `<feed xmlns=http://www.w3.org/2005/Atom><entry><title>a</title><link href=${a} rel=alternate /></entry></feed>`,
    [{ link: a }],
  ],
  [
    'an attribute twice',
    atom(`<entry><title type="text" type="text">a</title><link href="${a}" href="${a}"/></entry>`),
    [{ title: 'a', link: a }],
  ],
  ['no blank between attributes', atom(`<entry><title>a</title><link rel="alternate"href="${a}"/></entry>`), [{ link: a }]],
  [
    'unescaped HTML in a description',
    rss(
      item(
        '<title>a</title><description><p>Een <b>groot</b> feest<br>op het plein</p></description><link>https://wijkpost.example/a</link>',
      ),
    ),
    [{ title: 'a', link: a, summary: 'Een groot feest op het plein' }],
  ],
  [
    'unescaped HTML with void elements and bare attributes',
    rss(item('<description><img src=f.jpg width=10>Een feest<hr>samen</description><title>a</title>') + good),
    [{ title: 'a', summary: 'Een feest samen' }, well],
  ],
  [
    'unescaped HTML in a title',
    rss(item('<title>Een <em>groot</em> feest</title>') + good),
    [{ title: 'Een groot feest' }, well],
  ],
  [
    'elements closed in the wrong order',
    rss(item('<title><b>Goed</title></b><link>https://wijkpost.example/goed</link>') + good),
    [well, well],
  ],
  [
    'an element of HTML that is never closed',
    rss(item('<title>a</title><description><p>Een<p>twee</description>') + good),
    [{ title: 'a', summary: 'Een twee' }, well],
  ],
  [
    'an end tag with a typing error',
    rss(`<item><title>Goed</titel><link>https://wijkpost.example/goed</link></item>${good}`),
    [well, well],
  ],
  ['a closing tag too many', rss(`${item('<title>a</title></b>')}</b>${good}`), [{ title: 'a' }, well]],
  ['a closing tag with blanks', plain('<item><title>Goed</title ><link>https://wijkpost.example/goed</link\n></item >'), [well]],
  [
    'an item that is never closed before the next',
    plain('<item><title>a</title><item><title>b</title></item>'),
    [{ title: 'a' }, { title: 'b' }],
  ],
  [
    'names of elements in capitals',
    '<RSS VERSION="2.0"><CHANNEL><TITLE>W</TITLE><ITEM><TITLE>Goed</TITLE><LINK>https://wijkpost.example/goed</LINK></ITEM></CHANNEL></RSS>',
    [well],
  ],
  [
    'pubDate in other case',
    plain(
      item('<title>a</title><pubdate>Fri, 20 Nov 2026 09:00:00 GMT</pubdate>') +
        item('<title>b</title><PubDate>Fri, 20 Nov 2026 09:00:00 GMT</PubDate>'),
    ),
    [{ publishedAt: '2026-11-20T09:00:00.000Z' }, { publishedAt: '2026-11-20T09:00:00.000Z' }],
  ],
  ['no root at all', `<channel><title>W</title>${good}</channel>`, [well]],
  ['a prefix without a declaration', plain(item('<title>a</title><foto:bron>x</foto:bron>') + good), [{ title: 'a' }, well]],
  [
    'an instruction for a program',
    plain(`<?php echo 'a > b'; ?><item><?wijk x?><title>Goed</title><link>https://wijkpost.example/goed</link></item>`),
    [well],
  ],
  ['a comment with double hyphens', plain(`<!-- oud -- nieuw -->${good}`), [well]],
  ['an end of CDATA in the text', rss(item('<title>a ]]> b</title>') + good), [{ title: expect.stringContaining('a') }, well]],
  [
    'an item within a CDATA that is only text',
    rss(item('<title>a</title><description><![CDATA[<item><title>Nee</title></item> ja]]></description>') + good),
    [{ title: 'a' }, well],
  ],
];

const secrets =
  '<!DOCTYPE rss [<!ENTITY geheim SYSTEM "file:///etc/hostname"><!ENTITY ver SYSTEM "http://127.0.0.1:9/x"><!ENTITY % p SYSTEM "http://127.0.0.1:9/p">]>';
const laugh = `<!DOCTYPE rss [<!ENTITY a "haha">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;

describe('ill-formed XML is read all the same:', () => {
  test.each([...characters, ...starts, ...structure])('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });

  test('of two documents after each other at least the first is read', async () => {
    expect((await itemsOf(rss(good) + rss(item('<title>b</title>'))))[0]).toMatchObject(well);
  });

  test.each([
    ['an external entity', `${secrets}${plain(item('<title>a &geheim; b &ver;</title>') + good)}`],
    ['an external DTD', `<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd">${plain(item('<title>a b</title>') + good)}`],
    ['nested entities', `${laugh}${plain(item('<title>a &j; b</title>') + good)}`],
    [
      'nested entities in an attribute',
      `${laugh}<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a b</title><link href="https://wijkpost.example/&j;"/></entry><entry><title>Goed</title></entry></feed>`,
    ],
    [
      'an entity that names itself',
      `<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>${plain(item('<title>a &a; b</title>') + good)}`,
    ],
    [
      'a document type with a comment that holds a bracket',
      `<!DOCTYPE rss [<!-- ]> --><!ENTITY a "x">]>${plain(item('<title>a b</title>') + good)}`,
    ],
  ])('what a document type promises is not fetched or blown up: %s', async (_name, document) => {
    const items = await itemsOf(document);
    expect(items).toMatchObject([{ title: expect.stringMatching(/^a .*b/s) }, { title: 'Goed' }]);
    expect(JSON.stringify(items).length).toBeLessThan(2000);
  });

  const whole: [string, string, string][] = [
    [
      'RSS',
      rss(
        good +
          item(
            `<title>Tweede &amp; meer</title><link>${a}</link><description><![CDATA[<p>Een</p>]]></description><guid isPermaLink="false">2</guid>`,
          ),
      ),
      '</item>',
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>W</title></channel>${good}${item('<title>Tweede</title><!-- x -->')}</rdf:RDF>`,
      '</item>',
    ],
    [
      'Atom',
      atom(
        `<entry><title>Goed</title><link href="https://wijkpost.example/goed"/></entry><entry><title type="html">Tweede &amp;amp; meer</title><link href="${a}"/><content type="xhtml"><div>x</div></content></entry>`,
      ),
      '</entry>',
    ],
  ];
  const cuts = whole.flatMap(([format, text, end]) => {
    const from = text.indexOf(end) + end.length;
    return [0, 1, 3, 7, 12, 17, 25, 34, 48, 60, 75]
      .filter((on) => from + on < text.length)
      .map((on) => [format, on, text.slice(0, from + on)] as const);
  });
  test.each(cuts)('%s that ends %i characters after its first item keeps that item', async (_format, _on, document) => {
    expect((await itemsOf(document))[0]).toMatchObject(well);
  });

  test.each([...whole, ['JSON Feed', json([{ id: '1', title: 'a' }]), '']])(
    '%s cut at any place is never an exception',
    async (_format, text) => {
      for (let length = 0; length < text.length; length += 1)
        expect((await readingOf(text.slice(0, length))).items.length).toBeLessThanOrEqual(2);
    },
  );
});
