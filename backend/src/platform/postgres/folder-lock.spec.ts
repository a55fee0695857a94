import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderTaken, lockFolder, lockHolder } from './folder-lock.js';
import { keptSecret } from '../kept-secret.js';
import { processStart } from './process-identity.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'onderstroom-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'data.lock');

describe('the lock of a data folder', () => {
  it('is held by one process at a time, who can say where it is reached', () => {
    const lock = lockFolder(file());
    lock.announce('http://127.0.0.1:3000');
    expect(lockHolder(file())).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:3000' });
    expect(() => lockFolder(file())).toThrow(FolderTaken);
    lock.release();
    expect(lockHolder(file())).toBeUndefined();
    lockFolder(file()).release();
  });

  const ended = (): number => spawnSync('true').pid;
  it.each([
    ['of a process that is gone', () => JSON.stringify({ pid: ended(), start: 'then' })],
    ['of a process whose number another one has now', () => JSON.stringify({ pid: process.ppid, start: 'long ago' })],
    ['that is half written', () => '{"pid": 12'],
    ['that is empty', () => ''],
  ])('is free when the file is one %s', (_, contents) => {
    writeFileSync(file(), contents());
    const lock = lockFolder(file());
    expect(lockHolder(file())?.pid).toBe(process.pid);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not released for somebody else', () => {
    const lock = lockFolder(file());
    const other = JSON.stringify({ pid: process.ppid, start: processStart(process.ppid) });
    writeFileSync(file(), other);
    lock.release();
    expect(readFileSync(file(), 'utf8')).toBe(other);
  });
});

describe('a kept secret', () => {
  it('is random, stays the same, and is for its owner only', () => {
    const first = keptSecret(join(folder, 'deep', 'one'));
    expect(keptSecret(join(folder, 'deep', 'one'))).toBe(first);
    expect(keptSecret(join(folder, 'two'))).not.toBe(first);
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(statSync(join(folder, 'two')).mode & 0o777).toBe(0o600);
  });

  it('is made anew when the file is damaged', () => {
    writeFileSync(join(folder, 'one'), 'short');
    expect(keptSecret(join(folder, 'one'))).toMatch(/^[\w-]{43}$/);
  });
});
