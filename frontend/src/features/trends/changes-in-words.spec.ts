import { changesInWords } from './changes-in-words.js';

describe('changes in words', () => {
  it.each([
    [{ phase: 'peak' as const }, 'fase op het hoogtepunt'],
    [{ level: 'orange' as const, ownerId: 'p1' }, 'kleur oranje, eigenaar Samira'],
    [{ title: 'Vuurwerk Woensel', summary: 'Wij zien het.' }, "titel 'Vuurwerk Woensel', beeld en oordeel"],
    [{ sharingCanAmplify: false }, 'delen kan aanwakkeren: nee'],
    [{}, ''],
  ])('%j', (changes, words) => {
    expect(changesInWords(changes, () => 'Samira')).toBe(words);
  });
});
