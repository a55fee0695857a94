import { benchFailingFarm } from './feeds-farm.js';
import { benchFeedReading } from './feeds-reading.js';
import { benchFeedRounds } from './feeds-rounds.js';

/** Reading feeds, fetching and storing a thousand of them, and a thousand of which a tenth fails. */
export async function benchFeeds(): Promise<void> {
  await benchFeedReading();
  await benchFeedRounds();
  await benchFailingFarm();
}
