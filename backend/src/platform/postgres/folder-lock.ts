import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { processStart } from './process-identity.js';
import { hasCode } from '../system-error.js';

interface Holder {
  pid: number;
  start: string;
  address?: string;
}

/** The right of this process to be the only one that works in a folder. */
export interface FolderLock {
  /** Writes down where this process can be reached, for whoever finds the folder taken. */
  announce(address: string): void;
  release(): void;
}

/** Someone else works in the folder; `address` is where, when that is known. */
export class FolderTaken extends Error {
  readonly address: string | undefined;
  constructor(address: string | undefined) {
    super('folder taken');
    this.address = address;
  }
}

function readHolder(file: string): { text: string; holder?: Holder } | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const value = JSON.parse(text) as Partial<Holder>;
    if (typeof value.pid !== 'number' || typeof value.start !== 'string') return { text };
    return { text, holder: { pid: value.pid, start: value.start, address: value.address } };
  } catch (error) {
    return error instanceof SyntaxError ? { text: '' } : undefined;
  }
}

/** Who holds this lock file at the moment: a process that is still alive and began when the file says so. */
export function lockHolder(file: string): { pid: number; address?: string } | undefined {
  const holder = readHolder(file)?.holder;
  return holder && processStart(holder.pid) === holder.start ? holder : undefined;
}

function write(file: string, holder: Holder): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

// Moves a dead holder's file away. Whoever meanwhile took the lock gets it back: what was moved is compared with what was judged dead.
function clearDead(file: string, judged: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    const moved = readHolder(aside);
    if (moved?.holder && moved.text !== judged) linkSync(aside, file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Takes the lock or throws FolderTaken. It survives kill -9: a holder that is gone, or whose number now belongs to another
 * process, is no holder.
 */
export function lockFolder(file: string): FolderLock {
  mkdirSync(dirname(file), { recursive: true });
  const self: Holder = { pid: process.pid, start: processStart(process.pid) ?? 'unknown' };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      write(file, self);
      return held(file, self);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const alive = lockHolder(file);
    if (alive) throw new FolderTaken(alive.address);
    const dead = readHolder(file);
    if (dead) clearDead(file, dead.text);
  }
  throw new FolderTaken(undefined);
}

function held(file: string, self: Holder): FolderLock {
  return {
    announce: (address) => {
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify({ ...self, address }), { mode: 0o600 });
      renameSync(draft, file);
    },
    release: () => {
      const holder = readHolder(file)?.holder;
      if (holder?.pid === self.pid && holder.start === self.start) rmSync(file, { force: true });
    },
  };
}
