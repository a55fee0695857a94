import { highlighted } from './highlight.js';

const marked = (text: string, tags: { start?: number | null; end?: number | null }[], because = '') =>
  highlighted(text, tags, because)
    .filter((stretch) => stretch.marked)
    .map((stretch) => stretch.text);

describe('highlighting why', () => {
  const text = 'Vrijdag 17:30 rellen bij winkelcentrum Woensel, gaat rond op Snapchat';

  it('marks the places of the tags', () => {
    expect(
      marked(text, [
        { start: 0, end: 13 },
        { start: 14, end: 20 },
        { start: null, end: null },
      ]),
    ).toEqual(['Vrijdag 17:30', 'rellen']);
  });

  it('marks the words that the reason quotes, whatever their capitals', () => {
    expect(marked(text, [], "deelt 'woensel' en 'snapchat' met deze trend")).toEqual(['Woensel', 'Snapchat']);
  });

  it('joins marks that overlap and keeps the whole text', () => {
    const stretches = highlighted(
      text,
      [
        { start: 25, end: 46 },
        { start: 39, end: 46 },
      ],
      "'Woensel'",
    );
    expect(stretches.filter((stretch) => stretch.marked)).toHaveLength(1);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  });

  it('ignores places outside the text', () => {
    expect(
      marked('kort', [
        { start: 2, end: 90 },
        { start: 3, end: 3 },
        { start: -1, end: 2 },
      ]),
    ).toEqual([]);
  });
});
