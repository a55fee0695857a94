import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byTurns, print } from './measure.js';

const backend = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'backend');

/** Runs a line of code in a fresh Node; what it prints is thrown away. */
const fresh = (code: string, kind: 'module' | 'commonjs') => () =>
  execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', code], { cwd: backend, stdio: 'ignore' });

/** How long a program waits for the tagging, next to the whole of natural; the start of Node itself is taken off both. */
export async function benchImports(): Promise<void> {
  const [nothing] = await byTurns(fresh('', 'module'), fresh('', 'commonjs'));
  const [ours, theirs] = await byTurns(
    fresh(`await import('./dist/src/tagging/tag.js')`, 'module'),
    fresh(`require('natural')`, 'commonjs'),
  );
  const peer = `require('natural')`;
  print({ what: 'importing the tagging', ours: ours - nothing, peer, theirs: theirs - nothing, unit: 'ms' });
}
