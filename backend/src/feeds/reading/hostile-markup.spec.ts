import { parseFeed } from './parse-feed.js';

const characters = 600_000;

/** Pieces that, repeated, made one reader or another search the same text again and again. */
const pieces = [
  ...['<!--', '<![CDATA[</item>', '<!DOCTYPE a [', '<?', '<a ="<a"="<a"=', "<a x='", '<a ="<a =">', '<x>', '<item>', '<item><x>'],
  ...[
    '</item></x>',
    '&',
    '&amp;amp;',
    '&#',
    '< ',
    '<a ',
    '<title>',
    '<a xmlns:b="c">',
    '<item xmlns:x="y"><title>t</title></item>',
  ],
  ...['<script>', '<b', '</b', '<onzin>', ']]>', '&lt;p&gt;', ' \n', '<![', '<!a'],
];
const hostile = (piece: string): string => piece.repeat(Math.ceil(characters / piece.length));
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

test.each(pieces)('a document full of %j is read within the time of a test', async (piece) => {
  const text = hostile(piece);
  const documents = [
    `<rss><channel><item><title>t</title><description>${text}`,
    `<rss><channel><item><title>t</title><description><![CDATA[${text.replaceAll(']]>', '')}]]></description></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><content type="html">${escaped(text)}</content></entry></feed>`,
  ];
  for (const document of documents) {
    const { items } = await parseFeed(Buffer.from(document));
    expect(items[0]?.title).toBe('t');
    expect(items[0]?.summary.length).toBeLessThanOrEqual(600);
  }
});
