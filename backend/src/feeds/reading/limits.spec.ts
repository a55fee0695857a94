import { parseFeed } from './parse-feed.js';

const read = (document: string) => parseFeed(Buffer.from(document));
const item = (number: number): string => `<item><title>Bericht ${number}</title></item>`;
const many = (count: number, each: (number: number) => string): string =>
  Array.from({ length: count }, (_, n) => each(n)).join('');

test('of a document without end the first 2,000 items are read', async () => {
  const { items, title } = await read(`<rss><channel><title>Wijkblad</title>${many(5_000, item)}</channel></rss>`);
  expect(title).toBe('Wijkblad');
  expect(items).toHaveLength(2_000);
  expect(items[1_999]?.title).toBe('Bericht 1999');
});

test.each([
  ['RSS', `<rss><channel><title>t</title>${'<item/>'.repeat(5_000)}</channel></rss>`],
  ['RSS 1.0', `<rdf:RDF><channel><title>t</title></channel>${'<item/>'.repeat(5_000)}</rdf:RDF>`],
  ['Atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>${'<entry/>'.repeat(5_000)}</feed>`],
  ['items without an end', `<rss><channel><title>t</title>${'<item>'.repeat(5_000)}`],
  ['items in items', `<rss><channel><title>t</title><items>${'<item/>'.repeat(5_000)}</items></channel></rss>`],
  [
    'JSON',
    `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[${many(5_000, (n) => `${n ? ',' : ''}{"id":"${n}"}`)}]}`,
  ],
])('nor of one with nothing in them: %s', async (_, document) =>
  expect((await read(document)).items.length).toBeLessThanOrEqual(2_000),
);

test('an item with a hundred thousand fields is an item with some', async () => {
  const { items } = await read(
    `<rss><channel><item>${'<title/>'.repeat(100_000)}<title>Te laat</title></item>${item(1)}</channel></rss>`,
  );
  expect(items.map(({ title }) => title)).toEqual(['', 'Bericht 1']);
});

const long = 'a'.repeat(3_000);
test.each([
  [
    'RSS',
    `<rss><channel><item><title>t</title><link>https://krant.example/${long}</link><guid>${long}</guid></item></channel></rss>`,
  ],
  [
    'a guid that is an address',
    `<rss><channel><item><title>t</title><guid>https://krant.example/${long}</guid></item></channel></rss>`,
  ],
  ['RSS 1.0', `<rdf:RDF><item rdf:about="https://krant.example/${long}"><title>t</title></item></rdf:RDF>`],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><id>${long}</id><link href="https://krant.example/${long}"/></entry></feed>`,
  ],
  [
    'JSON',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: long, url: `https://krant.example/${long}`, title: 't' }],
    }),
  ],
])('no identifier and no address is longer than 2,000 characters: %s', async (_, document) => {
  const { items } = await read(document);
  expect(items).toHaveLength(1);
  expect(items[0]?.link).toBeNull();
  expect(items[0]?.guid).toHaveLength(2_000);
});
