import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const start = join(import.meta.dirname, '../../backend/dist/src/cli/start.js');

/** How a test wants the product: on which database, with which settings. */
export interface ProductOptions {
  databaseUrl: string;
  /** Settings as an operator gives them, such as SMTP_URL. */
  settings?: Record<string, string>;
  demo?: boolean;
  port?: number;
}

/** The product as its users know it: the real process on a real port. */
export interface Product {
  url: string;
  /** The one-time link for the first admin, when the instance is empty. */
  setupLink: string | undefined;
  process: ChildProcess;
  /** All that it printed so far. */
  output(): string;
  stop(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts the product and waits until it serves and has said so. */
export async function startProduct({ databaseUrl, settings = {}, demo = false, port }: ProductOptions): Promise<Product> {
  const PORT = String(port ?? (await freePort()));
  const data = mkdtempSync(join(tmpdir(), 'onderstroom-test-'));
  const child = spawn(process.execPath, [start, ...(demo ? [] : ['--empty'])], {
    env: { PATH: process.env['PATH'], PORT, DATABASE_URL: databaseUrl, ONDERSTROOM_DATA: data, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const url = `http://localhost:${PORT}`;
  for (let tries = 0; !output.includes('Stoppen: Ctrl-C') || !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 240) throw new Error(`the product does not start:\n${output}`);
    await new Promise((done) => setTimeout(done, 250));
  }
  return {
    url,
    setupLink: /http\S+\/instellen\?token=\S+/.exec(output)?.[0],
    process: child,
    output: () => output,
    stop: () => (child.kill('SIGTERM'), ended),
    kill: () => (child.kill('SIGKILL'), ended),
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

/** Asks until it is there, at most the given time; gives the last answer. */
export async function eventually<T>(ask: () => Promise<T>, enough: (answer: T) => boolean, milliseconds = 15_000): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (enough(answer) || Date.now() > until) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
}
