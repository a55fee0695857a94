import { PhraseIndex } from './phrase-index.js';
import type { Token } from '../taggers/text.js';
import type { TopicConfig, TopicWord } from './topic-config.js';

/** A word of a topic's list found in a text, with the tokens it covers. */
export interface WordHit {
  topic: string;
  word: TopicWord;
  from: number;
  to: number;
}

interface Entry {
  topic: string;
  word: TopicWord;
  /** Of a compound: the word as it stands in the list. */
  listed?: TopicWord;
}

/** How many words before and after a hit may make it innocent. */
const CONTEXT = 8;
const COMPOUND_LENGTH = 6;
const COMPOUND_WEIGHT = 0.7;

/** The word lists of all topics, ready to be looked up. */
export class WordLists {
  private readonly index = new PhraseIndex<Entry>();
  private readonly innocent = new PhraseIndex<TopicWord | string>();

  constructor(topics: readonly TopicConfig[]) {
    for (const topic of topics) {
      for (const phrase of topic.not) this.innocent.add(phrase, topic.code);
      for (const word of topic.words) {
        for (const spelling of new Set([word.term, ...word.spellings])) {
          this.index.add(spelling, { topic: topic.code, word });
          this.addCompounds(spelling, topic.code, word);
        }
        for (const phrase of word.not) this.innocent.add(phrase, word);
      }
    }
  }

  /** A long, telling word also counts, a little less, as the beginning or end of a longer word. */
  private addCompounds(spelling: string, topic: string, word: TopicWord): void {
    if (spelling.length < COMPOUND_LENGTH || word.weight < 1 || /[\s*-]/.test(spelling)) return;
    const lighter = { topic, word: { ...word, weight: word.weight * COMPOUND_WEIGHT }, listed: word };
    this.index.add(`${spelling}*`, lighter);
    this.index.add(`*${spelling}`, lighter);
  }

  /** The words found, without those that stand near one of their innocent phrases. */
  find(tokens: readonly Token[]): WordHit[] {
    const hits = this.index.find(tokens).map(({ value, from, to }) => ({ ...value, from, to }));
    if (hits.length === 0) return hits;
    const excuses = new Map<TopicWord | string, number[]>();
    for (const { value, from } of this.innocent.find(tokens)) excuses.set(value, [...(excuses.get(value) ?? []), from]);
    const near = (key: TopicWord | string, hit: WordHit): boolean =>
      (excuses.get(key) ?? []).some((from) => Math.abs(from - hit.from) <= CONTEXT);
    return longestPerTopic(hits.filter((hit) => !near(hit.listed ?? hit.word, hit) && !near(hit.topic, hit)));
  }
}

/** Of overlapping hits of the same topic only the longest counts ('illegaal vuurwerk' over 'vuurwerk'). */
function longestPerTopic(hits: WordHit[]): WordHit[] {
  const lastEnd = new Map<string, number>();
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to || b.word.weight - a.word.weight);
  return ordered.filter((hit) => {
    if (hit.from < (lastEnd.get(hit.topic) ?? 0)) return false;
    lastEnd.set(hit.topic, hit.to);
    return true;
  });
}
