import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkerRound, WorkerSettings } from '../../backend/testing/feed-worker.js';

const program = join(import.meta.dirname, '../../backend/dist/testing/feed-worker.js');

/** A worker in a process of its own. */
export interface FeedWorker {
  pid: number;
  /** Fetches all that is due; nothing when it is killed meanwhile. */
  round(): Promise<WorkerRound | undefined>;
  /** Its clock jumps so far from the right time; milliseconds. Needs the flags of `wrongClock`. */
  setClock(ahead: number): void;
  /** kill -9. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** The flags with which the launcher and the container start the product. */
const asDeployed = ['--max-semi-space-size=8'];

/** What was compiled for one worker starts the next one sooner. */
const compiled = join(tmpdir(), 'onderstroom-compiled');

/** Flags with which the clock of a worker can be put wrong. */
export const wrongClock = ['--import', join(import.meta.dirname, 'wrong-clock.mjs')];

/** Starts a worker and waits until it can work. */
export async function startFeedWorker(options: WorkerSettings, flags: string[] = []): Promise<FeedWorker> {
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  const child = fork(program, [JSON.stringify(options)], { execArgv: ['--no-warnings', ...asDeployed, ...flags], env });
  const ended = new Promise<undefined>((done) => child.on('close', () => done(undefined)));
  const said = () => new Promise<WorkerRound>((done) => child.once('message', (message) => done(message as WorkerRound)));
  if (!(await Promise.race([said(), ended]))) throw new Error('the worker does not start');
  return {
    pid: child.pid ?? 0,
    round: () => {
      const answer = said();
      child.send('round');
      return Promise.race([answer, ended]);
    },
    setClock: (ahead) => void child.send({ ahead }),
    kill: () => (child.kill('SIGKILL'), ended),
    stop: () => (child.send('stop'), ended),
  };
}

/** The most memory a process has held so far, in MB; undefined where the system does not tell. */
export function peakMemory(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
