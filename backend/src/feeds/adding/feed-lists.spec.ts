import { type FeedDesk, openFeedDesk } from '../../../testing/feed-desk.js';
import { readOpml } from './opml.js';

let desk: FeedDesk;
beforeAll(async () => (desk = await openFeedDesk()));
afterAll(() => desk.close());
beforeEach(() => desk.clear());

const IMPORT = `mutation($opml: String!) { importFeeds(opml: $opml) { address name outcome sentence feed { name kind: code } } }`;

describe('lists of feeds', () => {
  const opml = (body: string) => `<opml version="2.0"><body>${body}</body></opml>`;
  const outline = (path: string, text: string, more = '') => `<outline text="${text}" xmlUrl="${path.startsWith('/') ? desk.site.origin : ''}${path}" ${more}/>`; // prettier-ignore
  const read = async (body: string) => (await desk.editor.ask<{ importFeeds: { outcome: string; name: string; sentence: string }[] }>(IMPORT, { opml: opml(body) })).importFeeds; // prettier-ignore

  test('are read in order: added, known and refused, each with its sentence', async () => {
    await desk.add();
    const told = await read(
      outline('/rss', 'Al gevolgd') +
        `<outline text="Map">${outline('/nieuw', 'Nieuw van 06-12345678', 'category="youth"')}${outline('/nieuw/', 'Dubbel')}</outline>` +
        outline('https://mastodon.nl/@jan.rss', 'Iemand') +
        outline('http://192.168.1.1/rss', 'Router') +
        outline('/kort', ''),
    );
    expect(told.map(({ outcome, name }) => [outcome, name])).toEqual([
      ['known', 'Al gevolgd'],
      ['added', 'Nieuw van [telefoon]'],
      ['known', 'Dubbel'],
      ['refused', 'Iemand'],
      ['refused', 'Router'],
      ['added', '127.0.0.1'],
    ]);
    expect(told.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/al als ‘Wijkblad’/),
      expect.stringMatching(/Toegevoegd/),
      expect.stringMatching(/twee keer/),
      expect.stringMatching(/persoon of account/),
      expect.stringMatching(/eigen netwerk/),
      expect.stringMatching(/Toegevoegd/),
    ]);
    const state = `{ fetchingState { due lastFetchAt sentence } }`;
    expect(await desk.editor.ask(state)).toMatchObject({ fetchingState: { due: 3 } });
    await desk.fetchDue();
    expect(await desk.editor.ask(state)).toMatchObject({ fetchingState: { due: 0 } });
  });

  test('of three hundred feeds go in at once, longer ones are refused whole', async () => {
    const many = Array.from({ length: 301 }, (_, n) => outline(`/bron/${n}`, 'Dezelfde naam'));
    expect(await desk.editor.refusal(IMPORT, { opml: opml(many.join('')) })).toBe('feeds.tooMany');
    expect(await desk.followed()).toEqual([]);
    expect((await read(many.slice(1).join(''))).every(({ outcome }) => outcome === 'added')).toBe(true);
    expect(new Set((await desk.followed()).map(({ code }) => code)).size).toBe(300);
    expect(await desk.stranger.ask(`{ fetchingState { due } }`)).toEqual({ fetchingState: { due: 0 } });
  });

  test('that are no lists are refused', async () => {
    for (const text of ['', 'zomaar', '<rss version="2.0"/>', '{"a":1}'])
      expect(await desk.editor.refusal(IMPORT, { opml: text })).toBe('feeds.notOpml');
  });

  test('that are written can be read by another region, and hold nothing of it before', async () => {
    await desk.add({ name: 'Jong & <wild>', kind: 'youth', language: 'en' });
    const { feedsAsOpml } = await desk.editor.ask<{ feedsAsOpml: string }>(`{ feedsAsOpml }`);
    expect(readOpml(feedsAsOpml)?.find(({ address }) => address.startsWith(desk.site.origin))).toEqual({
      address: `${desk.site.origin}/rss`,
      name: 'Jong & <wild>',
      category: 'youth',
      language: 'en',
    });
    expect((await desk.stranger.ask<{ feedsAsOpml: string }>(`{ feedsAsOpml }`)).feedsAsOpml).not.toContain(desk.site.origin);
    await desk.stranger.ask(IMPORT, { opml: feedsAsOpml });
    expect((await desk.followed(desk.stranger)).map(({ name, code }) => [name, code])).toEqual([
      ['Jong & <wild>', 'jong-wild-2'],
    ]);
  });
});
