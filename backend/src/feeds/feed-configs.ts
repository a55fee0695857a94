import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readYaml, type YamlProblem } from '../platform/yaml-config.js';
import { type FeedConfig, feedSchema } from './feed-config.js';

/** All feed files of a folder: the good ones, and what is wrong with the others. */
export interface FeedConfigs {
  feeds: FeedConfig[];
  problems: YamlProblem[];
  /** The folder itself could not be read: that says nothing about which feeds there are. */
  unreadable?: true;
}

/** Reads every feed file; a file with a fault is left out and told about, the other feeds go on. */
export function readFeedConfigs(ingestConfigs: string): FeedConfigs {
  const folder = join(ingestConfigs, 'feeds');
  const result: FeedConfigs = { feeds: [], problems: [] };
  const names = feedFiles(folder);
  if (!names) {
    const message = 'De map met bronnen is niet te lezen. Alle bronnen gaan door zoals ze waren.';
    return { ...result, problems: [{ file: 'feeds', line: 1, message }], unreadable: true };
  }
  for (const name of names) {
    const file = `feeds/${name}`;
    const source = readFileSync(join(folder, name), 'utf8');
    const read = readYaml(feedSchema, file, source);
    if ('problems' in read) result.problems.push(...read.problems);
    else addFeed(result, file, source, read.value);
  }
  return result;
}

function feedFiles(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch {
    return undefined;
  }
}

/** A code must be the name of its file, which also makes it unique; an address may be configured once. */
function addFeed(result: FeedConfigs, file: string, source: string, feed: FeedConfig): void {
  const lineOf = (field: string): number => source.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1;
  const expected = basename(file).replace(/\.ya?ml$/, '');
  const twin = result.feeds.find(({ address }) => address === feed.address);
  if (feed.code !== expected)
    result.problems.push({
      file,
      line: lineOf('code'),
      message: `De code '${feed.code}' hoort gelijk te zijn aan de naam van het bestand: '${expected}'.`,
    });
  else if (twin)
    result.problems.push({ file, line: lineOf('address'), message: `Dit adres staat al bij de bron '${twin.code}'.` });
  else result.feeds.push(feed);
}
