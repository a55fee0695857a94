import type { TopicConfig, TopicWord } from '../topics/topic-config.js';
import { WordOrigin } from './word.models.js';

/** A change of one word on screen, as it is kept: null before means added, null after means removed. */
export interface StoredChange {
  id: string;
  /** Rises with every change; the version of the word that came of it. */
  number: number;
  topic: string;
  term: string;
  before: TopicWord | null;
  after: TopicWord | null;
  madeAt: Date;
  undoes: string | null;
}

/** A word that is in use, where it comes from and which change made it what it is (0 and null: none). */
export interface EffectiveWord {
  word: TopicWord;
  origin: WordOrigin;
  version: number;
  changedAt: Date | null;
}

/** A topic as it is in use: its file with the changes on screen over it. */
export interface EffectiveTopic {
  config: TopicConfig;
  words: EffectiveWord[];
}

/**
 * The word lists that are in use: the files, with the changes on screen over them in the order in which they were made. A change
 * holds when the file changes under it; one of a topic that is in no file any more is passed over.
 */
export function effectiveTopics(files: readonly TopicConfig[], changes: readonly StoredChange[]): EffectiveTopic[] {
  const perTopic = Map.groupBy(changes, ({ topic }) => topic);
  return files.map((file) => {
    const words = wordsOf(file, perTopic.get(file.code) ?? []);
    return { config: { ...file, words: words.map(({ word }) => word) }, words };
  });
}

function wordsOf(file: TopicConfig, changes: readonly StoredChange[]): EffectiveWord[] {
  const shipped = new Map(file.words.map((word) => [word.term, word]));
  const order = new Map(file.words.map(({ term }, at) => [term, at]));
  const words: EffectiveWord[] = file.words.map((word) => ({ word, origin: WordOrigin.file, version: 0, changedAt: null }));
  for (const { before, after, number, madeAt } of changes) {
    const old = before ? words.findIndex(({ word }) => word.term === before.term) : -1;
    const same = after ? words.findIndex(({ word }) => word.term === after.term) : -1;
    const at = old >= 0 ? old : same;
    const made = after ? [{ word: after, origin: originOf(after, before, shipped), version: number, changedAt: madeAt }] : [];
    if (at >= 0) words.splice(at, 1, ...made);
    else words.splice(placeOf(after?.term ?? '', words, order), 0, ...made);
    if (old >= 0 && same >= 0 && same !== old) words.splice(same, 1);
  }
  return words;
}

/** Where a word that is not there comes: before what follows it in the file when the file has it, else behind the others. */
function placeOf(term: string, words: readonly EffectiveWord[], order: ReadonlyMap<string, number>): number {
  const own = order.get(term);
  const next = own === undefined ? -1 : words.findIndex(({ word }) => (order.get(word.term) ?? -1) > own);
  return next < 0 ? words.length : next;
}

function originOf(after: TopicWord, before: TopicWord | null, shipped: ReadonlyMap<string, TopicWord>): WordOrigin {
  const file = shipped.get(after.term);
  if (file) return sameWord(file, after) ? WordOrigin.file : WordOrigin.changed;
  return before && shipped.has(before.term) ? WordOrigin.changed : WordOrigin.screen;
}

/** Whether two words are the same in every field. */
export function sameWord(one: TopicWord, other: TopicWord): boolean {
  const list = (word: TopicWord) =>
    JSON.stringify([
      word.term,
      word.spellings,
      word.meaning ?? '',
      String(word.since ?? ''),
      word.seenWhere ?? '',
      word.innocent ?? '',
      word.not,
      word.weight,
    ]);
  return list(one) === list(other);
}

/** Which changes are undone: those with an undoing change that was not undone itself. */
export function undoneChanges(changes: readonly Pick<StoredChange, 'id' | 'undoes'>[]): Set<string> {
  const undone = new Set<string>();
  for (const { id, undoes } of changes.toReversed()) if (undoes !== null && !undone.has(id)) undone.add(undoes);
  return undone;
}
