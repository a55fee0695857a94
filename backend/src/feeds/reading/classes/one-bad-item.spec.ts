import { itemsOf, json, rss, atom } from '../../../../testing/feed-documents.js';

const before = {
  title: 'Ervoor',
  link: 'https://wijkpost.example/voor',
  guid: 'v',
  publishedAt: '2026-11-20T09:00:00.000Z',
  summary: 'Tekst & uitleg.',
};
const after = {
  title: 'Erna',
  link: 'https://wijkpost.example/na',
  guid: 'n',
  publishedAt: '2026-11-21T09:00:00.000Z',
  summary: 'Meer.',
};
const inRss = (bad: string): string =>
  rss(
    `<item><title>Ervoor</title><link>https://wijkpost.example/voor</link><guid isPermaLink="false">v</guid><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate><description>Tekst &amp; uitleg.</description></item>\n${bad}\n<item><title>Erna</title><link>https://wijkpost.example/na</link><guid isPermaLink="false">n</guid><pubDate>Sat, 21 Nov 2026 09:00:00 GMT</pubDate><description>Meer.</description></item>`,
  );
const inAtom = (bad: string): string =>
  atom(
    `<entry><title>Ervoor</title><link href="https://wijkpost.example/voor"/><id>v</id><published>2026-11-20T09:00:00Z</published><summary>Tekst &amp; uitleg.</summary></entry>${bad}<entry><title>Erna</title><link href="https://wijkpost.example/na"/><id>n</id><published>2026-11-21T09:00:00Z</published><summary>Meer.</summary></entry>`,
  );
const inJson = (bad: unknown): string =>
  json([
    { id: 'v', title: 'Ervoor', url: before.link, date_published: '2026-11-20T09:00:00Z', summary: 'Tekst & uitleg.' },
    bad,
    { id: 'n', title: 'Erna', url: after.link, date_published: '2026-11-21T09:00:00Z', summary: 'Meer.' },
  ]);
const deep = '<b>'.repeat(5000) + 'x' + '</b>'.repeat(5000);

const bad: [name: string, document: string][] = [
  ['is empty', inRss('<item></item>')],
  ['closes itself', inRss('<item/>')],
  ['has a date that is none', inRss('<item><title>x</title><pubDate>morgen om drie uur</pubDate></item>')],
  ['has a date far outside time', inRss('<item><title>x</title><pubDate>Fri, 20 Nov 999999 09:00:00 GMT</pubDate></item>')],
  ['has three dates', inRss('<item><title>x</title><pubDate>a</pubDate><pubDate>b</pubDate><pubDate>c</pubDate></item>')],
  ['has an address that is none', inRss('<item><title>x</title><link>http://[::fout/</link></item>')],
  ['has an address of a script', inRss('<item><title>x</title><link>javascript:void(0)</link></item>')],
  ['has a title within a title', inRss('<item><title>x<title>y</title></title></item>')],
  ['has only a picture', inRss('<item><enclosure url="f.jpg"/></item>')],
  ['has a bare ampersand', inRss('<item><title>x & y &</title></item>')],
  ['has an entity nobody knows', inRss('<item><title>x &wijk; &#xFFFFFFFF; &#; &;</title></item>')],
  ['has control characters', inRss('<item><title>x\u0001\u0002\u001F\uFFFE</title></item>')],
  ['has HTML that is not escaped', inRss('<item><title>x</title><description><p>Een <b>feest<br></p></description></item>')],
  ['has a tag that is never closed', inRss('<item><title>x</title><description><b><i>Een feest</description></item>')],
  ['closes what it never opened', inRss('<item><title>x</b></i></p></title></item>')],
  ['has an attribute without quotes', inRss('<item id=3><title lang=nl>x</title></item>')],
  [
    'has an attribute that is never closed in CDATA',
    inRss('<item><title>x</title><description><![CDATA[<a href="x>y]]></description></item>'),
  ],
  ['has an element of a prefix nobody declared', inRss('<item><x:y><z:q/></x:y><title>x</title></item>')],
  ['has CDATA that is never closed', inRss('<item><title><![CDATA[x</title><link>https://wijkpost.example/x</link></item>')],
  ['has an end tag that is cut off', inRss('<item><title>x</title<link>https://wijkpost.example/x</link></item>')],
  ['has a very long title', inRss(`<item><title>${'lang '.repeat(50_000)}</title></item>`)],
  ['has very deep HTML', inRss(`<item><title>x</title><description>${deep}</description></item>`)],
  ['has very deep HTML that is escaped', inRss(`<item><title>x</title><description><![CDATA[${deep}]]></description></item>`)],
  [
    'has many smaller-than signs',
    inRss(`<item><title>x</title><description><![CDATA[${'<'.repeat(50_000)}]]></description></item>`),
  ],
  ['has many ampersands', inRss(`<item><title>x</title><description><![CDATA[${'&'.repeat(50_000)}]]></description></item>`)],
  ['has a comment that looks like an end', inRss('<item><title>x</title><!-- </item></channel></rss> --></item>')],
  ['has CDATA that looks like an end', inRss('<item><title><![CDATA[</title></item></channel></rss>]]></title></item>')],
  [
    'has the names of a program as elements',
    inRss('<item><__proto__>x</__proto__><constructor>y</constructor><toString/><title>x</title></item>'),
  ],
  ['of Atom is empty', inAtom('<entry/>')],
  [
    'of Atom has dates that are none',
    inAtom('<entry><title>x</title><updated>nooit</updated><published>2026-99-99T00:00:00Z</published></entry>'),
  ],
  ['of Atom has an address that is none', inAtom('<entry><title>x</title><link href="http://["/><link/><link href=""/></entry>')],
  ['of Atom has a type nobody knows', inAtom('<entry><title type="wijk/plat">x</title><content type="">y</content></entry>')],
  ['of Atom has xhtml without its div', inAtom('<entry><title type="xhtml">x <b>y</b></title></entry>')],
  [
    'of Atom has base64 that is none',
    inAtom('<entry><title>x</title><content mode="base64">@@ geen base64 @@</content></entry>'),
  ],
  ['of Atom has a base that is none', inAtom('<entry xml:base="http://["><title>x</title><link href="a"/></entry>')],
  ['of Atom has an element that is not closed', inAtom('<entry><title>x</title><summary><b>y</summary></entry>')],
  ['of Atom has a quote that is never closed', inAtom('<entry><title>x</title><link href="https://wijkpost.example/x/></entry>')],
  ['of JSON is null', inJson(null)],
  ['of JSON is a list', inJson([1, 2])],
  ['of JSON is a number', inJson(4)],
  ['of JSON has nothing', inJson({})],
  [
    'of JSON has an object for everything',
    inJson({ id: {}, title: {}, url: {}, summary: {}, content_html: {}, date_published: {} }),
  ],
  [
    'of JSON has a list for everything',
    inJson({ id: [], title: [], url: [], summary: [], content_text: [], date_published: [] }),
  ],
  ['of JSON has false for everything', inJson({ id: false, title: false, url: false, summary: false, date_published: false })],
  ['of JSON has a date far outside time', inJson({ id: 'x', title: 'x', date_published: 1e300 })],
];

describe('the others come through when one item', () => {
  test.each(bad)('%s', async (_name, document) => {
    const items = await itemsOf(document);
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(items.length).toBeLessThanOrEqual(3);
    expect(items[0]).toMatchObject(before);
    expect(items.at(-1)).toMatchObject(after);
  });

  test('does anything of this, all at once in one feed', async () => {
    const items = bad
      .filter(([name, document]) => document.includes('<rss') && !name.includes('never closed'))
      .map(([, document]) => document.slice(document.indexOf('</item>') + 7, document.lastIndexOf('<item>')));
    const read = await itemsOf(inRss(items.join('')));
    expect(read[0]).toMatchObject(before);
    expect(read.at(-1)).toMatchObject(after);
  });
});
