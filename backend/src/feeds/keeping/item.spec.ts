import { dropped, keptItem, keptSummary } from './item.js';
import type { FeedItem } from '../reading/parsed-feed.js';

const now = new Date('2026-11-20T12:00:00Z');
const item: FeedItem = {
  title: 'Rellen in Woensel',
  link: 'https://w.example/1',
  guid: '1',
  publishedAt: '2026-11-20T11:00:00Z',
  summary: 'Vrijdag was het onrustig.',
};
const config = { include: [], exclude: [], dropLinks: [], kind: 'news' as const };

test.each<[string, Partial<FeedItem>, Partial<Parameters<typeof dropped>[1]>, RegExp | null]>([
  ['an ordinary item', {}, {}, null],
  ['nothing to read', { title: '', summary: ' ' }, {}, /geen tekst/],
  [
    'a missing person',
    { link: 'https://www.politie.nl/gezocht-en-vermist/vermiste-kinderen/1' },
    { kind: 'police' },
    /vermiste persoon/,
  ],
  ['a wanted person', { link: 'https://www.politie.nl/gezocht/1.html' }, {}, /gezochte/],
  [
    'a police headline about a missing person',
    { title: 'Vermist: wie heeft haar gezien?' },
    { kind: 'police' },
    /vermiste persoon/,
  ],
  ['news that looks for volunteers', { title: 'Vrijwilligers gezocht voor jongerencentrum' }, {}, null],
  ['a link from the list', { link: 'https://w.example/sport/1' }, { dropLinks: ['/Sport/'] }, /\/Sport\//],
  ['an excluded word', {}, { exclude: ['woensel'] }, /woensel/],
  ['an excluded word inside another', {}, { exclude: ['rel'] }, null],
  ['without the wanted words', {}, { include: ['jongeren'] }, /gevraagde/],
  ['with a wanted word', {}, { include: ['jongeren', 'onrustig'] }, null],
  ['an old item', { publishedAt: '2026-10-01T00:00:00Z' }, {}, /ouder/],
  ['a far future', { publishedAt: '2027-01-01T00:00:00Z' }, {}, /toekomst/],
  ['undated', { publishedAt: null }, {}, null],
])('%s', (_, part, settings, reason) => {
  const told = dropped({ ...item, ...part }, { ...config, ...settings }, now);
  if (reason) expect(told).toMatch(reason);
  else expect(told).toBeNull();
});

describe('what is kept', () => {
  test('a long text is cut to 300 characters', () => expect(keptSummary('woord '.repeat(200)).length).toBeLessThanOrEqual(300));
  test('an untitled item gets the start of its text', () =>
    expect(keptItem({ ...item, title: '' }, now).title).toBe('Vrijdag was het onrustig.'));
  test('a date just ahead becomes now', () => {
    expect(keptItem({ ...item, publishedAt: '2026-11-20T13:00:00Z' }, now).noticedAt).toBe(now.toISOString());
  });
  test('no date becomes now', () => expect(keptItem({ ...item, publishedAt: null }, now).noticedAt).toBe(now.toISOString()));
  test('a link that is no web page is not kept', () =>
    expect(keptItem({ ...item, link: 'mailto:a@w.example' }, now).link).toBeNull());
  test.each([
    'https://mastodon.nl/@iemand/123',
    'https://x.com/iemand/status/1',
    'https://www.reddit.com/user/iemand/comments/1',
  ])('a link that names its writer is not kept: %s', (link) => expect(keptItem({ ...item, link }, now).link).toBeNull());
  test('the writer of a Reddit post is left out', () => {
    expect(keptItem({ ...item, summary: 'Iets geks gezien submitted by /u/iemand [link] [comments]' }, now).summary).toBe(
      'Iets geks gezien',
    );
  });
});
