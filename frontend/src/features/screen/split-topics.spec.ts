import { splitTopics } from './split-topics.js';

const series = (code: string, ...counts: number[]) => ({ code, weeks: counts.map((count) => ({ count })) });

describe('topics of the shared screen', () => {
  it('shows the most seen, at most so many, and never a topic that was not seen', () => {
    const topics = [series('craze', 0, 0), series('fireworks', 2, 5), series('weapons', 1, 0), series('hoax', 3, 0)];
    const { loud, quiet } = splitTopics(topics, 2);
    expect(loud.map(({ code }) => code)).toEqual(['fireworks', 'hoax']);
    expect(quiet.map(({ code }) => code)).toEqual(['weapons', 'craze']);
    expect(splitTopics(topics, 9).loud).toHaveLength(3);
  });
});
