import iconv from 'iconv-lite';
import { parseFeed } from './parse-feed.js';
import type { FeedItem } from './parsed-feed.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const read = (text: string, url?: string) => parseFeed(bytes(text), { url });
const rss = (items: string, channel = '<title>Wijkblad</title>'): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const atom = (entries: string): string => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wijkblad</title>${entries}</feed>`;
async function only(text: string, url?: string): Promise<FeedItem> {
  const { items, problem } = await read(text, url);
  expect(problem).toBeUndefined();
  expect(items).toHaveLength(1);
  return items[0] as FeedItem;
}

describe('formats', () => {
  test('RSS 2.0', async () => {
    const feed = await read(
      rss(
        '<item><title>Jeugdhonk open</title><link>https://wijkblad.example/1</link><guid>a1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate><description>&lt;p&gt;Vanaf &lt;b&gt;vrijdag&lt;/b&gt;.&lt;/p&gt;</description><author>iemand@wijkblad.example</author></item>',
      ),
    );
    expect(feed).toEqual({
      title: 'Wijkblad',
      items: [
        {
          title: 'Jeugdhonk open',
          link: 'https://wijkblad.example/1',
          guid: 'a1',
          publishedAt: '2026-11-20T09:00:00.000Z',
          summary: 'Vanaf vrijdag.',
        },
      ],
    });
  });
  test.each([
    ['RSS 0.91', '<rss version="0.91"><channel><title>W</title><item><title>Een</title><link>https://w.example/1</link></item></channel></rss>'],
    ['RSS without a version', '<rss><channel><item><title>Een</title><link>https://w.example/1</link></item></channel></rss>'],
    ['RSS 1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>W</title></channel><item rdf:about="x"><title>Een</title><link>https://w.example/1</link></item></rdf:RDF>'],
    ['RSS 1.0 without a channel', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://w.example/1"><title>Een</title></item></rdf:RDF>'],
    ['RSS 0.90 with a prefix', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:n="http://my.netscape.com/rdf/simple/0.9/"><n:channel><n:title>W</n:title></n:channel><n:item><n:title>Een</n:title><n:link>https://w.example/1</n:link></n:item></r:RDF>'],
    ['Atom 1.0', atom('<entry><title>Een</title><link href="https://w.example/1"/></entry>')],
    ['Atom 1.0 with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Een</a:title><a:link href="https://w.example/1"/></a:entry></a:feed>'],
    ['Atom without a namespace', '<feed><entry><title>Een</title><link rel="alternate" href="https://w.example/1"/></entry></feed>'],
    ['Atom 0.3', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">&lt;i&gt;Een&lt;/i&gt;</title><link rel="alternate" type="text/html" href="https://w.example/1"/></entry></feed>'],
    ['one Atom entry', '<entry xmlns="http://www.w3.org/2005/Atom"><title>Een</title><link href="https://w.example/1"/></entry>'],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":1,"title":"Een","url":"https://w.example/1"}]}'],
    ['RSS in capitals', '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>Een</TITLE><LINK>https://w.example/1</LINK></ITEM></CHANNEL></RSS>'],
  ])('%s gives title and link', async (_, text) => {
    expect(await only(text)).toMatchObject({ title: 'Een', link: 'https://w.example/1' });
  }); // prettier-ignore
});

describe('repair', () => {
  test.each([
    ['a bare ampersand', rss('<item><title>Rock & roll in de Effenaar</title></item>'), 'Rock & roll in de Effenaar'],
    ['an undefined entity', rss('<item><title>Caf&eacute; &rsquo;t Hoekje &onzin;</title></item>'), 'Café ’t Hoekje &onzin;'],
    ['a control character', rss('<item><title>Sc\u0008hool\u000b dicht</title></item>'), 'School dicht'],
    ['blanks and text before the first tag', `\n \t Notice: iets op regel 3\n${rss('<item><title>Gewoon</title></item>')}`, 'Gewoon'],
    ['a PHP warning in markup', `<br />\n<b>Warning</b>: oeps<br />\n${rss('<item><title>Gewoon</title></item>')}`, 'Gewoon'],
    ['a writer\'s <', rss('<item><title>Meer dan 5 < 10 en <3</title></item>'), 'Meer dan 5 < 10 en <3'],
    ['an unquoted attribute', rss('<item><title type=text>Gewoon</title></item>'), 'Gewoon'],
    ['a forgotten end tag', rss('<item><title>Gewoon<link>https://w.example/1</link></item>'), 'Gewoon'],
    ['markup that was not escaped', rss('<item><title>Heel <b>erg</b> leuk</title></item>'), 'Heel erg leuk'],
    ['an unreadable date', atom('<entry><title>Gewoon</title><updated>gisteren ergens</updated></entry>'), 'Gewoon'],
    ['a CDATA section', rss('<item><title><![CDATA[Soep & brood <b>gratis</b>]]></title></item>'), 'Soep & brood gratis'],
    ['text escaped twice', rss('<item><title>Jan &amp;amp; co: &amp;#8216;ja&amp;#8217;</title></item>'), 'Jan & co: ‘ja’'],
    ['an xhtml title', atom('<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Minder <em>dan</em> 3 &lt; 4</div></title></entry>'), 'Minder dan 3 < 4'],
    ['an html title', atom('<entry><title type="html">&lt;b&gt;Vet&lt;/b&gt; &amp;eacute;n fijn</title></entry>'), 'Vet én fijn'],
    ['a text title about a tag', atom('<entry><title type="text">Hoe werkt &lt;b&gt;?</title></entry>'), 'Hoe werkt <b>?'],
    ['whitespace over lines', rss('<item><title>\n  Twee\n\tregels </title></item>'), 'Twee regels'],
  ])('survives %s', async (_, text, title) => {
    expect((await only(text)).title).toBe(title);
  }); // prettier-ignore

  test('keeps what came before a cut-off end, without the half value', async () => {
    const whole = rss('<item><title>Eerste</title><link>https://w.example/1</link></item><item><title>Tweede, half afgebro');
    const { items } = await read(whole.replace('</channel></rss>', ''));
    expect(items.map(({ title }) => title)).toEqual(['Eerste']);
  });
  test('keeps an item whose predecessor was never closed', async () => {
    const { items } = await read(rss('<item><title>Een</title><item><title>Twee</title></item>'));
    expect(items.map(({ title }) => title)).toEqual(['Een', 'Twee']);
  });
  test('fills in no declared entity and fetches none', async () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY eur "&#8364;">]>';
    expect((await only(bomb + rss('<item><title>&b; &f; 5 &eur;</title></item>'))).title).toBe('&b; &f; 5 €');
  });
  test('one unreadable item of a JSON Feed costs only itself', async () => {
    const { items } = await read(
      '{"version":"https://jsonfeed.org/version/1","title":"W","items":[7,null,{"id":"b","content_html":"<p>Hoi</p>"}]}',
    );
    expect(items).toMatchObject([{ guid: 'b', summary: 'Hoi' }]);
  });
  test.each([
    '<rss>',
    '<rss><channel><item/><item></item></channel></rss>',
    '<feed><entry/></feed>',
    '<feed constructor="x" xmlns:constructor="y"/>',
  ])('an almost empty feed is no failure: %s', async (text) => expect((await read(text)).problem).toBeUndefined());
  test('an item inside a wrapper of an item is not an item of the feed', async () => {
    const { items } = await read(atom('<entry><title>Een</title><x:inline><entry><title>Binnen</title></entry></x:inline><id>1</id></entry><entry><title>Twee</title></entry>'));
    expect(items.map(({ title, guid }) => [title, guid])).toEqual([['Een', '1'], ['Twee', null]]);
  }); // prettier-ignore
  test('a comment without end hides nothing', async () => {
    const { items } = await read(
      rss('<item><title>Een</title><description>a <!-- b</description></item><item><title>Twee</title></item>'),
    );
    expect(items.map(({ title }) => title)).toEqual(['Een', 'Twee']);
  });
  test('line breaks inside JSON strings are no reason to refuse', async () => {
    expect(
      (await read('{"version":"https://jsonfeed.org/version/1","items":[{"id":"a","title":"Twee\nregels"}]}')).items[0]?.title,
    ).toBe('Twee regels');
  });
  test('cut off anywhere, every item that was whole is there', async () => {
    const item = (n: number): string =>
      `<item><title>Bericht ${n} &amp; meer</title><link>https://w.example/${n}</link><description><![CDATA[<p>Tekst ${n}</p>]]></description></item>`;
    const text = rss(item(1) + item(2) + item(3));
    for (let end = text.indexOf('<item>'); end < text.length; end += 3) {
      const cut = text.slice(0, end);
      const whole = cut.split('</item>').length - 1;
      const { items } = await read(cut);
      expect(items.slice(0, whole).map(({ title }) => title)).toEqual(
        [1, 2, 3].slice(0, whole).map((n) => `Bericht ${n} & meer`),
      );
      for (const { title } of items.slice(whole)) expect(title).toMatch(/^(?:Bericht \d & meer)?$/);
    }
  });
  test('whatever stands in the bytes, reading never fails', async () => {
    const bits = [
      '<',
      '>',
      '&',
      '"',
      "'",
      '</item>',
      '<item>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '{',
      '\u0000',
      '\ud800',
      'é',
      '<rss>',
      '<feed>',
      '<entry>',
      ' x="',
      'xmlns:a=b',
      '<a:title>',
      '&#x',
      '<!DOCTYPE x [',
    ];
    let seed = 1;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 60 }, () => bits[next() % bits.length]).join('');
      await expect(read(`<rss><channel>${text}`)).resolves.toHaveProperty('items');
      await expect(read(text)).resolves.toHaveProperty('items');
    }
  });
  test('hostile markup is read within the time of a test', async () => {
    await read(rss(`<item><title>x</title><description>${'<a ="<a" '.repeat(150_000)}</description></item>`));
    await read(`<rss><channel>${'<x>'.repeat(200_000)}`);
    expect(await read(rss(`<item><title>${'&lt;script&gt;'.repeat(50_000)}</title></item>`))).toHaveProperty('items');
  });
});

describe('addresses', () => {
  test.each([
    ['a full address, as written', '<link>https://w.example</link>', 'https://w.example'],
    ['one relative to the feed', '<link>/nieuws/1</link>', 'https://feed.example/nieuws/1'],
    ['xml:base', '<link xml:base="https://basis.example/map/">een</link>', 'https://basis.example/map/een'],
    ['no scheme', '<link>//cdn.example/1</link>', 'https://cdn.example/1'],
    ['a permalink guid', '<guid>https://w.example/g</guid>', 'https://w.example/g'],
    ['a guid that is no permalink', '<guid isPermaLink="false">https://w.example/g</guid>', null],
    ['an Atom link in RSS', '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="https://w.example/a"/>', 'https://w.example/a'],
    ['an empty link before a permalink', '<link></link><guid>https://w.example/g</guid>', 'https://w.example/g'],
    ['something that would run', '<link>java\nscript:alert(1)</link>', null],
    ['a line break inside', '<link>\n https://w.example/lang\n  /pad\n</link>', 'https://w.example/lang/pad'],
  ])('RSS: %s', async (_, inside, link) => {
    expect((await only(rss(`<item><title>x</title>${inside}</item>`), 'https://feed.example/rss')).link).toBe(link);
  }); // prettier-ignore
  test.each([
    ['alternate before others', '<link rel="self" href="https://w.example/s"/><link href="https://w.example/a"/>', 'https://w.example/a'],
    ['html before other alternates', '<link rel="alternate" type="application/json" href="https://w.example/j"/><link rel="alternate" type="text/html" href="https://w.example/h"/>', 'https://w.example/h'],
    ['never an enclosure', '<link rel="enclosure" href="https://w.example/mp3"/>', null],
    ['an identifier that is an address', '<id>https://w.example/id</id>', 'https://w.example/id'],
    ['content elsewhere', '<content src="https://w.example/c"/><id>urn:x</id>', 'https://w.example/c'],
  ])('Atom: %s', async (_, inside, link) => {
    expect((await only(atom(`<entry><title>x</title>${inside}</entry>`))).link).toBe(link);
  }); // prettier-ignore
  test('bases nest', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://w.example/a/"><entry xml:base="b/"><link href="c"/></entry></feed>`;
    expect((await only(text, 'https://feed.example/')).link).toBe('https://w.example/a/b/c');
  });
});

describe('fields', () => {
  test.each([
    ['dc:date', rss('<item><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2026-11-20T10:00:00+01:00</dc:date></item>')],
    [
      'a second date when the first is unreadable',
      rss('<item><pubDate>binnenkort</pubDate><dc:date>2026-11-20T09:00:00Z</dc:date></item>'),
    ],
    [
      'published before updated',
      atom('<entry><updated>2027-01-01T00:00:00Z</updated><published>2026-11-20T09:00:00Z</published></entry>'),
    ],
    [
      'issued in Atom 0.3',
      '<feed xmlns="http://purl.org/atom/ns#"><entry><issued>2026-11-20T10:00:00+01:00</issued></entry></feed>',
    ],
    ['updated alone', atom('<entry><updated>2026-11-20T09:00:00Z</updated></entry>')],
  ])('dates: %s', async (_, text) => {
    expect((await only(text)).publishedAt).toBe('2026-11-20T09:00:00.000Z');
  });
  test('an undated item is accepted', async () =>
    expect((await only(rss('<item><title>x</title></item>'))).publishedAt).toBeNull());
  test.each([
    ['content:encoded', rss('<item><content:encoded><![CDATA[<p>Hele tekst</p>]]></content:encoded></item>'), 'Hele tekst'],
    ['xhtml content', atom('<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hele</p><p>tekst</p></div></content></entry>'), 'Hele tekst'],
    ['a media group', atom('<entry><media:group xmlns:media="http://search.yahoo.com/mrss/"><media:description>Hele tekst</media:description></media:group></entry>'), 'Hele tekst'],
  ])('summary from %s', async (_, text, summary) => {
    expect((await only(text)).summary).toBe(summary);
  }); // prettier-ignore
  test('title of a picture or source is not the title of the feed or item', async () => {
    const feed = await read(rss('<item><source><title>Bron</title></source><media:title xmlns:media="http://search.yahoo.com/mrss/">Plaat</media:title><title>Echt</title></item>', '<image><title>Logo</title></image><title>Wijkblad</title>')); // prettier-ignore
    expect([feed.title, feed.items[0]?.title]).toEqual(['Wijkblad', 'Echt']);
  });
  test('ttl and language come along', async () => {
    const feed = await read(rss('<item><title>x</title></item>', '<ttl>45</ttl><language>nl-NL</language>'));
    expect(feed).toMatchObject({ ttlMinutes: 45, items: [{ language: 'nl-NL' }] });
  });
  test.each([
    ['<ttl>45.5</ttl>', 46],
    ['<ttl>99999999999</ttl>', 525_600],
    ['<ttl>1e300</ttl>', 525_600],
    ['<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>7</sy:updateFrequency>', 206],
  ])('%s is a number of whole minutes, a year at most', async (says, minutes) => {
    expect((await read(rss('<item><title>x</title></item>', says))).ttlMinutes).toBe(minutes);
  });
});

describe('what is no feed', () => {
  test.each([
    ['<!DOCTYPE html><html><body>Welkom</body></html>', 'html'],
    ['<html>geen feed</html>', 'html'],
    ['', 'empty'],
    ['   \n', 'empty'],
    ['Error 500', 'text'],
    ['{"message":"not found"}', 'json'],
    ['{kapot', 'json'],
    ['<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'opml'],
    ['<?xml version="1.0"?><note><to>iemand</to></note>', 'xml'],
    ['\u0000\u0001\u0002PNG', 'binary'],
  ])('%j is named: %s', async (text, code) => {
    const feed = await read(text);
    expect([feed.items, feed.problem?.code]).toEqual([[], code]);
    expect(feed.problem?.sentence).toMatch(/\.$/);
  });
  test('a page that announces its feed gives it as a hint', async () => {
    const feed = await read('<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>');
    expect(feed.problem?.sentence).toContain('/rss.xml');
  });
});

test('bytes in another encoding are read by what the document says', async () => {
  const text = `<?xml version="1.0" encoding="windows-1252"?>${rss('<item><title>‘Café’ – 5 €</title></item>').slice(21)}`;
  const { items } = await parseFeed(iconv.encode(text, 'windows-1252'));
  expect(items[0]?.title).toBe('‘Café’ – 5 €');
});
