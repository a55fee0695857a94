import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import Parser from 'rss-parser';

/** Another reader of feeds: from decoded text to items; gives how many it found. */
export interface FeedReader {
  name: string;
  read: (text: string) => Promise<number>;
}

const versions = { feedsmith: '2', feedparser: '2' };

/** A module from the project, else from a folder of its own that is filled once with npm; undefined when neither can be had. */
async function load(name: keyof typeof versions): Promise<Record<string, unknown> | undefined> {
  const folder = join(tmpdir(), 'onderstroom-bench-readers');
  const here = createRequire(import.meta.url);
  const there = createRequire(join(folder, 'index.js'));
  const find = (from: NodeJS.Require): string | undefined => {
    try {
      return from.resolve(name);
    } catch {
      return undefined;
    }
  };
  let file = find(here) ?? find(there);
  if (!file) {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefix', folder, `${name}@${versions[name]}`], {
      timeout: 120_000,
    });
    file = find(createRequire(join(folder, 'index.js')));
  }
  if (file) return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  process.stdout.write(`  ${name} is left out: it could not be installed\n`);
  return undefined;
}

interface PiecewiseParser extends NodeJS.WritableStream {
  read(): unknown;
}

async function countItems(parser: PiecewiseParser, text: string): Promise<number> {
  let items = 0;
  parser.on('readable', () => {
    while (parser.read()) items++;
  });
  await new Promise((resolve, reject) => {
    parser.on('end', resolve);
    parser.on('error', reject);
    Readable.from([Buffer.from(text)]).pipe(parser);
  });
  return items;
}

/** rss-parser alone. */
export function rssParser(): FeedReader {
  const parser = new Parser();
  return { name: 'rss-parser alone', read: async (text) => (await parser.parseString(text)).items.length };
}

/** The readers that can be had here, rss-parser first. */
export async function otherReaders(): Promise<FeedReader[]> {
  const readers = [rssParser()];
  const feedsmith = await load('feedsmith');
  if (feedsmith) {
    const parse = feedsmith['parseFeed'] as (text: string) => { feed: { items?: unknown[]; entries?: unknown[] } };
    const count = ({ feed }: ReturnType<typeof parse>): number => (feed.items ?? feed.entries ?? []).length;
    readers.push({ name: 'feedsmith', read: (text) => Promise.resolve(count(parse(text))) });
  }
  const feedparser = await load('feedparser');
  if (feedparser) {
    const Piecewise = feedparser['default'] as new (options: object) => PiecewiseParser;
    readers.push({ name: 'feedparser', read: (text) => countItems(new Piecewise({ addmeta: false }), text) });
  }
  return readers;
}
