import { itemsOf, type Case } from '../../../../testing/feed-documents.js';

/** Whole documents in the shape in which well-known software gives them, with news that never was. */
const cases: Case[] = [
  [
    'a blog that shortens its texts',
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>
<channel>
	<title>Jongerenwerk De Kade</title>
	<atom:link href="https://dekade.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://dekade.example/</link>
	<description>Nieuws</description>
	<lastBuildDate>Fri, 20 Nov 2026 09:00:00 +0000</lastBuildDate>
	<language>nl-NL</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<sy:updateFrequency>
	1	</sy:updateFrequency>
	<generator>https://blog.example/?v=9</generator>
<image><url>https://dekade.example/k.png</url><title>Jongerenwerk De Kade</title><link>https://dekade.example/</link></image>
	<item>
		<title>Challenge &#8216;stille tram&#8217; duikt op &#8211; wat weten we?</title>
		<link>https://dekade.example/stille-tram/</link>
					<comments>https://dekade.example/stille-tram/#respond</comments>
		<dc:creator><![CDATA[redactie]]></dc:creator>
		<pubDate>Fri, 20 Nov 2026 08:30:00 +0000</pubDate>
				<category><![CDATA[Online]]></category>
		<guid isPermaLink="false">https://dekade.example/?p=4711</guid>
					<description><![CDATA[<p>In de tram is het stil [&#8230;]</p>
]]></description>
										<content:encoded><![CDATA[
<p class="wp-block">In de tram is het stil, maar niet lang.</p>
]]></content:encoded>
					<wfw:commentRss>https://dekade.example/stille-tram/feed/</wfw:commentRss>
			<slash:comments>0</slash:comments>
		</item></channel></rss>`,
    [
      {
        title: 'Challenge ‘stille tram’ duikt op – wat weten we?',
        link: 'https://dekade.example/stille-tram/',
        guid: 'https://dekade.example/?p=4711',
        publishedAt: '2026-11-20T08:30:00.000Z',
        summary: 'In de tram is het stil […]',
      },
    ],
  ],
  [
    'a blog with links of every kind in Atom',
    `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="https://stijl.example/a.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blog.example,1999:blog-1</id><updated>2026-11-21T00:00:00.000+01:00</updated><title type='text'>Pleinpraat</title><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='https://plein.example/feeds/posts/default'/><link rel='alternate' type='text/html' href='https://plein.example/'/><openSearch:totalResults>1</openSearch:totalResults><entry><id>tag:blog.example,1999:blog-1.post-9</id><published>2026-11-20T09:30:00.001+01:00</published><updated>2026-11-21T09:30:00.000+01:00</updated><title type='text'>Vapes &amp; snoep: 'smaakjes' op school</title><content type='html'>&lt;div&gt;Wat wij zien &amp;amp; horen.&lt;/div&gt;</content><link rel='replies' type='application/atom+xml' href='https://plein.example/feeds/9/comments/default' title='Reacties posten'/><link rel='replies' type='text/html' href='https://plein.example/2026/11/vapes.html#comment-form' title='0 reacties'/><link rel='edit' type='application/atom+xml' href='https://blog.example/feeds/1/posts/default/9'/><link rel='self' type='application/atom+xml' href='https://blog.example/feeds/1/posts/default/9'/><link rel='alternate' type='text/html' href='https://plein.example/2026/11/vapes.html' title='Vapes &amp;amp; snoep'/><author><name>Redactie</name><email>noreply@blog.example</email></author><thr:total>0</thr:total></entry></feed>`,
    [
      {
        title: "Vapes & snoep: 'smaakjes' op school",
        link: 'https://plein.example/2026/11/vapes.html',
        guid: 'tag:blog.example,1999:blog-1.post-9',
        publishedAt: '2026-11-20T08:30:00.001Z',
        summary: 'Wat wij zien & horen.',
      },
    ],
  ],
  [
    'a channel of films',
    `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="https://film.example/feeds?channel=1"/><id>yt:channel:1</id><title>Gemeente Kadedam</title><published>2012-01-01T00:00:00+00:00</published>
 <entry>
  <id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Raad over jeugd</title>
  <link rel="alternate" href="https://film.example/watch?v=abc"/>
  <author><name>Gemeente Kadedam</name><uri>https://film.example/channel/1</uri></author>
  <published>2026-11-20T08:30:00+00:00</published><updated>2026-11-21T08:30:00+00:00</updated>
  <media:group>
   <media:title>Raad over jeugd (titel van de film)</media:title>
   <media:content url="https://film.example/v/abc?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
   <media:thumbnail url="https://film.example/abc.jpg" width="480" height="360"/>
   <media:description>Vergadering van 19 november.</media:description>
   <media:community><media:starRating count="4" average="5.00" min="1" max="5"/><media:statistics views="41"/></media:community>
  </media:group>
 </entry>
</feed>`,
    [
      {
        title: 'Raad over jeugd',
        link: 'https://film.example/watch?v=abc',
        guid: 'yt:video:abc',
        publishedAt: '2026-11-20T08:30:00.000Z',
        summary: 'Vergadering van 19 november.',
      },
    ],
  ],
  [
    'a network of short messages, without titles',
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>#kadedam</title><description>Berichten</description><link>https://kort.example/tags/kadedam</link><item><guid isPermaLink="true">https://kort.example/@x/1</guid><link>https://kort.example/@x/1</link><pubDate>Fri, 20 Nov 2026 08:30:00 +0000</pubDate><description>&lt;p&gt;Drukte bij &lt;a href="https://kort.example/tags/kadedam" class="mention hashtag" rel="tag"&gt;#&lt;span&gt;kadedam&lt;/span&gt;&lt;/a&gt;&lt;/p&gt;&lt;p&gt;Iemand?&lt;/p&gt;</description><media:content url="https://kort.example/f.png" type="image/png" medium="image"><media:rating scheme="urn:simple">nonadult</media:rating><media:description type="plain">Foto van een plein</media:description></media:content><category>kadedam</category></item></channel></rss>`,
    [
      {
        title: '',
        link: 'https://kort.example/@x/1',
        guid: 'https://kort.example/@x/1',
        publishedAt: '2026-11-20T08:30:00.000Z',
        summary: 'Drukte bij #kadedam Iemand?',
      },
    ],
  ],
  [
    'a search over many papers',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><generator>NFE/5.0</generator><title>"jeugd" - Zoeken</title><link>https://zoek.example/search?q=%22jeugd%22&amp;hl=nl</link><language>nl</language><item><title>Wijkcentrum sluit eerder - Kadedams Dagblad</title><link>https://zoek.example/rss/articles/CBMi?oc=5</link><guid isPermaLink="false">CBMi</guid><pubDate>Fri, 20 Nov 2026 08:30:00 GMT</pubDate><description>&lt;a href="https://zoek.example/rss/articles/CBMi?oc=5" target="_blank"&gt;Wijkcentrum sluit eerder&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;Kadedams Dagblad&lt;/font&gt;</description><source url="https://dagblad.example">Kadedams Dagblad</source></item></channel></rss>`,
    [
      {
        title: 'Wijkcentrum sluit eerder - Kadedams Dagblad',
        link: 'https://zoek.example/rss/articles/CBMi?oc=5',
        guid: 'CBMi',
        summary: 'Wijkcentrum sluit eerder Kadedams Dagblad',
      },
    ],
  ],
  [
    'a forum in Atom',
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><category term="kadedam" label="k/kadedam"/><updated>2026-11-20T10:00:00+00:00</updated><id>/k/kadedam.rss</id><link rel="self" href="https://forum.example/k/kadedam.rss" type="application/atom+xml" /><title>Kadedam</title><entry><author><name>/u/x</name><uri>https://forum.example/u/x</uri></author><category term="kadedam" label="k/kadedam"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;Wie weet dit?&lt;/p&gt; &lt;/div&gt;&lt;!-- SC_ON --&gt; &amp;#32; ingezonden</content><id>t3_1</id><media:thumbnail url="https://forum.example/t.jpg" /><link href="https://forum.example/k/kadedam/1/" /><updated>2026-11-20T08:30:00+00:00</updated><published>2026-11-20T08:30:00+00:00</published><title>&amp;quot;Sleutelspel&amp;quot; gezien?</title></entry></feed>`,
    [
      {
        link: 'https://forum.example/k/kadedam/1/',
        guid: 't3_1',
        publishedAt: '2026-11-20T08:30:00.000Z',
        summary: 'Wie weet dit? ingezonden',
      },
    ],
  ],
  [
    'a municipality in RSS 1.0',
    `<?xml version="1.0" encoding="iso-8859-1"?>\n<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:taxo="http://purl.org/rss/1.0/modules/taxonomy/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://kadedam.example/"><title>Kadedam</title><link>https://kadedam.example/</link><description/><dc:date>2026-11-21T00:00:00+01:00</dc:date><items><rdf:Seq><rdf:li rdf:resource="https://kadedam.example/1"/></rdf:Seq></items><textinput rdf:resource="https://kadedam.example/zoek"/></channel><item rdf:about="https://kadedam.example/1"><title>Verlichting skatebaan</title><link>https://kadedam.example/1</link><description>Vanaf maandag.</description><dc:creator>Griffie</dc:creator><dc:date>2026-11-20T09:30:00+01:00</dc:date><slash:comments>3</slash:comments></item></rdf:RDF>`,
    [
      {
        title: 'Verlichting skatebaan',
        link: 'https://kadedam.example/1',
        publishedAt: '2026-11-20T08:30:00.000Z',
        summary: 'Vanaf maandag.',
      },
    ],
  ],
  [
    'a service for broadcasts to listen to',
    `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0"><channel><title>Op de bank</title><itunes:owner><itunes:name>De Kade</itunes:name></itunes:owner><itunes:category text="Kids &amp; Family"/><item><itunes:episodeType>full</itunes:episodeType><itunes:title>Nee</itunes:title><title>#12: Groepsdruk</title><description><![CDATA[<p>Over meedoen.</p>]]></description><itunes:summary>Nee</itunes:summary><enclosure url="https://geluid.example/12.mp3" type="audio/mpeg" length="1"/><guid isPermaLink="false">aflevering-12</guid><itunes:duration>1805</itunes:duration><podcast:transcript url="https://geluid.example/12.srt" type="text/srt"/><pubDate>Fri, 20 Nov 2026 08:30:00 GMT</pubDate></item></channel></rss>`,
    [
      {
        title: '#12: Groepsdruk',
        link: null,
        guid: 'aflevering-12',
        publishedAt: '2026-11-20T08:30:00.000Z',
        summary: 'Over meedoen.',
      },
    ],
  ],
  [
    'a library that writes Atom into RSS',
    `<?xml version="1.0" encoding="utf-8"?><rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0"><channel xml:base="https://kadedam.example/nieuws/"><title>Kadedam</title><link>https://kadedam.example/</link><description>Nieuws</description><a10:id>kanaal</a10:id><item><guid isPermaLink="false">n-5</guid><link>item/5</link><title>Inloop op woensdag</title><description>Thee staat klaar.</description><a10:updated>2026-11-20T09:30:00+01:00</a10:updated></item></channel></rss>`,
    [
      {
        title: 'Inloop op woensdag',
        link: 'https://kadedam.example/nieuws/item/5',
        guid: 'n-5',
        publishedAt: '2026-11-20T08:30:00.000Z',
        summary: 'Thee staat klaar.',
      },
    ],
  ],
  [
    'a content system that gives a node as description',
    `<?xml version="1.0" encoding="utf-8" ?><rss version="2.0" xml:base="https://kadedam.example/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kadedam</title><item><title>Jongerenraad zoekt leden</title><link>https://kadedam.example/node/8</link><description>&lt;div class=&quot;field field-name-body&quot;&gt;&lt;div class=&quot;field-item even&quot; property=&quot;content:encoded&quot;&gt;&lt;p&gt;Ben je &lt;em&gt;14 tot 20&lt;/em&gt;?&lt;br /&gt;
Meld je.&lt;/p&gt;&lt;/div&gt;&lt;/div&gt;</description><pubDate>Fri, 20 Nov 2026 08:30:00 +0000</pubDate><dc:creator>beheer</dc:creator><guid isPermaLink="false">8 at https://kadedam.example</guid></item></channel></rss>`,
    [
      {
        title: 'Jongerenraad zoekt leden',
        link: 'https://kadedam.example/node/8',
        guid: '8 at https://kadedam.example',
        summary: 'Ben je 14 tot 20? Meld je.',
      },
    ],
  ],
];

describe('what well-known software gives is understood:', () => {
  test.each(cases)('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });
});
