import { keptItem, keptSummary } from './item.js';
import type { FeedItem } from '../reading/parsed-feed.js';

const now = new Date('2026-11-20T12:00:00Z');
const item: FeedItem = {
  title: 'Rellen in Woensel',
  link: 'https://w.example/1',
  guid: '1',
  publishedAt: '2026-11-20T11:00:00Z',
  summary: 'Vrijdag was het onrustig.',
};
describe('what is kept', () => {
  test('a long text is cut to 300 characters', () => expect(keptSummary('woord '.repeat(200)).length).toBeLessThanOrEqual(300));
  test('an untitled item gets the start of its text', () =>
    expect(keptItem({ ...item, title: '' }, now).title).toBe('Vrijdag was het onrustig.'));
  test('a date just ahead becomes now', () => {
    expect(keptItem({ ...item, publishedAt: '2026-11-20T13:00:00Z' }, now).noticedAt).toBe(now.toISOString());
  });
  test('no date becomes now', () => expect(keptItem({ ...item, publishedAt: null }, now).noticedAt).toBe(now.toISOString()));
  test('what no database can hold is left out', () => {
    expect(keptItem({ ...item, title: 'Rel\u0000len \ud83d', summary: '\udc00 Onrust' }, now)).toMatchObject({
      title: 'Rellen \ufffd',
      summary: '\ufffd Onrust',
    });
  });
  test('a link that is no web page is not kept', () =>
    expect(keptItem({ ...item, link: 'mailto:a@w.example' }, now).link).toBeNull());
  test.each([
    'https://mastodon.nl/@iemand/123',
    'https://x.com/iemand/status/1',
    'https://www.reddit.com/user/iemand/comments/1',
    'https://www.facebook.com/jan.jansen/posts/123',
    'https://www.linkedin.com/in/jan-jansen',
    'https://t.me/jantje/12',
    'https://wa.me/31612345678',
    'https://mastodon.nl/%40iemand/123',
    'https://w.example/bericht?aan=jan.jansen@mail.example',
    'https://w.example/bericht?aan=jan.jansen%40mail.example',
    'https://jan:geheim@w.example/1',
  ])('a link that names its writer is not kept: %s', (link) => expect(keptItem({ ...item, link }, now).link).toBeNull());
  test.each(['https://www.facebook.com/watch?v=1', 'https://www.youtube.com/watch?v=abc', 'https://w.example/50%-korting'])(
    'a link to a page or a video is kept: %s',
    (link) => expect(keptItem({ ...item, link }, now).link).toBe(link),
  );
  test('the writer of a Reddit post is left out', () => {
    expect(keptItem({ ...item, summary: 'Iets geks gezien submitted by /u/iemand [link] [comments]' }, now).summary).toBe(
      'Iets geks gezien',
    );
  });
});
