import { createRequire } from 'node:module';
import { ingestConfigs } from '../../backend/src/platform/checkout.js';
import { redact } from '../../backend/src/privacy/redact.js';
import { loadTagger, readTaggerConfig, readTopics, readTrainingInputs } from '../../backend/src/tagging/load-tagger.js';
import { tokenize } from '../../backend/src/tagging/taggers/text.js';
import { findTopics } from '../../backend/src/tagging/topics/topics.js';
import { benchCleanNews, benchNames, benchRedaction } from '../../backend/testing/bench-reading.js';
import { benchImports } from './import-time.js';
import { byTurns, print } from './measure.js';
import { benchOddText } from './odd-text.js';

interface Classifier {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
}

// By deep sub-path: the root of natural loads database clients and takes a second.
const load = createRequire(import.meta.url);
const BayesClassifier = load('natural/lib/natural/classifiers/bayes_classifier.js') as new (stemmer: object) => Classifier;
const stemmer = load('natural/lib/natural/stemmers/porter_stemmer_nl.js') as object;

/** Masking and labelling together, next to a classifier of natural alone that learned from the same sentences. */
export async function benchText(): Promise<void> {
  const codes = readTopics(ingestConfigs).map(({ code }) => code);
  const { examples } = readTrainingInputs(ingestConfigs, codes);
  const tagger = loadTagger(ingestConfigs);
  const knowledge = readTaggerConfig(ingestConfigs);
  const bayes = new BayesClassifier(stemmer);
  for (const { text, topics, part } of examples)
    if (part !== 'evaluation') for (const topic of topics.length > 0 ? topics : ['none']) bayes.addDocument(text, topic);
  bayes.train();

  const held = examples.filter(({ part }) => part === 'evaluation');
  const at = '2026-11-20T15:00:00+01:00';
  const first = (text: string) => tagger.tag(redact(text).text, { at }).topics[0]?.code ?? 'none';
  const [ours, theirs] = await byTurns(
    () => held.map(({ text }) => first(text)),
    () => held.map(({ text }) => bayes.classify(text)),
  );
  const [topicsAlone, bayesAlone] = await byTurns(
    () => held.map(({ text }) => findTopics(tokenize(text), knowledge)),
    () => held.map(({ text }) => bayes.classify(text)),
  );
  const perSecond = (milliseconds: number) => (held.length * 1000) / milliseconds;
  const right = (label: (text: string) => string) =>
    held.filter(({ text, topics }) => (topics.length > 0 ? topics : ['none']).includes(label(text))).length / held.length;
  const peer = "natural's Bayes alone";
  print({ what: 'topics alone', ours: perSecond(topicsAlone), peer, theirs: perSecond(bayesAlone), unit: 'texts/s' });
  print({ what: 'redact + tag', ours: perSecond(ours), peer, theirs: perSecond(theirs), unit: 'texts/s' });
  print({
    what: `first topic right on ${held.length} held sentences`,
    ours: right(first),
    peer,
    theirs: right((text) => bayes.classify(text)),
    unit: 'of all',
  });
  const names = benchNames();
  print({
    what: 'names, clean news text',
    ours: names.clean,
    peer: 'with two names or more',
    theirs: names.named,
    unit: 'texts/s',
  });
  const { worstRatio, text, textsPerSecond } = benchRedaction();
  print({
    what: 'redact, clean news text',
    ours: benchCleanNews(),
    peer: 'with three finds',
    theirs: textsPerSecond,
    unit: 'texts/s',
  });
  print({
    what: `redact, 100,000 against 1,000 characters, worst text '${text}'`,
    ours: worstRatio,
    peer: 'linear',
    theirs: 100,
    unit: 'times longer',
  });
  benchOddText();
  await benchImports();
}
