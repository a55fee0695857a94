import { outcomeOf, visitsSentence } from './visits.js';

const times = (count: number, outcome: string) => Array.from({ length: count }, () => ({ outcome }));

describe('the visits to a source', () => {
  it.each([
    [times(1, 'new'), 'Eén keer gekeken: 1 keer iets nieuws.'],
    [
      [...times(2, 'failed'), ...times(12, 'new'), ...times(36, 'not_modified')],
      'De laatste 50 keer: 12 keer iets nieuws, 36 keer niets nieuws en 2 keer mislukt.',
    ],
    [
      [...times(1, 'offline'), ...times(1, 'not_modified')],
      'De laatste 2 keer: 1 keer niets nieuws en 1 keer had Onderstroom zelf geen internet.',
    ],
  ])('read as one sentence, case %#', (visits, sentence) => {
    expect(visitsSentence(visits)).toBe(sentence);
  });

  it('count as nothing new when this page does not know how they ended', () => {
    expect(outcomeOf({ outcome: 'something_else' })).toBe('not_modified');
  });
});
