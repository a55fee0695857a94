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

/** The first token of a find, and the one behind its last. */
interface Range {
  from: number;
  to: number;
}

/** A word of a list that does not count, with the innocent phrase that switches it off, in tokens. */
export interface SilencedHit extends Range {
  topic: string;
  by: Range;
}

type Excuses = Map<TopicWord | string, Range[]>;

interface Entry {
  topic: string;
  word: TopicWord;
  /** Of a compound: the word as it stands in the list. */
  listed?: TopicWord;
}

/** How many words before and after a hit may make it innocent: about a sentence of the news. */
const CONTEXT = 14;
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
    const excuses = this.excuses(tokens);
    return longestPerTopic(hits.filter((hit) => excuseOf(hit, excuses) === undefined));
  }

  /** The words found that do not count, each with the innocent phrase near it that switches it off. */
  silenced(tokens: readonly Token[]): SilencedHit[] {
    const excuses = this.excuses(tokens);
    const hits = this.index.find(tokens).map(({ value, from, to }) => ({ ...value, from, to }));
    const silent = hits.filter((hit) => excuseOf(hit, excuses) !== undefined);
    return longestPerTopic(silent).flatMap((hit) => {
      const excuse = excuseOf(hit, excuses);
      return excuse ? [{ topic: hit.topic, from: hit.from, to: hit.to, by: { from: excuse.from, to: excuse.to } }] : [];
    });
  }

  private excuses(tokens: readonly Token[]): Excuses {
    const excuses: Excuses = new Map();
    for (const { value, from, to } of this.innocent.find(tokens))
      excuses.set(value, [...(excuses.get(value) ?? []), { from, to }]);
    return excuses;
  }
}

/** The first innocent phrase of a word or its topic that stands near a hit. */
function excuseOf(hit: Entry & Range, excuses: Excuses): Range | undefined {
  const near = (key: TopicWord | string) => excuses.get(key)?.find(({ from }) => Math.abs(from - hit.from) <= CONTEXT);
  return near(hit.listed ?? hit.word) ?? near(hit.topic);
}

/** Of overlapping hits of the same topic only the longest counts ('illegaal vuurwerk' over 'vuurwerk'). */
function longestPerTopic<T extends WordHit>(hits: T[]): T[] {
  const lastEnd = new Map<string, number>();
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to || b.word.weight - a.word.weight);
  return ordered.filter((hit) => {
    if (hit.from < (lastEnd.get(hit.topic) ?? 0)) return false;
    lastEnd.set(hit.topic, hit.to);
    return true;
  });
}
