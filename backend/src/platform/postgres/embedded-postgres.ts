import { dirname } from 'node:path';
import { Client } from 'pg';
import { FolderTaken, lockFolder, type FolderLock } from './folder-lock.js';
import { dataFolder, type PostgresPlace } from './postgres-command.js';
import { choosePlace } from './postgres-place.js';
import { explainSystemError } from './postgres-problem.js';
import { settlePreviousRun, stopServer } from './postgres-recovery.js';
import { prepareData, serverName, startServer } from './postgres-server.js';
import { StartProblem } from '../start-problem.js';

/** How the embedded server must run. */
export interface PostgresOptions {
  /** The folder for the data; made when missing. */
  directory: string;
  /** False for tests: quick, and lost when the machine stops. */
  durable: boolean;
  /** The database to make and use; an identifier in lower case. */
  database?: string;
  /** Hears what is going on, in Dutch. */
  say?: (sentence: string) => void;
}

/** A server that answers. */
export interface RunningPostgres {
  url: string;
  /** Where its data really is: for root that can be another folder than the one asked for. */
  dataDirectory: string;
  /** Writes down the address of the application, for whoever starts it a second time. */
  announce(address: string): void;
  /** Stops the server and waits until it is down. */
  stop(): Promise<void>;
}

/** The file that says which process works with the data in this folder. */
export const lockFileOf = (directory: string): string => `${directory}.lock`;

/** The refusal for a second start on the same data. */
export function alreadyRunning(directory: string, address: string | undefined): StartProblem {
  const where = address ? `op ${address}` : `met de gegevens in ${dirname(directory)}`;
  return new StartProblem(`Onderstroom draait al ${where}; gebruik dat venster, of stop het daar eerst met Ctrl-C.`);
}

function take(directory: string): FolderLock {
  try {
    return lockFolder(lockFileOf(directory));
  } catch (error) {
    throw error instanceof FolderTaken ? alreadyRunning(directory, error.address) : error;
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
}

async function bringUp(place: PostgresPlace, options: Required<PostgresOptions>): Promise<string> {
  const { durable, database, say } = options;
  const password = await prepareData(place, durable, say);
  await settlePreviousRun(place, say);
  const port = await startServer(place, durable);
  try {
    const url = `postgres://${serverName}:${password}@127.0.0.1:${port}`;
    await createDatabase(url, database);
    return `${url}/${database}`;
  } catch (error) {
    await stopServer(place);
    throw error;
  }
}

/**
 * Starts the PostgreSQL that comes with the product on a free port of this machine. One process at a time may do so per folder;
 * what an earlier process left behind, also after kill -9, is put in order first. Throws StartProblem.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { directory } = options;
  let lock: FolderLock | undefined;
  try {
    lock = take(directory);
    const held = lock;
    const place = await choosePlace(directory);
    const url = await bringUp(place, { database: serverName, say: () => undefined, ...options });
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= stopServer(place).finally(() => held.release()));
    return { url, dataDirectory: dataFolder(place), announce: (address) => held.announce(address), stop };
  } catch (error) {
    lock?.release();
    throw explainSystemError(error);
  }
}
