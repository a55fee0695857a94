import { tokenize } from '../taggers/text.js';
import { ratesOf } from '../topics/evaluation.js';
import { forEach, type Steps } from '../topics/steps.js';
import type { TopicExample } from '../topics/topic-examples.js';
import { findTopics, type TopicKnowledge } from '../topics/topics.js';
import type { TopicFigures } from './model.models.js';
import type { ReadTwice } from './not-worse.js';

/** A pause in reading comes after so many texts: a few milliseconds of work. */
const PAUSE = 15;

/** The topics that a model finds in each text. */
export function* readingAll(examples: readonly TopicExample[], knowledge: TopicKnowledge): Steps<string[][]> {
  const said: string[][] = [];
  const read = ({ text }: TopicExample): void => void said.push(findTopics(tokenize(text), knowledge).map(({ code }) => code));
  yield* forEach(examples, read, PAUSE);
  return said;
}

/** The figures of a model per topic, next to those of the model before it on the same texts. */
export function figuresOf(
  texts: readonly ReadTwice[],
  topics: readonly { code: string; label: string }[],
  worse: readonly string[],
): TopicFigures[] {
  const after = texts.map(({ wanted, after: said }) => ({ wanted, said }));
  const before = texts.map(({ wanted, before: said }) => ({ wanted, said }));
  return topics.map(({ code, label }) => {
    const { support, precision, recall, f1 } = ratesOf(after, code);
    return { code, label, texts: support, precision, recall, f1, liveF1: ratesOf(before, code).f1, worse: worse.includes(code) };
  });
}

/** Each text with what it is about and what two models say of it. */
export const readTwice = (examples: readonly TopicExample[], before: string[][], after: string[][]): ReadTwice[] =>
  examples.map(({ topics }, i) => ({ wanted: new Set(topics), before: before[i] ?? [], after: after[i] ?? [] }));
