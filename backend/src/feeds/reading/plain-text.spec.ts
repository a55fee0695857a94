import { cutToLength, guessedText, htmlToText } from './plain-text.js';

test.each([
  ['<p>Een</p><p>twee</p>', 'Een twee'],
  ['Klik <a href="x">hier</a>, nu', 'Klik hier, nu'],
  ['voor<br>na<br/>slot', 'voor na slot'],
  ['<script>stuk()</script>Tekst<style>p{}</style>', 'Tekst'],
  ['<!-- stil -->Tekst', 'Tekst'],
  ['&lt;b&gt; &amp; &euro; &#128; &#x20AC;', '<b> & € € €'],
  ['Tom &amp Jerry', 'Tom & Jerry'],
  ['5 < 6 en a<b', '5 < 6 en a<b'],
  ['een&nbsp;twee', 'een twee'],
])('%j as HTML reads %j', (html, text) => expect(htmlToText(html)).toBe(text));

test.each([
  ['Jan &amp;amp; Piet', 'Jan & Piet'],
  ['AT&T', 'AT&T'],
  ['Over <template> en <Suspense>', 'Over <template> en <Suspense>'],
  ['Over <verzonnen>namen</verzonnen> van tags', 'Over namen van tags'],
  ['a &lt;b&gt;vet&lt;/b&gt; woord', 'a vet woord'],
  ['x &lt; y', 'x < y'],
])('%j as a text of unknown kind reads %j', (value, text) => expect(guessedText(value)).toBe(text));

describe('cutToLength', () => {
  test('leaves what fits', () => expect(cutToLength('kort genoeg', 11)).toBe('kort genoeg'));
  test('cuts after a whole word', () => expect(cutToLength('een twee drie vier vijf', 15)).toBe('een twee drie…'));
  test('cuts one endless word', () => expect(cutToLength('a'.repeat(500), 300)).toHaveLength(300));
  test('never leaves half an emoji', () => expect(cutToLength('😀'.repeat(200), 300).at(-2)).not.toMatch(/^[\ud800-\udbff]$/));
  test('never exceeds the limit', () => {
    for (let most = 20; most < 80; most++)
      expect(cutToLength('woorden, van; verschillende lengte om te knippen '.repeat(4), most).length).toBeLessThanOrEqual(most);
  });
});
