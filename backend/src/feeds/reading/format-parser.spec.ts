import Parser from 'rss-parser';
import { parseFeed } from './parse-feed.js';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wijkpost</title>
<item><title>Jeugdhonk open &amp; vol</title><link>https://wijkpost.example/1</link><guid>https://wijkpost.example/1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>Vanaf vrijdag.</description></item>
<item><title>Tweede</title><link>https://wijkpost.example/2</link><guid isPermaLink="false">n2</guid><dc:date>2026-11-20T09:00:00Z</dc:date></item>
</channel></rss>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Wijkpost</title></channel><item rdf:about="https://wijkpost.example/1"><title>Eerste</title><link>https://wijkpost.example/1</link><dc:date>2026-11-20T09:00:00Z</dc:date><description>Vanaf vrijdag.</description></item></rdf:RDF>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wijkpost</title><entry><title>Eerste</title><link href="https://wijkpost.example/1"/><id>n1</id><published>2026-11-20T09:00:00Z</published><updated>2026-11-21T09:00:00Z</updated><summary>Vanaf vrijdag.</summary></entry></feed>`;

test.each([
  ['RSS 2.0', rss],
  ['RSS 1.0', rdf],
  ['Atom', atom],
])('a clean feed in %s says the same as it does to rss-parser alone', async (_, text) => {
  const theirs = await new Parser<object, { id?: string; summary?: string; 'rdf:about'?: string }>().parseString(text);
  const ours = await parseFeed(Buffer.from(text));
  expect(ours.title).toBe(theirs.title);
  expect(ours.items).toMatchObject(
    theirs.items.map((item) => ({
      title: item.title,
      link: item.link,
      guid: item.guid ?? item.id ?? item['rdf:about'],
      publishedAt: item.isoDate,
      summary: item.summary ?? item.contentSnippet ?? '',
    })),
  );
  expect(ours.items.length).toBeGreaterThan(0);
});
