import {
  type Answer,
  answerOf as said,
  atomEntry as entry,
  oldAtomEntry as a03,
  rssFeed as rss,
  rssItem as item,
} from '../../../testing/feed-answers.js';

const titles: [string, Answer][] = [
  [item('<title>A &amp;amp; B</title>'), { title: 'A & B' }],
  [item('<title>A &#38;#38; B</title>'), { title: 'A & B' }],
  [item('<title><![CDATA[A &amp; B]]></title>'), { title: 'A & B' }],
  [item('<title><![CDATA[A]]> en <![CDATA[B]]></title>'), { title: 'A en B' }],
  [item('<title>&lt;b&gt;A&lt;/b&gt;B</title>'), { title: 'AB' }],
  [item('<title>1 &lt; 2 &gt; 0</title>'), { title: '1 < 2 > 0' }],
  [item('<title>a<!-- c -->b</title>'), { title: 'ab' }],
  [item('<title>&#146;t</title>'), { title: '’t' }],
  [item('<title>&#x92;t</title>'), { title: '’t' }],
  [item('<title></title><title>B</title>'), { title: 'B' }],
  [item('<title>A</title><media:title>B</media:title>'), { title: 'A' }],
  [item('<media:title>B</media:title><title>A</title>'), { title: 'A' }],
  [item('<foo:title xmlns:foo="http://foo">B</foo:title><title>A</title>'), { title: 'A' }],
  [item('<foo:title xmlns:foo="http://foo">B</foo:title>'), { title: '' }],
  [item('<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">B</dc:title>'), { title: 'B' }],
  [item('<d:title xmlns:d="http://purl.org/dc/elements/1.1/">B</d:title>'), { title: 'B' }],
  [item('<image><title>no</title></image><source url="x"><title>no</title></source>'), { title: '' }],
  [rss('<item><title>a</title></item>', '<image><title>no</title></image><textInput><title>t</title></textInput>'), { feed: '' }],
  [entry('<title type="html">&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title>'), { title: 'A & B' }],
  [entry('<title type="html"><![CDATA[&lt;b&gt; is vet]]></title>'), { title: '<b> is vet' }],
  [entry('<title type="text">&lt;b&gt; &amp;amp;</title>'), { title: '<b> &amp;' }],
  [entry('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A<b>B</b>C &lt; D</div></title>'), { title: 'ABC < D' }],
  [a03('<title type="application/xhtml+xml" mode="xml"><div>A <b>B</b></div></title>'), { title: 'A B' }],
  [a03('<title type="text/html" mode="escaped">&lt;b&gt;A&lt;/b&gt;</title>'), { title: 'A' }],
  [a03('<title mode="base64" type="text/html">PGI+QTwvYj4=</title>'), { title: 'A' }],
  [a03('<title type="text/plain" mode="escaped">&lt;b&gt;A</title>'), { title: '<b>A' }],
  [entry('<source><title>S</title><id>s</id><updated>2001-01-01T00:00:00Z</updated><link href="http://s/"/></source><title>A</title>'), { title: 'A', link: null, guid: null, publishedAt: null }],
  [entry('<author><name>x</name><uri>http://a/</uri></author><title>A</title>'), { title: 'A', link: null }],
  [entry('<title>AT&amp;amp;T in caf&amp;eacute; &lt;b&gt;</title>'), { title: 'AT&amp;T in café <b>' }],
  [entry('<summary>&lt;p&gt;Een&lt;/p&gt;&lt;p&gt;twee&lt;/p&gt;</summary>'), { summary: 'Een twee' }],
  [entry('<summary type="text">&lt;p&gt;Een&lt;/p&gt;</summary>'), { summary: '<p>Een</p>' }],
  [item('<title>Feest &#55357;&#56832; en &#x1F600; maar &#55357; niet</title>'), { title: 'Feest 😀 en 😀 maar \ufffd niet' }],
]; // prettier-ignore

const summary: [string, Answer][] = [
  [item('<description>A</description><content:encoded>B</content:encoded>'), { summary: 'A' }],
  [item('<content:encoded>B</content:encoded><description></description>'), { summary: 'B' }],
  [item('<description>&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;</description>'), { summary: 'A B' }],
  [item('<description><p>A</p><p>B <a href="x">c</a></p></description>'), { summary: 'A B c' }],
  [item('<description>Een &lt;img src="x" alt="plaatje"&gt; twee</description>'), { summary: 'Een twee' }],
  [item('<body xmlns="http://www.w3.org/1999/xhtml"><p>Hoi</p></body>'), { summary: 'Hoi' }],
  [item('<itunes:summary xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">I</itunes:summary>'), { summary: 'I' }],
  [entry('<summary>S</summary><content>C</content>'), { summary: 'S' }],
  [entry('<summary/><content type="html">&lt;p&gt;C&lt;/p&gt;</content>'), { summary: 'C' }],
  [entry('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A</p><ul><li>b</li><li>c</li></ul></div></content>'), { summary: 'A b c' }],
  [entry('<content type="application/xml"><entry><title>no</title></entry></content><title>A</title>'), { title: 'A', count: 1 }],
  [entry('<content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"><title>no</title></svg></content><title>A</title>'), { title: 'A' }],
  [entry('<content src="https://wijk.example/c.mp3" type="audio/mpeg"/>'), { link: 'https://wijk.example/c.mp3', summary: '' }],
]; // prettier-ignore

test.each(titles)('titles: %s', async (document, wanted) => {
  expect(await said(document)).toMatchObject(wanted);
});

test.each(summary)('summaries: %s', async (document, wanted) => {
  expect(await said(document)).toMatchObject(wanted);
});
