import { createClassifier } from './classifier.js';
import { extractFeatures, type Features } from './features.js';
import { NO_FINDS } from './word-lists.js';
import { tokenize } from '../taggers/text.js';
import { hashInputs, readExamples } from './topic-examples.js';
import { inTurns } from './steps.js';
import { training, trainModel, type Sample } from './train.js';
import { calibrate, chooseCutOffs, microF1 } from './tune.js';

const codes = ['weer', 'voetbal'];
const features = (text: string): Features => extractFeatures(tokenize(text), NO_FINDS, codes);
const sample = (text: string, topic: number): Sample => ({ features: features(text), topics: new Set(topic < 0 ? [] : [topic]) });
const train = ['regen en wind', 'zon en wolken', 'storm met regen', 'veel wind vandaag', 'sneeuw en regen', 'warme zon'].map(
  (text) => sample(text, 0),
);
const others = [
  'doelpunt in de wedstrijd',
  'keeper stopt bal',
  'spits scoort doelpunt',
  'bal op de paal',
  'wedstrijd verloren',
  'trainer en spits',
].map((text) => sample(text, 1));
const none = ['de trein rijdt', 'brood bij de bakker', 'boek in de kast', 'fiets in de schuur'].map((text) => sample(text, -1));
const all = { train: [...train, ...others, ...none], validation: [], evaluation: [] };

describe('training', () => {
  it('learns to tell topics apart, always the same way', () => {
    const model = trainModel(all, codes, 'x');
    const classifier = createClassifier(model);
    const scores = classifier!.scores(features('regen en storm'));
    expect(scores[0]).toBeGreaterThan(scores[1]!);
    expect(trainModel(all, codes, 'x')).toEqual(model);
  });

  it('gives the same model, to the last bit, when it lets other work have its turn', async () => {
    expect(JSON.stringify(await inTurns(training(all, codes, 'x')))).toBe(JSON.stringify(trainModel(all, codes, 'x')));
  });

  it('lets what counts for more weigh more', () => {
    const odd = (weight: number): Sample => ({ ...sample('regen en wind', 1), weight });
    const certainty = (weight: number) => {
      const classifier = createClassifier(trainModel({ ...all, train: [...all.train, odd(weight)] }, codes, 'x'))!;
      return classifier.scores(features('regen en wind'))[1]!;
    };
    expect(certainty(4)).toBeGreaterThan(certainty(1));
  });

  it('refuses a model made with other features', () => {
    expect(createClassifier({ ...trainModel(all, codes, 'x'), featuresVersion: 0 })).toBeUndefined();
  });

  it('turns scores into chances', () => {
    const scored = Array.from({ length: 200 }, (_, i) => ({
      score: i % 2 === 0 ? 2 : -2,
      hit: i % 2 === 0 ? i % 10 !== 0 : i % 20 === 1,
    }));
    const { slope, shift } = calibrate(scored);
    expect(1 / (1 + Math.exp(-(2 * slope + shift)))).toBeCloseTo(0.8, 1);
  });

  it('never mentions a topic at long odds, also where that would raise F1', () => {
    const certainties = Array.from({ length: 10 }, (_, i) => [i < 5 ? 0.3 : 0.1]);
    const truths = certainties.map((_, i) => new Set(i < 5 ? [0] : []));
    expect(chooseCutOffs(certainties, truths, 1)[0]).toBeGreaterThan(0.45);
  });

  it('counts micro-F1 over all topics', () => {
    expect(
      microF1(
        [
          [0.9, 0.1],
          [0.2, 0.8],
        ],
        [new Set([0]), new Set([0])],
        [0.5, 0.5],
      ),
    ).toBe(0.5);
  });
});

describe('examples', () => {
  it('reads further topics, comments and sentences with a bar', () => {
    const read = readExamples('weer', '# uitleg\nRegen op het veld | voetbal\nwind | storm\n\n', codes);
    expect(read.map(({ text, topics }) => [text, topics])).toEqual([
      ['Regen op het veld', ['weer', 'voetbal']],
      ['wind | storm', ['weer']],
    ]);
  });

  it('gives a sentence the same part whatever stands around it', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `zin nummer ${i}`);
    const once = readExamples('weer', lines.join('\n'), codes);
    const again = readExamples('weer', ['nieuw', ...lines].join('\n'), codes).slice(1);
    expect(again).toEqual(once);
    expect(once.filter(({ part }) => part === 'evaluation').length / 400).toBeCloseTo(0.2, 1);
  });

  it('notices a change in the inputs, not in their order or line ends', () => {
    const a = { name: 'a', source: 'een\n' };
    const b = { name: 'b', source: 'twee\n' };
    expect(hashInputs([a, b])).toBe(hashInputs([{ ...b, source: 'twee\r\n' }, a]));
    expect(hashInputs([a, b])).not.toBe(hashInputs([a, { ...b, source: 'drie\n' }]));
  });
});
