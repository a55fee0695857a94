import { feedSummary, findFeeds, groupFeeds, groupOf } from './feed-groups.js';

const feed = (name: string, state: string, change: { paused?: boolean; itemsLastDay?: number } = {}) => ({
  name,
  state,
  paused: false,
  itemsLastDay: 0,
  ...change,
});

describe('the sources', () => {
  it.each([
    ['waiting', 'waiting'],
    ['healthy', 'well'],
    ['quiet', 'well'],
    ['failing', 'trouble'],
    ['redirected', 'trouble'],
    ['gone', 'trouble'],
    ['not_a_feed', 'trouble'],
    ['refused', 'trouble'],
    ['paused', 'paused'],
  ])('%s belongs under %s', (state, group) => {
    expect(groupOf({ state, paused: false })).toBe(group);
  });

  it('lets a paused source rest, whatever was wrong with it', () => {
    expect(groupOf({ state: 'gone', paused: true })).toBe('paused');
  });

  it('puts what needs a person first, by name', () => {
    const found = groupFeeds([feed('NOS', 'healthy'), feed('NU', 'gone'), feed('ED', 'failing')]);
    expect(found.map(({ group, feeds }) => [group, feeds.map((each) => each.name)])).toEqual([
      ['trouble', ['ED', 'NU']],
      ['well', ['NOS']],
    ]);
  });

  it.each([
    [[], 'Er zijn nog geen bronnen ingesteld.'],
    [
      [feed('NOS', 'healthy'), feed('NU', 'quiet'), feed('ED', 'waiting')],
      '2 van 3 bronnen werken. Eén wacht op de eerste keer. In het laatste etmaal kwamen er 0 berichten binnen.',
    ],
    [[feed('NOS', 'healthy', { itemsLastDay: 1 })], 'De ene bron werkt. In het laatste etmaal kwam er één bericht binnen.'],
    [
      [feed('NOS', 'healthy', { itemsLastDay: 12 }), feed('NU', 'gone'), feed('ED', 'paused', { paused: true })],
      'Eén van de 3 bronnen werkt. Eén vraagt aandacht. Eén staat op pauze. In het laatste etmaal kwamen er 12 berichten binnen.',
    ],
    [
      [feed('NOS', 'gone'), feed('NU', 'failing')],
      'Geen van de 2 bronnen werkt nu. 2 vragen aandacht. In het laatste etmaal kwamen er 0 berichten binnen.',
    ],
  ])('tells case %#', (feeds, sentence) => {
    expect(feedSummary(feeds)).toBe(sentence);
  });

  it.each([
    ['', ['Omroep Brabant', 'Studio040']],
    ['STUDIO', ['Studio040']],
    ['omroep brabant', ['Omroep Brabant']],
    ['studio040.nl', ['Studio040']],
    ['brabant 040', []],
    ['helmond', []],
  ])("finds '%s' in name or address", (typed, names) => {
    const feeds = [
      { name: 'Omroep Brabant', address: 'https://www.omroepbrabant.nl/rss' },
      { name: 'Studio040', address: 'https://studio040.nl/feed' },
    ];
    expect(findFeeds(feeds, typed).map(({ name }) => name)).toEqual(names);
  });
});
