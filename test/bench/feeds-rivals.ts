import { fork, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted, type Ground, toldBy } from './feeds-ground.js';
import type { NaiveOptions } from './feeds-naive.js';

/** How long somebody took over the feeds of a farm, and how many items he has then. */
export interface Harvest {
  milliseconds: number;
  items: number;
}

const STORED = `SELECT count(*) FROM observations`;
const loader = join(import.meta.dirname, '../../backend/testing/load-typescript.mjs');

/** rss-parser and one INSERT per item. */
export async function naiveWay(ground: Ground, addresses: string[], together: number): Promise<Harvest> {
  const databaseUrl = await ground.newDatabase();
  const options: NaiveOptions = { databaseUrl, addresses, together };
  const child = fork(join(import.meta.dirname, 'feeds-naive.ts'), [JSON.stringify(options)], {
    execArgv: ['--no-warnings', '--import', loader],
  });
  await toldBy(child);
  const answer = toldBy(child);
  child.send('round');
  const { milliseconds } = await answer;
  child.disconnect();
  return { milliseconds, items: await counted(databaseUrl, STORED) };
}

/** newsboat, when this machine has it: the whole program, as somebody would run it from cron. */
export function newsboat(ground: Ground, addresses: string[], run: number): Harvest | undefined {
  const file = (name: string) => join(ground.folder, `newsboat-${run}-${name}`);
  writeFileSync(file('urls'), addresses.join('\n') + '\n');
  writeFileSync(file('config'), 'reload-threads 16\ndownload-retries 1\n');
  const args = ['-x', 'reload', '-C', file('config'), '-u', file('urls'), '-c', file('cache.db')];
  const start = performance.now();
  const { status, error } = spawnSync('newsboat', args, { env: { PATH: process.env['PATH'], HOME: ground.folder } });
  if (error || status !== 0) return undefined;
  return { milliseconds: performance.now() - start, items: Number.NaN };
}
