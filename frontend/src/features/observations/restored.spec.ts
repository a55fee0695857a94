import {
  type Find,
  findsIn,
  followed,
  foundWords,
  type Restored,
  restoring,
  sentPlaces,
  shownFindsIn,
  stillSoft,
} from './restored.js';

const place = (text: string, words: string): Restored => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  reason: 'place',
});
const find = (start: number, end: number, part: Partial<Find> = {}): Find => ({
  start,
  end,
  type: 'name',
  soft: true,
  because: 'Lijkt op een voornaam.',
  ...part,
});

describe('a restored find while somebody types on', () => {
  const before = 'Bij Roos aan het plein';
  it.each([
    ['text behind it', 'Bij Roos aan het plein, elke dag', 'Roos'],
    ['text before it', 'Gisteren bij Roos aan het plein', 'Roos'],
    ['a comma right behind it', 'Bij Roos, aan het plein', 'Roos'],
    ['the rest taken away', 'Bij Roos', 'Roos'],
    ['a letter behind it', 'Bij Roosje aan het plein', null],
    ['a letter before it', 'Bij aRoos aan het plein', null],
    ['another letter in it', 'Bij Raos aan het plein', null],
    ['it is taken away', 'Bij aan het plein', null],
    ['all is replaced', 'Vapes', null],
    ['all is taken away', '', null],
  ])('%s: %s', (_, after, words) => {
    const kept = followed(before, after, [place(before, 'Roos')]);
    expect(kept.map(({ start, end }) => after.slice(start, end))).toEqual(words === null ? [] : [words]);
  });

  it('keeps the right one of two of the same', () => {
    const text = 'Roos en Roos';
    expect(followed(text, 'De Roos en Roos', [{ ...place(text, 'Roos'), start: 8, end: 12 }])).toEqual([
      { start: 11, end: 15, reason: 'place' },
    ]);
  });

  it('does not move where nothing changed', () => {
    expect(followed(before, before, [place(before, 'Roos')])).toEqual([place(before, 'Roos')]);
  });
});

describe('the finds on the screen', () => {
  it('stand in the text as it was typed, with the space before it', () => {
    const typed = '  Bij Roos';
    expect(findsIn(typed, typed, [find(4, 8)]).map(({ start, end }) => typed.slice(start, end))).toEqual(['Roos']);
  });

  it('follow what was typed after the reading', () => {
    const now = 'Gisteren bij Roos';
    expect(findsIn(now, 'Bij Roos', [find(4, 8)]).map(({ start, end }) => now.slice(start, end))).toEqual(['Roos']);
  });

  it.each([
    ['a letter behind it', 'Bij Roosje aan het plein', ['Roosje']],
    ['a letter taken off', 'Bij Roo aan het plein', ['Roo']],
    ['another letter in it', 'Bij Raos aan het plein', ['Raos']],
    ['text behind it', 'Bij Roos, elke dag', ['Roos']],
    ['it is taken away', 'Bij aan het plein', []],
    ['all is replaced', 'Vapes', []],
    ['all is taken away', '', []],
  ])('stay in sight while one is typed on: %s', (_, now, words) => {
    const shown = shownFindsIn(now, 'Bij Roos aan het plein', [find(4, 8)]);
    expect(shown.map(({ start, end }) => now.slice(start, end))).toEqual(words);
  });

  it('stay or go together when the words are the same', () => {
    const text = 'Roos en Roos, bel 0612345678';
    const finds = [find(0, 4), find(8, 12), find(18, 28, { type: 'phone', soft: false, because: null })];
    const words = (restored: Restored[]) => foundWords(text, finds, restored).map(({ words, reason }) => [words, reason]);
    expect(words([])).toEqual([
      ['Roos', null],
      ['0612345678', null],
    ]);
    const restored = restoring([], finds.slice(0, 2), 'ordinary_word');
    expect(words(restored)).toEqual([
      ['Roos', 'ordinary_word'],
      ['0612345678', null],
    ]);
    expect(words(restored.slice(0, 1))[0]).toEqual(['Roos', null]);
    expect(restoring(restored, finds.slice(0, 2), null)).toEqual([]);
  });

  it('never count a hard find as restored', () => {
    const text = '0612345678';
    const hard = find(0, 10, { type: 'phone', soft: false });
    const restored: Restored[] = [{ start: 0, end: 10, reason: 'other' }];
    expect(foundWords(text, [hard], restored)[0]?.reason).toBeNull();
    expect(stillSoft(restored, [hard])).toEqual([]);
  });

  it('lose what is no longer a soft find, and keep it when nobody could read', () => {
    const restored: Restored[] = [{ start: 0, end: 4, reason: 'place' }];
    expect(stillSoft(restored, [find(0, 13)])).toEqual([]);
    expect(stillSoft(restored, [find(0, 4)])).toEqual(restored);
    expect(stillSoft(restored, null)).toEqual(restored);
  });
});

describe('what is sent of it', () => {
  it('counts from the first letter, in the order of the text', () => {
    const text = '\n Bij Roos en Best ';
    const restored = [place(text, 'Best'), place(text, 'Roos')];
    const sent = sentPlaces(text, restored);
    expect(sent.map(({ start, end }) => text.trim().slice(start, end))).toEqual(['Roos', 'Best']);
  });

  it.each([
    ['space before it', '  Bij Roos'],
    ['other line endings', 'Hoi\r\nBij Roos'],
    ['a tab', 'Hoi\tBij Roos'],
    ['control characters', 'Hoi\u0007\u0001 Bij Roos'],
    ['letters in two parts', 'Jose\u0301 e\u0301n Roos'],
    ['emoji', '😂🔥 Bij Roos 👍🏽'],
  ])('means the same on both sides with %s', (_, typed) => {
    const stored = cleaned(typed);
    const start = stored.indexOf('Roos');
    const [found] = findsIn(typed, typed, [find(start, start + 4)]);
    expect(typed.slice(found?.start, found?.end)).toBe('Roos');
    const [sent] = sentPlaces(typed, [{ start: typed.indexOf('Roos'), end: typed.indexOf('Roos') + 4, reason: 'place' }]);
    expect(stored.slice(sent?.start, sent?.end)).toBe('Roos');
  });
});

/** A text as the server stores it. */
function cleaned(typed: string): string {
  return typed.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replaceAll('\u0007\u0001', '').normalize('NFC').trim();
}
