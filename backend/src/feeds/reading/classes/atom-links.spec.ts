import { atom, itemsOf, type Case } from '../../../../testing/feed-documents.js';

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';
const links = (inside: string): string => atom(`<entry><title>a</title>${inside}</entry>`);
const a = 'https://wijkpost.example/a';

const cases: Case[] = [
  ['a link without rel is the alternate', links(`<link href="${a}"/>`), [{ link: a }]],
  [
    'the alternate among all others',
    links(
      `<link rel="self" href="https://wijkpost.example/a.atom"/><link rel="edit" href="https://wijkpost.example/a/edit"/><link rel="enclosure" type="audio/mpeg" href="https://wijkpost.example/a.mp3"/><link rel="related" href="https://elders.example/"/><link rel="alternate" type="text/html" href="${a}"/><link rel="via" href="https://elders.example/v"/><link rel="replies" href="https://wijkpost.example/a/reacties"/>`,
    ),
    [{ link: a }],
  ],
  [
    'the bare link between self and enclosure',
    links(
      `<link rel="self" href="https://wijkpost.example/a.atom"/><link href="${a}"/><link rel="enclosure" href="https://wijkpost.example/a.mp3"/>`,
    ),
    [{ link: a }],
  ],
  [
    'the alternate that is a page, after another',
    links(
      `<link rel="alternate" type="application/json" href="https://wijkpost.example/a.json"/><link rel="alternate" type="text/html" href="${a}"/>`,
    ),
    [{ link: a }],
  ],
  [
    'the alternate that is a page, before another',
    links(
      `<link rel="alternate" type="text/html" href="${a}"/><link rel="alternate" type="application/pdf" href="https://wijkpost.example/a.pdf"/>`,
    ),
    [{ link: a }],
  ],
  [
    'the first of two pages',
    links(
      `<link rel="alternate" hreflang="nl" href="${a}"/><link rel="alternate" hreflang="en" href="https://wijkpost.example/en/a"/>`,
    ),
    [{ link: a }],
  ],
  ['an alternate of type xhtml', links(`<link rel="alternate" type="application/xhtml+xml" href="${a}"/>`), [{ link: a }]],
  [
    'the relation written as an IANA address',
    links(
      `<link rel="http://www.iana.org/assignments/relation/alternate" href="${a}"/><link rel="self" href="https://wijkpost.example/a.atom"/>`,
    ),
    [{ link: a }],
  ],
  [
    'a relation in capitals',
    links(`<link rel="self" href="https://wijkpost.example/a.atom"/><link rel="Alternate" href="${a}"/>`),
    [{ link: a }],
  ],
  [
    'an enclosure alone is no page',
    links('<link rel="enclosure" type="audio/mpeg" href="https://wijkpost.example/a.mp3"/>'),
    [{ link: null }],
  ],
  ['a link with blanks in the address', links(`<link href=" ${a}\n"/>`), [{ link: a }]],
  ['a link with an opening and a closing tag', links(`<link rel="alternate" href="${a}"></link>`), [{ link: a }]],
  ['a link without an address', links(`<link rel="alternate"/><link href="${a}"/>`), [{ link: a }]],
  [
    'a link with its attributes in another order and other quotes',
    links(`<link href='${a}' title='Lees > meer' rel='alternate'/>`),
    [{ link: a }],
  ],
  [
    'a link inside xhtml content is no link of the entry',
    links(`<content type="xhtml"><div ${xhtml}><link href="https://elders.example/"/>x</div></content>`),
    [{ link: null, summary: 'x' }],
  ],
];

describe('The link of an Atom entry:', () => {
  test.each(cases)('%s', async (_name, document, wanted) => {
    expect(await itemsOf(document)).toMatchObject(wanted);
  });
});
