import { Client } from 'pg';
import { StartProblem } from '../start-problem.js';
import { errorCode } from '../system-error.js';

/** The oldest PostgreSQL whose features the product uses, as server_version_num. */
const oldest = 150_000;

/** Checks that the server of DATABASE_URL answers and is new enough. Throws StartProblem, never with the password in it. */
export async function checkPostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const { host, pathname } = new URL(url);
  const server = `${host}${pathname}`;
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
    const version = Number(rows[0]?.version);
    if (version < oldest)
      throw new StartProblem(
        `De database op ${server} is PostgreSQL ${Math.floor(version / 10_000)}; nodig is versie 15 of nieuwer.`,
      );
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(`De database van DATABASE_URL (${server}) is niet bereikbaar: ${reason(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'daar luistert geen server',
  ENOTFOUND: 'die servernaam bestaat niet',
  EAI_AGAIN: 'de servernaam is niet op te zoeken',
  ETIMEDOUT: 'er komt geen antwoord',
  '28P01': 'naam of wachtwoord klopt niet',
  '28000': 'deze gebruiker mag er niet in',
  '3D000': 'die database bestaat niet',
};

function reason(error: unknown): string {
  const code = errorCode(error) ?? '';
  return reasons[code] ?? (error instanceof Error && error.message ? error.message : code || 'onbekende fout');
}
