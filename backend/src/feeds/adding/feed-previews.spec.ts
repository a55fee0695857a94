import { type FeedDesk, openFeedDesk } from '../../../testing/feed-desk.js';
import { rss } from '../../../testing/web-site.js';

let desk: FeedDesk;
beforeAll(async () => (desk = await openFeedDesk()));
afterAll(() => desk.close());
beforeEach(() => desk.clear());

describe('looking before adding', () => {
  interface Preview {
    preview: { taken: number; problem: string | null; publishedEvery: number | null; title: string; items: { title: string; summary: string; taken: boolean; reason: string | null; tags: { kind: string; value: string }[] }[] }; // prettier-ignore
  }
  const PREVIEW = `query($input: FeedInput!) { preview: previewFeed(input: $input) { title problem taken publishedEvery items { title summary taken reason tags { kind value } } } }`; // prettier-ignore
  const preview = async (more: object = {}) => (await desk.editor.ask<Preview>(PREVIEW, { input: desk.input(more) })).preview;
  const hoursAgo = (hours: number) => new Date(desk.product.clock.now().getTime() - hours * 3_600_000);

  test('shows what would come in, masked and labelled, and why the rest would not; nothing is stored', async () => {
    desk.site.answers['/rss'] = rss('Wijkblad van 06-87654321', [
      { title: 'Vuurwerk afgestoken in Woensel', at: hoursAgo(1), text: 'Bel 06-12345678' },
      { title: 'Beurs sluit hoger', at: hoursAgo(25) },
      { title: 'Vermiste jongen (15) uit Eindhoven', at: hoursAgo(49), link: 'https://www.politie.nl/vermist/1.html' },
      { title: 'Markt op het plein', at: hoursAgo(73) },
    ]);
    const shownItems = await preview({ include: ['vuurwerk'] });
    expect(shownItems).toMatchObject({ title: 'Wijkblad van [telefoon]', problem: null, taken: 1, publishedEvery: 1440 });
    expect(shownItems.items.map(({ title, taken }) => [title, taken])).toEqual([
      ['Vuurwerk afgestoken in Woensel', true],
      ['Beurs sluit hoger', false],
      ['Markt op het plein', false],
    ]);
    expect(shownItems.items[0]?.summary).toBe('Bel [telefoon]');
    expect(shownItems.items[0]?.tags).toEqual(
      expect.arrayContaining([
        { kind: 'topic', value: 'fireworks' },
        { kind: 'place', value: 'Woensel' },
      ]),
    );
    expect(shownItems.items[1]?.reason).toMatch(/gevraagde woorden/);
    const [{ count }] = await desk.product.database.query<[{ count: number }]>(`SELECT (SELECT count(*) FROM feeds WHERE origin = 'screen')::int + (SELECT count(*) FROM feed_dropped)::int AS count`); // prettier-ignore
    expect([count, (await desk.followed()).length]).toEqual([0, 0]);
  });

  test('shows twenty items at most, and says when nothing is there', async () => {
    desk.product.clock.pass(61_000);
    desk.site.answers['/rss'] = rss('Veel', Array.from({ length: 60 }, (_, n) => ({ title: `Bericht ${n}`, at: hoursAgo(n) }))); // prettier-ignore
    expect(await preview()).toMatchObject({ taken: 60, items: { length: 20 } });
    desk.product.clock.pass(61_000);
    desk.site.answers['/rss'] = '<html><body>Storing</body></html>';
    expect(await preview()).toMatchObject({ problem: expect.stringMatching(/webpagina/) as string, items: [], taken: 0 });
    delete desk.site.answers['/rss'];
    expect(await preview()).toMatchObject({ problem: expect.stringMatching(/404/) as string, items: [] });
  });

  test('asks the publisher once a minute, however often the filter is changed', async () => {
    desk.product.clock.pass(61_000);
    desk.site.asked = [];
    desk.site.answers['/rss'] = rss('W', [{ title: 'Beurs hoger', at: hoursAgo(1) }]);
    const taken = async (include: string[]) => (await preview({ include })).taken;
    expect([await taken(['beurs']), await taken(['markt']), desk.site.asked]).toEqual([1, 0, ['/rss']]);
    desk.product.clock.pass(61_000);
    expect([await taken([]), desk.site.asked.length]).toEqual([1, 2]);
  });

  test('refuses what may not be followed', async () => {
    expect(await desk.editor.refusal(PREVIEW, { input: desk.input({ address: 'https://mastodon.nl/@jan' }) })).toBe(
      'feeds.refusedAddress',
    );
    expect(await desk.editor.refusal(PREVIEW, { input: desk.input({ address: 'http://10.0.0.1/rss' }) })).toBe(
      'feeds.refusedAddress',
    );
  });
});
