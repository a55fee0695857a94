import { type FeedDesk, openFeedDesk } from '../../../testing/feed-desk.js';
import { OutsideAsks } from './outside-asks.js';

let now = new Date('2026-11-20T12:00:00Z');
const saar = { id: 'saar' };
const asks = () => new OutsideAsks({ now: () => now });
const soon = () => Promise.resolve('gevonden');

test('somebody asks often, but not without end, and somebody else is not held up', async () => {
  const outside = asks();
  for (let n = 0; n < 120; n++) expect(await outside.ask(saar, soon)).toBe('gevonden');
  await expect(outside.ask(saar, soon)).rejects.toThrow('feeds.tooOften');
  expect(await outside.ask({ id: 'baas' }, soon)).toBe('gevonden');
  now = new Date(now.getTime() + 10 * 60_000);
  expect(await outside.ask(saar, soon)).toBe('gevonden');
});

test('what failed is over too', async () => {
  const outside = asks();
  const fails = () => outside.ask(saar, () => Promise.reject(new Error('weg')));
  for (let n = 0; n < 20; n++) await expect(fails()).rejects.toThrow('weg');
});

describe('over the API', () => {
  let desk: FeedDesk;
  beforeAll(async () => (desk = await openFeedDesk()));
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  test('one question cannot have fifteen sites asked at the same moment', async () => {
    desk.site.asked = [];
    const names = Array.from({ length: 15 }, (_, n) => `f${n}: findFeeds(address: "${desk.site.origin}/map${n}/") { problem }`);
    const { errors } = await desk.editor.answer(`{ ${names.join(' ')} }`);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain('feeds.tooOften');
    expect(desk.site.asked.length).toBeLessThan(50);
  });
});
