import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { SystemUser } from './postgres-user.js';

/** Where one PostgreSQL server lives and who runs it. */
export interface PostgresPlace {
  /** The folder with bin, lib and share. */
  native: string;
  /** The folder of this server: its data, password and log. Only the user below reads it. */
  directory: string;
  /** Another user to run as, when this process is root (PostgreSQL refuses root). */
  user?: SystemUser;
}

/** How a command ended and all it said. */
export interface CommandResult {
  code: number;
  output: string;
}

/** The data folder of a server, as PostgreSQL itself names it. */
export const dataFolder = (place: PostgresPlace): string => join(place.directory, 'data');

/** The log of the present run of a server. */
export const logFile = (place: PostgresPlace): string => join(place.directory, 'server.log');

/**
 * Runs a program as that user and waits for its end. It gets a session of its own, so that a Ctrl-C meant for the
 * application cannot break it off halfway, and none of our environment. A program that cannot be started ends with code 127.
 */
export function runAs(user: SystemUser | undefined, program: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((done) => {
    let output = '';
    const failed = (error: unknown): void => done({ code: 127, output: `${output}${String(error)}` });
    try {
      const child = spawn(program, args, {
        cwd: '/',
        env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(user && { uid: user.uid, gid: user.gid }),
      });
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (part: string) => (output += part));
      child.on('error', failed).on('close', (code) => done({ code: code ?? 126, output }));
    } catch (error) {
      failed(error);
    }
  });
}

/** Runs one of PostgreSQL's own programs where the server lives, as the user it runs as. */
export function runPostgres(place: PostgresPlace, program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<CommandResult> {
  return runAs(place.user, join(place.native, 'bin', program), args);
}
