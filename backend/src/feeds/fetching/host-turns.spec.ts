import { HostTurns } from './host-turns.js';

const pace = { together: 4, perHost: 2, spacing: 250 };

/** All tasks that may start at a moment. */
function started(turns: HostTurns<string>, now: number): string[] {
  const tasks: string[] = [];
  for (let next = turns.next(now); next; next = turns.next(now)) tasks.push(next.task);
  return tasks;
}

function waiting(...tasks: string[]): HostTurns<string> {
  const turns = new HostTurns<string>(pace);
  for (const task of tasks) turns.add(task[0] ?? '', task);
  return turns;
}

test('different hosts start at once, in order of arrival, up to the limit of all', () => {
  expect(started(waiting('a1', 'b1', 'c1', 'd1', 'e1'), 0)).toEqual(['a1', 'b1', 'c1', 'd1']);
});
test('one host starts one at a time with room between, and never more than two', () => {
  const turns = waiting('a1', 'a2', 'a3');
  expect([started(turns, 0), turns.wait(0)]).toEqual([['a1'], 250]);
  expect([started(turns, 100), turns.wait(100)]).toEqual([[], 150]);
  expect([started(turns, 250), turns.wait(250)]).toEqual([['a2'], undefined]);
  expect(started(turns, 9_000)).toEqual([]);
  turns.leave('a');
  expect(started(turns, 9_000)).toEqual(['a3']);
});
test('hosts of our own need no room between', () => {
  const turns = new HostTurns<string>(pace);
  for (const task of ['a1', 'a2', 'a3']) turns.add('a', task, false);
  expect(started(turns, 0)).toEqual(['a1', 'a2']);
});
test('a slow host holds up nobody but itself', () => {
  const turns = waiting('a1', 'a2', 'a3', 'b1', 'b2', 'c1');
  expect(started(turns, 0)).toEqual(['a1', 'b1', 'c1']);
  for (const host of ['b', 'c']) {
    turns.leave(host);
    turns.done();
  }
  expect(started(turns, 300)).toEqual(['a2', 'b2']);
});
test('a visit that left its host but is not over still counts for the limit of all', () => {
  const turns = waiting('a1', 'b1', 'c1', 'd1', 'e1');
  started(turns, 0);
  turns.leave('a');
  expect(started(turns, 0)).toEqual([]);
  turns.done();
  expect(started(turns, 0)).toEqual(['e1']);
});
test('the last that waits for a host is told so', () => {
  const turns = waiting('a1', 'a2');
  expect(turns.next(0)?.last).toBe(false);
  expect(turns.next(300)?.last).toBe(true);
});
test('what is held is counted by host, and a host that nobody needs is forgotten', () => {
  const turns = waiting('a1', 'a2', 'b1');
  started(turns, 0);
  expect([...turns.held()]).toEqual([['a', 2], ['b', 1]]); // prettier-ignore
  turns.leave('b');
  turns.tidy(1_000);
  expect([...turns.held()]).toEqual([['a', 2]]);
});
