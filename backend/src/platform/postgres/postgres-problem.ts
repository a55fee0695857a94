import { dataFolder, type CommandResult, type PostgresPlace } from './postgres-command.js';
import { StartProblem } from '../start-problem.js';
import { hasCode } from '../system-error.js';

const diskFull = (where: string): StartProblem =>
  new StartProblem(
    `De schijf is vol: de database in ${where} kan niet schrijven. Maak ten minste 1 GB vrij en start opnieuw; er is niets verloren.`,
  );

const noPermission = (where: string): StartProblem =>
  new StartProblem(
    `Onderstroom mag niet schrijven in ${where}; geef deze gebruiker schrijfrechten of kies met ONDERSTROOM_DATA een andere map.`,
  );

/** Turns an error of the operating system into a sentence for the person who starts the product; others pass unchanged. */
export function explainSystemError(error: unknown): unknown {
  const where = typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : 'de map met gegevens';
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return diskFull(where);
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return noPermission(where);
  return error;
}

/** What stood in the way when initdb or the server itself did not succeed, read from what they said. */
export function explainPostgres(place: PostgresPlace, { output }: CommandResult): StartProblem {
  const where = dataFolder(place);
  if (/No space left on device|Disk quota exceeded|Check free disk space/i.test(output)) return diskFull(where);
  if (/Permission denied|Read-only file system/i.test(output)) return noPermission(where);
  const said = output
    .trim()
    .split('\n')
    .filter((line) => /FATAL|PANIC|error:/.test(line));
  const last = said.at(-1) ?? output.trim().split('\n').at(-1) ?? '';
  return new StartProblem(`De database in ${where} start niet. PostgreSQL zegt: ${last.trim()}`);
}

/** The refusal for data that another major version of PostgreSQL wrote. */
export function otherVersion(place: PostgresPlace, found: string, ours: string): StartProblem {
  return new StartProblem(
    `De gegevens in ${dataFolder(place)} zijn van PostgreSQL ${found}, deze versie van Onderstroom heeft PostgreSQL ${ours}; zie docs/running.md onder 'Bijwerken' om ze over te zetten.`,
  );
}
