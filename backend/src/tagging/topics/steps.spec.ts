import { allAtOnce, forEach, inTurns, part, type Steps } from './steps.js';

function* summing(numbers: readonly number[]): Steps<number> {
  let sum = 0;
  yield* part(
    forEach(numbers, (number) => (sum += number), 2),
    0,
    0.5,
  );
  yield 0.5;
  return sum;
}

describe('work in steps', () => {
  it('gives the same with and without pauses, and says how far it is', async () => {
    const told: number[] = [];
    expect(await inTurns(summing([1, 2, 3, 4]), (progress) => void told.push(progress))).toBe(allAtOnce(summing([1, 2, 3, 4])));
    expect(told).toEqual([0.25, 0.5, 0.5]);
  });

  it('lets other work have its turn at each pause', async () => {
    const order: string[] = [];
    const told = (progress: number) => {
      order.push(`step ${progress}`);
      setImmediate(() => order.push('other'));
    };
    await inTurns(
      forEach([1, 2, 3], () => undefined, 1),
      told,
    );
    expect(order.slice(0, 4)).toEqual(['step 0.3333333333333333', 'other', 'step 0.6666666666666666', 'other']);
  });

  it('ends when the listener throws', async () => {
    let done = 0;
    const stop = () => Promise.reject(new Error('stop'));
    await expect(
      inTurns(
        forEach([1, 2, 3], () => (done += 1), 1),
        stop,
      ),
    ).rejects.toThrow('stop');
    expect(done).toBe(1);
  });
});
