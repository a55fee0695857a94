import { itemsOf, type Case } from '../../../../testing/feed-documents.js';

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';
const old = (inside: string): string =>
  `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Wijkpost</title>${inside}</feed>`;
const entry = (inside: string): string => `<entry>${inside}</entry>`;
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const a = 'https://wijkpost.example/a';
const moment = '2026-11-20T09:00:00.000Z';

const cases: Case[] = [
  ['a title of mode xml', old(entry('<title mode="xml">Jong &amp; oud</title>')), [{ title: 'Jong & oud' }]],
  [
    'a title of mode xml with xhtml inside',
    old(entry(`<title type="application/xhtml+xml" mode="xml"><div ${xhtml}>Jong &amp; <b>oud</b></div></title>`)),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a title of mode escaped',
    old(entry('<title type="text/html" mode="escaped">Jong &amp;amp; &lt;b&gt;oud&lt;/b&gt;</title>')),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a title of mode escaped in CDATA',
    old(entry('<title type="text/html" mode="escaped"><![CDATA[Jong &amp; <b>oud</b>]]></title>')),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a title of mode escaped and plain type',
    old(entry('<title type="text/plain" mode="escaped">1 &lt; 2</title>')),
    [{ title: '1 < 2' }],
  ],
  [
    'a title of mode base64',
    old(entry(`<title type="text/plain" mode="base64">${base64('Jong én oud')}</title>`)),
    [{ title: 'Jong én oud' }],
  ],
  [
    'a title of mode base64 and type html',
    old(entry(`<title type="text/html" mode="base64">${base64('<b>Jong</b> &amp; oud')}</title>`)),
    [{ title: 'Jong & oud' }],
  ],
  [
    'a summary of mode base64 over several lines',
    old(
      entry(
        `<title>a</title><summary mode="base64">\n ${base64('Vanaf twaalf').slice(0, 8)}\n ${base64('Vanaf twaalf').slice(8)}\n</summary>`,
      ),
    ),
    [{ summary: 'Vanaf twaalf' }],
  ],
  [
    'content of mode escaped',
    old(entry('<title>a</title><content type="text/html" mode="escaped">&lt;p&gt;Alles&lt;/p&gt;</content>')),
    [{ summary: 'Alles' }],
  ],
  [
    'link, id and dates',
    old(
      entry(
        `<title>a</title><link rel="alternate" type="text/html" href="${a}"/><id>tag:wijk,2026:1</id><issued>2026-11-20T10:00:00+01:00</issued><modified>2026-11-22T10:00:00Z</modified>`,
      ),
    ),
    [{ link: a, guid: 'tag:wijk,2026:1', publishedAt: moment }],
  ],
  [
    'issued is preferred to created',
    old(entry('<title>a</title><created>2026-11-18T10:00:00Z</created><issued>2026-11-20T09:00:00Z</issued>')),
    [{ publishedAt: moment }],
  ],
  ['only modified', old(entry('<title>a</title><modified>2026-11-20T09:00:00Z</modified>')), [{ publishedAt: moment }]],
  ['only created', old(entry('<title>a</title><created>2026-11-20T09:00:00Z</created>')), [{ publishedAt: moment }]],
  [
    'tagline and copyright are of the feed',
    old('<tagline>Uit de wijk</tagline><copyright>2026</copyright>' + entry('<title>a</title>')),
    [{ title: 'a', summary: '' }],
  ],
  [
    'in the older draft namespace with a prefix',
    `<n:feed version="0.3" xmlns:n="http://purl.org/atom/ns#"><n:entry><n:title>a</n:title></n:entry></n:feed>`,
    [{ title: 'a' }],
  ],
];

describe('Atom 0.3 is understood:', () => {
  test.each(cases)('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });
});
