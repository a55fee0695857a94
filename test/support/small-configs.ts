import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopics, readTrainingInputs } from '../../backend/src/tagging/load-tagger.js';
import { samplesOf } from '../../backend/src/tagging/topics/samples.js';
import { trainModel } from '../../backend/src/tagging/topics/train.js';
import { WordLists } from '../../backend/src/tagging/topics/word-lists.js';
import { configsWith } from './feed-configs.js';

/** One in so many of the examples is enough to learn from in a few seconds. */
const ONE_IN = 14;

/** A copy of the configuration without feeds and with few examples, and the model that they make: learning from it takes seconds. */
export function smallConfigs(): string {
  const folder = configsWith({});
  const examples = join(folder, 'topics', 'examples');
  for (const file of readdirSync(examples)) {
    const lines = readFileSync(join(examples, file), 'utf8').split('\n');
    const kept = lines.filter((line, index) => line.startsWith('#') || index % ONE_IN === 0);
    writeFileSync(join(examples, file), `${kept.join('\n')}\n`);
  }
  const topics = readTopics(folder);
  const codes = topics.map(({ code }) => code);
  const { examples: few, inputs } = readTrainingInputs(folder, codes);
  const { samples, rarity } = samplesOf(few, new WordLists(topics), codes);
  writeFileSync(join(folder, 'topics', 'model.json'), `${JSON.stringify(trainModel(samples, codes, inputs, rarity))}\n`);
  return folder;
}
