import { itemsOf, readingOf, rss, type Case } from '../../../../testing/feed-documents.js';

const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const one = '<item><title>Skatebaan dicht</title><link>https://wijkpost.example/skate</link></item>';
const two = '<item><title>Buurtfeest</title><link>https://wijkpost.example/feest</link></item>';
const first = { title: 'Skatebaan dicht', link: 'https://wijkpost.example/skate' };
const second = { title: 'Buurtfeest', link: 'https://wijkpost.example/feest' };
const head = '<title>Wijkpost</title><link>https://wijkpost.example/</link><description>Uit de wijk</description>';
const netscape =
  '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';

const versions: Case[] = [
  [
    'RSS 0.90 keeps its items beside the channel',
    `<?xml version="1.0"?><rdf:RDF ${rdf} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel>${head}</channel>${one}${two}</rdf:RDF>`,
    [first, second],
  ],
  [
    'RSS 0.90 under its other namespace',
    `<rdf:RDF ${rdf} xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel>${head}</channel><image><title>Logo</title></image>${one}</rdf:RDF>`,
    [first],
  ],
  [
    'RSS 0.91 of Netscape names its DTD',
    `<?xml version="1.0"?>\n${netscape}\n<rss version="0.91"><channel>${head}<language>nl</language>${one}</channel></rss>`,
    [first],
  ],
  [
    'RSS 0.91 of Netscape uses the entities of that DTD',
    `<?xml version="1.0"?>${netscape}<rss version="0.91"><channel>${head}<item><title>Caf&eacute; &copy; 2026</title><link>https://wijkpost.example/cafe</link></item></channel></rss>`,
    [{ title: 'Café © 2026' }],
  ],
  [
    'RSS 0.91 of Userland has skipHours, image and textinput',
    `<rss version="0.91"><channel>${head}<skipHours><hour>3</hour></skipHours><image><title>Logo</title><url>https://wijkpost.example/l.png</url><link>https://wijkpost.example/logo</link></image>${one}<textinput><title>Zoek</title><name>q</name><link>https://wijkpost.example/zoek</link></textinput></channel></rss>`,
    [first],
  ],
  [
    'RSS 0.92 needs only a description',
    `<rss version="0.92"><channel>${head}<item><description>Een los bericht zonder kop.</description></item></channel></rss>`,
    [{ title: '', link: null, summary: 'Een los bericht zonder kop.' }],
  ],
  [
    'RSS 0.92 names a source, a category and an enclosure',
    `<rss version="0.92"><channel>${head}<item><title>Lied</title><source url="https://elders.example/rss">Elders</source><category domain="k">muziek</category><enclosure url="https://wijkpost.example/lied.mp3" length="9" type="audio/mpeg"/><link>https://wijkpost.example/lied</link></item></channel></rss>`,
    [{ title: 'Lied', link: 'https://wijkpost.example/lied' }],
  ],
  [
    'RSS 0.93 dates its items',
    `<rss version="0.93"><channel>${head}<item><title>Markt</title><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate><expirationDate>Sat, 21 Nov 2026 09:00:00 GMT</expirationDate></item></channel></rss>`,
    [{ title: 'Markt', publishedAt: '2026-11-20T09:00:00.000Z' }],
  ],
  [
    'RSS 0.94 gives a guid and a typed description',
    `<rss version="0.94"><channel>${head}<item><title>Markt</title><guid isPermaLink="false">m-1</guid><description type="text/html">&lt;i&gt;Zaterdag&lt;/i&gt;</description></item></channel></rss>`,
    [{ title: 'Markt', guid: 'm-1', summary: 'Zaterdag' }],
  ],
  [
    'RSS 1.0 lists its items in an rdf:Seq and gives them after the channel',
    `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://wijkpost.example/rdf">${head}<items><rdf:Seq><rdf:li rdf:resource="https://wijkpost.example/skate"/><rdf:li resource="https://wijkpost.example/feest"/></rdf:Seq></items></channel><item rdf:about="https://wijkpost.example/skate"><title>Skatebaan dicht</title><link>https://wijkpost.example/skate</link></item><item rdf:about="https://wijkpost.example/feest"><title>Buurtfeest</title><link>https://wijkpost.example/feest</link></item></rdf:RDF>`,
    [first, second],
  ],
  ['RSS 1.0 without any channel', `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/">${one}</rdf:RDF>`, [first]],
  [
    'RSS 1.0 before its channel',
    `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/">${one}<channel>${head}</channel>${two}</rdf:RDF>`,
    [first, second],
  ],
  [
    'RSS 1.0 with a prefix for RSS and RDF as default namespace',
    `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel about="x"><r:title>Wijkpost</r:title></r:channel><r:item about="https://wijkpost.example/skate"><r:title>Skatebaan dicht</r:title><r:link>https://wijkpost.example/skate</r:link></r:item></RDF>`,
    [first],
  ],
  [
    'RSS 1.0 with image and textinput beside the items',
    `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel>${head}</channel><image><title>Logo</title><link>https://wijkpost.example/logo</link></image>${one}<textinput><title>Zoek</title><link>https://wijkpost.example/zoek</link></textinput></rdf:RDF>`,
    [first],
  ],
  [
    'RSS 1.0 with a description',
    `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel>${head}</channel><item rdf:about="https://wijkpost.example/skate"><title>Skatebaan dicht</title><description>Tot maart.</description></item></rdf:RDF>`,
    [{ title: 'Skatebaan dicht', summary: 'Tot maart.' }],
  ],
  [
    'RSS 1.1 has a Channel as root and its items inside',
    `<Channel xmlns="http://purl.org/net/rss1.1#" ${rdf} rdf:about="https://wijkpost.example/rss11">${head}<items rdf:parseType="Collection">${one}${two}</items></Channel>`,
    [first, second],
  ],
  ['RSS 2.0', rss(one + two), [first, second]],
  ['RSS 2.0 in the Userland namespace', rss(one, 'xmlns="http://backend.userland.com/rss2"'), [first]],
  ['RSS 2.0 in the Harvard namespace', rss(one, 'xmlns="http://blogs.law.harvard.edu/tech/rss"'), [first]],
  ['RSS 2.0 in the namespace of Atom', rss(one, 'xmlns="http://www.w3.org/2005/Atom"'), [first]],
  ['RSS 2.0 in a namespace that is empty', rss(one, 'xmlns=""'), [first]],
  ['RSS 2.0 in the namespace of RSS 1.0', rss(one, 'xmlns="http://purl.org/rss/1.0/"'), [first]],
  ['RSS 2.0.1 and other subversions', rss(one).replace('version="2.0"', 'version="2.0.11"'), [first]],
  ['a version nobody knows', rss(one).replace('version="2.0"', 'version="7"'), [first]],
  ['no version at all', `<rss><channel>${head}${one}</channel></rss>`, [first]],
  [
    'a stylesheet instruction before the root',
    `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="mooi.xsl"?><!-- gemaakt met WijkCMS --><rss version="2.0"><channel>${head}${one}</channel></rss>`,
    [first],
  ],
];

const shapes: Case[] = [
  ['items outside the channel', `<rss version="2.0"><channel>${head}</channel>${one}${two}</rss>`, [first, second]],
  ['items inside and outside the channel', `<rss version="2.0"><channel>${head}${one}</channel>${two}</rss>`, [first, second]],
  ['items without a channel', `<rss version="2.0">${one}</rss>`, [first]],
  [
    'two channels',
    `<rss version="2.0"><channel>${head}${one}</channel><channel><title>Sport</title>${two}</channel></rss>`,
    [first, second],
  ],
  ['items wrapped in an items element', rss(`<items>${one}${two}</items>`), [first, second]],
  ['the channel title after the items', `<rss version="2.0"><channel>${one}<title>Wijkpost</title></channel></rss>`, [first]],
  [
    'an item whose elements stand in another order',
    rss('<item><description>b</description><link>https://wijkpost.example/a</link><title>a</title></item>'),
    [{ title: 'a', link: 'https://wijkpost.example/a', summary: 'b' }],
  ],
  [
    'an image inside an item',
    rss(
      '<item><image><url>https://wijkpost.example/f.jpg</url><title>Foto</title><link>https://wijkpost.example/foto</link></image><title>Buurtfeest</title><link>https://wijkpost.example/feest</link></item>',
    ),
    [second],
  ],
  [
    'an image inside an item, after its title',
    rss(
      '<item><title>Buurtfeest</title><link>https://wijkpost.example/feest</link><image><title>Foto</title><link>https://wijkpost.example/foto</link></image></item>',
    ),
    [second],
  ],
  [
    'self-closing elements that say nothing',
    rss('<item><title>Stil</title><link/><guid/><pubDate/><description/></item>'),
    [{ title: 'Stil', link: null, guid: null, publishedAt: null, summary: '' }],
  ],
  [
    'elements with only blanks',
    rss('<item><title>Stil</title><link>  </link><guid> \n </guid><pubDate> </pubDate><description>\n</description></item>'),
    [{ title: 'Stil', link: null, guid: null, publishedAt: null, summary: '' }],
  ],
  [
    'blanks around every value',
    rss(
      '<item>\n<title>\n  Stil\n</title><link>\n https://wijkpost.example/s \n</link><guid isPermaLink="false">\t s-1 \n</guid><pubDate>\n Fri, 20 Nov 2026 09:00:00 GMT </pubDate></item>',
    ),
    [{ title: 'Stil', link: 'https://wijkpost.example/s', guid: 's-1', publishedAt: '2026-11-20T09:00:00.000Z' }],
  ],
  [
    'comments within and between the values',
    rss(
      '<!-- <item><title>Nee</title></item> --><item><title>Buurt<!-- x -->feest</title><link>https://wijkpost.example/feest</link></item>',
    ),
    [second],
  ],
  [
    'a guid with inner blanks as written',
    rss('<item><title>a</title><guid isPermaLink="false">bericht 12 van 2026</guid></item>'),
    [{ guid: 'bericht 12 van 2026' }],
  ],
  [
    'a guid with an escaped ampersand',
    rss('<item><title>a</title><guid isPermaLink="false">tag:wijk?a=1&amp;b=2</guid></item>'),
    [{ guid: 'tag:wijk?a=1&b=2' }],
  ],
  [
    'a guid in CDATA',
    rss('<item><title>a</title><guid isPermaLink="false"><![CDATA[ nr-7 ]]></guid></item>'),
    [{ guid: 'nr-7' }],
  ],
  [
    'items with the same guid stay two',
    rss(
      '<item><title>a</title><guid isPermaLink="false">x</guid></item><item><title>b</title><guid isPermaLink="false">x</guid></item>',
    ),
    [
      { title: 'a', guid: 'x' },
      { title: 'b', guid: 'x' },
    ],
  ],
  [
    'a description beside its longer content',
    rss(
      '<item><title>a</title><description>Kort en goed.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;Het hele verhaal.&lt;/p&gt;</content:encoded></item>',
    ),
    [{ summary: 'Kort en goed.' }],
  ],
  [
    'attributes on every element',
    rss(
      '<item id="7"><title lang="nl">Buurtfeest</title><link type="text/html">https://wijkpost.example/feest</link><description type="html">Kom <!-- ook -->langs</description></item>',
    ),
    [{ ...second, summary: 'Kom langs' }],
  ],
];

describe('RSS is understood:', () => {
  test.each([...versions, ...shapes])('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });

  test.each([
    ['of RSS 2.0', rss(one)],
    ['of RSS 1.0', `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel>${head}</channel>${one}</rdf:RDF>`],
    ['of RSS 1.1', `<Channel xmlns="http://purl.org/net/rss1.1#" ${rdf}>${head}<items>${one}</items></Channel>`],
    [
      'that follows an image with a title',
      `<rss version="2.0"><channel><image><title>Logo</title></image><title>Wijkpost</title>${one}</channel></rss>`,
    ],
    [
      'that stands before an image and a textInput with titles',
      `<rss version="2.0"><channel><title>Wijkpost</title><image><title>Logo</title></image>${one}<textInput><title>Zoek</title></textInput></channel></rss>`,
    ],
    ['that stands after the items', `<rss version="2.0"><channel>${one}<title>Wijkpost</title></channel></rss>`],
    [
      'with markup and blanks',
      `<rss version="2.0"><channel><title>\n <![CDATA[<b>Wijk</b>post]]> </title>${one}</channel></rss>`,
    ],
    [
      'of the first of two channels',
      `<rss version="2.0"><channel><title>Wijkpost</title>${one}</channel><channel><title>Sport</title></channel></rss>`,
    ],
  ])('the title of the feed, %s', async (_name, document) => {
    expect(await readingOf(document)).toMatchObject({ title: 'Wijkpost', items: [first] });
  });

  test.each([
    ['sixty minutes', '<ttl>60</ttl>', 60],
    ['minutes among blanks', '<ttl> 15\n</ttl>', 15],
    ['nothing when it asks nothing', '', undefined],
    ['nothing when it is no number', '<ttl>vaak</ttl>', undefined],
  ])('how long it asks to be left alone: %s', async (_name, ttl, minutes) => {
    expect((await readingOf(rss(ttl + one))).ttlMinutes).toBe(minutes);
  });
});
