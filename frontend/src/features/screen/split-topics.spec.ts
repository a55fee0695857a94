import { splitTopics, totalOf } from './split-topics.js';

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

  it.each([
    [[{ small: false }, {}], { value: 7, words: 'zeven' }, '7'],
    [[{ small: true }, {}], { value: 28, words: 'ten minste 28' }, '28+'],
    [[{ small: true }], { value: null, words: 'enkele' }, 'enkele'],
  ])('says that weeks of few organisations are not in a total: %j', (weeks, total, said) => {
    expect(totalOf({ weeks, total })).toBe(said);
  });

  it('never draws a topic that was not seen or is too small to count', () => {
    expect(splitTopics(topics, 9).loud.map(({ code }) => code)).toEqual(['fireworks', 'hoax']);
  });
});
