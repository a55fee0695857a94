const SMOOTHING = 0.5;
/** Codes of a letter: 1 to 26, 0 for everything else and for both ends of a word. */
const codeAt = (word: string, at: number): number => {
  const code = word.charCodeAt(at) - 96;
  return code >= 1 && code <= 26 ? code : 0;
};
const SIZE = 27 ** 3;

function count(words: Iterable<string>): Float64Array {
  const counts = new Float64Array(SIZE);
  for (const word of words) for (let at = -1; at < word.length; at++) counts[trigram(word, at)]! += 1;
  return counts;
}

const trigram = (word: string, at: number): number => (codeAt(word, at - 1) * 27 + codeAt(word, at)) * 27 + codeAt(word, at + 1);

/**
 * Tells how much a word that is in no list looks like a first name: the mean over its letters, each with both neighbours, of the
 * logarithm of how much more often they stand so in first names than in ordinary words. Above 0 is more like a name.
 */
export function createLikeness(names: Iterable<string>, words: Iterable<string>): (word: string) => number {
  const [inNames, inWords] = [count(names), count(words)];
  const total = (counts: Float64Array) => counts.reduce((sum, each) => sum + each, 0) + SMOOTHING * SIZE;
  const [allNames, allWords] = [total(inNames), total(inWords)];
  const weights = inNames.map((each, at) => Math.log((each + SMOOTHING) / allNames / ((inWords[at]! + SMOOTHING) / allWords)));
  return (word) => {
    let sum = 0;
    for (let at = -1; at < word.length; at++) sum += weights[trigram(word, at)]!;
    return sum / (word.length + 1);
  };
}
