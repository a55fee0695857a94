import { intervalOptions, intervalWords, rhythmWords } from './rhythm.js';

describe('the rhythm of a source', () => {
  it.each([
    [1, 'plaatst meestal elke minuut'],
    [25, 'plaatst meestal elke 25 minuten'],
    [60, 'plaatst meestal elk uur'],
    [130, 'plaatst meestal elke 2 uur'],
    [1380, 'plaatst meestal elke dag'],
    [4400, 'plaatst meestal elke 3 dagen'],
  ])('%i minutes between two items reads', (minutes, words) => {
    expect(rhythmWords(minutes)).toBe(words);
  });

  it.each([
    [15, 'elke 15 minuten'],
    [60, 'elk uur'],
    [90, 'elke 90 minuten'],
    [240, 'elke 4 uur'],
    [1440, 'één keer per dag'],
  ])('looking each %i minutes reads', (minutes, words) => {
    expect(intervalWords(minutes)).toBe(words);
  });

  it('offers what is set too, in order', () => {
    expect(intervalOptions(45).map(({ value }) => value)).toEqual(['15', '30', '45', '60', '120', '240', '720', '1440']);
  });
});
