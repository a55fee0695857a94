import {
  type Answer,
  answerOf as said,
  atomEntry as entry,
  atomFeed as atom,
  oldAtomEntry as a03,
  rssFeed as rss,
  rssItem as item,
} from '../../../testing/feed-answers.js';

const links: [string, Answer][] = [
  [item('<link></link><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="alternate" href="https://wijk.example/x"/>'), { link: 'https://wijk.example/x' }],
  [item('<link>https://wijk.example/1</link><atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="https://wijk.example/x"/>'), { link: 'https://wijk.example/1' }],
  [item('<link rel="self">https://wijk.example/self</link><link>https://wijk.example/1</link>'), { link: 'https://wijk.example/1' }],
  [item('<link><![CDATA[ https://wijk.example/1?a=1&b=2 ]]></link>'), { link: 'https://wijk.example/1?a=1&b=2' }],
  [item('<link>https://wijk.example/1?a=1&b=2</link>'), { link: 'https://wijk.example/1?a=1&b=2' }],
  [item('<link>https://wijk.example/1?a=1&amp;amp;b=2</link>'), { link: 'https://wijk.example/1?a=1&amp;b=2' }],
  [item('<link>https://wijk.example/1?a=1&copy=2&reg=3</link>'), { link: 'https://wijk.example/1?a=1&copy=2&reg=3' }],
  [item('<link>  https://wijk.example/é spatie  </link>'), { link: 'https://wijk.example/é spatie' }],
  [item('<link/>https://wijk.example/1'), { link: null }],
  [item('<guid isPermaLink="True">https://wijk.example/g</guid>'), { link: 'https://wijk.example/g', guid: 'https://wijk.example/g' }],
  [item('<guid isPermaLink=" false ">https://wijk.example/g</guid>'), { link: null, guid: 'https://wijk.example/g' }],
  [item('<guid>urn:x:1</guid>'), { link: null, guid: 'urn:x:1' }],
  [item('<guid></guid><guid>b</guid>'), { guid: 'b' }],
  [item('<guid>  a\n b </guid>'), { guid: 'a b' }],
  [entry('<link rel="http://www.iana.org/assignments/relation/alternate" href="https://wijk.example/1"/>'), { link: 'https://wijk.example/1' }],
  [entry('<link rel="related" href="https://wijk.example/r"/><link rel="via" href="https://wijk.example/v"/><id>tag:e,1</id>'), { link: null, guid: 'tag:e,1' }],
  [entry('<link rel="replies" type="text/html" href="https://wijk.example/r"/><link rel="alternate" type="application/atom+xml" href="https://wijk.example/a"/>'), { link: 'https://wijk.example/a' }],
  [entry('<link rel="alternate" type="application/xhtml+xml" href="https://wijk.example/a"/>'), { link: 'https://wijk.example/a' }],
  [entry('<link href="x"/>', ' xml:base="https://wijk.example/a/"'), { link: 'https://wijk.example/a/x' }],
  [entry('<link href="../x" xml:base="b/c/"/>', ' xml:base="https://wijk.example/a/"'), { link: 'https://wijk.example/a/b/x' }],
  [atom('<link href="https://site.example/"/><entry><link href="/x"/></entry>'), { link: 'https://site.example/x' }],
  [atom('<link rel="self" href="https://site.example/f"/><entry><link href="x"/></entry>'), { link: 'https://site.example/x' }],
  [rss('<item><link>x</link></item>', '<link>https://site.example/a/</link>'), { link: 'https://site.example/a/x' }],
  [entry('<link href="HTTPS://WIJK.example/x"/>'), { link: 'HTTPS://WIJK.example/x' }],
  [entry('<link href="mailto:a@b"/>'), { link: 'mailto:a@b' }],
]; // prettier-ignore

const dates: [string, Answer][] = [
  [item('<pubDate>x</pubDate><dc:date>2026-01-02</dc:date>'), { publishedAt: '2026-01-02T00:00:00.000Z' }],
  [item('<dc:date>2026-01-02</dc:date><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>'), { publishedAt: '2026-11-20T10:00:00.000Z' }],
  [entry('<updated>2026-01-02T00:00:00Z</updated><published>2026-01-01T00:00:00Z</published>'), { publishedAt: '2026-01-01T00:00:00.000Z' }],
  [a03('<modified>2026-01-02T00:00:00Z</modified><issued>2026-01-01T00:00:00</issued><created>2025-01-01T00:00:00Z</created>'), { publishedAt: '2026-01-01T00:00:00.000Z' }],
  [item('<pubDate>Fri, 20 Nov 2026 25:00:00 GMT</pubDate>'), { publishedAt: null }],
  [item('<pubDate>Fri, 20 Nov 2026 10:60:00 GMT</pubDate>'), { publishedAt: null }],
  [item('<pubDate>Fri,20 Nov 2026 10:00:00.5 GMT</pubDate>'), { publishedAt: '2026-11-20T10:00:00.500Z' }],
  [item('<dcterms:created xmlns:dcterms="http://purl.org/dc/terms/">2026-01-01</dcterms:created>'), { publishedAt: '2026-01-01T00:00:00.000Z' }],
]; // prettier-ignore

const prefix: [string, Answer][] = [
  ['<rss version="2.0"><channel xmlns="http://iets.example/anders"><title>W</title><item><title>A</title></item></channel></rss>', { title: 'A', feed: 'W' }],
  ['<x:rss xmlns:x="http://iets.example/anders"><x:channel><x:title>W</x:title><x:item><x:title>A</x:title></x:item></x:channel></x:rss>', { title: 'A', feed: 'W' }],
  ['<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns="http://www.w3.org/1999/xhtml"><a:title>W</a:title><a:entry><a:title type="xhtml"><div>A <b>B</b></div></a:title><title>no</title></a:entry></a:feed>', { feed: 'W', title: 'A B' }],
  ['<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>W</title><item><title>A</title></item></channel></rss>', { title: 'A', feed: 'W' }],
  ['<rss version="2.0" xmlns="http://iets.example/anders"><channel><title>W</title><item><title>A</title></item></channel></rss>', { title: 'A', feed: 'W' }],
  ['<feed xmlns="http://www.w3.org/2005/Atom" version="1.0"><title>W</title><entry xmlns:x="http://x"><x:title>no</x:title><x:id>no</x:id><x:link href="http://no/"/><title>A</title></entry></feed>', { title: 'A', guid: null, link: null }],
  [item('<title xmlns="http://foo">no</title><title>A</title>'), { title: 'A' }],
  [item('<div xmlns="http://www.w3.org/1999/xhtml"><title>no</title></div><title>A</title>'), { title: 'A' }],
]; // prettier-ignore

test.each(links)('links: %s', async (document, wanted) => {
  expect(await said(document)).toMatchObject(wanted);
});

test.each(dates)('dates: %s', async (document, wanted) => {
  expect(await said(document)).toMatchObject(wanted);
});

test.each(prefix)('namespaces: %s', async (document, wanted) => {
  expect(await said(document)).toMatchObject(wanted);
});
