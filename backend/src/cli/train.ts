import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestConfigs } from '../platform/checkout.js';
import type { ModelFile } from '../tagging/topics/classifier.js';
import { readTopics, readTrainingInputs } from '../tagging/load-tagger.js';
import { samplesOf } from '../tagging/topics/samples.js';
import { trainModel } from '../tagging/topics/train.js';
import { WordLists } from '../tagging/topics/word-lists.js';

const folder = ingestConfigs;
const modelFile = join(folder, 'topics', 'model.json');

/** Trains the topic model from the example sentences and word lists; with --check it only says whether the model still fits them. */
function main(): number {
  const topics = readTopics(folder);
  const codes = topics.map(({ code }) => code);
  const { examples, inputs } = readTrainingInputs(folder, codes);
  if (process.argv.includes('--check')) return check(inputs);
  const { samples, rarity } = samplesOf(examples, new WordLists(topics), codes);
  const model = trainModel(samples, codes, inputs, rarity);
  writeFileSync(modelFile, `${JSON.stringify(model)}\n`);
  process.stdout.write(
    `Model geschreven met ${examples.length} zinnen. Micro-F1 op ${model.figures.evaluated} nooit gebruikte zinnen: ${model.figures.microF1}\n`,
  );
  return 0;
}

function check(inputs: string): number {
  const model = JSON.parse(readFileSync(modelFile, 'utf8')) as ModelFile;
  if (model.inputs === inputs) return 0;
  process.stderr.write('Het model past niet meer bij de woordenlijsten en voorbeelden. Maak het opnieuw: npm run train\n');
  return 1;
}

process.exitCode = main();
