import { BUCKETS, FEATURES_VERSION, PER_LIST, type Features } from './features.js';

/** A trained linear one-vs-rest model as it lies in a file: weights of one byte, with a scale per topic. */
export interface ModelFile {
  featuresVersion: number;
  /** Hash of the examples and word lists it was made of. */
  inputs: string;
  codes: string[];
  bias: number[];
  scale: number[];
  /** Certainty = 1 / (1 + exp(-(slope·score + shift))). */
  calibration: { slope: number; shift: number }[];
  /** Below this certainty a topic is not mentioned. */
  cutOff: number[];
  /** What was measured when it was made: never trained or tuned on the evaluation sentences. */
  figures: Record<string, number>;
  /** How much each feature counts, one byte each; see `rarityOf`. */
  rarity: string;
  weights: string;
}

/** The score of each topic for a stretch of text. */
export interface Classifier {
  codes: readonly string[];
  rarity: Uint8Array;
  scores(features: Features): Float64Array;
  certainty(topic: number, score: number): number;
  cutOff(topic: number): number;
  /** How much each token adds to the score of a topic. */
  contributions(features: Features, topic: number, tokens: number): Float64Array;
}

/** Makes a classifier of a model file; undefined when it was made with other features. */
export function createClassifier(file: ModelFile): Classifier | undefined {
  const { codes, bias, scale, calibration, cutOff } = file;
  const width = BUCKETS + PER_LIST * codes.length;
  const bytes = Buffer.from(file.weights, 'base64');
  const rarity = Uint8Array.from(Buffer.from(file.rarity ?? '', 'base64'));
  if (rarity.length !== BUCKETS || file.featuresVersion !== FEATURES_VERSION || bytes.length !== width * codes.length)
    return undefined;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const topics = codes.length;
  return {
    codes,
    rarity,
    scores: ({ index, value, size }) => {
      const sums = new Float64Array(topics);
      for (let i = 0; i < size; i++) {
        const row = index[i]! * topics;
        const v = value[i]!;
        for (let t = 0; t < topics; t++) sums[t]! += weights[row + t]! * v;
      }
      for (let t = 0; t < topics; t++) sums[t] = sums[t]! * scale[t]! + bias[t]!;
      return sums;
    },
    certainty: (topic, score) => sigmoid((calibration[topic]?.slope ?? 1) * score + (calibration[topic]?.shift ?? 0)),
    cutOff: (topic) => cutOff[topic] ?? 0.5,
    contributions: ({ index, value, token, size }, topic, tokens) => {
      const sums = new Float64Array(tokens);
      for (let i = 0; i < size; i++) sums[token[i]!]! += weights[index[i]! * topics + topic]! * value[i]! * scale[topic]!;
      return sums;
    },
  };
}

/** The logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Packs weights of four bytes into one byte each, rows of topics per feature, with the scale that undoes it. */
export function packWeights(weights: Float32Array, topics: number): { scale: number[]; weights: string } {
  const largest = new Float64Array(topics);
  for (let i = 0; i < weights.length; i++) largest[i % topics] = Math.max(largest[i % topics]!, Math.abs(weights[i]!));
  const packed = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) packed[i] = Math.round((weights[i]! / (largest[i % topics]! || 1)) * 127);
  return { scale: [...largest].map((value) => (value || 1) / 127), weights: Buffer.from(packed.buffer).toString('base64') };
}
