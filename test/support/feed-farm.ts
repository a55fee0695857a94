import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { FarmBehaviour } from './feed-farm-behaviours.js';
import { configsWith } from './feed-configs.js';

/** What kind of farm. */
export interface FarmOptions {
  feeds: number;
  itemsEach: number;
  /** Whether publishers take their own time; without it they answer at once. */
  delays: boolean;
  /** Who does something else than publishing. */
  failing: Record<number, FarmBehaviour>;
}

/** What the farm has seen since it last forgot. */
export interface FarmCounts {
  /** Per feed. */
  requests: number[];
  notModified: number;
  mostConnections: number;
  mostInFlight: number;
  mostPerHost: number;
  /** Requests to an address that only lies inside: none of them should ever come. */
  inside: number;
  /** Published so far, per feed. */
  items: number[];
}

/** What the farm is told to do. */
export interface FarmOrder {
  publish?: { feeds: number[]; items: number };
  behave?: Record<number, FarmBehaviour>;
  delays?: boolean;
  forget?: boolean;
}

/** A running farm of publishers. */
export interface FeedFarm {
  /** Per feed. */
  addresses: string[];
  /** For ONDERSTROOM_FEED_ORIGINS: the farm lies on this machine. */
  origins: string;
  /** A folder with the configuration that follows every feed of the farm. */
  configs(more?: string): string;
  /** Does what is asked and tells what was seen up to then. */
  tell(order: FarmOrder): Promise<FarmCounts>;
  close(): Promise<void>;
}

const loader = join(import.meta.dirname, '../../backend/testing/load-typescript.mjs');
const program = join(import.meta.dirname, 'feed-farm-process.ts');

/** Linux answers all of 127/8, so there every publisher has a host of its own; elsewhere they share one. */
const hostOf = (feed: number): string =>
  process.platform === 'linux' ? `127.1.${Math.floor(feed / 250)}.${1 + (feed % 250)}` : '127.0.0.1';

function addressOf(feed: number, port: number, behaviour: FarmBehaviour | undefined): string {
  if (behaviour === 'no_such_name') return `http://wijkblad-${feed}.invalid/${feed}/feed.xml`;
  return `${behaviour === 'bad_tls' ? 'https' : 'http'}://${hostOf(feed)}:${port}/${feed}/feed.xml`;
}

const yamlOf = (feed: number, address: string, more: string): string =>
  `code: wijkblad-${feed}\nname: Wijkblad ${feed}\naddress: ${address}\nkind: regional\ninterval: 5\n${more}`;

/** Starts a farm in a process of its own. */
export async function startFeedFarm(options: FarmOptions): Promise<FeedFarm> {
  const child = spawn(process.execPath, ['--no-warnings', '--import', loader, program, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const first = await new Promise<string>((said, fail) => {
    createInterface(child.stdout).once('line', said);
    void ended.then(() => fail(new Error('the farm does not start')));
  });
  const { port, control } = JSON.parse(first) as { port: number; control: number };
  const addresses = Array.from({ length: options.feeds }, (_, feed) => addressOf(feed, port, options.failing[feed]));
  return {
    addresses,
    origins: [...new Set(addresses.map((address) => new URL(address).origin))].join(','),
    configs: (more = '') =>
      configsWith(Object.fromEntries(addresses.map((address, feed) => [`wijkblad-${feed}`, yamlOf(feed, address, more)]))),
    tell: async (order) => {
      const response = await fetch(`http://127.0.0.1:${control}`, { method: 'POST', body: JSON.stringify(order) });
      return (await response.json()) as FarmCounts;
    },
    close: () => (child.stdin.end(), ended),
  };
}
