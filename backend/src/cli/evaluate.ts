import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkout, ingestConfigs } from '../platform/checkout.js';
import { readTopics, readTrainingInputs } from '../tagging/load-tagger.js';
import { stem, tokenize } from '../tagging/taggers/text.js';
import { createClassifier, type Classifier, type ModelFile } from '../tagging/topics/classifier.js';
import { binsOf, ratesOf } from '../tagging/topics/evaluation.js';
import { drawReliability, writeReport, type Evaluation } from '../tagging/topics/evaluation-report.js';
import { extractFeatures } from '../tagging/topics/features.js';
import { NEWS_WORDS, type TopicExample } from '../tagging/topics/topic-examples.js';
import { findTopics, type TopicKnowledge } from '../tagging/topics/topics.js';
import { WordLists } from '../tagging/topics/word-lists.js';

interface Bayes {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
}

interface WinkBayes {
  definePrepTasks(tasks: ((text: string) => string[])[]): void;
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  predict(text: string): string;
}

/** Measures the topic model on sentences it never saw, next to simpler ways, and writes docs/evaluation.md. */
function main(): number {
  const topics = readTopics(ingestConfigs);
  const codes = topics.map(({ code }) => code);
  const { examples, inputs } = readTrainingInputs(ingestConfigs, codes);
  const model = JSON.parse(readFileSync(join(ingestConfigs, 'topics', 'model.json'), 'utf8')) as ModelFile;
  const classifier = createClassifier(model);
  if (!classifier || model.inputs !== inputs) {
    process.stderr.write('Het model past niet bij de woordenlijsten en voorbeelden. Maak het eerst opnieuw: npm run train\n');
    return 1;
  }
  const lists = new WordLists(topics);
  const labels = new Map(topics.map(({ code, label }) => [code, label]));
  const known = examples.filter(({ part }) => part !== 'evaluation');
  const held = examples.filter(({ part }) => part === 'evaluation');
  const withModel = { lists, labels, classifier };
  const readers = [
    { name: 'Onderstroom', answers: answersOf(held, (text) => codesOf(text, withModel)) },
    { name: 'natural', answers: answersOf(held, naturalOf(known)) },
    { name: 'wink', answers: answersOf(held, winkOf(known)) },
    { name: 'word list', answers: answersOf(held, (text) => codesOf(text, { lists, labels, classifier: undefined })) },
  ];
  const evaluation: Evaluation = {
    date: new Date().toISOString().slice(0, 10),
    modelVersion: `${model.featuresVersion}.${model.inputs.slice(0, 12)}`,
    codes,
    learnt: known.length,
    news: held.map(({ text }) => text.split(/\s+/).length >= NEWS_WORDS),
    readers,
    certainties: held.flatMap((example) => certaintiesOf(example, lists, classifier)),
    spans: held.flatMap(({ text, topics: about }) =>
      findTopics(tokenize(text), withModel).map(({ code, spans }) => ({
        right: about.includes(code),
        pointed: spans.length > 0,
      })),
    ),
  };
  writeFileSync(join(checkout, 'docs', 'evaluation.md'), writeReport(evaluation));
  writeFileSync(join(checkout, 'docs', 'evaluation-reliability.svg'), drawReliability(binsOf(evaluation.certainties)));
  const said = readers.map(({ name, answers }) => `${name} ${ratesOf(answers).f1.toFixed(3)}`).join(', ');
  process.stdout.write(`Micro-F1 op ${held.length} nooit gebruikte zinnen: ${said}. Zie docs/evaluation.md.\n`);
  return 0;
}

const answersOf = (held: readonly TopicExample[], read: (text: string) => string[]): Evaluation['readers'][number]['answers'] =>
  held.map(({ text, topics }) => ({ wanted: new Set(topics), said: read(text) }));

const codesOf = (text: string, knowledge: TopicKnowledge): string[] =>
  findTopics(tokenize(text), knowledge).map(({ code }) => code);

function certaintiesOf({ text, topics }: TopicExample, lists: WordLists, classifier: Classifier): Evaluation['certainties'] {
  const tokens = tokenize(text);
  const scores = classifier.scores(extractFeatures(tokens, lists.read(tokens), classifier.codes, classifier.rarity));
  return classifier.codes.map((code, t) => ({ certainty: classifier.certainty(t, scores[t]!), hit: topics.includes(code) }));
}

/** The Bayes classifier of natural, by deep sub-path: the root of natural loads database clients and takes a second. */
function naturalOf(known: readonly TopicExample[]): (text: string) => string[] {
  const load = createRequire(import.meta.url);
  const BayesClassifier = load('natural/lib/natural/classifiers/bayes_classifier.js') as new (stemmer: object) => Bayes;
  const bayes = new BayesClassifier(load('natural/lib/natural/stemmers/porter_stemmer_nl.js') as object);
  for (const { text, topics } of known) for (const topic of topics.length > 0 ? topics : ['none']) bayes.addDocument(text, topic);
  bayes.train();
  return (text) => [bayes.classify(text)].filter((label) => label !== 'none');
}

/** The Bayes classifier of wink, on our own words in lower case and their Dutch stems. */
function winkOf(known: readonly TopicExample[]): (text: string) => string[] {
  const wink = (createRequire(import.meta.url)('wink-naive-bayes-text-classifier') as () => WinkBayes)();
  wink.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  wink.definePrepTasks([(text) => tokenize(text).map(({ lower }) => stem(lower))]);
  for (const { text, topics } of known) for (const topic of topics.length > 0 ? topics : ['none']) wink.learn(text, topic);
  wink.consolidate();
  return (text) => [wink.predict(text)].filter((label) => label !== 'none' && label !== 'unknown');
}

process.exitCode = main();
