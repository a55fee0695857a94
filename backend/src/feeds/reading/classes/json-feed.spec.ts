import { itemsOf, json, readingOf, type Case } from '../../../../testing/feed-documents.js';

const url = 'https://wijkpost.example/a';
const moment = '2026-11-20T09:00:00.000Z';
const base = { id: '1', url, title: 'Skatebaan dicht' };

const cases: Case[] = [
  [
    'every member of an item',
    json([
      {
        ...base,
        summary: 'Tot maart.',
        content_html: '<p>Lang</p>',
        date_published: '2026-11-20T10:00:00+01:00',
        tags: ['sport'],
        authors: [{ name: 'Redactie' }],
      },
    ]),
    [{ title: 'Skatebaan dicht', link: url, guid: '1', publishedAt: moment, summary: 'Tot maart.' }],
  ],
  ['version 1', json([base], { version: 'https://jsonfeed.org/version/1' }), [{ title: 'Skatebaan dicht', link: url }]],
  ['version 1.1', json([base], { version: 'https://jsonfeed.org/version/1.1' }), [{ title: 'Skatebaan dicht', link: url }]],
  ['a version with http', json([base], { version: 'http://jsonfeed.org/version/1' }), [{ title: 'Skatebaan dicht' }]],
  ['an id that is a number becomes text', json([{ ...base, id: 42 }]), [{ guid: '42' }]],
  ['an id that is zero becomes text', json([{ ...base, id: 0 }]), [{ guid: '0' }]],
  [
    'no title, as in a microblog',
    json([{ id: '2', content_text: 'Het regent & waait.' }]),
    [{ title: '', summary: 'Het regent & waait.', link: null }],
  ],
  ['a title that is null', json([{ ...base, title: null }]), [{ title: '', link: url }]],
  ['a title with blanks and line ends', json([{ ...base, title: '  Skatebaan\n\t dicht ' }]), [{ title: 'Skatebaan dicht' }]],
  [
    'a title with escapes of JSON',
    '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"Caf\\u00e9 \\"De Hoek\\" \\ud83c\\udf89"}]}',
    [{ title: 'Café "De Hoek" 🎉' }],
  ],
  [
    'text with a smaller-than sign is text',
    json([{ ...base, content_text: 'Onder < 18 en boven > 11' }]),
    [{ summary: 'Onder < 18 en boven > 11' }],
  ],
  [
    'html content becomes text',
    json([{ ...base, content_html: '<p>Jong &amp; <b>oud</b></p><p>samen</p>' }]),
    [{ summary: 'Jong & oud samen' }],
  ],
  ['the summary is preferred to the content', json([{ ...base, content_text: 'Lang', summary: 'Kort' }]), [{ summary: 'Kort' }]],
  [
    'an empty summary leaves the word to the content',
    json([{ ...base, content_text: 'Lang', summary: '' }]),
    [{ summary: 'Lang' }],
  ],
  ['only an address of its own', json([{ id: '1', url, external_url: 'https://elders.example/' }]), [{ link: url }]],
  [
    'an image is no link',
    json([{ id: '1', title: 'a', image: 'https://wijkpost.example/f.jpg', banner_image: 'https://wijkpost.example/b.jpg' }]),
    [{ link: null }],
  ],
  [
    'an address relative to the feed',
    json([{ id: '1', url: '/a' }]),
    [{ link: url }],
    { url: 'https://wijkpost.example/feed.json' },
  ],
  [
    'an address that is a script is refused',
    json([{ id: '1', title: 'a', url: 'javascript:alert(1)' }]),
    [{ title: 'a', link: null }],
  ],
  ['an address that is null', json([{ id: '1', title: 'a', url: null }]), [{ title: 'a', link: null }]],
  ['an address that is a number', json([{ id: '1', title: 'a', url: 7 }]), [{ title: 'a' }]],
  ['only a date of change', json([{ ...base, date_modified: '2026-11-20T09:00:00Z' }]), [{ publishedAt: moment }]],
  [
    'a date of change beside the date',
    json([{ ...base, date_modified: '2026-11-25T09:00:00Z', date_published: '2026-11-20T09:00:00Z' }]),
    [{ publishedAt: moment }],
  ],
  [
    'a date with a fraction',
    json([{ ...base, date_published: '2026-11-20T04:00:00.250-05:00' }]),
    [{ publishedAt: '2026-11-20T09:00:00.250Z' }],
  ],
  ['a date that is seconds', json([{ ...base, date_published: Date.parse(moment) / 1000 }]), [{ publishedAt: moment }]],
  ['a date that is milliseconds', json([{ ...base, date_published: Date.parse(moment) }]), [{ publishedAt: moment }]],
  [
    'a date as people write in mail',
    json([{ ...base, date_published: 'Fri, 20 Nov 2026 09:00:00 GMT' }]),
    [{ publishedAt: moment }],
  ],
  ['a date that is none', json([{ ...base, date_published: 'binnenkort' }]), [{ title: 'Skatebaan dicht', publishedAt: null }]],
  ['a date that is empty', json([{ ...base, date_published: '' }]), [{ title: 'Skatebaan dicht', publishedAt: null }]],
  ['a date that is null', json([{ ...base, date_published: null }]), [{ title: 'Skatebaan dicht', publishedAt: null }]],
  [
    'members nobody knows',
    json([
      {
        ...base,
        _wijk: { title: 'Nee', url: 'https://elders.example/' },
        attachments: [{ url: 'https://wijkpost.example/a.mp3', mime_type: 'audio/mpeg', title: 'Nee' }],
      },
    ]),
    [{ title: 'Skatebaan dicht', link: url }],
  ],
  ['an item that is null between others', json([base, null, { ...base, id: '3' }]), [{ guid: '1' }, { guid: '3' }]],
  ['items that are text or numbers between others', json(['los', base, 7, true]), [{ guid: '1' }]],
  [
    'a title that is an object',
    json([
      { ...base, title: { nl: 'x' } },
      { ...base, id: '2' },
    ]),
    [{ link: url }, { guid: '2', title: 'Skatebaan dicht' }],
  ],
  [
    'content that is a list',
    json([
      { ...base, content_html: ['<p>', 1] },
      { ...base, id: '2' },
    ]),
    [{ guid: '1' }, { guid: '2' }],
  ],
  ['a BOM before the document', `\uFEFF${json([base])}`, [{ title: 'Skatebaan dicht' }]],
  ['blank lines around the document', `\n\n  ${json([base])}\n\n`, [{ title: 'Skatebaan dicht' }]],
  ['an indented document', JSON.stringify(JSON.parse(json([base])), null, 2), [{ title: 'Skatebaan dicht' }]],
  [
    'the version after the items',
    `{"items":${JSON.stringify([base])},"title":"Wijkpost","version":"https://jsonfeed.org/version/1.1"}`,
    [{ title: 'Skatebaan dicht' }],
  ],
  ['a content type of its own', json([base]), [{ title: 'Skatebaan dicht' }], { contentType: 'application/feed+json' }],
  ['a content type that says text', json([base]), [{ title: 'Skatebaan dicht' }], { contentType: 'text/plain; charset=utf-8' }],
  ['a content type that says XML', json([base]), [{ title: 'Skatebaan dicht' }], { contentType: 'application/xml' }],
  ['UTF-16 with a BOM', Buffer.from(`\uFEFF${json([{ ...base, title: 'Café' }])}`, 'utf16le'), [{ title: 'Café' }]],
  [
    'Cyrillic, Arabic and Chinese titles',
    json([
      { id: '1', title: 'Ночная музыка' },
      { id: '2', title: 'موسيقى ليلية' },
      { id: '3', title: '夜の音楽' },
    ]),
    [{ title: 'Ночная музыка' }, { title: 'موسيقى ليلية' }, { title: '夜の音楽' }],
  ],
];

describe('JSON Feed is understood:', () => {
  test.each(cases)('%s', async (_name, document, wanted, ...[about]) => {
    expect(await itemsOf(document, about)).toMatchObject(wanted);
  });

  test.each([
    ['its title', json([base]), { title: 'Wijkpost', items: [{ guid: '1' }] }],
    ['a title that is missing', json([base], { title: undefined }), { title: '', items: [{ guid: '1' }] }],
    ['no items, and no problem', json([]), { title: 'Wijkpost', items: [] }],
  ])('the feed itself: %s', async (_name, document, wanted) => {
    const reading = await readingOf(document);
    expect(reading).toMatchObject(wanted);
    expect(reading.problem).toBeUndefined();
  });
});
