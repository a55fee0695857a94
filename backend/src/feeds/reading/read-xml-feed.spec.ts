import { type Answer, answerOf as said, rssFeed as rss } from '../../../testing/feed-answers.js';
import { parseFeed } from './parse-feed.js';

const json = (inside: object): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'W', items: [inside] });

const structure: [string, Answer][] = [
  ['<rss version="2.0"><channel><title>W</title></channel><item><title>A</title></item></rss>', { title: 'A', feed: 'W' }],
  ['<rss version="2.0"><title>W</title><item><title>A</title></item></rss>', { title: 'A', feed: 'W' }],
  ['<rss version="2.0"><channel><title>W</title><items><item><title>A</title></item></items></channel></rss>', { title: 'A' }],
  ['<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>W</title><item><title>A</title></item></channel></rss>', { title: 'A' }],
  ['<rss version="2.0"><channel><title>W</title><item><title>A</title></item><item><title>B', { count: 1 }],
  ['<rss><channel></channel></rss>', { problem: undefined, count: 0 }],
  ['\u0000<rss version="2.0"><channel><title>W</title><item><title>A</title></item></channel></rss>', { title: 'A' }],
  ['garbage <rss version="2.0"><channel><title>W</title><item><title>A</title></item></channel></rss> trailing <b>', { title: 'A' }],
  ['<html><body>', { problem: 'html' }],
  ['<?xml version="1.0"?>', { problem: 'xml' }],
  ['<rss version="2.0"><channel><title>W</title><item><title>A</title><description>x</item><item><title>B</title></item></channel></rss>', { count: 2, title: 'A', summary: 'x' }],
  ['<rss version="2.0"><channel><title>W</title><item><title>A</titel><link>https://wijk.example/1</link></item></channel></rss>', { title: 'A', link: 'https://wijk.example/1' }],
  ['<rss version="2.0"><channel><title>W</title><item><link>https://wijk.example/1<title>A</title></item></channel></rss>', { title: 'A', link: 'https://wijk.example/1' }],
  ['<rss version="2.0"><channel><title>W</title><item><TITLE>A</TITLE><Link>https://wijk.example/1</Link><GUID>g</GUID><PubDate>2026-01-01</PubDate></item></channel></rss>', { title: 'A', link: 'https://wijk.example/1', guid: 'g', publishedAt: '2026-01-01T00:00:00.000Z' }],
]; // prettier-ignore

const feedsInJson: [string, Answer][] = [
  [json({ id: 7, content_html: '<p>a</p><p>b</p>', url: 'https://wijk.example/1', date_published: '2026-11-20T10:00:00+01:00' }), { guid: '7', summary: 'a b', link: 'https://wijk.example/1', publishedAt: '2026-11-20T09:00:00.000Z' }],
  [json({ id: 'a', content_text: 'x <b>', title: 'T &amp; <i>' }), { summary: 'x <b>', title: 'T &amp; <i>' }],
  [json({ id: 'a', summary: 'S', content_text: 'x' }), { summary: 'S' }],
  [json({ id: 'https://wijk.example/1' }), { link: 'https://wijk.example/1' }],
  [json({ id: 'a', external_url: 'http://x/', url: 'https://wijk.example/' }), { link: 'https://wijk.example/' }],
  [json({ id: 'a', external_url: 'http://x/' }), { link: 'http://x/' }],
  ['{"items":[{"id":1,"title":"x"}]}', { title: 'x' }],
  ['{"version":"https://jsonfeed.org/version/1","title":"W","items":[]}', { problem: undefined, count: 0, feed: 'W' }],
  ['{"version":"https://jsonfeed.org/version/1","title":"W"}', { count: 0, feed: 'W', problem: undefined }],
  ['[{"id":1}]', { problem: 'json' }],
  ['{"title":"x","items":{"a":1}}', { problem: 'json' }],
  ['\ufeff {"version":"https://jsonfeed.org/version/1","title":"W","items":[{"id":"a"},{"id":"b"},]}', { count: 2 }],
  ['{"version":"https://jsonfeed.org/version/1","title":"W","items":[{"id":"a","title":"x"},{"id":"b","title":"hal', { count: 1, title: 'x' }],
]; // prettier-ignore

test.each(structure)('shape of the document: %s', async (document, wanted) => {
  expect(await said(document)).toMatchObject(wanted);
});

test.each(feedsInJson)('JSON Feed: %s', async (document, wanted) => {
  expect(await said(document)).toMatchObject(wanted);
});

const asks = '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod>';

test.each([
  ['<ttl>10</ttl>', 10],
  [asks, 1_440],
  [`<ttl>10</ttl>${asks}<sy:updateFrequency>4</sy:updateFrequency>`, 360],
  [`<ttl>2000</ttl>${asks}`, 2_000],
  ['<ttl>nooit</ttl>', undefined],
])('%s asks for %s minutes of rest', async (channel, minutes) => {
  expect((await parseFeed(Buffer.from(rss('', channel)))).ttlMinutes).toBe(minutes);
});

test('what was sent from elsewhere has its relative addresses there', async () => {
  const about = { url: 'https://een.example/feed', contentLocation: '/map/feed.xml' };
  const feed = await parseFeed(Buffer.from(rss('<item><link>x</link></item>')), about);
  expect(feed.items[0]?.link).toBe('https://een.example/map/x');
});
