import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../platform/csv.js';
import { terms } from './terms.js';

/** In how many documents of a background collection each term stands; makes rare words weigh more than common ones. */
export interface Background {
  documents: number;
  frequency: ReadonlyMap<string, number>;
}

/** Counts the terms of a collection of texts. */
export function backgroundFrom(texts: Iterable<string>, places: readonly string[] = []): Background {
  const frequency = new Map<string, number>();
  let documents = 0;
  for (const text of texts) {
    documents++;
    for (const term of new Set(terms(text))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  // A place alone makes no story: its name weighs as a word that stands in one of fifty documents, also when it was not seen yet.
  const least = Math.ceil(documents / 50);
  for (const term of new Set(places.flatMap(terms))) frequency.set(term, Math.max(least, frequency.get(term) ?? 0));
  return { documents, frequency };
}

/** Reads the background from the examples per topic and the list of places in the folder of the werkgroep; absent files count as empty. */
export function readBackground(ingestConfigs: string): Background {
  const examples = join(ingestConfigs, 'topics', 'examples');
  const files = existsSync(examples) ? readdirSync(examples).filter((file) => file.endsWith('.txt')) : [];
  const lines = files.flatMap((file) => readFileSync(join(examples, file), 'utf8').split('\n'));
  const places = join(ingestConfigs, 'data', 'places.csv');
  const names = existsSync(places) ? readCsv(readFileSync(places, 'utf8')).map(({ name = '' }) => name) : [];
  return backgroundFrom(
    lines.filter((line) => line.trim() !== '' && !line.startsWith('#')),
    names,
  );
}
