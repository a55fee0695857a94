import { Certainty, Level } from '../trends/trend.entity.js';
import { type Since, staleSentence } from './stale.js';

const now = new Date('2026-12-01T12:00:00Z');
const adopted: Since = {
  status: 'adopted',
  version: 2,
  adoptedVersion: 2,
  expiredReason: null,
  reviewBefore: new Date('2027-02-01T12:00:00Z'),
  adopted: { level: Level.yellow, certainty: Certainty.one_source },
  trend: { level: Level.yellow, certainty: Certainty.one_source },
  newEvidence: false,
};
const trend = (level: Level, certainty = Certainty.one_source) => ({ trend: { level, certainty } });

describe('whether a handreiking asks for another look', () => {
  it.each<[string, Partial<Since>, string | null]>([
    ['nothing changed', {}, null],
    ['the colour rose', trend(Level.orange), 'De kleur ging van geel naar oranje.'],
    ['there is new evidence', { newEvidence: true }, 'Sinds het vaststellen kwamen er waarnemingen bij.'],
    ['it was refuted', trend(Level.yellow, Certainty.refuted), 'De trend is intussen weerlegd.'],
    ['its trend is gone', { trend: null, newEvidence: false }, null],
    [
      'its day has passed',
      { reviewBefore: new Date('2026-11-30T12:00:00Z') },
      'Deze handreiking moest vóór 30 november 2026 opnieuw bekeken worden.',
    ],
    ['it was never vastgesteld', { status: 'concept', adoptedVersion: null, adopted: null, newEvidence: true }, null],
    ['a newer concept is written', { status: 'concept', version: 3 }, 'Dit is een nieuw concept. Scholen zien nog versie 2.'],
    [
      'it is vervallen',
      { status: 'expired', expiredReason: 'De rage is voorbij.' },
      'Deze handreiking is vervallen. Gebruik haar niet meer. Reden: De rage is voorbij.',
    ],
  ])('when %s', (_, change, sentence) => {
    expect(staleSentence({ ...adopted, ...change }, now, true)).toBe(sentence);
  });

  it('does not tell a school what the trend does', () => {
    const change = { ...adopted, ...trend(Level.orange), newEvidence: true };
    expect(staleSentence(change, now, false)).toBe('De werkgroep kijkt deze handreiking opnieuw na.');
  });
});
