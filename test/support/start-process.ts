import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A command of the product as somebody types it, and all that it says. */
export interface Started {
  child: ChildProcess;
  output(): string;
  /** Resolves with the exit code; null after a signal. */
  ended: Promise<number | null>;
  /** Resolves when this was printed; rejects when the process ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

function run(file: string, args: string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    detached: true,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output += part.toString();
      for (const listener of heard) listener();
    });
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((done, fail) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) done(found);
      };
      heard.add(look);
      look();
      void ended.then(() => fail(new Error(`ended without ${pattern}:\n${output}`)));
    });
  return { child, output: () => output, ended, says };
}

/** What `npm start` runs once everything is installed and built. */
export const startCommand = (env: Record<string, string>, ...args: string[]): Started =>
  run('backend/dist/src/cli/start.js', args, env);

/** The launcher itself, with a task that builds nothing. */
export const launcher = (...args: string[]): Started => run('launch.mjs', args, {});
