import { checkedMoment, checkedText, LONGEST_NOTE } from './check-note.js';

const now = new Date('2026-11-18T12:00:00Z');

describe('checkedText', () => {
  it.each([
    ['', 'observations.textMissing'],
    [' \n\t ', 'observations.textMissing'],
    ['\u0000\u0007', 'observations.textMissing'],
    ['\u200b\u200b', 'observations.noWords'],
    ['🔥🔥🔥', 'observations.noWords'],
    ['a'.repeat(LONGEST_NOTE + 1), 'observations.textTooLong'],
    ['rellen '.repeat(20_000), 'observations.textTooLong'],
  ])('refuses %p', (text, code) => {
    expect(() => checkedText(text)).toThrow(code);
  });

  it.each([
    'Er gaat een filmpje rond 🔥',
    'مرحبا يوم الجمعة',
    '<script>alert(1)</script> staat in de app',
    'a'.repeat(LONGEST_NOTE),
  ])('keeps a note as it was typed', (text) => {
    expect(checkedText(text)).toBe(text);
  });
});

describe('checkedMoment', () => {
  it.each([
    ['1900-01-01T00:00:00Z', 'observations.dateTooOld'],
    ['2026-11-19T12:00:00Z', 'observations.dateInFuture'],
    ['geen datum', 'observations.noDate'],
  ])('refuses %p', (text, code) => {
    expect(() => checkedMoment(new Date(text), now)).toThrow(code);
  });

  it('takes now when nothing is said, and lets a clock run a little ahead', () => {
    expect(checkedMoment(undefined, now)).toBe(now);
    expect(checkedMoment(new Date('2026-11-18T12:05:00Z'), now).toISOString()).toBe('2026-11-18T12:05:00.000Z');
  });
});
