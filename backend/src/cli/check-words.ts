import { describeYamlProblems } from '../platform/yaml-config.js';
import { doublesIn } from '../tagging/words/doubles.js';
import { readTopicFiles } from '../tagging/words/topic-files.js';

/** Checks every topic file: its form, and that no spelling stands with two words of one list. False when something is wrong. */
export function checkWords(ingestConfigs: string, say: (line: string) => void): boolean {
  const { files, problems } = readTopicFiles(ingestConfigs);
  const words = files.reduce((sum, { config }) => sum + config.words.length, 0);
  say(`${files.length === 1 ? '1 woordenlijst is' : `${files.length} woordenlijsten zijn`} in orde, met samen ${words} woorden.`);
  if (problems.length > 0) say(describeYamlProblems(problems));
  const doubles = files.flatMap(({ name, config }) =>
    doublesIn(config.words).map(
      ({ spelling, terms }) => `topics/${name}: '${spelling}' staat bij '${terms[0]}' en bij '${terms[1]}'.`,
    ),
  );
  for (const line of doubles) say(line);
  return problems.length === 0 && doubles.length === 0;
}
