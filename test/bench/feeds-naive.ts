// The naive reader, as a process of its own: rss-parser on what the same HTTP client gives, and one INSERT per item into the same table.
import { createRequire } from 'node:module';
import { Pool } from 'pg';
import Parser from 'rss-parser';
import type { WorkerRound } from '../../backend/testing/feed-worker.js';

type Undici = typeof import('undici');

/** Where the naive reader reads and writes. */
export interface NaiveOptions {
  databaseUrl: string;
  addresses: string[];
  together: number;
}

const { Agent, request } = createRequire(new URL('../../backend/package.json', import.meta.url))('undici') as Undici;
const { databaseUrl, addresses, together } = JSON.parse(process.argv[2] ?? '{}') as NaiveOptions;
const pool = new Pool({ connectionString: databaseUrl, max: together });
const dispatcher = new Agent({ connections: 4 });
const parser = new Parser();
const insert = `INSERT INTO observations (region, audience, origin, title, text, link, noticed_at) VALUES ('brabant-zuidoost', 'public', 'feed', $1, $2, $3, $4)`;

async function visit(address: string): Promise<void> {
  const { body } = await request(address, { dispatcher });
  const { items } = await parser.parseString(await body.text());
  for (const { title, contentSnippet, link, isoDate } of items)
    await pool.query(insert, [title, contentSnippet, link, isoDate ?? new Date()]);
}

async function round(): Promise<WorkerRound> {
  const left = [...addresses];
  const start = performance.now();
  const one = async () => {
    for (let address = left.pop(); address; address = left.pop()) await visit(address).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: together }, one));
  return { fetched: addresses.length, milliseconds: performance.now() - start };
}

await Promise.all(Array.from({ length: together }, () => pool.query('SELECT 1')));
process.on('message', () => void round().then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
