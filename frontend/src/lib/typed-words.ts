const SHORTEST_WORD = 2;

/** The words in what was typed, parted by commas or lines; a single letter is none. */
const wordsIn = (typed: string): string[] =>
  typed
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(({ length }) => length >= SHORTEST_WORD);

/** A list of words with what was typed into its field. */
export const withTyped = (words: readonly string[], typed: string): string[] => [...new Set([...words, ...wordsIn(typed)])];
