import { createRequire } from 'node:module';
import { foldedWords } from './words.js';

// By deep sub-path: the root of natural loads database clients and takes a second.
const load = createRequire(import.meta.url);
const porter = load('natural/lib/natural/stemmers/porter_stemmer_nl.js') as { stem(word: string): string };
const stopWords = new Set((load('natural/lib/natural/util/stopwords_nl.js') as { words: string[] }).words);

/** Words of headlines that say nothing about the subject. */
const reporting = new Set(
  'nieuw nieuwe gaat gaan komt komen krijgt krijgen blijft blijven weer meer minder steeds vaker eerste twee drie jaar week maand dag dagen uur vandaag gisteren morgen zegt zeggen volgens moet moeten maakt maken laat laten staat staan ligt video foto fotos live update deze dit die zo hoe waarom wat wie waar wel niet nog ook al tijdens tegen zonder sinds vanaf binnen buiten tussen grote groot veel aantal'.split(
    ' ',
  ),
);

/** The stems (Porter for Dutch) of the words of a headline that carry its subject. */
export function subjectStems(text: string): Set<string> {
  const words = foldedWords(text).filter(
    (word) => word.length > 1 && !/^\d+$/.test(word) && !stopWords.has(word) && !reporting.has(word),
  );
  return new Set(words.map((word) => (word.length < 4 || word.length > 40 ? word : porter.stem(word))));
}
