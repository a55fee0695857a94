import type { Token } from '../taggers/text.js';
import { extractFeatures } from './features.js';
import { certaintyByLists, CUT_OFF_WITHOUT_MODEL, stretchesOf, type TopicKnowledge } from './topics.js';
import type { WordHit } from './word-lists.js';

/** How one topic comes out for a text, also when it is not said: for the stretch in which it is most certain. */
export interface TopicWeight {
  code: string;
  certainty: number;
  cutOff: number;
  tokens: readonly Token[];
  /** The words of its own list that count. */
  hits: readonly WordHit[];
  /** How much each token adds to its score, or takes from it. */
  shares: Float64Array;
}

/** How every topic comes out for a text; slower than finding only those that are said, so for who asks why. */
export function weighTopics(tokens: readonly Token[], knowledge: TopicKnowledge): TopicWeight[] {
  const best = new Map<string, TopicWeight>();
  for (const part of stretchesOf(tokens))
    for (const weight of weigh(part, knowledge))
      if (weight.certainty > (best.get(weight.code)?.certainty ?? -1)) best.set(weight.code, weight);
  return [...best.values()];
}

function weigh(tokens: readonly Token[], { lists, labels, classifier }: TopicKnowledge): TopicWeight[] {
  const finds = lists.read(tokens);
  const hitsOf = (code: string) => finds.hits.filter((hit) => hit.topic === code);
  if (!classifier)
    return [...labels.keys()].map((code) => {
      const hits = hitsOf(code);
      const shares = new Float64Array(tokens.length);
      for (const { from, word } of hits) shares[from]! += word.weight;
      const certainty = hits.length === 0 ? 0 : certaintyByLists(hits);
      return { code, certainty, cutOff: CUT_OFF_WITHOUT_MODEL, tokens, hits, shares };
    });
  const features = extractFeatures(tokens, finds, classifier.codes, classifier.rarity);
  const scores = classifier.scores(features);
  return classifier.codes.map((code, t) => ({
    code,
    certainty: tokens.length === 0 ? 0 : classifier.certainty(t, scores[t]!),
    cutOff: classifier.cutOff(t),
    tokens,
    hits: hitsOf(code),
    shares: classifier.contributions(features, t, tokens.length),
  }));
}
