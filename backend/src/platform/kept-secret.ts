import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from './system-error.js';

/** A random secret of 256 bits that stays the same over restarts: made at first use, in a file only its owner reads. */
export function keptSecret(file: string): string {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const kept = readFileSync(file, 'utf8').trim();
      if (kept.length >= 32) return kept;
      rmSync(file);
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
    }
    create(file);
  }
  return readFileSync(file, 'utf8').trim();
}

// Written whole and then linked, so that two processes at once end with the same secret and a reader never sees half of one.
function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
