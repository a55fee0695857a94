import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, type YamlProblem } from '../../platform/yaml-config.js';
import { type TopicConfig, topicSchema } from '../topics/topic-config.js';

/** A topic as it lies in its file. */
export interface TopicFile {
  /** The name of the file in ingest-configs/topics. */
  name: string;
  source: string;
  config: TopicConfig;
}

/** The topic files of a configuration folder in the order of the field, and what is wrong with the others. */
export function readTopicFiles(folder: string): { files: TopicFile[]; problems: YamlProblem[] } {
  const topics = join(folder, 'topics');
  const names = readdirSync(topics).filter((name) => name.endsWith('.yaml'));
  const problems: YamlProblem[] = [];
  const files = names.toSorted().flatMap((name) => {
    const source = readFileSync(join(topics, name), 'utf8');
    const read = readYaml(topicSchema, `topics/${name}`, source);
    if ('value' in read) return [{ name, source, config: read.value }];
    problems.push(...read.problems);
    return [];
  });
  return { files: files.toSorted((a, b) => a.config.order - b.config.order), problems };
}
