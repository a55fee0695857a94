import { typedCauses, unmaskedPlace } from './typed-places.js';

const text = 'Bel 06-12345678 of app Roos over cobra in Best';
const maskedText = 'Bel [telefoon] of app [naam] over cobra in Best';
const masked = [
  { start: 4, end: 15 },
  { start: 23, end: 27 },
];
const inMasked = (words: string) => ({ start: maskedText.indexOf(words), end: maskedText.indexOf(words) + words.length });

describe('a place in the masked text', () => {
  it.each([
    ['Bel', 'Bel'],
    ['of app', 'of app'],
    ['cobra', 'cobra'],
    ['Best', 'Best'],
    ['[naam]', 'Roos'],
    ['app [naam] over', 'app Roos over'],
    ['Bel [telefoon] of app [naam] over cobra in Best', text],
  ])('%s is %s in the text as it was typed', (words, typed) => {
    const { start, end } = unmaskedPlace({ maskedText, masked }, inMasked(words));
    expect(text.slice(start, end)).toBe(typed);
  });

  it('stays where nothing is hidden', () => {
    expect(unmaskedPlace({ maskedText: 'cobra', masked: [] }, { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
  });
});

describe('the words that caused a label', () => {
  const proposals = [
    { kind: 'topic', value: 'fireworks', label: 'Vuurwerk', because: "In de tekst staat 'cobra'." },
    { kind: 'place', value: 'Best', label: 'Best', because: 'Een plaats.', ...inMasked('Best') },
  ] as const;
  const words = (typed: string) =>
    typedCauses(typed, { text, maskedText, masked }, proposals).map(({ start, end, label }) => [label, typed.slice(start, end)]);

  it('stand in the text that is typed', () => {
    expect(words(text)).toEqual([
      ['topic:fireworks', 'cobra'],
      ['place:Best', 'Best'],
    ]);
  });

  it('follow what was typed since, and go when they changed', () => {
    expect(words(`Hoi. ${text}`).map(([, word]) => word)).toEqual(['cobra', 'Best']);
    expect(words(text.replace('cobra', 'cobras'))).toEqual([['place:Best', 'Best']]);
  });
});
