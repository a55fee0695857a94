import { BytesInFlight } from './bytes-in-flight.js';

const never = new AbortController().signal;
/** Whether a promise is resolved by now. */
const done = async (promise: Promise<unknown>): Promise<boolean> => {
  const waiting = Symbol('waiting');
  await new Promise((next) => setImmediate(next));
  return (await Promise.race([promise, Promise.resolve(waiting)])) !== waiting;
};

test('what fits is taken at once', async () => {
  const budget = new BytesInFlight(100);
  const [one, other] = [budget.share(), budget.share()];
  expect(await done(one.take(60, never))).toBe(true);
  expect(await done(other.take(40, never))).toBe(true);
});

test('of two that want more than there is one goes on, and the other when the first is over', async () => {
  const budget = new BytesInFlight(100);
  const [one, other] = [budget.share(), budget.share()];
  await Promise.all([one.take(50, never), other.take(50, never)]);
  expect(await done(one.take(500, never))).toBe(true);
  const waits = other.take(1, never);
  expect(await done(waits)).toBe(false);
  expect(await done(one.take(500, never))).toBe(true);
  one.end();
  expect(await done(waits)).toBe(true);
});

test('a hundred that all want half as much again as there is all get it, one after the other, with one too many at most', async () => {
  const budget = new BytesInFlight(100);
  let held = 0;
  let most = 0;
  const visit = async (): Promise<void> => {
    const share = budget.share();
    let mine = 0;
    for (; mine < 150; mine += 10) {
      await share.take(10, never);
      most = Math.max(most, (held += 10));
    }
    held -= mine;
    share.end();
  };
  await Promise.all(Array.from({ length: 100 }, visit));
  expect(held).toBe(0);
  expect(most).toBeLessThanOrEqual(100 + 150);
});

test('who is stopped while waiting leaves nothing behind', async () => {
  const budget = new BytesInFlight(100);
  const [first, stopped, last] = [budget.share(), budget.share(), budget.share()];
  await first.take(200, never);
  const stop = new AbortController();
  const waits = stopped.take(50, stop.signal);
  stop.abort(new Error('stop'));
  await expect(waits).rejects.toThrow('stop');
  stopped.end();
  const next = last.take(50, never);
  expect(await done(next)).toBe(false);
  first.end();
  expect(await done(next)).toBe(true);
});

test('ending twice gives back once', async () => {
  const budget = new BytesInFlight(100);
  const [one, other, third] = [budget.share(), budget.share(), budget.share()];
  await one.take(60, never);
  await other.take(40, never);
  one.end();
  one.end();
  await third.take(60, never);
  await third.take(10, never);
  expect(await done(other.take(10, never))).toBe(false);
});
