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
interface SilencedHit extends Range {
  topic: string;
  by: Range;
}

/** What the word lists find in a text: the words that count, and those that an innocent phrase switches off. */
export interface Finds {
  hits: readonly WordHit[];
  silenced: readonly SilencedHit[];
}

export const NO_FINDS: Finds = { hits: [], silenced: [] };

type Excuses = Map<TopicWord | string, Range[]>;

interface Entry {
  topic: string;
  word: TopicWord;
  /** Of a compound: the word as it stands in the list. */
  listed?: TopicWord;
}

/** How many words before and after a hit an innocent phrase of its own may stand: about a sentence of the news. */
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

  /** The words found: those that count, and those that do not because they stand near one of their innocent phrases. */
  read(tokens: readonly Token[]): Finds {
    const found = this.index.find(tokens).map(({ value, from, to }) => ({ ...value, from, to }));
    if (found.length === 0) return NO_FINDS;
    const excuses = this.excuses(tokens);
    if (excuses.size === 0) return { hits: longestPerTopic(found), silenced: [] };
    const excused = found.map((hit) => ({ ...hit, by: excuseOf(hit, excuses) }));
    return {
      hits: longestPerTopic(excused.filter(({ by }) => by === undefined)),
      silenced: longestPerTopic(excused).flatMap(({ topic, from, to, by }) =>
        by ? [{ topic, from, to, by: { from: by.from, to: by.to } }] : [],
      ),
    };
  }

  private excuses(tokens: readonly Token[]): Excuses {
    const excuses: Excuses = new Map();
    for (const { value, from, to } of this.innocent.find(tokens))
      excuses.set(value, [...(excuses.get(value) ?? []), { from, to }]);
    return excuses;
  }
}

/** The first innocent phrase of the word that stands near a hit, or else one of its topic, which may stand anywhere in the text. */
function excuseOf(hit: Entry & Range, excuses: Excuses): Range | undefined {
  const near = excuses.get(hit.listed ?? hit.word)?.find(({ from }) => Math.abs(from - hit.from) <= CONTEXT);
  return near ?? excuses.get(hit.topic)?.[0];
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
