import { setImmediate as turn } from 'node:timers/promises';

/** Long work that pauses often, and each time says how far it is (0 to 1): a process that also answers requests stays awake. */
export type Steps<T> = Generator<number, T, undefined>;

/** Does the work without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work with a turn for all other work at each pause; `tell` hears how far it is, and what it throws ends the work. */
export async function inTurns<T>(steps: Steps<T>, tell: (progress: number) => void | Promise<void> = () => {}): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await tell(step.value);
    await turn();
  }
}

/** The work as one part of longer work, from one share of it to another. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Does one thing for each of many, with a pause after every so many. */
export function* forEach<T>(items: readonly T[], work: (item: T, index: number) => void, pauseAfter: number): Steps<void> {
  for (let i = 0; i < items.length; i++) {
    work(items[i]!, i);
    if (i % pauseAfter === pauseAfter - 1) yield (i + 1) / items.length;
  }
}
