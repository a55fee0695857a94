import { tokenize } from '../taggers/text.js';
import { extractFeatures, rarityOf } from './features.js';
import type { TopicExample } from './topic-examples.js';
import type { Sample, Samples } from './train.js';
import type { WordLists } from './word-lists.js';

/** The examples as the model reads them, and how rare each feature is in those it may learn from. */
export function samplesOf(
  examples: readonly TopicExample[],
  lists: WordLists,
  codes: readonly string[],
): { samples: Samples; rarity: Uint8Array } {
  const read = examples.map((example) => {
    const tokens = tokenize(example.text);
    return { example, tokens, hits: example.listsHidden ? [] : lists.find(tokens) };
  });
  const known = read.filter(({ example }) => example.part !== 'evaluation');
  const rarity = rarityOf(known.map(({ tokens }) => extractFeatures(tokens, [], codes)));
  const samples: Samples = { train: [], validation: [], evaluation: [] };
  for (const { example, tokens, hits } of read) {
    const sample: Sample = {
      features: extractFeatures(tokens, hits, codes, rarity),
      topics: new Set(example.topics.map((code) => codes.indexOf(code))),
    };
    samples[example.part].push(sample);
  }
  return { samples, rarity };
}
