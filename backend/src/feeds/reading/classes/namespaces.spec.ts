import { atom, itemsOf, readingOf, rss, type Case } from '../../../../testing/feed-documents.js';

const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const terms = 'xmlns:dcterms="http://purl.org/dc/terms/"';
const content = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const media = 'xmlns:media="http://search.yahoo.com/mrss/"';
const itunes = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const item = (inside: string): string => `<item>${inside}</item>`;
const moment = '2026-11-20T09:00:00.000Z';
const a = 'https://wijkpost.example/a';

const dublinCore: Case[] = [
  ['dc:title is the title when there is no other', rss(item('<dc:title>Markt</dc:title>'), dc), [{ title: 'Markt' }]],
  [
    'dc:title does not replace the title, in either order',
    rss(item('<title>Markt</title><dc:title>Nee</dc:title>') + item('<dc:title>Nee</dc:title><title>Feest</title>'), dc),
    [{ title: 'Markt' }, { title: 'Feest' }],
  ],
  [
    'dc:description is the text when there is no other',
    rss(item('<title>a</title><dc:description>Op zaterdag.</dc:description>'), dc),
    [{ summary: 'Op zaterdag.' }],
  ],
  [
    'dc:date is the date when there is no other',
    rss(item('<title>a</title><dc:date>2026-11-20T10:00:00+01:00</dc:date>'), dc),
    [{ publishedAt: moment }],
  ],
  [
    'dc:date without seconds',
    rss(item('<title>a</title><dc:date>2026-11-20T10:00+01:00</dc:date>'), dc),
    [{ publishedAt: moment }],
  ],
  [
    'dc:date of a day only',
    rss(item('<title>a</title><dc:date>2026-11-20</dc:date>'), dc),
    [{ publishedAt: '2026-11-20T00:00:00.000Z' }],
  ],
  [
    'dc:date takes over from a pubDate that cannot be read',
    rss(item('<title>a</title><pubDate>vrijdag j.l.</pubDate><dc:date>2026-11-20T09:00:00Z</dc:date>'), dc),
    [{ publishedAt: moment }],
  ],
  [
    'dc:creator, dc:subject, dc:publisher and dc:rights are none of these',
    rss(
      item(
        '<dc:creator>Redactie</dc:creator><dc:subject>Sport</dc:subject><dc:publisher>Gemeente</dc:publisher><dc:rights>2026</dc:rights><title>a</title>',
      ),
      dc,
    ),
    [{ title: 'a', summary: '', link: null }],
  ],
  [
    'dcterms:issued',
    rss(item('<title>a</title><dcterms:issued>2026-11-20T09:00:00Z</dcterms:issued>'), terms),
    [{ publishedAt: moment }],
  ],
  [
    'dcterms:created',
    rss(item('<title>a</title><dcterms:created>2026-11-20T09:00:00Z</dcterms:created>'), terms),
    [{ publishedAt: moment }],
  ],
  [
    'dcterms:modified when there is no other',
    rss(item('<title>a</title><dcterms:modified>2026-11-20T09:00:00Z</dcterms:modified>'), terms),
    [{ publishedAt: moment }],
  ],
  [
    'dcterms:issued beside dcterms:modified',
    rss(
      item(
        '<title>a</title><dcterms:modified>2026-11-24T09:00:00Z</dcterms:modified><dcterms:issued>2026-11-20T09:00:00Z</dcterms:issued>',
      ),
      terms,
    ),
    [{ publishedAt: moment }],
  ],
  [
    'Dublin Core in RSS 1.0',
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${dc}><item r:about="${a}"><title>a</title><link>${a}</link><dc:date>2026-11-20T09:00:00Z</dc:date></item></r:RDF>`,
    [{ link: a, publishedAt: moment }],
  ],
  [
    'Dublin Core under another prefix',
    rss(
      item('<dublin:title>Markt</dublin:title><dublin:date>2026-11-20T09:00:00Z</dublin:date>'),
      'xmlns:dublin="http://purl.org/dc/elements/1.1/"',
    ),
    [{ title: 'Markt', publishedAt: moment }],
  ],
  [
    'Dublin Core of version 1.0',
    rss(item('<title>a</title><dc:date>2026-11-20T09:00:00Z</dc:date>'), 'xmlns:dc="http://purl.org/dc/elements/1.0/"'),
    [{ publishedAt: moment }],
  ],
  [
    'Dublin Core whose prefix is never declared',
    rss(item('<title>a</title><dc:date>2026-11-20T09:00:00Z</dc:date>')),
    [{ title: 'a', publishedAt: moment }],
  ],
];

const texts: Case[] = [
  [
    'content:encoded is the text when there is no description',
    rss(item('<title>a</title><content:encoded><![CDATA[<p>Alles over <b>de markt</b>.</p>]]></content:encoded>'), content),
    [{ summary: 'Alles over de markt.' }],
  ],
  [
    'content:encoded stands before the description',
    rss(
      item('<title>a</title><content:encoded><![CDATA[<p>Lang</p>]]></content:encoded><description>Kort</description>'),
      content,
    ),
    [{ summary: 'Kort' }],
  ],
  [
    'content:encoded beside an empty description',
    rss(item('<title>a</title><description></description><content:encoded>&lt;p&gt;Alles&lt;/p&gt;</content:encoded>'), content),
    [{ summary: 'Alles' }],
  ],
  [
    'content:encoded beside a description that holds only tags',
    rss(
      item(
        '<title>a</title><description>&lt;p&gt;&lt;/p&gt;</description><content:encoded>&lt;p&gt;Alles&lt;/p&gt;</content:encoded>',
      ),
      content,
    ),
    [{ summary: 'Alles' }],
  ],
  [
    'content under another prefix',
    rss(
      item('<title>a</title><c:encoded>&lt;p&gt;Alles&lt;/p&gt;</c:encoded>'),
      'xmlns:c="http://purl.org/rss/1.0/modules/content/"',
    ),
    [{ summary: 'Alles' }],
  ],
  [
    'xhtml:body is the text when there is no other',
    rss(item('<title>a</title><body xmlns="http://www.w3.org/1999/xhtml"><p>Alles over <b>de markt</b>.</p></body>')),
    [{ summary: 'Alles over de markt.' }],
  ],
  [
    'itunes:summary is the text when there is no other',
    rss(item('<title>a</title><itunes:summary>Over de markt.</itunes:summary>'), itunes),
    [{ summary: 'Over de markt.' }],
  ],
  [
    'itunes:title, subtitle, image and author beside a title',
    rss(
      item(
        '<itunes:title>Nee</itunes:title><title>a</title><itunes:author>Nee</itunes:author><itunes:image href="https://wijkpost.example/f.jpg"/><itunes:subtitle>Nee</itunes:subtitle><description>Ja</description><itunes:summary>Nee</itunes:summary>',
      ),
      itunes,
    ),
    [{ title: 'a', summary: 'Ja', link: null }],
  ],
  [
    'media:title does not replace the title, in either order',
    rss(item('<media:title>Foto</media:title><title>a</title>') + item('<title>b</title><media:title>Foto</media:title>'), media),
    [{ title: 'a' }, { title: 'b' }],
  ],
  [
    'media inside media:content is of the picture',
    rss(
      item(
        '<media:content url="https://wijkpost.example/f.jpg"><media:title>Foto</media:title><media:description>Bijschrift</media:description><media:credit>Iemand</media:credit></media:content><title>a</title><description>Tekst</description>',
      ),
      media,
    ),
    [{ title: 'a', summary: 'Tekst', link: null }],
  ],
  [
    'media:description in the group of a video is its text',
    atom(
      `<entry><title>Filmpje</title><link rel="alternate" href="${a}"/><media:group><media:title>Filmpje</media:title><media:content url="https://video.example/v/1" type="application/x-shockwave-flash"/><media:description>Zo klinkt de markt.</media:description></media:group></entry>`,
      media,
    ),
    [{ title: 'Filmpje', link: a, summary: 'Zo klinkt de markt.' }],
  ],
  [
    'media:description is the text when there is no other',
    rss(item('<title>a</title><media:description>Zo klinkt de markt.</media:description>'), media),
    [{ summary: 'Zo klinkt de markt.' }],
  ],
  [
    'media:text and media:thumbnail say nothing about the item',
    rss(item('<title>a</title><media:thumbnail url="https://wijkpost.example/t.jpg"/><description>Ja</description>'), media),
    [{ title: 'a', link: null, summary: 'Ja' }],
  ],
];

describe('namespaces are understood:', () => {
  test.each([...dublinCore, ...texts])('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });

  test.each([
    ['daily', '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>', 1440],
    ['twice an hour', '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 30],
    ['hourly when the frequency is not said', '<sy:updatePeriod> hourly\n</sy:updatePeriod>', 60],
  ])('the syndication module asks for a visit %s', async (_name, asked, minutes) => {
    const sy = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';
    expect((await readingOf(rss(asked + item('<title>a</title>'), sy))).ttlMinutes).toBe(minutes);
  });
});
