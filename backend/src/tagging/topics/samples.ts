import { type Token, tokenize } from '../taggers/text.js';
import { extractFeatures, type Features, rarityOf } from './features.js';
import { allAtOnce, forEach, part, type Steps } from './steps.js';
import type { TopicExample } from './topic-examples.js';
import type { Sample, Samples } from './train.js';
import { type Finds, NO_FINDS, type WordLists } from './word-lists.js';

/** The examples, read without a pause; see `readingSamples`. */
export const samplesOf = (...given: Parameters<typeof readingSamples>): ReadSamples => allAtOnce(readingSamples(...given));

/** A pause in reading comes after so many sentences: a few milliseconds of work. */
const PAUSE = 20;

/** The samples by part, and how rare each feature is in those that may be learned from. */
interface ReadSamples {
  samples: Samples;
  rarity: Uint8Array;
}

/** The examples as the model reads them, and how rare each feature is in the written ones that it may learn from. */
export function* readingSamples(
  examples: readonly TopicExample[],
  lists: WordLists,
  codes: readonly string[],
): Steps<ReadSamples> {
  const read: { example: TopicExample; tokens: Token[]; finds: Finds }[] = [];
  const plain: Features[] = [];
  const readOne = (example: TopicExample): void => {
    const tokens = tokenize(example.text);
    read.push({ example, tokens, finds: example.listsHidden ? NO_FINDS : lists.read(tokens) });
    if (example.part !== 'evaluation' && example.weight === undefined) plain.push(extractFeatures(tokens, NO_FINDS, codes));
  };
  yield* part(forEach(examples, readOne, PAUSE), 0, 0.6);
  const rarity = rarityOf(plain);
  const samples: Samples = { train: [], validation: [], evaluation: [] };
  const weigh = ({ example, tokens, finds }: (typeof read)[number]): void => {
    const topics = new Set(example.topics.map((code) => codes.indexOf(code)));
    const sample: Sample = { features: extractFeatures(tokens, finds, codes, rarity), topics };
    samples[example.part].push(example.weight === undefined ? sample : { ...sample, weight: example.weight });
  };
  yield* part(forEach(read, weigh, PAUSE), 0.6, 1);
  return { samples, rarity };
}
