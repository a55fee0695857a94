import { countdown, stillToCome } from './countdown.js';

const at = (text: string) => new Date(text);

describe('countdown to an event', () => {
  it.each([
    ['2026-11-27T17:30:00', 'minute', '2026-11-24T10:00:00', { state: 'ahead', unit: 'days', n: 3 }],
    ['2026-11-27T17:30:00', 'minute', '2026-11-26T00:10:00', { state: 'tomorrow' }],
    ['2026-11-27T17:30:00', 'minute', '2026-11-27T09:30:00', { state: 'ahead', unit: 'hours', n: 8 }],
    ['2026-11-27T17:30:00', 'minute', '2026-11-27T16:45:00', { state: 'ahead', unit: 'minutes', n: 45 }],
    ['2026-11-27T17:30:00', 'minute', '2026-11-27T17:29:50', { state: 'ahead', unit: 'minutes', n: 1 }],
    ['2026-11-27T17:30:00', 'minute', '2026-11-27T18:00:00', { state: 'now' }],
    ['2026-11-27T17:30:00', 'minute', '2026-11-27T20:00:00', { state: 'past' }],
    ['2026-11-28T00:30:00', 'minute', '2026-11-27T23:45:00', { state: 'ahead', unit: 'minutes', n: 45 }],
    ['2026-11-27T00:00:00', 'day', '2026-11-27T13:00:00', { state: 'today' }],
    ['2026-11-27T00:00:00', 'day', '2026-11-26T20:00:00', { state: 'tomorrow' }],
    ['2026-11-27T00:00:00', 'day', '2026-11-28T09:00:00', { state: 'past' }],
  ])('%s (%s) seen at %s', (start, precision, now, expected) => {
    expect(countdown({ start, precision }, at(now))).toEqual(expected);
  });

  it('keeps a weekend open until its end', () => {
    const weekend = { start: '2026-11-28T00:00:00', end: '2026-11-30T00:00:00', precision: 'weekend' };
    expect(countdown(weekend, at('2026-11-29T12:00:00'))).toEqual({ state: 'now' });
    expect(countdown(weekend, at('2026-11-30T12:00:00'))).toEqual({ state: 'past' });
  });

  it('lists what is still to come, soonest first', () => {
    const event = (start: string) => ({ start, precision: 'minute' });
    const events = [event('2026-12-01T20:00:00'), event('2026-11-20T20:00:00'), event('2026-11-27T17:30:00')];
    expect(stillToCome(events, at('2026-11-24T10:00:00')).map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-11-27',
      '2026-12-01',
    ]);
  });

  it('says once what several people told of the same moment and place, with the time when one of them knew it', () => {
    const event = (start: string, precision: string, place: string) => ({ start, precision, place });
    const told = [
      event('2026-11-27T00:00:00', 'day', 'Woensel'),
      event('2026-11-27T17:30:00', 'minute', 'Woensel'),
      event('2026-11-27T17:30:00', 'minute', 'Woensel'),
      event('2026-11-27T00:00:00', 'day', 'Helmond'),
    ];
    expect(stillToCome(told, at('2026-11-24T10:00:00')).map(({ place, precision }) => [place, precision])).toEqual([
      ['Helmond', 'day'],
      ['Woensel', 'minute'],
    ]);
  });
});
