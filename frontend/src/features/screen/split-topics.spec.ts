import { splitTopics } from './split-topics.js';

const series = (code: string, value: number | null, ...counts: number[]) => ({
  code,
  total: { value },
  weeks: counts.map((count) => ({ count })),
});

describe('topics of the shared screen', () => {
  const topics = [series('craze', 0, 0, 0), series('fireworks', 7, 2, 5), series('weapons', null, 1, 1), series('hoax', 3, 3, 0)];

  it('shows the most seen first, at most so many', () => {
    const { loud, quiet } = splitTopics(topics, 1);
    expect(loud.map(({ code }) => code)).toEqual(['fireworks']);
    expect(quiet.map(({ code }) => code)).toEqual(['hoax', 'weapons', 'craze']);
  });

  it('never draws a topic that was not seen or is too small to count', () => {
    expect(splitTopics(topics, 9).loud.map(({ code }) => code)).toEqual(['fireworks', 'hoax']);
  });
});
