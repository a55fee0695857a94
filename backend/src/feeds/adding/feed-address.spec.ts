import { addressKey, addressProblem, typedAddress } from './feed-address.js';

test.each([
  ['nos.nl', 'https://nos.nl/'],
  ['  www.omroepbrabant.nl/rss  ', 'https://www.omroepbrabant.nl/rss'],
  ['https://feeds.nos.nl/nosnieuws#top', 'https://feeds.nos.nl/nosnieuws'],
  ['feed://wijkblad.example/rss', 'https://wijkblad.example/rss'],
  ['feed:https://wijkblad.example/rss', 'https://wijkblad.example/rss'],
  ['wijkblad.example:8080/rss', 'https://wijkblad.example:8080/rss'],
  ['http://wijkblad.example', 'http://wijkblad.example/'],
  ['wijkblad.example?feed=rss2', 'https://wijkblad.example/?feed=rss2'],
  ['zomaar wat woorden', 'zomaar wat woorden'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('%s is read as %s', (typed, address) => expect(typedAddress(typed)).toBe(address));

test.each([
  ['http://www.wijkblad.example/rss/', 'https://wijkblad.example/rss'],
  ['https://wijkblad.example:443/', 'http://wijkblad.example'],
])('%s and %s are one feed', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

test.each([
  ['https://wijkblad.example/?rss=sport', 'https://wijkblad.example/?rss=nieuws'],
  ['https://wijkblad.example/sport', 'https://wijkblad.example/nieuws'],
])('%s and %s are two feeds', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));

describe('an address that somebody typed', () => {
  test.each<[string, RegExp | null]>([
    ['https://feeds.nos.nl/nosnieuws', null],
    ['https://news.google.com/rss/search?q=vuurwerk+eindhoven', null],
    ['https://rss.politie.nl/rss/ab/gemeenten/noord-brabant/eindhoven.xml', null],
    ['zomaar wat woorden', /geen geldig webadres/],
    ['javascript:alert(1)', /https:\/\//],
    ['https://mastodon.nl/@jan.rss', /persoon of account/],
    ['https://news.google.com/rss/search?q=from:jan', /zoekt naar een account/],
    ['http://127.0.0.1/feed', /eigen netwerk/],
    ['https://wijkblad.example:5432/feed', /ongewone poort/],
    ['http://2130706433/feed', /eigen netwerk/],
    ['http://0x7f.1/feed', /eigen netwerk/],
    ['http://[::ffff:127.0.0.1]/feed', /eigen netwerk/],
    ['http://169.254.169.254/latest/meta-data', /eigen netwerk/],
    ['http://router.local/rss', /eigen netwerk/],
    ['http://nas/rss', /eigen netwerk/],
    ['https://nieuws.example/rss?q=piet.puk%40hotmail.example', /mailadres of telefoonnummer/],
    ['https://nieuws.example/rss?q=06-19283746', /mailadres of telefoonnummer/],
    ['http://10.1.2.3:8080/rss', null],
  ])('%s', (address, sentence) => {
    const told = addressProblem(address, ['http://10.1.2.3:8080']);
    if (sentence) expect(told).toMatch(sentence);
    else expect(told).toBeNull();
  });
});
