import { packWeights, sigmoid, type ModelFile } from './classifier.js';
import { BUCKETS, EVEN, FEATURES_VERSION, PER_LIST, type Features } from './features.js';
import { allAtOnce, forEach, part, type Steps } from './steps.js';
import { calibrate, choosingCutOffs, microF1 } from './tune.js';

/** A sentence as features, with the topics it is about. */
export interface Sample {
  features: Features;
  topics: ReadonlySet<number>;
  /** How much it counts; an ordinary sentence counts for 1. */
  weight?: number;
}

/** Sentences by the part they are for; the evaluation part is only measured, never trained or tuned on. */
export interface Samples {
  train: Sample[];
  validation: Sample[];
  evaluation: Sample[];
}

interface Weights {
  values: Float32Array;
  bias: Float64Array;
}

const FOLDS = 5;

/** How the model learns; chosen by out-of-fold micro-F1 on the training and validation sentences. */
interface TrainSettings {
  epochs: number;
  rate: number;
  l2: number;
  positiveWeight: number;
  listStart: number;
  /** The chance that a sentence is learnt without its word-list hits, another time in each round. */
  listDropout: number;
}

const trainSettings: TrainSettings = {
  epochs: 10,
  rate: 0.2,
  l2: 1e-3,
  positiveWeight: 2.5,
  listStart: 1.5,
  listDropout: 0.3,
};

const evenRarity: Uint8Array = new Uint8Array(BUCKETS).fill(EVEN);

/** The model, trained without a pause; see `training`. */
export const trainModel = (...given: Parameters<typeof training>): ModelFile => allAtOnce(training(...given));

/** A pause in learning comes after so many sentences: about a millisecond of work, because a request takes several turns. */
const PAUSE = 20;

/**
 * Trains one logistic regression per topic with AdaGrad (Duchi, Hazan, Singer 2011), calibrates it with Platt scaling and
 * chooses the cut-offs on out-of-fold scores of the training and validation sentences; then measures on the rest.
 */
export function* training(
  samples: Samples,
  codes: readonly string[],
  inputs: string,
  rarity = evenRarity,
  settings = trainSettings,
): Steps<ModelFile> {
  const known = ordinaryFirst([...samples.train, ...samples.validation]);
  const truths = known.map(({ topics }) => topics);
  const scores = yield* part(outOfFoldScores(known, codes.length, settings), 0, 0.78);
  const calibration: ReturnType<typeof calibrate>[] = [];
  for (const t of codes.keys()) {
    calibration.push(calibrate(scores.map((row, i) => ({ score: row[t]!, hit: truths[i]!.has(t) }))));
    yield 0.78;
  }
  const certainties = scores.map((row) => certaintiesOf(row, calibration));
  const cutOff = yield* part(choosingCutOffs(certainties, truths, codes.length), 0.78, 0.8);
  const final = yield* part(fit(known, codes.length, settings), 0.8, 1);
  const held = samples.evaluation.map(({ features }) => certaintiesOf(score(final, features, codes.length), calibration));
  yield 1;
  const packed = packWeights(final.values, codes.length);
  const heldTruths = samples.evaluation.map(({ topics }) => topics);
  return {
    featuresVersion: FEATURES_VERSION,
    inputs,
    codes: [...codes],
    bias: [...final.bias].map(round),
    scale: packed.scale,
    calibration: calibration.map(({ slope, shift }) => ({ slope: round(slope), shift: round(shift) })),
    cutOff: cutOff.map(round),
    figures: {
      sentences: known.length + samples.evaluation.length,
      evaluated: samples.evaluation.length,
      microF1: round(microF1(held, heldTruths, cutOff)),
      microF1OutOfFold: round(microF1(certainties, truths, cutOff)),
    },
    rarity: Buffer.from(rarity).toString('base64'),
    weights: packed.weights,
  };
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

function certaintiesOf(row: Float64Array, calibration: readonly { slope: number; shift: number }[]): number[] {
  return calibration.map(({ slope, shift }, t) => sigmoid(slope * row[t]! + shift));
}

/** What was corrected comes after the written sentences, so that these are learned in the same way with and without it. */
const ordinaryFirst = (samples: readonly Sample[]): Sample[] => [
  ...samples.filter(({ weight }) => weight === undefined),
  ...samples.filter(({ weight }) => weight !== undefined),
];

function* outOfFoldScores(samples: readonly Sample[], topics: number, settings: TrainSettings): Steps<Float64Array[]> {
  const rows: Float64Array[] = Array.from({ length: samples.length }, () => new Float64Array(topics));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = samples.filter((_, i) => i % FOLDS !== fold);
    const weights = yield* part(fit(others, topics, settings), fold / FOLDS, (fold + 1) / FOLDS);
    const keepScore = ({ features }: Sample, i: number): void => {
      if (i % FOLDS === fold) rows[i] = score(weights, features, topics);
    };
    yield* part(forEach(samples, keepScore, 5 * PAUSE), (fold + 1) / FOLDS, (fold + 1) / FOLDS);
  }
  return rows;
}

function score({ values, bias }: Weights, { index, value, size }: Features, topics: number): Float64Array {
  const sums = Float64Array.from(bias);
  for (let i = 0; i < size; i++)
    for (let t = 0, row = index[i]! * topics; t < topics; t++) sums[t]! += values[row + t]! * value[i]!;
  return sums;
}

function* fit(samples: readonly Sample[], topics: number, settings: TrainSettings): Steps<Weights> {
  const values = new Float32Array((BUCKETS + PER_LIST * topics) * topics);
  const squares = new Float32Array(values.length).fill(1e-6);
  const weights: Weights = { values, bias: new Float64Array(topics).fill(-3) };
  const biasSquares = new Float64Array(topics).fill(1e-6);
  startFromLists(values, topics, settings.listStart);
  const order = samples.flatMap(({ weight }, i) => (weight === undefined ? [i] : []));
  const others = samples.flatMap(({ weight }, i) => (weight === undefined ? [] : [i]));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, randomFrom(epoch + 1));
    const [random, another] = [randomFrom(1000 + epoch), randomFrom(2000 + epoch)];
    const mixed = mixIn(order, others, another);
    const learn = (i: number): void => {
      const forget = (samples[i]!.weight === undefined ? random() : another()) < settings.listDropout;
      step(weights, squares, biasSquares, forgetful(samples[i]!, forget), topics, settings);
    };
    yield* part(forEach(mixed, learn, PAUSE), epoch / settings.epochs, (epoch + 1) / settings.epochs);
  }
  return weights;
}

/** The sentence, without what the word lists say of it when told so: the model then learns from its other words too. */
const forgetful = ({ features, ...sample }: Sample, forget: boolean): Sample => ({
  features: forget ? { ...features, size: features.listed } : features,
  ...sample,
});

/** The word list of a topic speaks for it from the start, also for words that no example holds; an innocent phrase against it. */
function startFromLists(values: Float32Array, topics: number, start: number): void {
  for (let t = 0; t < topics; t++) {
    const first = BUCKETS + PER_LIST * t;
    values[first * topics + t] = start;
    values[(first + 1) * topics + t] = start;
    values[(first + 2) * topics + t] = -start;
  }
}

function step(
  weights: Weights,
  squares: Float32Array,
  biasSquares: Float64Array,
  sample: Sample,
  topics: number,
  settings: TrainSettings,
): void {
  const { index, value, size } = sample.features;
  const sums = score(weights, sample.features, topics);
  const slopes = new Float64Array(topics);
  for (let t = 0; t < topics; t++) {
    const hit = sample.topics.has(t);
    slopes[t] = (sigmoid(sums[t]!) - (hit ? 1 : 0)) * (hit ? settings.positiveWeight : 1) * (sample.weight ?? 1);
    biasSquares[t]! += slopes[t]! ** 2;
    weights.bias[t]! -= (0.1 * slopes[t]!) / Math.sqrt(biasSquares[t]!);
  }
  for (let i = 0; i < size; i++) {
    const row = index[i]! * topics;
    const v = value[i]!;
    for (let t = 0; t < topics; t++) {
      const slope = slopes[t]! * v + settings.l2 * weights.values[row + t]!;
      squares[row + t]! += slope * slope;
      weights.values[row + t]! -= (settings.rate * slope) / Math.sqrt(squares[row + t]! + 0.01);
    }
  }
}

/** A fixed sequence of numbers from 0 to 1 (mulberry32), so that the same inputs always give the same model. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts the others at random places between those that have their order already. */
function mixIn(order: readonly number[], others: readonly number[], random: () => number): readonly number[] {
  if (others.length === 0) return order;
  const places = others.map((i) => ({ i, at: Math.floor(random() * (order.length + 1)) })).sort((a, b) => a.at - b.at);
  const mixed: number[] = [];
  let next = 0;
  for (let at = 0; at <= order.length; at++) {
    while (places[next]?.at === at) mixed.push(places[next++]!.i);
    if (at < order.length) mixed.push(order[at]!);
  }
  return mixed;
}

/** Fisher-Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
