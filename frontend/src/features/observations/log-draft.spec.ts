import {
  emptyDraft,
  faultsOf,
  isRejected,
  LONGEST_TEXT,
  observationOf,
  putBefore,
  retyped,
  toggleProposal,
  wholeDraft,
} from './log-draft.js';

const now = new Date('2026-11-20T14:05:00Z');
const draft = (part: Partial<typeof emptyDraft>) => ({ ...emptyDraft, text: 'Vapes op het plein', ...part });

describe('a draft of an observation', () => {
  it.each([
    ['a text alone is enough', {}, {}],
    ['an empty text says what to do', { text: '  \n' }, { text: expect.stringContaining('Schrijf eerst') }],
    ['control characters alone are empty', { text: '\u0007\u0001' }, { text: expect.stringContaining('Schrijf eerst') }],
    ['emoji alone say nothing', { text: '😂🔥' }, { text: expect.stringContaining('geen woorden') }],
    ['another script has words', { text: 'شجار يوم الجمعة 🔥' }, {}],
    ['the longest text fits', { text: 'a'.repeat(LONGEST_TEXT) }, {}],
    ['a longer text says how long it is', { text: 'a'.repeat(LONGEST_TEXT + 1) }, { text: expect.stringContaining('10.001') }],
    ['today is a good day', { day: '2026-11-20' }, {}],
    ['a day to come is not', { day: '2026-11-21' }, { day: expect.stringContaining('moet nog komen') }],
    ['a year ago still is', { day: '2025-11-20' }, {}],
    ['longer ago is not', { day: '2025-11-19' }, { day: expect.stringContaining('meer dan een jaar') }],
    ['no day is not', { day: '' }, { day: expect.stringContaining('bestaat niet') }],
  ])('%s', (_, part, faults) => {
    expect(faultsOf(draft(part), now)).toEqual(faults);
  });

  it('taps a proposal off and on again', () => {
    const proposal = { kind: 'topic', value: 'fireworks' } as const;
    const off = toggleProposal(draft({}), proposal);
    expect([isRejected(off, proposal), isRejected(off, { kind: 'topic', value: 'substances' })]).toEqual([true, false]);
    expect(toggleProposal(off, proposal).rejected).toEqual([]);
  });

  it('sends only what a person chose or took away', () => {
    const sent = observationOf(
      draft({
        text: ' Vapes op het plein ',
        platforms: ['snapchat'],
        rejected: [
          { kind: 'topic', value: 'fireworks' },
          { kind: 'place', value: 'GM0772' },
        ],
      }),
      'a',
      now,
    );
    expect(sent).toEqual({
      clientId: 'a',
      text: 'Vapes op het plein',
      platforms: ['snapchat'],
      place: undefined,
      toldBy: undefined,
      ageGroups: [],
      topics: [],
      rejectedTopics: ['fireworks'],
      noticedAt: '2026-11-20T14:05:00.000Z',
    });
  });

  it('keeps the moment it was typed, also when it is sent later', () => {
    expect(observationOf(draft({ day: null }), 'a', now).noticedAt).toBe(now.toISOString());
    expect(observationOf(draft({ day: '2026-11-20' }), 'a', now).noticedAt).toBe(now.toISOString());
    expect(observationOf(draft({ day: '2026-11-18' }), 'a', now).noticedAt).toMatch(/^2026-11-18T/);
  });

  it('sends what stays visible as places in the text that is sent', () => {
    const roos = draft({ text: '  Bij Roos', restored: [{ start: 6, end: 10, reason: 'place' }] });
    expect(observationOf(roos, 'a', now)).toMatchObject({
      text: 'Bij Roos',
      restored: [{ start: 4, end: 8, reason: 'place' }],
    });
  });

  it('lets what stays visible follow the typing, or fall away', () => {
    const roos = draft({ text: 'Bij Roos', restored: [{ start: 4, end: 8, reason: 'place' }] });
    expect(retyped(roos, 'Vrijdag bij Roos').restored).toEqual([{ start: 12, end: 16, reason: 'place' }]);
    expect(retyped(roos, 'Bij Roosje').restored).toEqual([]);
  });

  it('puts what comes back before what is being typed, with what stays visible in both', () => {
    const back = draft({ text: 'Bij Roos', restored: [{ start: 4, end: 8, reason: 'place' }] });
    const typing = draft({ text: 'In Mark', restored: [{ start: 3, end: 7, reason: 'other' }] });
    const { text, restored } = putBefore(back, typing);
    expect(restored.map(({ start, end }) => text.slice(start, end))).toEqual(['Roos', 'Mark']);
    expect(putBefore(back, draft({ text: ' ' }))).toEqual(back);
  });

  it('takes a draft that an earlier version of the product kept', () => {
    expect(wholeDraft({ text: 'Vapes' })).toEqual({ ...emptyDraft, text: 'Vapes' });
  });
});
