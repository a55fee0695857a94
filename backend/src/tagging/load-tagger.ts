import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionSchema, type RegionConfig } from '../people/region-config.js';
import { readCsv } from '../platform/csv.js';
import { describeYamlProblems, readYaml, type YamlProblem } from '../platform/yaml-config.js';
import type { SchoolHoliday } from './time/calendar-days.js';
import { createClassifier, type ModelFile } from './topics/classifier.js';
import { type Gazetteer, hashtagNames, plainName } from './taggers/gazetteer.js';
import { readGazetteer, readMunicipalities } from './taggers/read-gazetteer.js';
import { createTagger, type Tagger, type TaggerConfig } from './tag.js';
import { fold } from './taggers/text.js';
import { topicSchema, type TopicConfig } from './topics/topic-config.js';
import { hashInputs, readExamples, type TopicExample } from './topics/topic-examples.js';
import { WordLists } from './topics/word-lists.js';

/** The configuration of the tagger holds faults; the message lists them all with file and line. */
export class TaggerConfigError extends Error {
  readonly code = 'tagging.badConfig';

  constructor(readonly problems: readonly YamlProblem[]) {
    super(describeYamlProblems(problems));
  }
}

const loaded = new Map<string, { config: TaggerConfig; tagger: Tagger }>();

/** The tagger of a configuration folder; read once, then kept. */
export const loadTagger = (folder: string): Tagger => kept(folder).tagger;

/** What the tagger of a configuration folder knows; read once, then kept. */
export const loadTaggerConfig = (folder: string): TaggerConfig => kept(folder).config;

function kept(folder: string): { config: TaggerConfig; tagger: Tagger } {
  const known = loaded.get(folder);
  if (known) return known;
  const config = readTaggerConfig(folder);
  const made = { config, tagger: createTagger(config) };
  loaded.set(folder, made);
  return made;
}

/** Reads everything the tagger knows from the configuration folder. */
export function readTaggerConfig(folder: string): TaggerConfig {
  const regions = readRegions(folder);
  const gazetteer = readGazetteer(folder, regions);
  const model = readModel(folder);
  return {
    ...knowledgeOf(readTopics(folder), gazetteer),
    classifier: model && createClassifier(model),
    gazetteer,
    regions,
    municipalities: new Map(readMunicipalities(folder).map(({ code, name }) => [code, plainName(name)])),
    holidays: readHolidays(folder),
  };
}

/** What follows from the word lists of the topics. */
export const knowledgeOf = (
  topics: readonly TopicConfig[],
  gazetteer: Gazetteer,
): Pick<TaggerConfig, 'topics' | 'lists' | 'labels' | 'vocabulary'> => ({
  topics,
  lists: new WordLists(topics),
  labels: new Map(topics.map(({ code, label }) => [code, label])),
  vocabulary: new Set([...vocabularyOf(topics), ...hashtagNames(gazetteer)]),
});

/** The topic files, in the order of the field. */
export function readTopics(folder: string): TopicConfig[] {
  const topics = readAll(join(folder, 'topics'), (file, source) => readYaml(topicSchema, `topics/${file}`, source));
  return topics.sort((a, b) => a.order - b.order);
}

function readRegions(folder: string): RegionConfig[] {
  return readAll(join(folder, 'regions'), (file, source) => readYaml(regionSchema, `regions/${file}`, source));
}

/** The example sentences of all topics, and the hash over them and the word lists. */
export function readTrainingInputs(folder: string, codes: readonly string[]): { examples: TopicExample[]; inputs: string } {
  const examples = filesIn(join(folder, 'topics', 'examples'), '.txt');
  const lists = filesIn(join(folder, 'topics'), '.yaml');
  return {
    examples: examples.flatMap(({ name, source }) => readExamples(name.replace(/\.txt$/, ''), source, codes)),
    inputs: hashInputs([...examples, ...lists]),
  };
}

/** The model that lies in the configuration folder; undefined when there is none. */
export function readModel(folder: string): ModelFile | undefined {
  const file = join(folder, 'topics', 'model.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ModelFile) : undefined;
}

/** The school holidays the tagger counts with. */
function readHolidays(folder: string): SchoolHoliday[] {
  const rows = readCsv(readFileSync(join(folder, 'data', 'school-holidays.csv'), 'utf8'));
  return rows.map(({ region = '', holiday = '', start = '', end = '' }) => ({ region, holiday, start, end }));
}

function vocabularyOf(topics: readonly TopicConfig[]): ReadonlySet<string> {
  const phrases = topics.flatMap(({ words }) => words.flatMap(({ term, spellings }) => [term, ...spellings]));
  return new Set(phrases.flatMap((phrase) => fold(phrase).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3));
}

function readAll<T>(folder: string, read: (file: string, source: string) => { value: T } | { problems: YamlProblem[] }): T[] {
  const results = filesIn(folder, '.yaml').map(({ name, source }) => read(name, source));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length > 0) throw new TaggerConfigError(problems);
  return results.flatMap((result) => ('value' in result ? [result.value] : []));
}

function filesIn(folder: string, ending: string): { name: string; source: string }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}
