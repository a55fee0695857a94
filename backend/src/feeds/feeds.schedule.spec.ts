import type { Jobs } from '../platform/jobs.js';
import type { Settings } from '../platform/settings.js';
import type { FeedFetching } from './feed-fetching.js';
import type { FeedSync } from './feed-sync.js';
import { FeedsSchedule } from './feeds.schedule.js';
import type { FeedsService } from './feeds.service.js';

/** A schedule of which only the asking and the working can be seen. */
function schedule(due: number | Error, role: Settings['role'] = 'worker') {
  const asked: string[] = [];
  const done: string[] = [];
  let work: () => Promise<void> = () => Promise.resolve();
  const jobs = {
    enqueue: (_queue: string, _data: object, { singletonKey }: { singletonKey: string }) => Promise.resolve(void asked.push(singletonKey)), // prettier-ignore
    work: (_queue: string, handler: () => Promise<void>) => Promise.resolve(void (work = handler)),
  } as unknown as Jobs;
  const fetching = {
    leases: { countDue: () => (due instanceof Error ? Promise.reject(due) : Promise.resolve(due)) },
    fetchDue: () => Promise.resolve(void done.push('fetched')),
  } as unknown as FeedFetching;
  const sync = { sync: () => Promise.resolve(void done.push('synced')) } as unknown as FeedSync;
  const made = new FeedsSchedule(jobs, { role } as Settings, sync, fetching, {} as FeedsService);
  return { made, asked, done, takeOne: () => work() };
}

test.each([
  [0, 1],
  [1, 1],
  [100, 1],
  [101, 2],
  [450, 5],
  [9_000, 8],
])('with %d feeds due a turn asks for %d hands, each under its own name', async (due, hands) => {
  const { made, asked } = schedule(due);
  await made.everyTurn();
  expect(asked).toEqual(Array.from({ length: hands }, (_, hand) => `hand ${hand}`));
});
test('a worker fetches when it is asked, and reads the feed files once a minute', async () => {
  const { made, done, takeOne } = schedule(1);
  await made.onApplicationBootstrap();
  await takeOne();
  await takeOne();
  expect(done).toEqual(['synced', 'synced', 'fetched', 'fetched']);
  made.onApplicationShutdown();
});
test('an instance that only serves the web takes no work', async () => {
  const { made, done, takeOne } = schedule(1, 'app');
  await made.onApplicationBootstrap();
  await takeOne();
  expect(done).toEqual(['synced']);
});
test('a turn that cannot ask is no disaster', async () => {
  const { made, asked } = schedule(new Error('gone'));
  await expect(made.everyTurn()).resolves.toBeUndefined();
  expect(asked).toEqual([]);
});
