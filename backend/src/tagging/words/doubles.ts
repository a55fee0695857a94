import { fold } from '../taggers/text.js';
import type { TopicWord } from '../topics/topic-config.js';

/** A spelling that stands with two words of one list, where each would hide the other. */
interface Double {
  spelling: string;
  terms: [string, string];
}

/** The spellings that two words of a list share; accents and capitals do not matter. */
export function doublesIn(words: readonly Pick<TopicWord, 'term' | 'spellings'>[]): Double[] {
  const owners = new Map<string, string>();
  return words.flatMap(({ term, spellings }) =>
    [term, ...spellings].flatMap((spelling): Double[] => {
      const owner = owners.get(fold(spelling));
      if (owner === undefined) owners.set(fold(spelling), term);
      return owner === undefined || owner === term ? [] : [{ spelling, terms: [owner, term] }];
    }),
  );
}
