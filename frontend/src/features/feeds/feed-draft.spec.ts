import { addressOf, draftOfFeed, draftOfFound, faultsOf, inputOf, nameOf } from './feed-draft.js';

const found = { title: 'Studio040', address: 'https://studio040.nl/feed' };

describe('a source that somebody sets up', () => {
  it.each([
    ['Studio040', 'Studio040'],
    ['Nieuws uit Helmond - RSS', 'Nieuws uit Helmond'],
    ['Omroep Brabant | RSS-feed', 'Omroep Brabant'],
    ['Eindhoven   247 feed', 'Eindhoven 247'],
    ['', 'studio040.nl'],
    ['RSS', 'RSS'],
  ])("with the title '%s' is called '%s'", (title, name) => {
    expect(nameOf({ ...found, title })).toBe(name);
  });

  it.each([
    ['https://rss.politie.nl/rss/algemeen', 'police'],
    ['https://feeds.nos.nl/nosnieuws', 'news'],
    ['https://gemeenteraad.helmond.nl/rss', 'municipality'],
    ['https://studio040.nl/feed', 'regional'],
  ])('at %s is taken for %s', (address, kind) => {
    expect(draftOfFound({ ...found, address }).kind).toBe(kind);
  });

  it('takes in only what is about young people until somebody says otherwise', () => {
    expect(inputOf(draftOfFound(found))).toMatchObject({ relevance: 'youth', interval: 30, language: 'nl', municipality: null });
  });

  it('comes back as it was', () => {
    const draft = { ...draftOfFound(found), municipality: 'GM0772', exclude: ['voetbal'] };
    const { address, name, kind, typing: _, ...settings } = draft;
    expect(draftOfFeed({ address, name, kind, settings })).toEqual(draft);
  });

  it('counts the words that were typed and not added, but no single letter', () => {
    const draft = {
      ...draftOfFound(found),
      exclude: ['voetbal'],
      typing: { include: '', exclude: 'beurs, voetbal, x', dropLinks: '' },
    };
    expect(inputOf(draft)).toMatchObject({ include: [], exclude: ['voetbal', 'beurs'] });
  });

  it('needs a name and an address', () => {
    expect(faultsOf({ ...draftOfFound(found), name: ' ', address: '' })).toEqual({
      name: 'Geef de bron een naam van ten minste 2 tekens.',
      address: 'Vul het adres van de feed in.',
    });
    expect(Object.values(faultsOf(draftOfFound(found)))).toEqual([null, null]);
  });

  it.each([
    [' studio040.nl ', 'https://studio040.nl'],
    ['http://studio040.nl', 'http://studio040.nl'],
    ['', ''],
  ])("reads the address '%s'", (typed, address) => {
    expect(addressOf(typed)).toBe(address);
  });
});
