import { join } from 'node:path';
import type { readConfig } from '../platform/config.js';
import { runningPostgres } from '../platform/postgres/running-postgres.js';
import { StartProblem } from '../platform/start-problem.js';

/** Says one line to the person who gave the command. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The address of the database of this instance; says what to do, and gives undefined, when none is running. */
export async function findDatabase(config: ReturnType<typeof readConfig>): Promise<string | undefined> {
  const url = config.databaseUrl ?? (await runningPostgres(join(config.dataDirectory, 'postgres')));
  if (!url) say('Er draait nu geen Onderstroom op deze computer. Start hem met npm start, of zet DATABASE_URL naar de database.');
  return url;
}

/** Does what a command is for; the program ends with 1 when something is wrong, and says what. */
export async function runCommand(work: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await work())) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
