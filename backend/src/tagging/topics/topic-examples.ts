import { createHash } from 'node:crypto';

/** A sentence with the topics it is about (none for an ordinary sentence) and the part of the work it is for. */
export interface TopicExample {
  text: string;
  topics: string[];
  part: 'train' | 'validation' | 'evaluation';
  /**
   * The word lists were written with the short training sentences in view, so they find more there than in the field. In a
   * fixed share of those sentences they stay hidden, so that the model learns not to lean on them alone.
   */
  listsHidden: boolean;
  /** How much it counts when learning; an ordinary example counts for 1. */
  weight?: number;
}

const EVALUATION = 20;
const VALIDATION = 15;
/** Per cent; about how much more the lists find in training sentences than in the held ones. */
const LISTS_HIDDEN = 30;
/** From this number of words on an example is a news text: a headline with its lead. */
export const NEWS_WORDS = 18;

/** Reads one file of examples: a sentence per line, further topics after ' | ', # for comments. The file name is its topic. */
export function readExamples(name: string, source: string, codes: readonly string[]): TopicExample[] {
  return source
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.lastIndexOf(' | ');
      const extra =
        bar < 0
          ? []
          : line
              .slice(bar + 3)
              .split(',')
              .map((code) => code.trim());
      const known = extra.length > 0 && extra.every((code) => codes.includes(code) || code === 'none');
      const text = known ? line.slice(0, bar).trim() : line;
      const topics = [name, ...(known ? extra : [])].filter((code) => codes.includes(code));
      return { text, topics: [...new Set(topics)], ...partOf(text) };
    });
}

/** The part a sentence is for, by a hash of the sentence: the same today and after the file has grown. */
export function partOf(text: string): Pick<TopicExample, 'part' | 'listsHidden'> {
  const hash = createHash('sha256').update(text.toLowerCase().replaceAll(/\s+/g, ' ')).digest();
  const number = hash.readUInt32BE(0) % 100;
  if (number < EVALUATION) return { part: 'evaluation', listsHidden: false };
  return {
    part: number < EVALUATION + VALIDATION ? 'validation' : 'train',
    listsHidden: text.split(/\s+/).length < NEWS_WORDS && hash.readUInt32BE(4) % 100 < LISTS_HIDDEN,
  };
}

/** One hash over all inputs of the model, so that a model that no longer fits its word lists or examples shows. */
export function hashInputs(files: readonly { name: string; source: string }[]): string {
  const hash = createHash('sha256');
  for (const { name, source } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${name}\0${source.replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex');
}
