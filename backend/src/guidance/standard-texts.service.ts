import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Settings } from '../platform/settings.js';
import { StartProblem } from '../platform/start-problem.js';
import { describeYamlProblems, readYaml } from '../platform/yaml-config.js';
import { type StandardTexts, standardTextsSchema } from './drafting/standard-texts.js';

/** Reads the standing advice; throws one StartProblem that names file and line of each fault. */
export function readStandardTexts(ingestConfigs: string): StandardTexts {
  const file = 'guidance/standard.yaml';
  const read = readYaml(standardTextsSchema, file, readFileSync(join(ingestConfigs, file), 'utf8'));
  if ('problems' in read) throw new StartProblem(`De vaste adviezen kloppen niet. ${describeYamlProblems(read.problems)}`);
  return read.value;
}

/** The standing advice of this instance, read once. */
@Injectable()
export class InstanceStandardTexts {
  readonly texts: StandardTexts;

  constructor(settings: Settings) {
    this.texts = readStandardTexts(settings.ingestConfigs);
  }
}
