import { readOpml, writeOpml } from './opml.js';

const opml = (body: string, version = '2.0') => `<?xml version="1.0"?><opml version="${version}"><head><title>Lijst</title></head><body>${body}</body></opml>`; // prettier-ignore
const addresses = (source: string) => readOpml(source)?.map(({ address }) => address);

test.each<[string, string, string[]]>([
  ['one feed', opml('<outline type="rss" text="NOS" xmlUrl="https://nos.example/rss"/>'), ['https://nos.example/rss']],
  ['nested folders', opml('<outline text="Nieuws"><outline text="Lokaal"><outline text="A" xmlUrl="https://a.example/"/></outline><outline text="B" xmlUrl="https://b.example/"/></outline><outline text="C" xmlUrl="https://c.example/"/>'), ['https://a.example/', 'https://b.example/', 'https://c.example/']],
  ['attributes in any case', opml('<OUTLINE TEXT="A" XMLURL="https://a.example/"/><outline text="B" xmlurl="https://b.example/"/>'), ['https://a.example/', 'https://b.example/']],
  ['OPML 1.0 with url', opml('<outline type="rss" text="A" url="https://a.example/"/>', '1.0'), ['https://a.example/']],
  ['a bare ampersand', opml('<outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"/>'), ['https://a.example/?x=1&y=2']],
  ['cut off', '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/"/><outline text="B" xml', ['https://a.example/']],
  ['capitals in the root', '<OPML><BODY><outline xmlUrl="https://a.example/"/></BODY></OPML>', ['https://a.example/']],
  ['a link to a page', opml('<outline type="link" text="A" url="https://a.example/"/>'), []],
  ['no feeds', opml(''), []],
])('%s', (_, source, found) => expect(addresses(source)).toEqual(found)); // prettier-ignore

test.each(['', 'zomaar tekst', '{"feeds":[]}', '<rss version="2.0"><channel/></rss>', '<html><body>opml</body></html>'])(
  'no list: %s',
  (source) => expect(readOpml(source)).toBeUndefined(),
);

test('a name is read once, also when it was escaped twice', () => {
  const source = opml('<outline text="kort" title="Jongeren &amp;amp; school" category="youth" language="nl" xmlUrl="https://a.example/"/>'); // prettier-ignore
  expect(readOpml(source)).toEqual([
    { address: 'https://a.example/', name: 'Jongeren & school', category: 'youth', language: 'nl' },
  ]);
});

describe('a hostile list', () => {
  test('external entities and entities in entities stay unread', () => {
    const bomb = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    const source = `<!DOCTYPE opml [<!ENTITY e0 "bom"><!ENTITY f SYSTEM "file:///etc/hostname">${bomb}]>${opml('<outline text="&e12;&f;" xmlUrl="https://a.example/&e12;"/>')}`; // prettier-ignore
    expect(readOpml(source)).toEqual([{ address: 'https://a.example/&e12;', name: '&e12;&f;', category: '', language: '' }]);
  });

  test('a hundred thousand folders in each other are read to the end', () => {
    const source = opml('<outline text="map">'.repeat(100_000) + '<outline text="A" xmlUrl="https://a.example/"/>');
    expect(addresses(source)).toEqual(['https://a.example/']);
  });
});

test('what is written can be read again, whatever a name holds', () => {
  const feeds = [
    { address: 'https://a.example/?x=1&y="2"', name: 'Jongeren & <school> "2026"', category: 'youth', language: 'nl' },
    { address: 'https://b.example/', name: 'Café ’t Hoekje', category: 'news', language: 'en' },
  ];
  const written = writeOpml('Bronnen', feeds, new Date('2026-11-20T12:00:00Z'));
  expect(readOpml(written)).toEqual(feeds);
  expect(written).toContain('<dateCreated>Fri, 20 Nov 2026 12:00:00 GMT</dateCreated>');
  expect(written.match(/<outline type="rss" text="/g)).toHaveLength(2);
});
