import { gzipSync } from 'node:zlib';
import { atom, json, readingOf, rss } from '../../../../testing/feed-documents.js';

const page = (inside: string): string =>
  `<!DOCTYPE html>\n<html lang="nl"><head><title>Wijkpost</title></head><body>${inside}</body></html>`;

const documents: [name: string, document: string | Uint8Array, contentType?: string][] = [
  ['nothing at all', ''],
  ['only blanks', ' \n\t\r\n '],
  ['only a BOM', '\uFEFF'],
  ['only zero bytes', new Uint8Array(64)],
  ['a page', page('<h1>Nieuws</h1><p>Welkom</p>')],
  ['a page under the name of a feed', page('<h1>Nieuws</h1>'), 'application/rss+xml; charset=utf-8'],
  ['a page without a document type', '<html><body><p>Welkom</p></body></html>'],
  ['a page in capitals', '<HTML><HEAD><TITLE>Wijkpost</TITLE></HEAD><BODY>Welkom</BODY></HTML>'],
  [
    'a page in xhtml',
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Wijkpost</title></head><body><p>Welkom</p></body></html>`,
  ],
  [
    'a page that names its feed',
    '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"><title>W</title></head><body></body></html>',
  ],
  ['a page that shows how a feed is written', page('<pre>&lt;rss version="2.0"&gt;&lt;channel&gt;&lt;item&gt;</pre>')],
  ['a page with a script that speaks of feeds', page('<script>var x = "<item><title>nee</title></item>";</script>')],
  ['a page with an item and a title of its own', page('<section><item>los</item><article><h2>Kop</h2></article></section>')],
  [
    'a page that asks whether you are a person',
    page('<noscript>Zet JavaScript aan</noscript><div id="challenge">Even controleren</div>'),
  ],
  [
    'a page that says that you may not',
    '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center></body></html>',
  ],
  ['a page that asks for a login', page('<form action="/login"><input name="user"></form>')],
  ['a page that was cut off', '<!DOCTYPE html><html><head><title>Wijk'],
  ['a piece of a page', '<div class="melding"><p>Deze pagina bestaat niet meer.</p></div>'],
  ['JSON that says what went wrong', '{"error":{"code":404,"message":"Niet gevonden"}}', 'application/json'],
  ['JSON that is a list', '[{"title":"a","url":"https://wijkpost.example/a"}]'],
  ['JSON that is empty', '{}'],
  ['JSON of another kind', '{"@context":"https://www.w3.org/ns/activitystreams","type":"Person","name":"Wijkpost"}'],
  ['JSON that is only text', '"Niet gevonden"'],
  ['JSON that is only null', 'null'],
  [
    'a sitemap',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://wijkpost.example/</loc><lastmod>2026-11-20</lastmod></url></urlset>',
  ],
  [
    'a list of sitemaps',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://wijkpost.example/s1.xml</loc></sitemap></sitemapindex>',
  ],
  [
    'a list of feeds',
    '<?xml version="1.0"?><opml version="2.0"><head><title>Mijn feeds</title></head><body><outline text="Wijkpost" type="rss" xmlUrl="https://wijkpost.example/feed"/></body></opml>',
  ],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Logo</title><path d="M0 0h9"/></svg>'],
  [
    'an answer of SOAP',
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultstring>Nee</faultstring></soap:Fault></soap:Body></soap:Envelope>',
  ],
  ['XML that says what went wrong', '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>Niet gevonden</Message></Error>'],
  ['a service document', '<service xmlns="http://www.w3.org/2007/app"><workspace><collection href="a"/></workspace></service>'],
  [
    'a stylesheet',
    '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/rss/channel/item"/></xsl:stylesheet>',
  ],
  [
    'a map',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Wijk</name><Placemark><name>Plein</name></Placemark></Document></kml>',
  ],
  ['only a declaration', '<?xml version="1.0" encoding="utf-8"?>'],
  ['only a comment', '<!-- hier komt de feed -->'],
  ['words', 'Deze feed is verhuisd. Kijk op onze site.', 'text/plain'],
  ['words under the name of a feed', 'Too many connections', 'application/rss+xml'],
  ['words with a smaller-than sign', 'Fout: aantal < 1 en rss is leeg'],
  ['a table of text', 'titel;datum\nSkatebaan;2026-11-20\n'],
  ['a calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Buurtfeest\nEND:VEVENT\nEND:VCALENDAR\n'],
  ['rules for robots', 'User-agent: *\nDisallow: /feed\n'],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]),
    'image/png',
  ],
  ['a document to print', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'latin1')],
  ['an archive', gzipSync('<p>Welkom</p>')],
  ['noise', Uint8Array.from({ length: 600 }, (_, at) => (at * 7919 + 31 * (at % 13)) % 256)],
];

const empties: [name: string, document: string][] = [
  ['RSS 2.0 without items', rss('')],
  ['RSS 2.0 with an empty channel', '<rss version="2.0"><channel></channel></rss>'],
  ['RSS 2.0 with a channel that closes itself', '<rss version="2.0"><channel/></rss>'],
  ['RSS 0.91 without items', '<rss version="0.91"><channel><title>W</title><language>nl</language></channel></rss>'],
  [
    'RSS 1.0 without items',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>W</title><items><rdf:Seq/></items></channel></rdf:RDF>',
  ],
  ['Atom without entries', atom('')],
  ['Atom that closes itself', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ['Atom 0.3 without entries', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>W</title></feed>'],
  ['JSON Feed without items', json([])],
];

const disguised: [name: string, document: string, contentType: string][] = [
  ['RSS under the name of a page', rss('<item><title>a</title></item>'), 'text/html; charset=utf-8'],
  ['RSS under the name of text', rss('<item><title>a</title></item>'), 'text/plain'],
  ['RSS under the name of anything', rss('<item><title>a</title></item>'), 'application/octet-stream'],
  ['RSS under a name that makes no sense', rss('<item><title>a</title></item>'), ';;;'],
  ['Atom under the name of JSON', atom('<entry><title>a</title></entry>'), 'application/json'],
  [
    'RSS with a page in its description',
    rss('<item><title>a</title><description><![CDATA[<!DOCTYPE html><html><body>x</body></html>]]></description></item>'),
    'application/xml',
  ],
  [
    'RSS after a comment that speaks of HTML',
    `<!-- <html> zie de site -->${rss('<item><title>a</title></item>').replace(/^<\?.*\?>\n/, '')}`,
    'application/xml',
  ],
];

describe('a document that is no feed has a problem and no items:', () => {
  test.each(documents)('%s', async (_name, document, ...[contentType]) => {
    const { items, problem } = await readingOf(document, { url: 'https://wijkpost.example/feed', contentType });
    expect(items).toEqual([]);
    expect(problem?.sentence).toMatch(/\S/);
  });
});

describe('a feed that is empty has no problem:', () => {
  test.each(empties)('%s', async (_name, document) => {
    const reading = await readingOf(document);
    expect(reading.items).toEqual([]);
    expect(reading.problem).toBeUndefined();
  });
});

describe('a feed under another name is a feed:', () => {
  test.each(disguised)('%s', async (_name, document, contentType) => {
    expect(await readingOf(document, { contentType })).toMatchObject({ items: [{ title: 'a' }] });
  });
});
