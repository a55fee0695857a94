import { FeedKeeping, feedItem } from '../../../testing/feed-keeping.js';
import type { Feed } from '../feed.entity.js';
import type { Outcome } from './candidate.js';
import { FeedIntake } from './feed-intake.js';
import { Relevance } from './relevance.js';

let keeping: FeedKeeping;
let feed: Feed;
let intake: FeedIntake;

beforeAll(async () => (keeping = await FeedKeeping.open()));
afterAll(() => keeping.close());
beforeEach(async () => {
  await keeping.empty();
  feed = await keeping.feed('wijkblad');
  intake = new FeedIntake(keeping.store, new Relevance(), keeping.clock);
});

/** A visit half an hour after the one before, recorded as visits are. */
async function visit(numbers: number[]): Promise<Outcome> {
  keeping.pass(0.5);
  const candidates = keeping.candidates(feed, numbers.map((n) => feedItem(n))); // prettier-ignore
  return keeping.database.transaction(async (manager) => {
    const [outcome] = await intake.store(manager, [{ feed, candidates, leftOut: [] }], keeping.now);
    await manager.query(
      `INSERT INTO feed_fetches (feed_id, at, outcome, sentence, items, milliseconds) VALUES ($1, $2, 'new', '', $3, 1)`,
      [feed.id, keeping.now, outcome?.stored],
    );
    return outcome as Outcome;
  });
}
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, n) => from + n);

test('a feed whose items are all new at each visit brings one document, and then nothing that day', async () => {
  expect(await visit(range(0, 400))).toMatchObject({ stored: 400, held: 0 });
  expect(await visit(range(1_000, 400))).toMatchObject({ stored: 0, held: 400 });
  expect(await keeping.titles()).toHaveLength(400);
  keeping.pass(24);
  expect(await visit(range(2_000, 400))).toMatchObject({ stored: 400, held: 0 });
});
test('a busy newsroom is not held back, and of a flood what is known passes', async () => {
  for (let hour = 0; hour < 5; hour++) expect(await visit(range(hour * 50, 50))).toMatchObject({ stored: 50, held: 0 });
  expect(await visit([...range(0, 20), ...range(5_000, 100)])).toMatchObject({ stored: 50, held: 50 });
  expect(await visit([...range(0, 20), ...range(6_000, 100)])).toMatchObject({ stored: 0, held: 100 });
});
