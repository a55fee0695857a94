import { Refusal } from '../../platform/web/errors.js';
import type { FeedInput } from '../feed.models.js';
import { checkedFeed, freeCode } from './checked-feed.js';

const input: FeedInput = {
  address: 'wijkblad.example/rss',
  name: 'Wijkblad Woensel',
  kind: 'regional',
  language: 'nl',
  interval: 30,
  include: [],
  exclude: [],
  dropLinks: [],
  municipalities: [],
  topics: [],
  relevance: 'all',
};
const check = (change: Partial<FeedInput>) => checkedFeed({ ...input, ...change }, 'wijkblad', ['brabant-zuidoost'], []);
const refusal = (change: Partial<FeedInput>): unknown => {
  try {
    return check(change);
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details };
    throw error;
  }
};

test('what is filled in becomes a feed as a file would have it', () => {
  expect(check({ include: ['vuurwerk', ' vuurwerk ', ''], municipality: 'GM0772', topics: ['fireworks'] })).toEqual({
    ...input,
    code: 'wijkblad',
    regions: ['brabant-zuidoost'],
    address: 'https://wijkblad.example/rss',
    include: ['vuurwerk'],
    municipality: 'GM0772',
    topics: ['fireworks'],
    active: true,
  });
});

test('a telephone number in a name or a word goes through the privacy gate', () => {
  const feed = check({ name: 'Blad van piet.puk@hotmail.example', exclude: ['bel 06-19283746'] });
  expect([feed.name, feed.exclude]).toEqual(['Blad van [e-mail]', ['bel [telefoon]']]);
});

test.each<[string, Partial<FeedInput>, string, RegExp]>([
  ['no name', { name: ' ' }, 'name', /'Naam' .*2 tekens/],
  ['a name without end', { name: 'a'.repeat(81) }, 'name', /'Naam' .*80 tekens/],
  ['an unknown kind', { kind: 'blog' }, 'kind', /'Soort bron' kent alleen: news/],
  ['the demonstration', { kind: 'demo' }, 'kind', /'Soort bron' kent alleen: news/],
  ['too often', { interval: 1 }, 'interval', /'Hoe vaak ophalen' moet ten minste 5/],
  ['too many words', { include: Array.from({ length: 101 }, (_, n) => `woord ${n}`) }, 'include', /hoogstens 100/],
  ['a word of one letter', { exclude: ['x'] }, 'exclude', /'Niet met deze woorden'/],
  ['a municipality that is no code', { municipality: 'Eindhoven' }, 'municipality', /GM met vier cijfers/],
  ['an unknown relevance', { relevance: 'soms' }, 'relevance', /'Welke berichten neem je op' kent alleen: all, youth/],
])('%s is refused with its field', (_, change, field, sentence) =>
  expect(refusal(change)).toEqual({ code: 'feeds.notValid', field, sentence: expect.stringMatching(sentence) }),
);

test('an address that may not be followed is refused with the reason', () =>
  expect(refusal({ address: 'https://mastodon.nl/@jan.rss' })).toMatchObject({
    code: 'feeds.refusedAddress',
    sentence: expect.stringMatching(/persoon of account/),
  }));

test.each([
  ['Wijkblad Woensel', [], 'wijkblad-woensel'],
  ['Wijkblad Woensel', ['wijkblad-woensel', 'wijkblad-woensel-2'], 'wijkblad-woensel-3'],
  ['Café De Één!', [], 'cafe-de-een'],
  ['3FM', [], 'bron-3fm'],
  ['新闻', [], 'bron'],
])('%s beside %j is called %s', (name, used, code) => expect(freeCode(name, new Set(used))).toBe(code));
