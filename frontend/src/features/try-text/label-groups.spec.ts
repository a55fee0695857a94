import { causesOfLabels, keyOf, labelGroups } from './label-groups.js';
import type { TriedLabel } from './queries.js';

const label = (kind: TriedLabel['kind'], value: string, part: Partial<TriedLabel> = {}): TriedLabel => ({
  kind,
  value,
  label: value,
  because: '',
  certainty: null,
  start: null,
  end: null,
  spans: [],
  ...part,
});

describe('the labels of a text', () => {
  it('stand by kind, what first and hashtags last, without empty kinds', () => {
    const groups = labelGroups([
      label('hashtag', '#rellen'),
      label('place', 'Best'),
      label('topic', 'weapons'),
      label('topic', 'threat'),
    ]);
    expect(groups.map(({ kind, labels }) => [kind, labels.map(({ value }) => value)])).toEqual([
      ['topic', ['weapons', 'threat']],
      ['place', ['Best']],
      ['hashtag', ['#rellen']],
    ]);
  });

  it('leave none out: every kind has its place', () => {
    const kinds = ['topic', 'certainty', 'place', 'event_time', 'platform', 'age_group', 'hashtag'] as const;
    expect(labelGroups(kinds.map((kind) => label(kind, 'x')))).toHaveLength(kinds.length);
  });

  it('light up every place that caused them, under a name of their own', () => {
    const text = 'Cobra 6 en nog een cobra in Best';
    const spans = [
      { start: 0, end: 7 },
      { start: 19, end: 24 },
    ];
    const causes = causesOfLabels(text, [
      label('topic', 'fireworks', { spans, start: 0, end: 7 }),
      label('place', 'Best', { start: 28, end: 32 }),
    ]);
    expect(causes.map(({ label: key, start }) => [key, start])).toEqual([
      ['topic:fireworks', 0],
      ['topic:fireworks', 19],
      ['place:Best', 28],
    ]);
    expect(keyOf({ kind: 'place', value: 'Best' })).toBe('place:Best');
  });
});
