import {
  actOf,
  bothOutOfHundred,
  courseAgainstLive,
  courseOf,
  isBehind,
  madeOf,
  modelName,
  outOfHundred,
  story,
} from './model-words.js';

const live = {
  number: 3,
  madeAt: '2026-11-20T01:30:00Z',
  state: 'live' as const,
  corrections: 40,
  microF1: 0.93,
  sentence: 'Dit model herkent 3 onderwerpen beter en geen slechter.',
  liveSince: '2026-11-20T01:31:00Z',
  madeBy: 'nacht',
  figures: [],
};

describe('the words for what was learned', () => {
  it.each([
    [0.9, 0.92, 'better'],
    [0.92, 0.9, 'lower'],
    [0.9, 0.904, 'same'],
    [0.9, 0.896, 'same'],
    [0, 1, 'better'],
  ] as const)('from %s to %s is %s', (before, after, course) => {
    expect(courseOf(before, after)).toBe(course);
  });

  it('trusts the judgement of the server that a topic is worse', () => {
    expect(courseAgainstLive({ f1: 0.899, liveF1: 0.9, worse: true })).toBe('worse');
    expect(courseAgainstLive({ f1: 0.95, liveF1: 0.9, worse: false })).toBe('better');
    expect(courseAgainstLive({ f1: 0.95, liveF1: null, worse: false })).toBeNull();
  });

  it('counts out of a hundred', () => {
    expect([0.934, 0.995, 0].map(outOfHundred)).toEqual([93, 100, 0]);
  });

  it('names a version, and who made it without a name of a person', () => {
    expect([modelName(0), modelName(4)]).toEqual(['Model 0', 'Model 4']);
    expect(madeOf({ ...live, number: 0 })).toBe('meegeleverd met Onderstroom');
    expect(madeOf(live)).toMatch(/gemaakt .*02:30, vanzelf in de nacht$/);
    expect(madeOf({ ...live, madeBy: 'werkgroep, Gemeente Voorbeeld' })).toMatch(/door werkgroep, Gemeente Voorbeeld$/);
    expect(madeOf({ ...live, madeBy: null })).toMatch(/gemaakt .*02:30$/);
  });

  it.each([
    [{ corrections: 0, newCorrections: 0 }, /^Model 3 leest mee sinds .*02:31\. Er is nog niets verbeterd\.$/],
    [{ corrections: 40, newCorrections: 0 }, /Het heeft van alle verbeteringen geleerd\.$/],
    [{ corrections: 40, newCorrections: 1 }, /Eén verbetering van collega's kent het nog niet\.$/],
    [{ corrections: 40, newCorrections: 12 }, /12 verbeteringen van collega's kent het nog niet\.$/],
  ])('tells what there is to learn: %j', (counts, sentence) => {
    expect(story({ live, ...counts })).toMatch(sentence);
  });

  it('tells of a system that never learned', () => {
    const shipped = { ...live, number: 0, liveSince: null, madeBy: null };
    expect(story({ live: shipped, corrections: 0, newCorrections: 0 })).toBe(
      'Onderstroom leest met het eerste model, dat is meegeleverd. Er is nog niets verbeterd.',
    );
  });

  it.each([
    [0.736, 0.744, ['73,6', '74,4']],
    [0.744, 0.736, ['74,4', '73,6']],
    [0.74, 0.741, ['74', '74']],
    [0.88, 0.92, ['88', '92']],
    [0.999, 1, ['100', '100']],
  ])('shows %d and %d so that a difference that is told can be seen', (before, after, shown) => {
    expect(bothOutOfHundred(before, after)).toEqual(shown);
  });

  it.each([
    ['the live version', { number: 3, state: 'live' }, null],
    ['a version that reads worse', { number: 4, state: 'worse' }, null],
    ['a version that waits', { number: 4, state: 'waiting' }, 'makeLive'],
    ['an earlier version', { number: 2, state: 'replaced' }, 'goBack'],
    ['what came with the product', { number: 0, state: 'replaced' }, 'goBack'],
    ['a later version after going back', { number: 5, state: 'replaced' }, 'makeLive'],
  ] as const)('offers what can be done with %s', (_, model, act) => {
    expect(actOf(model, 3)).toBe(act);
  });

  it.each([
    ['labels of another model', { outdated: 3 }, true],
    ['nothing read again after a new model', {}, true],
    ['all read again by the live model', { startedAt: '2026-11-20T02:00:00Z', model: 3 }, false],
    ['all read again by an earlier model', { startedAt: '2026-11-18T02:00:00Z', model: 2 }, true],
    ['only the model that came with the product', { live: 0 }, false],
  ])(
    'knows whether earlier observations are behind: %s',
    (
      _,
      {
        outdated = 0,
        startedAt = null,
        model = null,
        live: number = 3,
      }: {
        outdated?: number;
        startedAt?: string | null;
        model?: number | null;
        live?: number;
      },
      behind,
    ) => {
      const retagging = { running: false, done: 0, total: 0, model, startedAt, endedAt: startedAt, sentence: '' };
      expect(isBehind({ live: { ...live, number }, outdated, retagging })).toBe(behind);
    },
  );
});
