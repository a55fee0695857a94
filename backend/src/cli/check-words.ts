import { describeYamlProblems } from '../platform/yaml-config.js';
import { doublesIn } from '../tagging/words/doubles.js';
import { readTopicFiles } from '../tagging/words/topic-files.js';

/** Checks the form of every topic file, and points at spellings that stand with two words of one list. False when a file is wrong. */
export function checkWords(ingestConfigs: string, say: (line: string) => void): boolean {
  const { files, problems } = readTopicFiles(ingestConfigs);
  const words = files.reduce((sum, { config }) => sum + config.words.length, 0);
  say(`${files.length === 1 ? '1 woordenlijst is' : `${files.length} woordenlijsten zijn`} in orde, met samen ${words} woorden.`);
  if (problems.length > 0) say(describeYamlProblems(problems));
  for (const { name, config } of files)
    for (const { spelling, terms } of doublesIn(config.words))
      say(`Let op, topics/${name}: '${spelling}' staat bij '${terms[0]}' en bij '${terms[1]}'. Eén keer is genoeg.`);
  return problems.length === 0;
}
