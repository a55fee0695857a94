import { sweepTexts } from './sweep-texts.js';

test('everything else gets its turn while many texts are read, and each text is read once, in order', async () => {
  const texts = Array.from({ length: 40 }, (_, at) => `${at} `.repeat(80));
  const read: string[] = [];
  const turns: number[] = [];
  let done = false;
  const others = (): void => {
    if (done) return;
    turns.push(read.length);
    setImmediate(others);
  };
  setImmediate(others);
  await sweepTexts(texts, (text) => text.length, (text) => read.push(text)); // prettier-ignore
  done = true;
  expect(read).toEqual(texts);
  const steps = turns.map((at, turn) => at - (turns[turn - 1] ?? 0));
  expect(turns.length).toBeGreaterThan(2);
  expect(Math.max(...steps)).toBeLessThanOrEqual(15);
});
