import { fetchingState, type Seen } from './fetching-state.js';

const now = new Date('2026-11-20T12:00:00+01:00');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const seen: Seen = { lastFetchAt: ago(2), due: 0, overdue: 0, dueSince: ago(-20) };

test.each<[string, Partial<Seen>, Date | null, RegExp]>([
  ['nothing is due', {}, null, /opgehaald, het laatst 11:58\.$/],
  ['nothing was ever fetched', { lastFetchAt: null }, null, /nog niets opgehaald/],
  ['a few are due for a minute', { due: 3, dueSince: ago(1) }, null, /het laatst 11:58/],
  ['all wait for hours and nothing is due', { lastFetchAt: ago(180) }, null, /het laatst 09:00/],
  ['a long queue moves', { due: 900, overdue: 400, dueSince: ago(40) }, null, /loopt achter: 400 bronnen wachten/],
  ['one waits while others are fetched', { due: 1, overdue: 1, dueSince: ago(40) }, null, /1 bron wacht langer/],
  [
    'the worker died an hour ago',
    { lastFetchAt: ago(60), due: 9, overdue: 9, dueSince: ago(50) },
    ago(50),
    /stil sinds 11:10.*bewaard.*beheerder/,
  ],
  ['the worker died in the middle', { lastFetchAt: ago(30), due: 9, overdue: 9, dueSince: ago(50) }, ago(30), /stil sinds 11:30/],
  ['the worker never came', { lastFetchAt: null, due: 9, overdue: 9, dueSince: ago(50) }, ago(50), /stil sinds 11:10/],
  [
    'it stands still since yesterday',
    { lastFetchAt: ago(1500), due: 9, overdue: 9, dueSince: ago(1490) },
    ago(1490),
    /stil sinds 19 november 11:10/,
  ],
])('%s', (_, about, since, sentence) => {
  const state = fetchingState({ ...seen, ...about }, now);
  expect(state.standsStillSince).toEqual(since);
  expect(state.sentence).toMatch(sentence);
});
test('a watch that sees nothing says so', () => {
  expect(fetchingState({ blindSince: ago(5), lastFetchAt: ago(7) }, now)).toMatchObject({
    lastFetchAt: ago(7),
    standsStillSince: ago(5),
    sentence: expect.stringMatching(/sinds 11:55 niet zien.*database/) as string,
  });
});
