import { atom, itemsOf, readingOf, type Case } from '../../../../testing/feed-documents.js';

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';
const entry = (inside: string): string => `<entry>${inside}</entry>`;
const a = 'https://wijkpost.example/a';
const moment = '2026-11-20T09:00:00.000Z';

const constructs: Case[] = [
  ['a title without a type is text', atom(entry('<title>1 &lt; 2 &amp; 3</title>')), [{ title: '1 < 2 & 3' }]],
  ['a title of type text', atom(entry('<title type="text">Jong &amp; oud</title>')), [{ title: 'Jong & oud' }]],
  [
    'a title of type html',
    atom(entry('<title type="html">Jong &amp;amp; &lt;em&gt;oud&lt;/em&gt;</title>')),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a title of type html in CDATA',
    atom(entry('<title type="html"><![CDATA[Jong &amp; <em>oud</em>]]></title>')),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a title of type html with a smaller-than sign',
    atom(entry('<title type="html">Onder &amp;lt; 18 jaar</title>')),
    [{ title: 'Onder < 18 jaar' }],
  ],
  [
    'a title of type xhtml',
    atom(entry(`<title type="xhtml"><div ${xhtml}>Jong &amp; <em>oud</em></div></title>`)),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a title of type xhtml with a prefix',
    atom(entry('<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">Jong &amp; <x:em>oud</x:em></x:div></title>')),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a title of type xhtml with a smaller-than sign',
    atom(entry(`<title type="xhtml"><div ${xhtml}>Onder &lt; 18 jaar</div></title>`)),
    [{ title: 'Onder < 18 jaar' }],
  ],
  [
    'a title of type text/html',
    atom(entry('<title type="text/html">&lt;b&gt;Jong&lt;/b&gt; en oud</title>')),
    [{ title: 'Jong en oud' }],
  ],
  [
    'a title in single quotes: its type',
    atom(entry("<title type='html'>&lt;b&gt;Jong&lt;/b&gt; en oud</title>")),
    [{ title: 'Jong en oud' }],
  ],
  [
    'a summary of type text',
    atom(entry('<title>a</title><summary>Vanaf 12 &amp; tot 18</summary>')),
    [{ summary: 'Vanaf 12 & tot 18' }],
  ],
  [
    'a summary of type html',
    atom(entry('<title>a</title><summary type="html">&lt;p&gt;Vanaf 12&lt;/p&gt;&lt;p&gt;tot 18&lt;/p&gt;</summary>')),
    [{ summary: 'Vanaf 12 tot 18' }],
  ],
  [
    'a summary of type xhtml',
    atom(entry(`<title>a</title><summary type="xhtml"><div ${xhtml}><p>Vanaf 12</p><p>tot <i>18</i></p></div></summary>`)),
    [{ summary: 'Vanaf 12 tot 18' }],
  ],
  [
    'content when there is no summary',
    atom(entry('<title>a</title><content type="html">&lt;p&gt;Alles.&lt;/p&gt;</content>')),
    [{ summary: 'Alles.' }],
  ],
  [
    'content of type xhtml',
    atom(entry(`<title>a</title><content type="xhtml"><div ${xhtml}>Alles <a href="x">hier</a>.</div></content>`)),
    [{ summary: 'Alles hier.' }],
  ],
  [
    'content of a text media type',
    atom(entry('<title>a</title><content type="text/plain">Alles &amp; meer</content>')),
    [{ summary: 'Alles & meer' }],
  ],
  [
    'content that is a picture says nothing',
    atom(
      entry(
        `<title>a</title><content type="image/png">${Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]).toString('base64')}</content>`,
      ),
    ),
    [{ title: 'a', summary: '' }],
  ],
  [
    'content that stands elsewhere says nothing',
    atom(entry('<title>a</title><content type="text/html" src="https://wijkpost.example/a"/>')),
    [{ title: 'a', summary: '' }],
  ],
  [
    'the summary is preferred to the content, in either order',
    atom(
      entry('<title>a</title><content>Alles.</content><summary>Kort.</summary>') +
        entry('<title>b</title><summary>Kort.</summary><content>Alles.</content>'),
    ),
    [{ summary: 'Kort.' }, { summary: 'Kort.' }],
  ],
  [
    'an empty summary leaves the word to the content',
    atom(entry('<title>a</title><summary/><content>Alles.</content>')),
    [{ summary: 'Alles.' }],
  ],
  [
    'rights, author, contributor and category are no title',
    atom(
      entry(
        '<author><name>Redactie</name><uri>https://wijkpost.example/r</uri></author><contributor><name>Bureau</name></contributor><category term="sport" label="Sport"/><rights>2026</rights><title>a</title>',
      ),
    ),
    [{ title: 'a', link: null }],
  ],
];

const shapes: Case[] = [
  [
    'every element with a prefix',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>W</a:title><a:entry><a:title>a</a:title><a:link href="${a}"/><a:id>1</a:id><a:published>2026-11-20T09:00:00Z</a:published><a:summary>k</a:summary></a:entry></a:feed>`,
    [{ title: 'a', link: a, guid: '1', publishedAt: moment, summary: 'k' }],
  ],
  [
    'a namespace in the wrong case',
    `<feed xmlns="http://www.w3.org/2005/atom">${entry('<title>a</title>')}</feed>`,
    [{ title: 'a' }],
  ],
  [
    'a namespace with https and a slash',
    `<feed xmlns="https://www.w3.org/2005/Atom/">${entry('<title>a</title>')}</feed>`,
    [{ title: 'a' }],
  ],
  ['no namespace', `<feed>${entry('<title>a</title>')}</feed>`, [{ title: 'a' }]],
  [
    'a prefix that is never declared',
    `<atom:feed><atom:entry><atom:title>a</atom:title></atom:entry></atom:feed>`,
    [{ title: 'a' }],
  ],
  [
    'an entry as document',
    `<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>a</title><link href="${a}"/><id>1</id><updated>2026-11-20T09:00:00Z</updated></entry>`,
    [{ title: 'a', link: a, guid: '1', publishedAt: moment }],
  ],
  [
    'an entry with a prefix as document',
    `<p:entry xmlns:p="http://www.w3.org/2005/Atom"><p:title>a</p:title></p:entry>`,
    [{ title: 'a' }],
  ],
  [
    'the source element before the entry speaks',
    atom(
      entry(
        `<source><title>Elders</title><id>elders</id><link href="https://elders.example/"/><updated>2020-01-01T00:00:00Z</updated></source><title>a</title><id>1</id><link href="${a}"/><published>2026-11-20T09:00:00Z</published>`,
      ),
    ),
    [{ title: 'a', link: a, guid: '1', publishedAt: moment }],
  ],
  [
    'the source element after the entry spoke',
    atom(
      entry(
        `<title>a</title><id>1</id><link href="${a}"/><updated>2026-11-20T09:00:00Z</updated><source><title>Elders</title><id>elders</id><link href="https://elders.example/"/><updated>2020-01-01T00:00:00Z</updated></source>`,
      ),
    ),
    [{ title: 'a', link: a, guid: '1', publishedAt: moment }],
  ],
  [
    'the id and updated of the feed are not those of an entry',
    atom(entry('<title>a</title>')),
    [{ guid: null, publishedAt: null, link: null }],
  ],
  [
    'feed data after the entries',
    `<feed xmlns="http://www.w3.org/2005/Atom">${entry('<title>a</title>')}<title>Wijkpost</title><link href="https://wijkpost.example/"/></feed>`,
    [{ title: 'a', link: null }],
  ],
  ['an id among blanks', atom(entry('<title>a</title><id>\n  urn:uuid:1 \n</id>')), [{ guid: 'urn:uuid:1' }]],
  [
    'published is preferred to updated, in either order',
    atom(
      entry('<title>a</title><updated>2026-11-25T09:00:00Z</updated><published>2026-11-20T09:00:00Z</published>') +
        entry('<title>b</title><published>2026-11-20T09:00:00Z</published><updated>2026-11-25T09:00:00Z</updated>'),
    ),
    [{ publishedAt: moment }, { publishedAt: moment }],
  ],
  ['only updated', atom(entry('<title>a</title><updated>2026-11-20T10:00:00+01:00</updated>')), [{ publishedAt: moment }]],
  [
    'an unreadable published leaves the word to updated',
    atom(entry('<title>a</title><published>gisteren</published><updated>2026-11-20T09:00:00Z</updated>')),
    [{ publishedAt: moment }],
  ],
  [
    'the old date names in a new feed',
    atom(entry('<title>a</title><issued>2026-11-20T09:00:00Z</issued><modified>2026-11-21T09:00:00Z</modified>')),
    [{ publishedAt: moment }],
  ],
  [
    'entries between other elements',
    atom(`${entry('<title>a</title>')}<generator>CMS</generator>${entry('<title>b</title>')}<logo>l.png</logo>`),
    [{ title: 'a' }, { title: 'b' }],
  ],
];

describe('Atom is understood:', () => {
  test.each([...constructs, ...shapes])('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });

  test.each([
    ['of type html', '<title type="html">&lt;b&gt;Wijk&lt;/b&gt;post &amp;amp; co</title>'],
    ['of type xhtml', `<title type="xhtml"><div ${xhtml}><b>Wijk</b>post &amp; co</div></title>`],
    ['after a subtitle', '<subtitle>Uit de wijk</subtitle><title>Wijkpost &amp; co</title>'],
  ])('the title of the feed, %s', async (_name, title) => {
    const document = `<feed xmlns="http://www.w3.org/2005/Atom">${title}${entry('<title>a</title><source><title>Elders</title></source>')}</feed>`;
    expect((await readingOf(document)).title).toBe('Wijkpost & co');
  });
});
