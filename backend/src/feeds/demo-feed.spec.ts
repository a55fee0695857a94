import { demoFeed } from './demo-feed.js';
import { parseFeed } from './reading/parse-feed.js';

const at = new Date('2026-11-20T12:00:00Z');
const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
const guids = async (now: Date) => (await parseFeed(Buffer.from(demoFeed(now).xml))).items.map(({ guid }) => guid);

test('every item is marked, dated in the past and has no link to anybody', async () => {
  const { items } = await parseFeed(Buffer.from(demoFeed(at).xml));
  expect(items).toHaveLength(6);
  for (const item of items) {
    expect(item.title).toMatch(/^DEMO: ./);
    expect(Date.parse(item.publishedAt ?? '')).toBeLessThanOrEqual(at.getTime());
    expect(item.link).toBeNull();
    expect(item.summary.length).toBeGreaterThan(40);
  }
});
test('now and then one new item comes in', async () => {
  expect(demoFeed(later(1)).etag).toBe(demoFeed(at).etag);
  const before = await guids(at);
  expect((await guids(later(20))).filter((guid) => !before.includes(guid))).toHaveLength(1);
});
test('all stories come by before one returns', async () => {
  const titles = new Set<string>();
  for (let slot = 0; slot < 20; slot++)
    titles.add((await parseFeed(Buffer.from(demoFeed(later(slot * 20)).xml))).items[0]?.title ?? '');
  expect(titles.size).toBe(20);
});
