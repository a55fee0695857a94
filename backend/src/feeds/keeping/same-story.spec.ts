import { FEED_REGION, feedItem, FeedKeeping } from '../../../testing/feed-keeping.js';
import type { FeedItem } from '../reading/parsed-feed.js';
import type { Feed } from '../feed.entity.js';

let keeping: FeedKeeping;
beforeAll(async () => void (keeping = await FeedKeeping.open()));
afterAll(() => keeping.close());
beforeEach(() => keeping.empty());

describe('the same story in another feed', () => {
  const story = feedItem(1, { title: 'Jongeren gooien vuurwerk naar agenten in Woensel', link: 'https://een.example/a' });
  const headline = (title: string, more: Partial<FeedItem> = {}) =>
    feedItem(9, { title, link: 'https://twee.example/b', guid: 'x', ...more });

  test('by its page is one observation, which says where it is too', async () => {
    const [first, second] = [await keeping.feed('een'), await keeping.feed('twee')];
    await keeping.visit(first, [feedItem(1)]);
    const there = feedItem(1, { guid: null, link: 'https://www.wijkblad.example/1?utm_medium=rss' });
    expect(await keeping.visit(second, [there])).toMatchObject({ stored: 0 });
    await keeping.visit(second, [there]);
    expect(await keeping.titles()).toHaveLength(1);
    expect(await keeping.also()).toMatchObject([{ name: 'twee', link: 'https://www.wijkblad.example/1?utm_medium=rss' }]);
  });
  test.each([
    ['the same headline', headline('Jongeren gooien vuurwerk naar agenten in Woensel')],
    ['a headline with the name of the medium', headline('Jongeren gooien vuurwerk naar agenten in Woensel - Omroep Brabant')],
    [
      'another case and other signs',
      headline('“Jongeren gooien vuurwerk naar agenten in Woensel”', { publishedAt: '2026-11-18T12:00:00Z' }),
    ],
  ])('by %s is one observation', async (_, copy) => {
    const [first, second] = [await keeping.feed('een'), await keeping.feed('twee')];
    await keeping.visit(first, [story]);
    expect(await keeping.visit(second, [copy])).toMatchObject({ stored: 0 });
    expect(await keeping.visit(second, [copy])).toMatchObject({ stored: 0 });
    expect(await keeping.also()).toMatchObject([{ name: 'twee', link: 'https://twee.example/b' }]);
  });
  test('by nearly the same text is one observation', async () => {
    const [first, second] = [await keeping.feed('een'), await keeping.feed('twee')];
    const summary =
      'Een groep van ongeveer dertig jongeren heeft vrijdagavond in Woensel zwaar vuurwerk gegooid naar agenten die op een melding van overlast afkwamen. Niemand raakte gewond en er zijn twee aanhoudingen verricht.';
    await keeping.visit(first, [feedItem(1, { title: 'Vuurwerk naar agenten gegooid in Woensel', summary })]);
    const copy = headline('Zwaar vuurwerk naar agenten gegooid in Woensel', { summary: `${summary} Meer volgt.` });
    expect(await keeping.visit(second, [copy])).toMatchObject({ stored: 0 });
    expect(await keeping.also()).toHaveLength(1);
  });
  test.each([
    ['a short headline that comes back', { ...story, title: 'Politienieuws van vandaag' }, headline('Politienieuws van vandaag')],
    ['the same headline a week earlier', story, headline(story.title, { publishedAt: '2026-11-13T10:00:00Z' })],
    ['another story', story, headline('Jongeren gooien stenen naar agenten in Woensel')],
  ])('is not %s', async (_, one, other) => {
    const [first, second] = [await keeping.feed('een'), await keeping.feed('twee')];
    await keeping.visit(first, [one]);
    expect(await keeping.visit(second, [other])).toMatchObject({ stored: 1 });
  });
  test('is looked for in other feeds only: a headline that a feed uses every day is new every day', async () => {
    const feed = await keeping.feed('een');
    await keeping.visit(feed, [headline('Dit was het politienieuws van vandaag')]);
    keeping.pass(24);
    const next = headline('Dit was het politienieuws van vandaag', {
      guid: 'y',
      link: 'https://een.example/c',
      publishedAt: keeping.now.toISOString(),
    });
    expect(await keeping.visit(feed, [next])).toMatchObject({ stored: 1 });
  });
  test('is looked for within the FEED_REGION', async () => {
    const [first, second] = [await keeping.feed('een', ['arnhem']), await keeping.feed('twee')];
    await keeping.visit(first, [story]);
    expect(await keeping.visit(second, [{ ...story, guid: 'z' }])).toMatchObject({ stored: 1 });
  });
  test('that many workers bring at one moment is one observation', async () => {
    const feeds = await Promise.all(['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((code) => keeping.feed(code)));
    const outcomes = await Promise.all(
      feeds.map((feed, n) =>
        keeping.visit(feed, [feedItem(1), headline(story.title, { link: `https://${n}.example/`, guid: `${n}` })]),
      ),
    );
    expect(outcomes.reduce((sum, { stored }) => sum + stored, 0)).toBe(2);
    expect(await keeping.titles()).toHaveLength(2);
    expect(await keeping.also()).toHaveLength(10);
  });
});

describe('many visits in one transaction', () => {
  test('each tells what came of it, in their order', async () => {
    const [first, second, third] = [
      await keeping.feed('een'),
      await keeping.feed('twee'),
      await keeping.feed('drie', [FEED_REGION, 'arnhem']),
    ];
    await keeping.visit(second, [feedItem(1), feedItem(2)]);
    const given: [Feed, FeedItem[]][] = [
      [first, [feedItem(3)]],
      [second, [feedItem(1, { summary: 'Anders.' }), feedItem(2), feedItem(4)]],
      [third, [feedItem(5), feedItem(6)]],
    ];
    expect((await keeping.visits(given)).map(({ stored, changed }) => [stored, changed])).toEqual([[1, 0], [1, 1], [2, 0]]); // prettier-ignore
    expect((await keeping.visits(given)).map(({ stored, changed }) => [stored, changed])).toEqual([[0, 0], [0, 0], [0, 0]]); // prettier-ignore
    expect(await keeping.stored()).toHaveLength(8);
  });
  test('a story that several of them bring is one observation, of the first', async () => {
    const [first, second, third] = [await keeping.feed('een'), await keeping.feed('twee'), await keeping.feed('drie')];
    const title = 'Jongeren gooien vuurwerk naar agenten in Woensel';
    const outcomes = await keeping.visits([
      [first, [feedItem(1, { title })]],
      [second, [feedItem(1, { title: 'Anders, op dezelfde pagina', guid: 'x' })]],
      [third, [feedItem(7, { title: `${title} - Omroep Brabant` }), feedItem(8)]],
    ]);
    expect(outcomes.map(({ stored }) => stored)).toEqual([1, 0, 1]);
    expect(await keeping.titles()).toEqual(['Bericht 8 over vuurwerk', title]);
    expect((await keeping.also()).map(({ name }) => name)).toEqual(['drie', 'twee']);
  });
});
