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

/** The file of one topic, read anew (15 files of YAML take half a second); undefined when there is none that is right. */
export function readTopicFile(folder: string, code: string): TopicFile | undefined {
  for (const { name, source } of sourcesIn(folder)) {
    if (!source.split(/\r?\n/).some((line) => /^code:\s*(\w+)/.exec(line)?.[1] === code)) continue;
    const read = readYaml(topicSchema, `topics/${name}`, source);
    if ('value' in read && read.value.code === code) return { name, source, config: read.value };
  }
  return undefined;
}

/** The topic files of a configuration folder in the order of the field, and what is wrong with the others. */
export function readTopicFiles(folder: string): { files: TopicFile[]; problems: YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const files = sourcesIn(folder).flatMap(({ name, source }) => {
    const read = readYaml(topicSchema, `topics/${name}`, source);
    if ('value' in read) return [{ name, source, config: read.value }];
    problems.push(...read.problems);
    return [];
  });
  return { files: files.toSorted((a, b) => a.config.order - b.config.order), problems };
}

function sourcesIn(folder: string): Pick<TopicFile, 'name' | 'source'>[] {
  const topics = join(folder, 'topics');
  const names = readdirSync(topics).filter((name) => name.endsWith('.yaml'));
  return names.toSorted().map((name) => ({ name, source: readFileSync(join(topics, name), 'utf8') }));
}
