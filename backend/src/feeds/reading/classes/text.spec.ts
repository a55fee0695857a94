import { atom, itemsOf, rss } from '../../../../testing/feed-documents.js';

const titles: [name: string, title: string, wanted: string][] = [
  ['plain words', 'Jongeren bij de haven', 'Jongeren bij de haven'],
  ['CDATA', '<![CDATA[Jong & oud]]>', 'Jong & oud'],
  ['CDATA among blanks', '\n  <![CDATA[ Jong & oud ]]>\n', 'Jong & oud'],
  ['CDATA between other text', 'Jong <![CDATA[& oud]]> samen', 'Jong & oud samen'],
  ['two parts of CDATA', '<![CDATA[Jong & ]]><![CDATA[oud]]>', 'Jong & oud'],
  ['CDATA that holds its own end, split', '<![CDATA[a ]]]]><![CDATA[> b]]>', 'a ]]> b'],
  ['empty CDATA', '<![CDATA[]]>', ''],
  ['HTML in CDATA', '<![CDATA[<strong>Jong</strong> &amp; oud]]>', 'Jong & oud'],
  ['an entity of HTML in CDATA', '<![CDATA[Caf&eacute; &ldquo;Kade&rdquo;]]>', 'Café “Kade”'],
  ['escaped HTML', '&lt;i&gt;Jong&lt;/i&gt; en oud', 'Jong en oud'],
  [
    'escaped HTML with attributes',
    '&lt;a href="https://elders.example/?a=1&amp;b=2" title="a > b"&gt;Jong&lt;/a&gt; en oud',
    'Jong en oud',
  ],
  ['an ampersand escaped once', 'Jong &amp; oud', 'Jong & oud'],
  ['an ampersand escaped twice', 'Jong &amp;amp; oud', 'Jong & oud'],
  ['a letter escaped twice', 'Caf&amp;eacute; de Kade', 'Café de Kade'],
  ['a number escaped twice', 'De scholier&amp;#8217;s fiets', 'De scholier’s fiets'],
  ['quotes escaped twice', '&amp;quot;Stil&amp;quot; op het plein', '"Stil" op het plein'],
  ['the five of XML', '&quot;a&quot; &apos;b&apos; &amp; c &gt; d', '"a" \'b\' & c > d'],
  ['a decimal number', 'Co&#246;peratie', 'Coöperatie'],
  ['a hexadecimal number', 'Co&#xF6;peratie &#x2013; &#X2014;', 'Coöperatie – —'],
  ['a number with zeros before it', 'Co&#00246;peratie', 'Coöperatie'],
  ['an emoji as number', 'Feest &#x1F389; &#128512;', 'Feest 🎉 😀'],
  ['an emoji of several parts', 'Gezin 👨‍👩‍👧 en vlag 🇳🇱 👍🏽', 'Gezin 👨‍👩‍👧 en vlag 🇳🇱 👍🏽'],
  ['blanks, tabs and line ends', '  Jong\t\ten\n\n   oud\r\n ', 'Jong en oud'],
  ['blanks that do not break', 'Jong&#160;en&#xA0;&#160;oud', 'Jong en oud'],
  ['a blank of HTML', 'Jong&amp;nbsp;en oud', 'Jong en oud'],
  ['tags within a word', 'On&lt;b&gt;der&lt;/b&gt;stroom', 'Onderstroom'],
  ['a line end of HTML', 'Jong&lt;br/&gt;en&lt;br&gt;oud', 'Jong en oud'],
  ['a comment of HTML', '&lt;!-- kop --&gt;Jong en oud', 'Jong en oud'],
  ['a smaller-than sign that opens no tag', 'Onder &lt; 18 en boven &gt; 11', 'Onder < 18 en boven > 11'],
  ['a heart', 'Wij &lt;3 de buurt', 'Wij <3 de buurt'],
  ['an arrow', 'Haven &lt;-&gt; centrum', 'Haven <-> centrum'],
  ['a percent sign, a backslash and braces', '100% \\n {wijk} $1', '100% \\n {wijk} $1'],
  ['words that name an entity', 'amp en lt zijn woorden', 'amp en lt zijn woorden'],
  [
    'named entities of many kinds',
    'a &hellip; b &mdash; c &laquo;d&raquo; &euro; &deg; &szlig; &oelig; &Scaron;',
    'a … b — c «d» € ° ß œ Š',
  ],
  ['an entity of HTML without its semicolon', 'Caf&amp;eacute de Kade', 'Café de Kade'],
  ['a number without its semicolon', 'Co&#246 peratie', expect.stringMatching(/^Coö ?peratie$/) as unknown as string],
  ['entities of HTML in capitals', 'A &amp;AMP; B &COPY; C', 'A & B © C'],
  ['CDATA that is itself escaped', '&lt;![CDATA[Jong en oud]]&gt;', 'Jong en oud'],
  ['German', 'Straßenfest &uuml;bermorgen', 'Straßenfest übermorgen'],
  ['French', 'C&rsquo;est l’été à Liège', 'C’est l’été à Liège'],
  ['Arabic', 'شباب في الساحة', 'شباب في الساحة'],
  ['Chinese', '公园里的<![CDATA[年轻人]]>', '公园里的年轻人'],
  ['a letter built of two characters', 'Cafe\u0301', expect.stringMatching(/^Caf(é|e\u0301)$/) as unknown as string],
];

const summaries: [name: string, description: string, wanted: string][] = [
  ['paragraphs', '&lt;p&gt;Een.&lt;/p&gt;&lt;p&gt;Twee.&lt;/p&gt;', 'Een. Twee.'],
  ['paragraphs in CDATA', '<![CDATA[<p>Een.</p>\n<p>Twee.</p>]]>', 'Een. Twee.'],
  ['a list', '<![CDATA[<ul><li>brood</li><li>melk</li></ul>]]>', 'brood melk'],
  ['a table', '<![CDATA[<table><tr><td>ma</td><td>di</td></tr></table>]]>', 'ma di'],
  ['headings', '<![CDATA[<h2>Kop</h2>Tekst]]>', 'Kop Tekst'],
  ['a script is not text', '<![CDATA[Voor<script>var a = "<b>";</script> en na]]>', 'Voor en na'],
  ['a style is not text', '<![CDATA[<style>p { color: red }</style>Tekst]]>', 'Tekst'],
  ['a picture and a tracker', '<![CDATA[<img src="f.jpg" width="1">Tekst<img src="https://teller.example/t.gif"/>]]>', 'Tekst'],
  ['a comment', '<![CDATA[Voor<!-- <p>nee</p> --> na]]>', 'Voor na'],
  ['attributes with a greater-than sign', '<![CDATA[<a title="a > b" href=\'x\'>Tekst</a>]]>', 'Tekst'],
  ['entities in HTML', '<![CDATA[Jong &amp; oud &lt; 18 &eacute;&eacute;n]]>', 'Jong & oud < 18 één'],
  ['HTML escaped twice', '&amp;lt;p&amp;gt;Een &amp;lt;b&amp;gt;feest&amp;lt;/b&amp;gt;.&amp;lt;/p&amp;gt;', 'Een feest.'],
  ['tags in capitals', '<![CDATA[<P>Een</P><BR><SCRIPT>x</SCRIPT>twee]]>', 'Een twee'],
  ['a tag that is cut off at the end', '<![CDATA[Een feest <a href="https://wijkpost.ex]]>', 'Een feest'],
  ['a script that is cut off at the end', '<![CDATA[Een feest<script>var a = 1;]]>', 'Een feest'],
  ['an address as text', '<![CDATA[<p>Kijk op wijkpost.example</p>]]>', 'Kijk op wijkpost.example'],
  ['plain text over several lines', 'Een feest\nop het plein.\n\n  Kom ook.', 'Een feest op het plein. Kom ook.'],
  ['only tags', '<![CDATA[<p><br/></p>]]>', ''],
];

describe('titles become plain text:', () => {
  test.each(titles)('%s', async (_name, title, wanted) => {
    expect(await itemsOf(rss(`<item><title>${title}</title><link>https://wijkpost.example/a</link></item>`))).toMatchObject([
      { title: wanted },
    ]);
  });
});

describe('summaries become plain text:', () => {
  test.each(summaries)('%s', async (_name, description, wanted) => {
    expect(await itemsOf(rss(`<item><title>a</title><description>${description}</description></item>`))).toMatchObject([
      { summary: wanted },
    ]);
  });

  test.each([
    ['nested elements', '<p>Een <em>groot <b>feest</b></em></p><ul><li>nu</li></ul>', 'Een groot feest nu'],
    ['CDATA within', '<p><![CDATA[1 < 2]]> &amp; 3</p>', '1 < 2 & 3'],
    ['void elements', '<p>Een<br/>twee<img src="f.jpg" alt=""/></p>', 'Een twee'],
    ['a word with a tag in it', '<p>On<i>der</i>stroom</p>', 'Onderstroom'],
  ])('xhtml with %s', async (_name, inside, wanted) => {
    const content = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></content>`;
    expect(await itemsOf(atom(`<entry><title>a</title>${content}</entry>`))).toMatchObject([{ summary: wanted }]);
  });
});
