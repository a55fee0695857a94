import { LatelyRead } from './lately-read.js';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20) + seconds * 1_000);

test('what was read is known for as long as it is fresh', () => {
  const lately = new LatelyRead<string>(3, 60_000);
  lately.keep('a', 'een', at(0));
  expect([lately.get('a', at(59)), lately.get('a', at(60)), lately.get('b', at(0))]).toEqual(['een', undefined, undefined]);
});

test('no more is kept than allowed, the oldest goes first', () => {
  const lately = new LatelyRead<string>(2, 60_000);
  for (const key of ['a', 'b', 'a', 'c']) lately.keep(key, key, at(0));
  expect(['a', 'b', 'c'].map((key) => lately.get(key, at(1)))).toEqual(['a', undefined, 'c']);
});
