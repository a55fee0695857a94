import { canonicalAddress, identityKeys } from './identity.js';
import type { FeedItem } from '../reading/parsed-feed.js';

const item = (part: Partial<FeedItem>): FeedItem => ({
  title: 'Titel',
  link: null,
  guid: null,
  publishedAt: null,
  summary: '',
  ...part,
});
const keys = (part: Partial<FeedItem>, feed = 'a'): string[] => identityKeys([item(part)], feed)[0] ?? [];

test.each([
  ['https://w.example/a?utm_source=rss&utm_medium=x', 'w.example/a'],
  ['http://www.w.example:80/a/', 'w.example/a'],
  ['https://w.example/a?b=2&a=1#kop', 'w.example/a?a=1&b=2'],
  ['https://w.example/?id=5&fbclid=x', 'w.example?id=5'],
  ['https://w.example/a/5;jsessionid=0AF3.node1?page=2', 'w.example/a/5?page=2'],
  ['https://w.example/a?PHPSESSID=8f3a', 'w.example/a'],
  ['geen adres', 'geen adres'],
])('%s is %s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

describe('identity', () => {
  test('the same guid in another feed is another item', () =>
    expect(keys({ guid: '7' }, 'a')).not.toEqual(keys({ guid: '7' }, 'b')));
  test('the same page in another feed is the same item', () => {
    const [own, page] = keys({ link: 'https://w.example/1?utm_source=a' }, 'a');
    const [other, samePage] = keys({ link: 'http://www.w.example/1' }, 'b');
    expect(page).toBe(samePage);
    expect(own).not.toBe(other);
  });
  test('a changed guid still shows by its page', () => {
    const [first, second] = [keys({ guid: '1', link: 'https://w.example/1' }), keys({ guid: '2', link: 'https://w.example/1' })];
    expect(first.filter((key) => second.includes(key))).toHaveLength(1);
  });
  test('a guid that several pages share says nothing', () => {
    const [a = [], b = []] = identityKeys(
      [item({ guid: '0', link: 'https://w.example/1' }), item({ guid: '0', link: 'https://w.example/2' })],
      'a',
    );
    expect(a.some((key) => b.includes(key))).toBe(false);
  });
  test('a page that all items share says nothing', () => {
    const [a = [], b = []] = identityKeys(
      [item({ guid: '1', link: 'https://w.example/' }), item({ guid: '2', link: 'https://w.example/' })],
      'a',
    );
    expect(a.some((key) => b.includes(key))).toBe(false);
  });
  test('the front page of a site says nothing', () => {
    expect(keys({ guid: '1', link: 'https://w.example/' })).toHaveLength(1);
    expect(keys({ title: 'Een', link: 'https://w.example/' })).not.toEqual(keys({ title: 'Twee', link: 'https://w.example' }));
  });
  test('a guid that is an address is read as one', () =>
    expect(keys({ guid: 'https://w.example/1?utm_campaign=a' })).toEqual(keys({ guid: 'http://w.example/1/' })));
  test('the same item twice in one document is one item', () => {
    const [a, b] = identityKeys(
      [item({ guid: '1', link: 'https://w.example/1' }), item({ guid: '1', link: 'https://w.example/1' })],
      'a',
    );
    expect(a).toEqual(b);
  });
  test('without guid and page the words tell', () => {
    expect(keys({ title: 'Een' })).not.toEqual(keys({ title: 'Twee' }));
    expect(keys({ title: 'Een' })).toHaveLength(1);
  });
});
