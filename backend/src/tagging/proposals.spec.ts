import type { EventTime } from './time/event-time.js';
import { foundLabels, sayMoment } from './proposals.js';
import type { Tagging } from './tag.js';
import { findCertaintyWords } from './taggers/certainty-words.js';

const moment = (start: string, precision: string, end: string | null = null) => ({ start, end, precision }) as EventTime;

describe('sayMoment', () => {
  it.each([
    [moment('2026-11-27T17:30:00+01:00', 'minute'), 'vr 27 nov 17:30'],
    [moment('2026-11-27T00:00:00+01:00', 'day'), 'vr 27 nov'],
    [moment('2026-11-27T00:00:00+01:00', 'day', '2026-11-28T00:00:00+01:00'), 'vr 27 nov'],
    [moment('2026-11-16T00:00:00+01:00', 'week', '2026-11-23T00:00:00+01:00'), 'ma 16 t/m zo 22 nov'],
    [moment('2026-12-19T00:00:00+01:00', 'period', '2027-01-04T00:00:00+01:00'), 'za 19 dec t/m zo 3 jan'],
  ])('%o reads %s', (time, words) => {
    expect(sayMoment(time)).toBe(words);
  });
});

describe('foundLabels', () => {
  const at = new Date('2026-11-18T09:00:00Z');
  const nothing: Tagging = { language: 'nl', topics: [], platforms: [], places: [], eventTimes: [], hashtags: [], ageGroups: [], certaintyWords: [] }; // prettier-ignore
  const found = (tagging: Partial<Tagging>) => foundLabels({ ...nothing, ...tagging }, (code) => code.toUpperCase(), at);
  const time = (start: string, precision: string, end: string | null = null) =>
    ({ start, end, precision, text: 'toen', startIndex: 0, endIndex: 4 }) as EventTime;

  it.each([
    ['this evening', time('2026-11-18T19:30:00+01:00', 'minute'), 1],
    ['half an hour ago: it can be going on', time('2026-11-18T09:30:00+01:00', 'minute'), 1],
    ['three hours ago', time('2026-11-18T07:00:00+01:00', 'minute'), 0],
    ['today', time('2026-11-18T00:00:00+01:00', 'day'), 1],
    ['yesterday', time('2026-11-17T00:00:00+01:00', 'day'), 0],
    ['this week, which is not over', time('2026-11-16T00:00:00+01:00', 'week', '2026-11-23T00:00:00+01:00'), 1],
    ['last week', time('2026-11-09T00:00:00+01:00', 'week', '2026-11-16T00:00:00+01:00'), 0],
    ['a range that ended this morning', time('2026-11-18T07:00:00+01:00', 'hour', '2026-11-18T08:00:00+01:00'), 0],
  ])('keeps a moment that is still to come or going on, and no other: %s', (_, moment, labels) =>
    expect(found({ eventTimes: [moment] })).toHaveLength(labels),
  );

  it('makes one label of what stands in several places, with all of them in the order of the text', () => {
    const platforms = [
      { code: 'snapchat', start: 30, end: 38, because: 'later' },
      { code: 'snapchat', start: 3, end: 7, because: 'eerder' },
    ] as Tagging['platforms'];
    expect(found({ platforms })).toMatchObject([{ value: 'snapchat', spans: [{ start: 3, end: 7 }, { start: 30, end: 38 }] }]); // prettier-ignore
  });

  it('says how sure a text is, in Dutch', () =>
    expect(found({ certaintyWords: findCertaintyWords('Het gerucht is ontkracht door de school') }).map(({ kind, label }) => [kind, label])).toEqual([
      ['certainty', 'Gerucht'],
      ['certainty', 'Ontkracht'],
    ])); // prettier-ignore

  it('gives a topic without words no place', () => {
    const topics = [{ code: 'hoax', certainty: 0.6, because: 'x', by: 'classifier', spans: [] }] as Tagging['topics'];
    expect(found({ topics })).toMatchObject([{ kind: 'topic', label: 'HOAX', start: null, end: null, spans: [], madeBy: 'classifier' }]); // prettier-ignore
  });
});
